"""Watches over each company's list: what is different in it without this app having asked for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from desktop.domain.journal import Deed
from desktop.domain.sentinel import Change, Kind, OwnChange, differences, is_own
from desktop.services.journal import UNNOTED, Notes

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.domain.consumer import Consumer, ConsumerForm

# After that long a request whose answer was lost won't be carried out any more.
MEMORY = timedelta(days=1)
LONGEST = 200  # characters of a text in the journal
_DEEDS = {
    Kind.NEW: Deed.SEEN_NEW,
    Kind.GONE: Deed.SEEN_GONE,
    Kind.RENAMED: Deed.SEEN_RENAMED,
    Kind.OTHER_GROUP: Deed.SEEN_OTHER_GROUP,
}


class SentinelTable(Protocol):
    """Never a cache. What is written about a company that isn't kept (any more) is dropped."""

    def source(self, company_id: str) -> str:
        """Where the list came from that the next one is compared with; "" when there is none."""

    def keep_source(self, company_id: str, source: str) -> None: ...

    def own(self, company_id: str) -> Mapping[str, OwnChange]:
        """By consumer id."""

    def keep_own(self, company_id: str, consumer_id: str, change: OwnChange) -> None: ...

    def forget_own(self, company_id: str, consumer_id: str) -> None: ...

    def untold(self, company_id: str) -> tuple[Change, ...]:
        """In the order in which they were added."""

    def add_untold(self, company_id: str, changes: Iterable[Change]) -> None: ...

    def forget_untold(self, company_id: str) -> None: ...


class Watch(Protocol):
    """What those who read and change the list tell the sentinel."""

    def asks(self, company: Company, consumer_id: str, form: ConsumerForm | None) -> None:
        """The server is about to be asked for this; None asks for its deletion."""

    def heard(self, company: Company, consumer_id: str) -> None:
        """What became of it is known."""

    def seen(
        self,
        company: Company,
        before: Iterable[Consumer] | None,
        after: Iterable[Consumer],
        creating: ConsumerForm | None,
    ) -> None:
        """A list is about to be kept in the place of `before`, which is None when there was none. Belongs
        inside the transaction that writes it."""

    def untold(self, company: Company) -> tuple[Change, ...]: ...

    def told(self, company: Company) -> None: ...

    def begin_anew(self, company_id: str) -> None:
        """The next list has nothing to do with the one before."""


class Unwatched:
    def asks(self, company: Company, consumer_id: str, form: ConsumerForm | None) -> None:
        pass

    def heard(self, company: Company, consumer_id: str) -> None:
        pass

    def seen(
        self,
        company: Company,
        before: Iterable[Consumer] | None,
        after: Iterable[Consumer],
        creating: ConsumerForm | None,
    ) -> None:
        pass

    def untold(self, company: Company) -> tuple[Change, ...]:  # noqa: ARG002 - as the port has it
        return ()

    def told(self, company: Company) -> None:
        pass

    def begin_anew(self, company_id: str) -> None:
        pass


UNWATCHED = Unwatched()


def _now() -> datetime:
    return datetime.now(UTC)


class Sentinel:
    """Any thread may use it. Differences go into the journal, and wait until a person was told of them."""

    def __init__(
        self,
        table: SentinelTable,
        notes: Notes = UNNOTED,
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._table = table
        self._notes = notes
        self._now = now

    def asks(self, company: Company, consumer_id: str, form: ConsumerForm | None) -> None:
        self._table.keep_own(company.id, consumer_id, OwnChange(form, self._now()))

    def heard(self, company: Company, consumer_id: str) -> None:
        self._table.forget_own(company.id, consumer_id)

    def seen(
        self,
        company: Company,
        before: Iterable[Consumer] | None,
        after: Iterable[Consumer],
        creating: ConsumerForm | None,
    ) -> None:
        source = f"{company.addresses.api} {company.key}"
        known = self._table.source(company.id)
        if known != source:
            self._table.keep_source(company.id, source)
        if before is None or known != source:
            return
        own = self._table.own(company.id)
        for consumer_id, asked in own.items():
            # Also one from after now: the clock was set back, and it would hide others' doings for long.
            if not timedelta(0) <= self._now() - asked.asked_at < MEMORY:
                self._table.forget_own(company.id, consumer_id)
        found = [each.change for each in differences(before, after) if not is_own(each, own, creating)]
        for change in found:
            deed = _DEEDS.get(change.kind, Deed.SEEN_CHANGED)
            self._notes.note(
                deed, company, change.name, consumer_id=change.consumer_id, detail=_detail(change)
            )
        if found:
            self._table.add_untold(company.id, found)

    def untold(self, company: Company) -> tuple[Change, ...]:
        return self._table.untold(company.id)

    def told(self, company: Company) -> None:
        self._table.forget_untold(company.id)

    def begin_anew(self, company_id: str) -> None:
        self._table.keep_source(company_id, "")
        self._table.forget_untold(company_id)


def _detail(change: Change) -> str:
    """The same in every language: what it was, and what it is."""
    if not (change.before or change.after):
        return ""
    before, after = (" ".join(text.split())[:LONGEST] or "–" for text in (change.before, change.after))
    return f"{before} → {after}"
