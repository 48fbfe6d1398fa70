"""What is tried again by itself: reads, and the creation of a consumer under its one key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from tenacity import RetryCallState, Retrying, stop_after_attempt, wait_exponential, wait_random

from desktop.domain.errors import (
    AnswerLost,
    ConnectionLost,
    ConnectionRefused,
    DeskError,
    InvalidFields,
    LimitUsedUp,
    NotAllowed,
    Problem,
    ServerFailed,
    TimedOut,
)
from desktop.domain.progress import Progress

T = TypeVar("T")

TRIES = 3
LONGEST_WAIT = 65  # a minute that Fracttal counts, and its rounding


class Retries:
    """`first_pause` (seconds) is doubled after each try, with jitter of as much again.

    Short, because who starts offline wants to know within 3 s: the pauses of a read are 1.2 s at most.
    """

    def __init__(self, first_pause: float = 0.2) -> None:
        self._pause = wait_exponential(multiplier=first_pause, max=2) + wait_random(0, first_pause)

    def read(self, work: Callable[[], T], progress: Progress, *, waits_for_limit: bool = True) -> T:
        """What `work` gives, tried up to 3 times; waits in `progress`, so that it can be stopped.

        A used-up limit is waited for once and at most 65 s, or not at all.
        """
        try:
            return work()  # all of what follows costs a page of a list a hundredth of its time
        except DeskError as error:
            first = [error]
        errors: list[DeskError] = []

        def again() -> T:
            if first:
                raise first.pop()
            return work()

        def worth_it(state: RetryCallState) -> bool:
            error = state.outcome.exception() if state.outcome else None
            if not isinstance(error, DeskError):
                return False
            errors.append(error)
            if isinstance(error, LimitUsedUp):
                return waits_for_limit and error.seconds <= LONGEST_WAIT and _times(errors, LimitUsedUp) == 1
            if isinstance(error, TimedOut | ConnectionRefused):
                return _times(errors, type(error)) == 1
            return isinstance(error, ConnectionLost | ServerFailed)

        def pause(state: RetryCallState) -> float:
            last = errors[-1]
            return float(last.seconds) if isinstance(last, LimitUsedUp) else self._pause(state)

        retrying = Retrying(
            retry=worth_it, wait=pause, stop=stop_after_attempt(TRIES), sleep=progress.wait, reraise=True
        )
        return retrying(again)

    def create(self, work: Callable[[], T], progress: Progress) -> T:
        """What `work` gives, sent again only after AnswerLost, up to 3 times in all.

        Once an answer was lost, a later failure says nothing about what the first try did: AnswerLost
        stays, except when the server refuses what it would have refused the first time too.
        """
        lost: list[AnswerLost] = []

        def was_lost(state: RetryCallState) -> bool:
            error = state.outcome.exception() if state.outcome else None
            if isinstance(error, AnswerLost):
                lost.append(error)
            return isinstance(error, AnswerLost)

        retrying = Retrying(
            retry=was_lost,
            wait=self._pause,
            stop=stop_after_attempt(TRIES),
            sleep=progress.wait,
            reraise=True,
        )
        try:
            return retrying(work)
        except DeskError as error:
            if not lost or _refused_all_along(error):
                raise
        raise lost[0]


def _times(errors: list[DeskError], kind: type[DeskError]) -> int:
    return sum(isinstance(error, kind) for error in errors)


def _refused_all_along(error: DeskError) -> bool:
    if isinstance(error, InvalidFields):
        return Problem.TAKEN not in error.fields.values()  # a name can be taken by the lost creation
    return isinstance(error, NotAllowed)
