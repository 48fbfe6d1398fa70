"""What is tried again, how often, and how long it waits before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.adapters.fracttal.retries import Retries
from desktop.domain.errors import (
    AnswerLost,
    CertificateRefused,
    ConnectionLost,
    ConnectionRefused,
    DeskError,
    Gone,
    HostUnknown,
    InvalidFields,
    LimitUsedUp,
    NotAllowed,
    NotJson,
    Problem,
    ProxyRefused,
    ServerFailed,
    SignInRefused,
    Stopped,
    TimedOut,
)
from tests.adapters.fracttal.conftest import Patient


def failing(*errors: DeskError) -> tuple[Callable[[], str], list[int]]:
    """Work that fails with each of the errors in turn, then succeeds; and the list of its tries."""
    tries: list[int] = []

    def work() -> str:
        tries.append(len(tries))
        if len(tries) <= len(errors):
            raise errors[len(tries) - 1]
        return "done"

    return work, tries


@pytest.mark.parametrize(
    ("errors", "tries"),
    [
        ([ConnectionLost("h")] * 2, 3),
        ([ServerFailed(500)] * 2, 3),
        ([TimedOut("h")], 2),
        ([ConnectionRefused("h")], 2),
        ([ConnectionLost("h"), ServerFailed(503)], 3),
        ([LimitUsedUp(65), TimedOut("h")], 3),
    ],
)
def test_a_passing_trouble_is_got_over(errors: list[DeskError], tries: int) -> None:
    work, tried = failing(*errors)
    assert Retries().read(work, Patient()) == "done"
    assert len(tried) == tries


@pytest.mark.parametrize(
    ("error", "tries"),
    [
        (ConnectionLost("h"), 3),
        (ServerFailed(500), 3),
        (TimedOut("h"), 2),
        (ConnectionRefused("h"), 2),
        (LimitUsedUp(5), 2),
        (LimitUsedUp(66), 1),
        (HostUnknown("h"), 1),
        (CertificateRefused("h"), 1),
        (ProxyRefused("h"), 1),
        (NotJson("h"), 1),
        (NotAllowed(), 1),
        (SignInRefused(), 1),
        (Gone(), 1),
    ],
)
def test_a_lasting_trouble_is_told_as_it_is(error: DeskError, tries: int) -> None:
    work, tried = failing(*[error] * 9)
    progress = Patient()
    with pytest.raises(type(error)) as caught:
        Retries().read(work, progress)
    assert caught.value is error
    assert len(tried) == tries
    assert sum(progress.waits) <= (5 if isinstance(error, LimitUsedUp) else 1.2)


def test_a_limit_is_waited_for_by_its_own_seconds_or_not_at_all() -> None:
    work, _ = failing(LimitUsedUp(42))
    progress = Patient()
    Retries().read(work, progress)
    assert progress.waits == [42]
    work, tried = failing(LimitUsedUp(1))
    with pytest.raises(LimitUsedUp):
        Retries().read(work, progress, waits_for_limit=False)
    assert len(tried) == 1


def test_a_stop_ends_the_waiting() -> None:
    class Stopping(Patient):
        def wait(self, seconds: float) -> None:
            raise Stopped

    work, tried = failing(ConnectionLost("h"))
    with pytest.raises(Stopped):
        Retries().read(work, Stopping())
    assert len(tried) == 1


def test_a_creation_is_sent_again_only_when_its_answer_was_lost() -> None:
    work, tried = failing(AnswerLost("h"), AnswerLost("h"))
    assert Retries().create(work, Patient()) == "done"
    assert len(tried) == 3
    for error in (TimedOut("h"), ServerFailed(500), LimitUsedUp(1), InvalidFields({"name": Problem.TAKEN})):
        work, tried = failing(error)
        with pytest.raises(type(error)):
            Retries().create(work, Patient())
        assert len(tried) == 1


@pytest.mark.parametrize(
    ("later", "told"),
    [
        (ConnectionRefused("h"), AnswerLost),
        (InvalidFields({"name": Problem.TAKEN}), AnswerLost),
        (InvalidFields({"name": Problem.TOO_LONG}), InvalidFields),
        (NotAllowed(), NotAllowed),
        (AnswerLost("h"), AnswerLost),
    ],
)
def test_what_is_said_after_a_lost_answer(later: DeskError, told: type[DeskError]) -> None:
    work, _ = failing(AnswerLost("h"), later, later)
    with pytest.raises(told):
        Retries().create(work, Patient())
