"""Tests what consumers reach, and keeps what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.domain.access import AccessTest, Ended, Probed
from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.errors import (
    DeskError,
    LimitUsedUp,
    SampleUnavailable,
    Stopped,
    StoreProblem,
    Unreachable,
)
from desktop.domain.journal import Deed, Ending
from desktop.domain.record import Outcome, Verification
from desktop.domain.sign_in import BrowserAsk, OpenedSignIn, own_port
from desktop.services.journal import UNNOTED, Notes

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.domain.progress import Progress
    from desktop.services.access_ports import AccessProbe, PersonProbe
    from desktop.services.connections import Connections
    from desktop.services.ports import RecordTable, Storage, Vault

# The rest of several would meet the same.
IN_EVERY_WAY = (Stopped, Unreachable, LimitUsedUp, SampleUnavailable, StoreProblem)
WAITS = 3  # for one consumer: a minute that never has room is somebody else's work


def _now() -> datetime:
    return datetime.now(UTC)


def _untold(_consumer: Consumer, _test: AccessTest) -> None:
    """For whoever needs the last word only."""


class AccessCheck:
    def __init__(
        self,
        storage: Storage,
        records: RecordTable,
        vault: Vault,
        connections: Connections,
        probe: AccessProbe,
        person: Callable[[], PersonProbe],
        now: Callable[[], datetime] = _now,
        notes: Notes = UNNOTED,
    ) -> None:
        self._storage = storage
        self._records = records
        self._vault = vault
        self._connections = connections
        self._probe = probe
        self._person = person
        self._now = now
        self._notes = notes

    def test(self, company: Company, consumer: Consumer, progress: Progress) -> AccessTest:
        """Tries what the consumer reaches with the pair that is kept here.

        A refused pair, refused modules and a limit are findings. One that found nothing at all, or less than
        an earlier one because it was cut short, is returned but takes no earlier test's place.
        Raises SecretNotKept; Unreachable, BadAnswer, Refusal where no token could be had; Stopped, and then
        nothing is kept.
        """
        secret = self._vault.read(company.id, consumer.id)
        at = self._connections.reached(company)
        return self._kept(company, consumer, self._probe(at, consumer.key, secret, progress))

    def test_in_browser(
        self,
        company: Company,
        consumer: Consumer,
        show: Callable[[str], None],
        page: Callable[[bool], str],
        progress: Progress,
    ) -> AccessTest:
        """As `test`, for a person who signs in with the browser, which comes back to this program; `show`
        and `page` as in BrowserAsk. Only where `own_port` knows the callback. Raises BrowserProblem too."""
        secret, at = self._vault.read(company.id, consumer.id), self._connections.addresses(company)
        port = own_port(consumer.callback_url) or 0
        ask = BrowserAsk(at, consumer.key, secret, port, show, page)
        return self._kept(company, consumer, self._person().by_browser(ask, progress))

    def begin_sign_in(self, company: Company, consumer: Consumer) -> OpenedSignIn:
        """The page to open, whose end the person copies back: see `test_with`."""
        at = self._connections.addresses(company)
        return self._person().begin(at, consumer.key, consumer.callback_url)

    def test_with(
        self, company: Company, consumer: Consumer, opened: OpenedSignIn, pasted: str, progress: Progress
    ) -> AccessTest:
        """As `test`, with the address that the browser was sent back to. Raises BrowserProblem too."""
        secret, at = self._vault.read(company.id, consumer.id), self._connections.addresses(company)
        probed = self._person().finish(at, consumer.key, secret, opened, pasted, progress)
        return self._kept(company, consumer, probed)

    def _kept(self, company: Company, consumer: Consumer, probed: Probed) -> AccessTest:
        test = AccessTest(self._now(), consumer.group_id, probed)
        refused = probed.ended is Ended.PAIR_REFUSED
        ending = Ending.REFUSED if refused else Ending.DONE
        self._notes.note(Deed.TESTED, company, consumer.name, ending, consumer_id=consumer.id)
        if not probed.tells_something:
            return test
        outcome = Outcome.REFUSED if refused else Outcome.WORKS
        with self._storage.transaction():
            if not self._is_known_better(company, consumer, test):
                self._records.keep_test(company.id, consumer.id, test)
            self._records.keep_verification(company.id, consumer.id, Verification(outcome, test.at))
        return test

    def _is_known_better(self, company: Company, consumer: Consumer, test: AccessTest) -> bool:
        """Whether `test` was cut short and an earlier one, with the same group, wasn't."""
        earlier = self._records.tests(company.id).get(consumer.id)
        return (
            earlier is not None
            and earlier.group_id == test.group_id
            and earlier.probed.ended is Ended.COMPLETE
            and test.probed.ended not in (Ended.COMPLETE, Ended.PAIR_REFUSED)
        )

    def is_testable(self, consumer: Consumer, with_secret: frozenset[str]) -> bool:
        """Whether it can be tested without a person: made for programs, with its secret here."""
        return consumer.id in with_secret and consumer.grant_type is GrantType.CLIENT_CREDENTIALS

    def test_several(
        self,
        company: Company,
        consumers: Sequence[Consumer],
        progress: Progress,
        tested: Callable[[Consumer, AccessTest], None] = _untold,
    ) -> dict[str, DeskError]:
        """One after another; where few calls are left, the minute is waited for. Each that is done is kept,
        and `tested` is told of it.

        The progress counts consumers. Returns what was in the way of some, by consumer id. Raises
        Unreachable, SampleUnavailable and StoreProblem, because the rest would meet the same; LimitUsedUp
        when minutes pass without room; Stopped.
        """
        failed: dict[str, DeskError] = {}
        for number, consumer in enumerate(consumers):
            progress.report(number, len(consumers))
            try:
                tested(consumer, self._patiently(company, consumer, progress))
            except IN_EVERY_WAY:
                raise
            except DeskError as problem:
                failed[consumer.id] = problem
        progress.report(len(consumers), len(consumers))
        return failed

    def _patiently(self, company: Company, consumer: Consumer, progress: Progress) -> AccessTest:
        within = _Within(progress)
        for _ in range(WAITS):
            test = self.test(company, consumer, within)
            if not test.probed.short_of_calls:
                return test
            progress.wait(test.probed.seconds + 1)
        raise LimitUsedUp(test.probed.seconds)


class _Within:
    """Of one consumer among several: its own reads aren't counted, but may be stopped."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def report(self, _done: int, _total: int) -> None:
        self._progress.wait(0)

    def wait(self, seconds: float) -> None:
        self._progress.wait(seconds)
