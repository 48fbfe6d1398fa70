"""Chains the journal's entries by hash, each to the one before. Apart, because a start needs no hashing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256

from desktop.domain.journal import BEFORE_THE_FIRST, Entry, Event


def chained(before: str, event: Event) -> Entry:
    """The entry that follows the one whose mark is `before`."""
    content = {
        "at": event.at.isoformat(),
        "deed": str(event.deed),
        "company_id": event.company_id,
        "company_name": event.company_name,
        "subject": event.subject,
        "ending": str(event.ending),
    }
    # Left out where there is none: so the entries of the first versions still follow each other.
    content |= {
        name: value for name, value in (("consumer_id", event.consumer_id), ("detail", event.detail)) if value
    }
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return Entry(event, sha256(f"{before}\n{text}".encode()).hexdigest())


def first_break(entries: Sequence[Entry]) -> int | None:
    """Position of the first entry, oldest first, that doesn't follow the one before; None when all do.

    Entries that were cut off at the newer end leave no trace.
    """
    before = BEFORE_THE_FIRST
    for position, entry in enumerate(entries):
        if entry != chained(before, entry.event):
            return position
        before = entry.mark
    return None
