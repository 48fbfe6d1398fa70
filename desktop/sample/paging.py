"""Reads start and limit of a paged call (fracttal.md: limit is most 100, more is cut)."""

from collections.abc import Mapping

MOST = 100
# SQLite counts in 64 bits; beyond this no company has rows anyway.
_FARTHEST = 2**62


def strict_page(query: Mapping[str, str]) -> tuple[int, int] | None:
    """Return start and limit; None if one of them isn't a number or is below its least (0 and 1)."""
    start = _number(query.get("start"), 0)
    limit = _number(query.get("limit"), MOST)
    if start is None or limit is None or start < 0 or limit < 1:
        return None
    return min(start, _FARTHEST), min(limit, MOST)


def lenient_page(query: Mapping[str, str]) -> tuple[int, int]:
    """Return start and limit, brought into their bounds; what isn't a number counts as not sent.

    management-api.yaml gives its lists no answer for a bad page, so they always answer one.
    """
    start = _number(query.get("start"), 0)
    limit = _number(query.get("limit"), MOST)
    start = 0 if start is None else min(max(start, 0), _FARTHEST)
    return start, MOST if limit is None else min(max(limit, 1), MOST)


def _number(text: str | None, absent: int) -> int | None:
    if text is None:
        return absent
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 100):
        return None
    return int(text)
