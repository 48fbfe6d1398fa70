"""The journal: what was done on this computer. How its entries hang together: journal_chain.py."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

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
    CHANGED_KEY = "changed_key"
    RESTORED = "restored"
    EXPORTED = "exported"
    REVIEWED = "reviewed"
    FINISHED_REVIEW = "finished_review"
    # Found in the list without having been done here: sentinel.py.
    SEEN_NEW = "seen_new"
    SEEN_GONE = "seen_gone"
    SEEN_RENAMED = "seen_renamed"
    SEEN_OTHER_GROUP = "seen_other_group"
    SEEN_CHANGED = "seen_changed"


SEEN = frozenset((Deed.SEEN_NEW, Deed.SEEN_GONE, Deed.SEEN_RENAMED, Deed.SEEN_OTHER_GROUP, Deed.SEEN_CHANGED))


class Ending(StrEnum):
    DONE = "done"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    """The answer was lost: it may have been done or not."""


@dataclass(frozen=True, slots=True)
class Event:
    """Never holds a secret. `at` is UTC; `deed` and `ending` are a Deed and an Ending, or whatever else
    stands in a file that was changed by other hands; `subject` names what it was done to.
    `consumer_id` is that of a consumer it was done to; entries of the first versions have none.
    `detail` says more, in words that no language has of its own."""

    at: datetime
    deed: str
    company_id: str = ""
    company_name: str = ""
    subject: str = ""
    ending: str = Ending.DONE
    consumer_id: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """`mark` is SHA-256 (hex) over the mark of the entry before and this one's event."""

    event: Event
    mark: str
