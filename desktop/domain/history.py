"""What the journal tells of one consumer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from desktop.domain.consumer import Consumer
from desktop.domain.journal import Deed, Entry, Event

# Of what is done to a consumer; entries of the first versions tell its name only.
_OF_CONSUMERS = frozenset(
    (
        Deed.CREATED,
        Deed.EDITED,
        Deed.DELETED,
        Deed.COPIED_SECRET,
        Deed.REVEALED,
        Deed.REPLACED_SECRET,
        Deed.VERIFIED,
        Deed.TESTED,
        Deed.HANDED_OVER,
    )
)
# The server's clock and this computer's may differ; a creation is noted when its answer came.
SLACK = timedelta(minutes=5)


def history_of(company_id: str, consumer: Consumer, entries: Iterable[Entry]) -> tuple[Event, ...]:
    """Newest first. `entries` are oldest first.

    An entry without an id counts when it has the consumer's name and isn't older than the consumer: before,
    the name was somebody else's.
    """
    since = consumer.created_at - SLACK

    def is_about(event: Event) -> bool:
        if event.company_id != company_id:
            return False
        if event.consumer_id:
            return event.consumer_id == consumer.id
        return event.deed in _OF_CONSUMERS and event.subject == consumer.name and event.at >= since

    found = [entry.event for entry in entries if is_about(entry.event)]
    return tuple(reversed(found))
