"""Errors are values with facts: they can be raised, shown and told apart."""

from __future__ import annotations

import pytest

from desktop.domain import errors as e
from desktop.domain.progress import Unwatched


@pytest.mark.parametrize(
    ("kind", "above"),
    [
        (e.HostUnknown, e.Unreachable),
        (e.ConnectionRefused, e.Unreachable),
        (e.ConnectionLost, e.Unreachable),
        (e.TimedOut, e.Unreachable),
        (e.CertificateRefused, e.Unreachable),
        (e.ProxyRefused, e.Unreachable),
        (e.NotJson, e.BadAnswer),
        (e.TooLarge, e.BadAnswer),
        (e.WrongShape, e.BadAnswer),
        (e.Redirected, e.BadAnswer),
        (e.Gone, e.Refusal),
        (e.InvalidFields, e.Refusal),
        (e.AddressInvalid, e.AddressProblem),
        (e.KeychainLocked, e.KeychainProblem),
        (e.DiskFull, e.StoreProblem),
    ],
)
def test_the_kind_above_catches_it(kind: type[e.DeskError], above: type[e.DeskError]) -> None:
    assert issubclass(kind, above)


@pytest.mark.parametrize("kind", [e.AnswerLost, e.CreationUncertain, e.NotCreated])
def test_a_lost_answer_is_not_the_same_as_no_connection(kind: type[e.DeskError]) -> None:
    assert not issubclass(kind, e.Unreachable)


def test_facts_can_be_read_and_two_errors_are_two() -> None:
    first, second = e.WrongShape("app.example.com", "data[3].name"), e.WrongShape("app.example.com")
    assert (first.host, first.where, second.where) == ("app.example.com", "data[3].name", "")
    assert first != e.WrongShape("app.example.com", "data[3].name")
    assert len({first, second}) == 2


def test_work_that_nobody_watches_reports_to_nobody_and_waits_by_itself() -> None:
    progress = Unwatched()
    progress.report(1, 2)
    progress.wait(0)
