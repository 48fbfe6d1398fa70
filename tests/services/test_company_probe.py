"""What a test of a company finds, step by step, and where it stops asking."""

from __future__ import annotations

import pytest

from desktop.domain.company import CompanyKind
from desktop.domain.errors import (
    HostUnknown,
    LimitUsedUp,
    NoOwnConsumer,
    NotAllowed,
    NotFracttal,
    NotManaged,
    OwnSecretNotKept,
    PairRefused,
    Stopped,
)
from desktop.domain.progress import Unwatched
from desktop.services.company_probe import READS, STEPS, Finding, What, probe
from tests.fakes import FakeCompanyApi
from tests.services.conftest import ACME

REST = Unwatched()


def found(api: FakeCompanyApi) -> tuple[Finding, ...]:
    told: list[Finding] = []
    probed = probe(ACME, lambda: api, told.append, REST)
    assert probed.findings == tuple(told)
    return probed.findings


def test_all_is_well() -> None:
    api = FakeCompanyApi()
    probed = probe(ACME, lambda: api, lambda _finding: None, REST)
    assert [finding.what for finding in probed.findings[:3]] == [What.REACHED, What.TOKEN, What.MANAGEMENT]
    assert all(finding.problem is None for finding in probed.findings)
    assert (probed.kind, probed.token_form) == (CompanyKind.MANAGED, "header")
    assert probed.findings[0].fact == "app.fracttal.com"
    assert probed.findings[1].fact == "header"
    assert [finding.module for finding in probed.findings[3:]] == [module for module, _ in READS]
    assert api.resources == [resource for _, resource in READS]
    assert len(probed.findings) == STEPS


def test_a_server_that_cannot_be_reached_is_asked_nothing_more() -> None:
    for problem in (HostUnknown("app.fracttal.com"), NotFracttal("app.fracttal.com")):
        api = FakeCompanyApi()
        api.fail("reach", problem)
        assert [(finding.what, finding.problem) for finding in found(api)] == [(What.REACHED, problem)]
        assert api.calls == ["reach"]


def test_a_pair_that_is_refused_is_asked_nothing_more() -> None:
    api = FakeCompanyApi()
    refused = PairRefused()
    api.fail("sign_in", refused)
    assert found(api)[-1] == Finding(What.TOKEN, refused)
    assert api.calls == ["reach", "sign_in"]


def test_what_is_not_managed_or_not_allowed_is_found_and_the_rest_is_tried() -> None:
    api = FakeCompanyApi()
    api.fail("check", NotManaged())
    api.fail("read_one", NotAllowed())
    findings = found(api)
    assert len(findings) == STEPS
    assert isinstance(findings[2].problem, NotManaged)
    assert isinstance(findings[3].problem, NotAllowed)
    assert all(finding.problem is None for finding in findings[4:])


@pytest.mark.parametrize("problem", [LimitUsedUp(20), HostUnknown("app.fracttal.com")])
def test_where_more_would_find_nothing_it_stops(problem: LimitUsedUp | HostUnknown) -> None:
    api = FakeCompanyApi()
    api.fail("read_one", problem)
    assert found(api)[-1].problem is problem
    assert api.calls.count("read_one") == 1


def test_without_a_key_only_the_server_is_reached() -> None:
    api = FakeCompanyApi()
    keyless = ACME._replace(key="")
    probed = probe(keyless, lambda: api, lambda _finding: None, REST)
    assert isinstance(probed.findings[1].problem, NoOwnConsumer)
    assert probed.kind is CompanyKind.GUIDED
    assert api.calls == ["reach"]


def test_a_secret_that_is_not_here_is_a_finding() -> None:
    def open_api() -> FakeCompanyApi:
        raise OwnSecretNotKept

    [finding] = probe(ACME, open_api, lambda _finding: None, REST).findings
    assert isinstance(finding.problem, OwnSecretNotKept)


def test_who_stops_hears_no_more() -> None:
    class Impatient(Unwatched):
        def report(self, done: int, total: int) -> None:
            raise Stopped

    api = FakeCompanyApi()
    with pytest.raises(Stopped):
        probe(ACME, lambda: api, lambda _finding: None, Impatient())
    assert api.calls == ["reach"]
