"""The reads of an access test: few at once, within the company's limit, each tried once."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

from desktop.adapters.fracttal.counted import CountedTransport
from desktop.adapters.fracttal.envelope import open_envelope
from desktop.adapters.fracttal.exchange import Call
from desktop.adapters.fracttal.tokens import signed
from desktop.domain.access import AT_ONCE, LEAST_LEFT, READS, Cause, Ended, Finding, Found, Probed, Read
from desktop.domain.errors import (
    BadAnswer,
    DeskError,
    LimitUsedUp,
    NotAllowed,
    RequestRefused,
    ServerFailed,
    SignInRefused,
    Stopped,
    Unreachable,
)
from desktop.domain.progress import Progress
from desktop.domain.secret import Secret

LOOK_SECONDS = 0.1
NO_ENDPOINT = "UNAUTHORIZED_ENDPOINT"  # fracttal.md: also seen with 200 and success false


class AccessReads:
    """One go. A refusal is never a reason to renew the token: it is what is asked for."""

    def __init__(
        self, transport: CountedTransport, api_address: str, token: Secret, progress: Progress
    ) -> None:
        self._transport = transport
        self._api_address = api_address.rstrip("/")
        self._token = token
        self._progress = progress
        self._found: dict[Read, Found] = {}
        self._ended = Ended.COMPLETE
        self._used_up_for = 0

    def through(self) -> Probed:
        """What they found; no thread is left. Raises Stopped."""
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="access") as pool:
            try:
                self._go(pool)
            except BaseException:
                self._transport.close()  # what is under way ends at once
                raise
        return probed(
            self._transport, self._ended, (self._found.get(read) for read in READS), self._used_up_for
        )

    def _go(self, pool: ThreadPoolExecutor) -> None:
        waiting = list(READS)
        running: dict[Future[Found], Read] = {}
        while True:
            while waiting and self._may_begin(len(running)):
                read = waiting.pop(0)
                running[pool.submit(self._try, read)] = read
            if not running:
                return
            done, _ = wait(running, LOOK_SECONDS, FIRST_COMPLETED)
            for future in done:
                self._take(running.pop(future), future.result())
            self._progress.report(len(self._found), len(READS))

    def _may_begin(self, running: int) -> bool:
        if self._ended is not Ended.COMPLETE or not self._transport.may_send or running >= AT_ONCE:
            return False
        left = self._transport.left
        if not self._found and running:
            return False  # the first alone: it tells how many calls are left
        if left is not None and left - running < LEAST_LEFT:
            if not running:
                self._ended = Ended.FEW_LEFT
            return False
        return True

    def _take(self, read: Read, found: Found) -> None:
        self._found[read] = found
        if found.cause is Cause.LIMIT:
            self._ended = Ended.LIMIT_USED_UP
        elif found.cause is Cause.NETWORK and self._ended is Ended.COMPLETE:
            self._ended = Ended.NO_NETWORK

    def _try(self, read: Read) -> Found:
        call = Call(
            "GET",
            f"{self._api_address}/{read.resource}",
            query={"limit": "1"},
            headers=signed(self._token),
        )
        try:
            open_envelope(self._transport.send(call))
        except Stopped:
            raise
        except DeskError as problem:
            if isinstance(problem, LimitUsedUp):
                self._used_up_for = problem.seconds
            return found_by(read, problem)
        return Found(read, Finding.REACHED)


def found_by(read: Read, problem: DeskError) -> Found:
    """What an error says of the read that met it."""
    no_endpoint = isinstance(problem, RequestRefused) and problem.said.upper() == NO_ENDPOINT
    if isinstance(problem, NotAllowed) or no_endpoint:
        return Found(read, Finding.REFUSED)
    cause = Cause.REQUEST
    if isinstance(problem, Unreachable):
        cause = Cause.NETWORK
    elif isinstance(problem, LimitUsedUp):
        cause = Cause.LIMIT
    elif isinstance(problem, ServerFailed):
        cause = Cause.SERVER
    elif isinstance(problem, BadAnswer):
        cause = Cause.ANSWER
    elif isinstance(problem, SignInRefused):
        cause = Cause.TOKEN
    return Found(read, Finding.NOT_ANSWERED, cause)


def probed(
    transport: CountedTransport, ended: Ended, found: Iterable[Found | None] = (), used_up_for: int = 0
) -> Probed:
    """With every read that wasn't tried as such."""
    answered = {one.read: one for one in found if one is not None}
    every = tuple(answered.get(read, Found(read, Finding.NOT_TRIED)) for read in READS)
    return Probed(
        ended, every, transport.sent, 0 if used_up_for else transport.left, used_up_for or transport.seconds
    )
