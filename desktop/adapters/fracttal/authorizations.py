"""The calls about app authorizations (management-api.yaml)."""

from __future__ import annotations

from urllib.parse import quote

from desktop.adapters.fracttal.calls import Calls
from desktop.adapters.fracttal.parsing import Record, is_identity
from desktop.adapters.fracttal.reader import Reader
from desktop.domain.authorization import AppAuthorization
from desktop.domain.errors import Gone
from desktop.domain.progress import Progress

PATH = "app_authorizations"


class AuthorizationCalls:
    """services.ports.AuthorizationCalls over HTTP."""

    def __init__(self, calls: Calls, reader: Reader) -> None:
        self._calls = calls
        self._reader = reader

    def read(self, progress: Progress) -> tuple[AppAuthorization, ...]:
        found = self._reader.whole(PATH, app_authorization, lambda one: one.id, progress)
        return tuple(found.values())

    def revoke(self, authorization_id: str) -> None:
        if not is_identity(authorization_id):
            raise Gone  # no record can have it, and the path would mean something else
        self._calls.change("DELETE", f"{PATH}/{quote(authorization_id, safe='')}")


def app_authorization(record: Record) -> AppAuthorization:
    """Raises WrongShape."""
    return AppAuthorization(
        id=record.identity("id"),
        consumer_id=record.identity("consumer_id"),
        application=record.line("consumer_name", ""),
        person=record.line("account_name", ""),
        email=record.line("account_email", ""),
        granted_at=record.moment("granted_at"),
        last_used_at=record.moment_if_any("last_used_at"),
    )
