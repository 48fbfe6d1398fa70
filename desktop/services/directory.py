"""A company's accounts and its transactions log, live or as they were last read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.domain.account import Account, Accounts
from desktop.domain.transaction import Transaction, TransactionFilter, TransactionPage

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.domain.progress import Progress
    from desktop.services.connections import Connections
    from desktop.services.ports import SnapshotTable

PAGE = 100  # fracttal.md: the most that is given at once
ACCOUNTS, LOG = "accounts", "transactions_log"


def _now() -> datetime:
    return datetime.now(UTC)


class Directory:
    """Reads raise Unreachable, BadAnswer, Refusal, OwnSecretNotKept, Stopped."""

    def __init__(
        self, connections: Connections, snapshots: SnapshotTable, now: Callable[[], datetime] = _now
    ) -> None:
        self._connections = connections
        self._snapshots = snapshots
        self._now = now

    def accounts(self, company: Company, progress: Progress) -> Accounts:
        """All accounts from the server; kept for the time without it."""
        self._connections.await_own_secret(company, progress)
        accounts = self._connections.api(company).directory.accounts(progress)
        read = Accounts(accounts, self._now())
        self._snapshots.keep(company.id, ACCOUNTS, [_plain(one) for one in accounts], read.read_at)
        return read

    def kept_accounts(self, company: Company) -> Accounts | None:
        """As they were last read, None when they never were."""
        kept = self._snapshots.load(company.id, ACCOUNTS)
        return Accounts(tuple(_account(row) for row in kept[0]), kept[1]) if kept else None

    def transactions(
        self, company: Company, wanted: TransactionFilter, start: int, progress: Progress
    ) -> TransactionPage:
        """Up to 100 rows from the offset `start` on. The first page of all is kept."""
        self._connections.await_own_secret(company, progress)
        rows, total = self._connections.api(company).directory.transactions(wanted, start, PAGE, progress)
        page = TransactionPage(
            tuple(row for row in rows if wanted.lets_in(row)), len(rows), total, self._now()
        )
        if start == 0 and wanted == TransactionFilter():
            value = {"total": total, "rows": [_plain(row) for row in rows]}
            self._snapshots.keep(company.id, LOG, value, page.read_at)
        return page

    def kept_transactions(self, company: Company) -> TransactionPage | None:
        """The newest rows as they were last read, None when they never were."""
        kept = self._snapshots.load(company.id, LOG)
        if kept is None:
            return None
        rows = tuple(_transaction(row) for row in kept[0]["rows"])
        return TransactionPage(rows, len(rows), kept[0]["total"], kept[1])


def _plain(row: Account | Transaction) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in asdict(row).items()
    }


def _account(fields: dict[str, Any]) -> Account:
    last = fields.pop("last_request_at")
    return Account(**fields, last_request_at=datetime.fromisoformat(last) if last else None)


def _transaction(fields: dict[str, Any]) -> Transaction:
    return Transaction(**{**fields, "at": datetime.fromisoformat(fields["at"])})
