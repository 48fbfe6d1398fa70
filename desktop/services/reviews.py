"""The yearly review of a company's consumers: begun, left, gone on with, finished."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Protocol

from desktop.domain.journal import Deed
from desktop.domain.record import LocalRecord
from desktop.domain.review import NOTE_LIMIT, Decision, Judgement, Review, progress_of, totals
from desktop.services.journal import UNNOTED, Notes

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.domain.consumer import Consumer
    from desktop.services.ports import RecordTable, Storage


class ReviewTable(Protocol):
    """Never a cache. The last review of each company, and what was decided in it, by consumer id."""

    def load(self, company_id: str) -> Review | None: ...

    def keep(self, company_id: str, review: Review) -> None: ...

    def judgements(self, company_id: str) -> Mapping[str, Judgement]: ...

    def keep_judgement(self, company_id: str, judgement: Judgement) -> None: ...

    def forget_judgements(self, company_id: str) -> None: ...


@dataclass(frozen=True, slots=True)
class OpenReview:
    """`review` is None while there never was one."""

    review: Review | None = None
    judgements: Mapping[str, Judgement] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        return self.review is not None and self.review.finished_at is None


def _now() -> datetime:
    return datetime.now(UTC)


class Reviews:
    def __init__(
        self,
        storage: Storage,
        table: ReviewTable,
        records: RecordTable,
        notes: Notes = UNNOTED,
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._storage = storage
        self._table = table
        self._records = records
        self._notes = notes
        self._now = now

    def last(self, company: Company) -> OpenReview:
        """The one that is under way, else the last that was finished."""
        return OpenReview(self._table.load(company.id), self._table.judgements(company.id))

    def begin(self, company: Company, reviewer: str) -> OpenReview:
        """What was decided in the one before is forgotten; the journal keeps it."""
        with self._storage.transaction():
            self._table.keep(company.id, Review(self._now(), reviewer.strip()))
            self._table.forget_judgements(company.id)
        return self.last(company)

    def decide(
        self, company: Company, consumer: Consumer, decision: Decision, note: str, next_on: date | None
    ) -> OpenReview:
        """`next_on` becomes the review date of the consumer's record."""
        note = " ".join(note.split())[:NOTE_LIMIT]
        judgement = Judgement(consumer.id, decision, note, next_on, self._now())
        with self._storage.transaction():
            self._table.keep_judgement(company.id, judgement)
            record = self._records.records(company.id).get(consumer.id, LocalRecord())
            self._records.keep_record(company.id, consumer.id, replace(record, review_on=next_on))
            detail = f"{decision}: {note}" if note else str(decision)
            self._notes.note(Deed.REVIEWED, company, consumer.name, consumer_id=consumer.id, detail=detail)
        return self.last(company)

    def finish(self, company: Company, consumers: Iterable[Consumer]) -> OpenReview:
        """Once every one of `consumers` was looked at; otherwise nothing happens."""
        known = self.last(company)
        listed = tuple(consumers)
        if known.review is None or not known.is_open:
            return known
        if not progress_of(listed, known.judgements).is_complete:
            return known
        found = totals(listed, known.judgements)
        with self._storage.transaction():
            self._table.keep(company.id, replace(known.review, finished_at=self._now()))
            detail = ", ".join(f"{decision} {found[decision]}" for decision in Decision)
            self._notes.note(Deed.FINISHED_REVIEW, company, known.review.reviewer, detail=detail)
        return self.last(company)

    def report_saved(self, company: Company, title: str) -> None:
        self._notes.note(Deed.EXPORTED, company, title)
