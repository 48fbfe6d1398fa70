"""One spelling of dates for every answer: UTC, to the second, as RFC 3339 wants it."""

from datetime import UTC, datetime


def now_text() -> str:
    """Return the present moment, such as 2026-01-31T09:30:00Z."""
    return as_text(datetime.now(UTC))


def as_text(moment: datetime) -> str:
    """Return an aware moment in UTC, such as 2026-01-31T09:30:00Z."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def parse(text: str) -> str:
    """Return a date or moment that a caller sent in the spelling of as_text; one without zone is UTC.

    Raises ValueError if the text isn't a date, or one that has no place in UTC.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        return as_text(moment)
    except OverflowError as problem:
        raise ValueError(text) from problem
