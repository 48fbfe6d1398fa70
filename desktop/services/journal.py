"""The app's own journal: who notes a deed, and who reads what was noted."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from desktop.domain.errors import StoreProblem
from desktop.domain.journal import Deed, Ending, Entry, Event

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.services.ports import JournalTable, Storage

log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


class Notes(Protocol):
    """What a service needs to note its deeds."""

    def note(
        self,
        deed: Deed,
        company: Company | None = None,
        subject: str = "",
        ending: Ending = Ending.DONE,
        *,
        consumer_id: str = "",
        detail: str = "",
    ) -> None:
        """Never fails: a deed that was done isn't undone because it can't be noted."""


class Chaining(Protocol):
    """domain/journal_chain.py."""

    def chained(self, before: str, event: Event) -> Entry: ...

    def first_break(self, entries: Sequence[Entry]) -> int | None: ...


class Unnoted:
    """For a service whose deeds nobody follows."""

    def note(
        self,
        deed: Deed,
        company: Company | None = None,
        subject: str = "",
        ending: Ending = Ending.DONE,
        *,
        consumer_id: str = "",
        detail: str = "",
    ) -> None:
        pass


UNNOTED = Unnoted()


@dataclass(frozen=True, slots=True)
class Chain:
    """Entries oldest first; `broken_at` is the position of the first that doesn't follow, None if all do."""

    entries: tuple[Entry, ...]
    broken_at: int | None


class Journal:
    """Notes and reads. Any thread may use it; noting joins the caller's transaction.

    `chaining` gives what is loaded when it is first needed.
    """

    def __init__(
        self,
        storage: Storage,
        table: JournalTable,
        chaining: Callable[[], Chaining],
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._storage = storage
        self._table = table
        self._chaining = chaining
        self._now = now
        self._followers: list[Callable[[], None]] = []

    def tell(self, follower: Callable[[], None]) -> None:
        """Calls it after each new entry, in the thread that noted it, maybe still in its transaction."""
        self._followers.append(follower)

    def note(
        self,
        deed: Deed,
        company: Company | None = None,
        subject: str = "",
        ending: Ending = Ending.DONE,
        *,
        consumer_id: str = "",
        detail: str = "",
    ) -> None:
        event = Event(
            self._now(),
            deed,
            company.id if company else "",
            _storable(company.name) if company else "",
            _storable(subject),
            ending,
            consumer_id,
            _storable(detail),
        )
        try:
            with self._storage.transaction():
                self._table.add(self._chaining().chained(self._table.last_mark(), event))
        except StoreProblem as problem:
            log.warning("A deed wasn't noted in the journal: %s", type(problem).__name__)
        else:
            for follower in self._followers:
                follower()

    def chain(self) -> Chain:
        """Everything that was noted, and whether it still holds together."""
        entries = self._table.entries()
        return Chain(entries, self._chaining().first_break(entries))


def _storable(text: str) -> str:
    """A pasted half of a surrogate pair can't be written as UTF-8: it becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")
