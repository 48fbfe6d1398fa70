"""Who let which application act for them: the list, live or kept, and taking it back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING, Any

from desktop.domain.authorization import AppAuthorization, AuthorizationListing
from desktop.domain.errors import AnswerLost, DeskError, Gone, NotRevoked
from desktop.domain.journal import Deed, Ending
from desktop.domain.progress import Progress, Unwatched
from desktop.services.journal import UNNOTED, Notes

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.services.connections import Connections
    from desktop.services.ports import SnapshotTable

WHAT = "app_authorizations"


def _now() -> datetime:
    return datetime.now(UTC)


class Authorizations:
    """Any thread may use it."""

    def __init__(
        self,
        snapshots: SnapshotTable,
        connections: Connections,
        now: Callable[[], datetime] = _now,
        notes: Notes = UNNOTED,
    ) -> None:
        self._snapshots = snapshots
        self._connections = connections
        self._now = now
        self._notes = notes
        self._lock = Lock()
        # For each list on its way: what was revoked since it was asked for, which it may still show.
        self._revoked_since: defaultdict[str, list[set[str]]] = defaultdict(list)

    def kept(self, company: Company) -> AuthorizationListing:
        """What this computer knows without asking the server."""
        found = self._snapshots.load(company.id, WHAT)
        if found is None:
            return AuthorizationListing()
        rows, read_at = found
        return AuthorizationListing(tuple(_from_json(row) for row in rows), read_at)

    def refresh(self, company: Company, progress: Progress) -> AuthorizationListing:
        """Reads all from the server and keeps it. Raises Unreachable, BadAnswer, Refusal, Stopped."""
        revoked: set[str] = set()
        with self._lock:
            self._revoked_since[company.id].append(revoked)
        try:
            found = self._connections.api(company).authorizations.read(progress)
            with self._lock:
                left = tuple(one for one in found if one.id not in revoked)
                return self._keep(company, AuthorizationListing(left, self._now()))
        finally:
            with self._lock:
                self._revoked_since[company.id].remove(revoked)

    def revoke(self, company: Company, authorization: AppAuthorization) -> AuthorizationListing:
        """One that is gone already is fine.

        Raises NotRevoked when the answer was lost and the list shows it as before, AnswerLost when the
        list can't be had either; Unreachable, BadAnswer, Refusal.
        """
        what = f"{authorization.application}, {authorization.person}"
        try:
            listing = self._revoke(company, authorization)
        except AnswerLost:
            self._notes.note(Deed.REVOKED, company, what, Ending.UNKNOWN)
            raise
        self._notes.note(Deed.REVOKED, company, what)
        return listing

    def _revoke(self, company: Company, authorization: AppAuthorization) -> AuthorizationListing:
        try:
            self._connections.api(company).authorizations.revoke(authorization.id)
        except Gone:
            pass
        except AnswerLost as lost:
            return self._compared(company, authorization, lost)
        with self._lock:
            for revoked in self._revoked_since[company.id]:
                revoked.add(authorization.id)
            return self._keep(company, self.kept(company).without(authorization.id))

    def _compared(
        self, company: Company, authorization: AppAuthorization, lost: AnswerLost
    ) -> AuthorizationListing:
        try:
            listing = self.refresh(company, Unwatched())
        except DeskError:
            raise lost from None
        if any(one.id == authorization.id for one in listing.authorizations):
            raise NotRevoked(authorization.person, authorization.application)
        return listing

    def _keep(self, company: Company, listing: AuthorizationListing) -> AuthorizationListing:
        if listing.read_at is not None:
            rows = [_to_json(one) for one in listing.authorizations]
            self._snapshots.keep(company.id, WHAT, rows, listing.read_at)
        return listing


def _to_json(one: AppAuthorization) -> dict[str, Any]:
    return {
        "id": one.id,
        "consumer_id": one.consumer_id,
        "application": one.application,
        "person": one.person,
        "email": one.email,
        "granted_at": one.granted_at.isoformat(),
        "last_used_at": one.last_used_at.isoformat() if one.last_used_at else None,
    }


def _from_json(row: dict[str, Any]) -> AppAuthorization:
    used = row["last_used_at"]
    return AppAuthorization(
        row["id"],
        row["consumer_id"],
        row["application"],
        row["person"],
        row["email"],
        datetime.fromisoformat(row["granted_at"]),
        datetime.fromisoformat(used) if used else None,
    )
