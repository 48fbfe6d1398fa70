"""A pair on its way out: by a twin that takes its place first, or at once because it leaked."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop.domain.consumer import NAME_LIMIT, Consumer, ConsumerForm, form_of
from desktop.domain.record import Outcome, Verification
from desktop.domain.rotation_errors import StepNotNow

# fracttal.md, "Tokens": the longest life that was seen. Nothing is known to end a token earlier.
TOKEN_LIFE = timedelta(seconds=7200)

_MONTH = re.compile(r" \(\d{4}-\d{2}(, \d+)?\)$")


class Way(StrEnum):
    TWIN = "twin"
    """Without an outage: the old pair works until every program has the twin's."""
    NEW_SECRET = "new_secret"  # noqa: S105 - a way's name
    """It leaked: another secret at once."""
    DELETE = "delete"
    """It leaked: the consumer goes at once."""

    @property
    def is_leak(self) -> bool:
        return self is not Way.TWIN


class Step(StrEnum):
    """In their order: the last thing that was done."""

    BEGUN = "begun"
    TWIN_MADE = "twin_made"
    TESTED = "tested"
    HANDED_OVER = "handed_over"
    OLD_RETIRED = "old_retired"
    PROVED = "proved"

    @property
    def number(self) -> int:
        return list(Step).index(self)


_NEXT = {Step.TWIN_MADE: Step.TESTED, Step.TESTED: Step.HANDED_OVER}
_BEFORE = {Step.TESTED: Step.TWIN_MADE, Step.HANDED_OVER: Step.TESTED}


@dataclass(frozen=True, slots=True)
class Rotation:
    """`consumer_id`, `name` and `key` are the old consumer's; `twin` is the form that makes the other one.

    `id` is also the owner of the old secret in the vault, until it was proved to be dead. Times are UTC.
    `tried` is the last time that the old pair was tried after it was retired.
    """

    id: str
    way: Way
    consumer_id: str
    name: str
    key: str
    begun_at: datetime
    twin: ConsumerForm
    step: Step = Step.BEGUN
    twin_id: str = ""
    retired_at: datetime | None = None
    tried: Verification | None = None

    @property
    def is_over(self) -> bool:
        return self.step is Step.PROVED

    @property
    def old_is_retired(self) -> bool:
        return self.step in (Step.OLD_RETIRED, Step.PROVED)

    @property
    def can_be_undone(self) -> bool:
        return not self.old_is_retired

    @property
    def can_be_proved(self) -> bool:
        """A leak's also before anything is known to be done: its answer may have been lost."""
        return self.step is Step.OLD_RETIRED or (self.way.is_leak and self.step is Step.BEGUN)

    def with_twin(self, twin_id: str) -> Rotation:
        if self.way is not Way.TWIN or self.step is not Step.BEGUN or twin_id in ("", self.consumer_id):
            raise StepNotNow(self.name)
        return replace(self, step=Step.TWIN_MADE, twin_id=twin_id)

    def gone_on(self) -> Rotation:
        """Tested, then handed over."""
        if self.step not in _NEXT:
            raise StepNotNow(self.name)
        return replace(self, step=_NEXT[self.step])

    def undone(self) -> Rotation | None:
        """One step back; None when nothing is left of it, and a twin that was made has to go."""
        if not self.can_be_undone:
            raise StepNotNow(self.name)
        return replace(self, step=_BEFORE[self.step]) if self.step in _BEFORE else None

    def retired(self, at: datetime) -> Rotation:
        """A twin must have been handed over first; what leaked goes at once."""
        if self.step is not (Step.BEGUN if self.way.is_leak else Step.HANDED_OVER):
            raise StepNotNow(self.name)
        return replace(self, step=Step.OLD_RETIRED, retired_at=at)

    def after_trial(self, found: Verification) -> Rotation:
        """Refused, the old pair is proved to be dead; else it is known to be alive still."""
        if not self.can_be_proved:
            raise StepNotNow(self.name)
        if found.outcome is Outcome.WORKS:
            return replace(self, tried=found)
        return replace(self, tried=found, step=Step.PROVED, retired_at=self.retired_at or found.at)

    def tokens_until(self, *, die_at_once: bool) -> datetime | None:
        """Until when (UTC) a token that the old pair got may live; None when there is none, or it isn't
        refused yet.

        `die_at_once`: the server kills them with the pair (management-api.yaml). Elsewhere the first
        refusal counts, because until then another token could be had.
        """
        if die_at_once or self.step is not Step.PROVED or self.tried is None:
            return None
        return self.tried.at + TOKEN_LIFE

    def seen_with(
        self, consumers: Collection[Consumer], at: datetime, *, is_replaced: bool
    ) -> Rotation | None:
        """What it is now that these are the company's consumers; None when nothing is left to rotate.

        A twin whose answer was lost is found, and what was made or deleted elsewhere is taken over.
        `is_replaced`: the consumer is known to have another secret by now.
        """
        listed = {consumer.id for consumer in consumers}
        has_old = self.consumer_id in listed
        if self.way.is_leak:
            return self._leak_seen(has_old, at, is_replaced)
        if self.old_is_retired:
            # It was put back, or never deleted.
            back = has_old and self.step is Step.OLD_RETIRED
            return replace(self, step=Step.HANDED_OVER, retired_at=None, tried=None) if back else self
        if self.step is Step.BEGUN:
            found = next((one for one in consumers if self._is_twin(one)), None)
            if found is not None:
                return self.with_twin(found.id).seen_with(consumers, at, is_replaced=is_replaced)
            return self if has_old else None
        if not has_old:
            return replace(self, step=Step.OLD_RETIRED, retired_at=at)
        return self if self.twin_id in listed else replace(self, step=Step.BEGUN, twin_id="")

    def _leak_seen(self, has_old: bool, at: datetime, is_replaced: bool) -> Rotation:
        if self.step is Step.BEGUN and (not has_old or (self.way is Way.NEW_SECRET and is_replaced)):
            return self.retired(at)
        if self.step is Step.OLD_RETIRED and self.way is Way.DELETE and has_old:
            return replace(self, step=Step.BEGUN, retired_at=None, tried=None)
        return self

    def _is_twin(self, consumer: Consumer) -> bool:
        same_name = consumer.name.casefold() == self.twin.name.casefold()
        return same_name and consumer.id != self.consumer_id


def twin_form(old: Consumer, names: Iterable[str], today: date) -> ConsumerForm:
    """The same in everything but the name: "Reports (2026-11)", and unlike all `names`."""
    taken = {name.casefold() for name in names}
    base = _MONTH.sub("", old.name)
    number = 1
    while True:
        mark = f" ({today:%Y-%m})" if number == 1 else f" ({today:%Y-%m}, {number})"
        name = base[: NAME_LIMIT - len(mark)].rstrip() + mark
        if name.casefold() not in taken:
            return replace(form_of(old), name=name)
        number += 1
