"""The journal: what was done on this computer, each entry chained by hash to the one before."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

BEFORE_THE_FIRST = ""


class Deed(StrEnum):
    CREATED = "created"
    EDITED = "edited"
    DELETED = "deleted"
    COPIED_SECRET = "copied_secret"  # noqa: S105 - a word, not a secret
    REVEALED = "revealed"
    REPLACED_SECRET = "replaced_secret"  # noqa: S105
    VERIFIED = "verified"
    TESTED = "tested"
    HANDED_OVER = "handed_over"
    REVOKED = "revoked"
    CONNECTED = "connected"
    SIGNED_IN = "signed_in"
    RENAMED = "renamed"
    REMOVED = "removed"
    RESET_SAMPLE = "reset_sample"
    EXPORTED = "exported"


class Ending(StrEnum):
    DONE = "done"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    """The answer was lost: it may have been done or not."""


@dataclass(frozen=True, slots=True)
class Event:
    """Never holds a secret. `at` is UTC; `deed` and `ending` are a Deed and an Ending, or whatever else
    stands in a file that was changed by other hands; `subject` names what it was done to."""

    at: datetime
    deed: str
    company_id: str = ""
    company_name: str = ""
    subject: str = ""
    ending: str = Ending.DONE


@dataclass(frozen=True, slots=True)
class Entry:
    """`mark` is SHA-256 (hex) over the mark of the entry before and this one's event."""

    event: Event
    mark: str


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
