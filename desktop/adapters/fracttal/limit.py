"""Fracttal's 200 calls a minute for a whole company: what is left of them, and when to wait."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping

MINUTE = 60
LONGEST = 120
# The minute is shared with every other consumer of the company: some calls are left to them.
LEFT_TO_OTHERS = 10

# fracttal.md, "REST manners": headers come in either spelling (names lower-case here).
_REMAINING = ("ratelimit-remaining", "request-call-limit-remaining")
_RESET = ("ratelimit-reset", "request-call-limit-reset", "retry-after")


def seconds_until_reset(headers: Mapping[str, str]) -> int:
    """Seconds until calls are answered again, 1 to 120; 60 where the server doesn't say."""
    told = _number(headers, _RESET)
    return MINUTE if told is None else max(1, min(told, LONGEST))


def calls_left(headers: Mapping[str, str]) -> int | None:
    """What remains of the company's minute; None where the server doesn't say."""
    return _number(headers, _REMAINING)


class LimitWatch:
    """Remembers what the last answer said. `clock` gives seconds and never goes back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._remaining: int | None = None
        self._resets_at = 0.0

    def note(self, headers: Mapping[str, str]) -> None:
        remaining = calls_left(headers)
        if remaining is None:
            return
        self._remaining = remaining
        self._resets_at = self._clock() + seconds_until_reset(headers)

    def pause(self, left_to_others: int = LEFT_TO_OTHERS) -> int:
        """Whole seconds to wait before one more page of a long reading; mostly 0, at most 120."""
        if self._remaining is None or self._remaining >= left_to_others:
            return 0
        return max(0, math.ceil(self._resets_at - self._clock()))


def _number(headers: Mapping[str, str], names: tuple[str, ...]) -> int | None:
    for name in names:
        text = headers.get(name, "").strip()
        if text.isascii() and text.isdigit() and len(text) < 10:
            return int(text)
    return None
