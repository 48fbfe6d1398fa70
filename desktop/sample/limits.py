"""The limit of calls a minute that all consumers of a company share (fracttal.md, REST manners)."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is left of the minute: numbers of calls, and the seconds until it starts afresh."""

    limit: int
    remaining: int
    reset_seconds: int
    allowed: bool

    def headers(self, *, request_call_limit: bool) -> dict[str, str]:
        """Return the three headers in one of the two spellings that Fracttal's documentation holds."""
        names = (
            ("Request-Call-Limit", "Request-Call-Limit-Remaining", "Request-Call-Limit-Reset")
            if request_call_limit
            else ("ratelimit-limit", "ratelimit-remaining", "ratelimit-reset")
        )
        values = (self.limit, self.remaining, self.reset_seconds)
        return {name: str(value) for name, value in zip(names, values, strict=True)}


class CallLimit:
    """Counts the calls of a minute, which starts with the first call after the one before ended."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._ends = -math.inf
        self._spent = 0

    def spend(self) -> Allowance:
        """Count one call and return what is left; a call over the limit isn't allowed."""
        now = self._clock()
        if now >= self._ends:
            self._ends = now + MINUTE
            self._spent = 0
        allowed = self._spent < self._per_minute
        if allowed:
            self._spent += 1
        reset = max(1, math.ceil(self._ends - now))
        return Allowance(self._per_minute, self._per_minute - self._spent, reset, allowed)
