"""What is different in a company's list since it was last read, and which of it wasn't done by this app."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.consumer import Consumer, ConsumerForm, form_of


class Kind(StrEnum):
    NEW = "new"
    GONE = "gone"
    RENAMED = "renamed"
    OTHER_GROUP = "other_group"
    OTHER_DESCRIPTION = "other_description"
    OTHER_CALLBACK = "other_callback"
    OTHER_KEY = "other_key"


@dataclass(frozen=True, slots=True)
class Difference:
    """`was` is None for a new consumer, `now` for one that is gone."""

    kind: Kind
    was: Consumer | None
    now: Consumer | None

    @property
    def consumer_id(self) -> str:
        return self._either.id

    @property
    def change(self) -> Change:
        """In words that are the same in every language."""
        before, after = (_shown(self.kind, self.was), _shown(self.kind, self.now))
        return Change(self.kind, self.consumer_id, self._either.name, before, after)

    @property
    def _either(self) -> Consumer:
        either = self.now or self.was
        assert either is not None  # noqa: S101 - one of them is always there
        return either


@dataclass(frozen=True, slots=True)
class Change:
    """`name` is the consumer's of now, or its last one; `before` and `after` are what is another."""

    kind: Kind
    consumer_id: str
    name: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class OwnChange:
    """What this app asked of the server for a consumer, and may have done without hearing of it: this form,
    or its deletion where there is none. Time is UTC."""

    form: ConsumerForm | None
    asked_at: datetime


def differences(before: Iterable[Consumer], after: Iterable[Consumer]) -> tuple[Difference, ...]:
    """In the order of `after`, then those that are gone. When one was last used is no difference."""
    known = {consumer.id: consumer for consumer in before}
    found: list[Difference] = []
    for now in after:
        was = known.pop(now.id, None)
        if was is None:
            found.append(Difference(Kind.NEW, None, now))
        elif was != now:
            found += (Difference(kind, was, now) for kind in _others(was, now))
    return (*found, *(Difference(Kind.GONE, was, None) for was in known.values()))


def is_own(difference: Difference, own: Mapping[str, OwnChange], creating: ConsumerForm | None) -> bool:
    """Whether this app asked for it. `own` is by consumer id, `creating` a creation without an answer."""
    if difference.now is None:
        asked = own.get(difference.consumer_id)
        return asked is not None and asked.form is None
    becomes = form_of(difference.now)
    if difference.was is None:
        return becomes == creating
    asked = own.get(difference.consumer_id)
    if asked is None or asked.form is None:
        return False
    match difference.kind:
        case Kind.RENAMED:
            return becomes.name == asked.form.name
        case Kind.OTHER_GROUP:
            return becomes.group_id == asked.form.group_id
        case Kind.OTHER_DESCRIPTION:
            return becomes.description == asked.form.description
        case Kind.OTHER_CALLBACK:
            return becomes.callback_url == asked.form.callback_url
        case _:
            return False


def _others(was: Consumer, now: Consumer) -> list[Kind]:
    pairs = {
        Kind.RENAMED: (was.name, now.name),
        Kind.OTHER_GROUP: (was.group_id, now.group_id),
        Kind.OTHER_DESCRIPTION: (was.description, now.description),
        Kind.OTHER_CALLBACK: (was.callback_url, now.callback_url),
        Kind.OTHER_KEY: (was.key, now.key),
    }
    return [kind for kind, (old, new) in pairs.items() if old != new]


def _shown(kind: Kind, consumer: Consumer | None) -> str:
    """What of the consumer the difference is about, as people know it."""
    if consumer is None:
        return ""
    match kind:
        case Kind.RENAMED:
            return consumer.name
        case Kind.OTHER_GROUP:
            return consumer.group_name or str(consumer.group_id)
        case Kind.OTHER_DESCRIPTION:
            return consumer.description
        case Kind.OTHER_CALLBACK:
            return consumer.callback_url
        case Kind.OTHER_KEY:
            return consumer.key
        case _:
            return ""
