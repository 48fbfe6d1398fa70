"""A company's accounts and its transactions log, over Fracttal's documented reads (fracttal.md)."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.adapters.fracttal.parsing import Record
from desktop.adapters.fracttal.reader import Reader
from desktop.domain.account import Account
from desktop.domain.progress import Progress
from desktop.domain.transaction import Transaction, TransactionFilter


class Directory:
    """services.ports.DirectoryReads. Raises what Reader raises."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def accounts(self, progress: Progress) -> tuple[Account, ...]:
        found = self._reader.whole("accounts", account, lambda one: one.id, progress)
        return tuple(found.values())

    def transactions(
        self, wanted: TransactionFilter, start: int, limit: int, progress: Progress
    ) -> tuple[tuple[Transaction, ...], int | None]:
        rows = self._reader.page("transactions_log", transaction, progress, start, limit, _query(wanted))
        return rows.values, rows.total


def account(record: Record) -> Account:
    """Raises WrongShape."""
    return Account(
        id=record.identity("id"),
        name=record.line("name", ""),
        email=record.line("email", ""),
        active=record.flag("active"),
        type=record.line("type_user", ""),
        profile=record.line("profiles_description", ""),
        only_request=record.flag("only_request"),
        group_id=record.number_if_any("id_group_permission"),
        group_name=record.line("groups_permissions_description", ""),
        last_request_at=record.moment_if_any("last_date_request"),
    )


def transaction(record: Record) -> Transaction:
    """Raises WrongShape."""
    return Transaction(
        at=record.moment("event_date"),
        ip_address=record.line("ip_address", ""),
        name=record.line("name", ""),
        email=record.line("email", ""),
        module=record.line("module", ""),
        sub_module=record.line("sub_module", ""),
        action=record.line("action", ""),
        description=record.text("description", ""),
    )


def _query(wanted: TransactionFilter) -> dict[str, str]:
    query = {"action": wanted.action, "module": wanted.module, "sub_module": wanted.sub_module}
    if wanted.since is not None:
        query["since"] = _moment(wanted.since)
    if wanted.until is not None:
        query["until"] = _moment(wanted.until)
    return {name: value for name, value in query.items() if value}


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
