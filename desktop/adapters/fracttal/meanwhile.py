"""Work for the time in which a server is waited for."""

from __future__ import annotations

from collections.abc import Callable


class Meanwhile:
    """Does `work` once: when called, which is while an answer is waited for, or else when ended."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work: Callable[[], None] | None = work
        self._failure: Exception | None = None

    def __call__(self) -> None:
        """Raises nothing: what went wrong has nothing to do with the answer that is waited for."""
        work, self._work = self._work, None
        if work is None:
            return
        try:
            work()
        except Exception as failure:
            self._failure = failure

    def end(self) -> None:
        """The work is done when this returns; raises what it raised."""
        self()
        self.check()

    def check(self) -> None:
        """Raises what the work raised, if it was done."""
        if self._failure is not None:
            raise self._failure
