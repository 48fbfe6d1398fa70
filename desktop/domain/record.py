"""What is known of a consumer on this computer only: whose it is, and whether its pair works."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class LocalRecord:
    """Written by the person; the server never sees it. `review_on` is a day in the person's calendar."""

    owner: str = ""
    integrator: str = ""
    environment: str = ""
    ticket: str = ""
    review_on: date | None = None
    notes: str = ""
    tags: tuple[str, ...] = ()

    @property
    def is_blank(self) -> bool:
        return self == LocalRecord()


def tidy_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Trimmed, without blank ones, each once regardless of case, in their order. None has a comma."""
    found: dict[str, str] = {}
    for part in ",".join(tags).split(","):
        if tag := " ".join(part.split()):
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())


class Outcome(StrEnum):
    WORKS = "works"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Verification:
    """The last time that key and secret were tried: what the token address said, and when (UTC)."""

    outcome: Outcome
    at: datetime
