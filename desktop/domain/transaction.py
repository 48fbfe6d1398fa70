"""Lines of Fracttal's own transactions log, and which of them are wanted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.listing import folded

# fracttal.md: the actions that are documented.
ACTIONS = ("ADD", "EDIT", "DELETE", "CANCELLED", "LOGIN", "FINISHED", "LOGOUT")


@dataclass(frozen=True, slots=True)
class Transaction:
    """`at` is UTC. Texts are the server's."""

    at: datetime
    ip_address: str
    name: str
    email: str
    module: str
    sub_module: str
    action: str
    description: str


@dataclass(frozen=True, slots=True)
class TransactionFilter:
    """ "" and None leave everything in. `since` and `until` are UTC, both included."""

    action: str = ""
    module: str = ""
    sub_module: str = ""
    since: datetime | None = None
    until: datetime | None = None

    def lets_in(self, row: Transaction) -> bool:
        """Asked again here: a server that doesn't know a filter ignores it silently (fracttal.md)."""
        return (
            (not self.action or row.action == self.action)
            and (not self.module or row.module == self.module)
            and (not self.sub_module or row.sub_module == self.sub_module)
            and (self.since is None or row.at >= self.since)
            and (self.until is None or row.at <= self.until)
        )


@dataclass(frozen=True, slots=True)
class TransactionPage:
    """`read` rows came from the server, `total` there are there in all, if it says; `rows` passed the
    filter."""

    rows: tuple[Transaction, ...]
    read: int
    total: int | None
    read_at: datetime

    def has_more_after(self, start: int, page: int) -> bool:
        """Whether another page lies behind this one, which began at `start` and could hold `page` rows."""
        if self.total is not None:
            return self.read > 0 and start + self.read < self.total
        return self.read >= page


def transaction_text(row: Transaction) -> str:
    """Everything that a search looks in, folded."""
    return folded(
        "\n".join((row.name, row.email, row.ip_address, row.module, row.sub_module, row.description))
    )
