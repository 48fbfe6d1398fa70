"""AccessProbe: what the real one does over HTTP, and what its stand-in promises as well."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.adapters.fracttal.access_probe import probe_access
from desktop.adapters.fracttal.counted import CountedTransport
from desktop.adapters.fracttal.exchange import Call
from desktop.adapters.fracttal.management import ManagementApi
from desktop.domain.access import MOST_CALLS, READS, Cause, Ended, Finding
from desktop.domain.company import Addresses, Company, CompanyKind
from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.domain.errors import ConnectionLost, ServerFailed, Stopped
from desktop.domain.modules import Module
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from desktop.services.access_ports import AccessProbe
from tests.adapters.fracttal.conftest import QUICK, Patient
from tests.adapters.fracttal.raw_server import Heard, RawServer, reply, token_reply
from tests.fakes import FakeAccessProbe

WAREHOUSES = frozenset({Module.ASSETS, Module.WAREHOUSES, Module.MATERIAL_REQUESTS})


@dataclass
class Probing:
    probe: AccessProbe
    company: Company
    key: str
    secret: Secret


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SampleHost]:
    folder: Path = tmp_path_factory.mktemp("probed")
    host = SampleHost(folder, consumers=3, settings=SampleSettings(calls_per_minute=100_000))
    host.start()
    yield host
    host.stop()


@pytest.fixture(scope="module")
def real(host: SampleHost) -> Probing:
    at = host.start()
    addresses = Addresses(at.api_url, at.token_url, at.authorize_url)
    api = ManagementApi(addresses, at.key, Secret(at.secret))
    group = next(one for one in api.read_all(Unwatched()).groups if one.name == "Warehouses")
    form = ConsumerForm(GrantType.CLIENT_CREDENTIALS, "Probed – example", "", group.id)
    made = api.create(form, str(uuid4()))
    api.close()
    assert made.secret is not None
    company = Company("one", "One", CompanyKind.MANAGED, addresses)
    return Probing(probe_access, company, made.consumer.key, made.secret)


@pytest.fixture(params=["real", "stand-in"])
def probing(request: pytest.FixtureRequest, real: Probing, host: SampleHost) -> Probing:
    host.faults.clear()
    if request.param == "real":
        return real
    return Probing(
        FakeAccessProbe({"key": (Secret("secret"), WAREHOUSES)}), real.company, "key", Secret("secret")
    )


class Stopping:
    """Somebody who stops it at the first word."""

    def report(self, _done: int, _total: int) -> None:
        raise Stopped

    def wait(self, _seconds: float) -> None:
        raise Stopped


def test_it_finds_what_the_group_lets_see_within_twelve_calls(probing: Probing) -> None:
    progress = Patient()
    probed = probing.probe(probing.company, probing.key, probing.secret, progress)
    reached = frozenset(one.read.module for one in probed.found if one.finding is Finding.REACHED)
    assert (probed.ended, reached, probed.calls) == (Ended.COMPLETE, WAREHOUSES, MOST_CALLS)
    assert {one.finding for one in probed.found} == {Finding.REACHED, Finding.REFUSED}
    assert tuple(one.read for one in probed.found) == READS
    assert progress.reports[-1] == (len(READS), len(READS))
    assert progress.waits == []


def test_a_wrong_secret_ends_it_after_the_token(probing: Probing) -> None:
    probed = probing.probe(probing.company, probing.key, Secret("another"), Unwatched())
    assert (probed.ended, probed.calls) == (Ended.PAIR_REFUSED, 1)
    assert {one.finding for one in probed.found} == {Finding.NOT_TRIED}


def test_it_stops_when_somebody_says_so(probing: Probing) -> None:
    with pytest.raises(Stopped):
        probing.probe(probing.company, probing.key, probing.secret, Stopping())


# What only the real one can show.


def test_nothing_but_reads_and_one_token_is_sent(real: Probing, host: SampleHost) -> None:
    host.faults.clear()
    host.forget_seen()
    probe_access(real.company, real.key, real.secret, Unwatched())
    assert host.seen[0] == ("POST", "/oauth/token")
    assert sorted(host.seen[1:]) == sorted(("GET", f"/{read.resource}") for read in READS)


@pytest.mark.parametrize(
    "call",
    [
        Call("POST", "http://127.0.0.1:9/api/work_orders"),
        Call("PUT", "http://127.0.0.1:9/oauth/token"),
        Call("DELETE", "http://127.0.0.1:9/api/items"),
        Call("GET", "http://127.0.0.1:9/api/items", changes=True),
    ],
)
def test_its_transport_lets_no_write_through(call: Call) -> None:
    at = Addresses("http://127.0.0.1:9/api", "http://127.0.0.1:9/oauth/token", "http://127.0.0.1:9/authorize")
    transport = CountedTransport(at)
    with pytest.raises(Stopped):
        transport.send(call)
    assert transport.sent == 0
    transport.close()


@pytest.mark.parametrize(
    ("fault", "cause", "ended"),
    [
        ("error", Cause.SERVER, Ended.COMPLETE),
        ("html", Cause.ANSWER, Ended.COMPLETE),
        ("false", Cause.REQUEST, Ended.COMPLETE),
        ("unauthorized", Cause.TOKEN, Ended.COMPLETE),
        ("clock", Cause.REQUEST, Ended.COMPLETE),
        ("redirect", Cause.ANSWER, Ended.COMPLETE),
        ("reset", Cause.NETWORK, Ended.NO_NETWORK),
        ("timeout", Cause.NETWORK, Ended.NO_NETWORK),
        ("limit", Cause.LIMIT, Ended.LIMIT_USED_UP),
        ("limit_other", Cause.LIMIT, Ended.LIMIT_USED_UP),
    ],
)
def test_each_way_of_failing_has_its_cause_and_is_tried_once(
    real: Probing, host: SampleHost, fault: str, cause: Cause, ended: Ended
) -> None:
    host.faults.clear()
    host.faults.set(fault, path="/items")
    host.forget_seen()
    probed = probe_access(real.company, real.key, real.secret, Unwatched(), QUICK)
    assert (probed.found[0].finding, probed.found[0].cause) == (Finding.NOT_ANSWERED, cause)
    assert probed.ended is ended
    assert host.seen.count(("GET", "/items")) == 1
    assert host.seen.count(("POST", "/oauth/token")) == 1
    if ended is not Ended.COMPLETE:
        assert {one.finding for one in probed.found[1:]} == {Finding.NOT_TRIED}
        assert len(host.seen) == probed.calls == 2
    if ended is Ended.LIMIT_USED_UP:
        assert (probed.left, probed.seconds) == (0, 1)
    host.faults.clear()


@pytest.mark.parametrize("fault", ["reset", "error"])
def test_without_a_token_it_is_an_error(real: Probing, host: SampleHost, fault: str) -> None:
    host.faults.clear()
    host.faults.set(fault, path="/oauth/token")
    with pytest.raises((ConnectionLost, ServerFailed)):
        probe_access(real.company, real.key, real.secret, Unwatched(), QUICK)
    host.faults.clear()


@pytest.mark.parametrize("name", ["ratelimit-remaining", "Request-Call-Limit-Remaining"])
@pytest.mark.parametrize(("left", "reads"), [(39, 1), (40, 2), (41, 3)])
def test_it_stops_in_time_in_either_spelling(name: str, left: int, reads: int) -> None:
    asked: list[str] = []

    def answer(heard: Heard, _plug: object) -> bytes:
        if heard.method == "POST":
            return token_reply()
        asked.append(heard.path)
        return reply({"success": True, "data": []}, headers={name: str(left + 1 - len(asked))})

    with RawServer(answer) as server:
        root = server.root
        at = Addresses(f"{root}/api", f"{root}/oauth/token", f"{root}/authorize")
        company = Company("one", "One", CompanyKind.MANAGED, at)
        probed = probe_access(company, "key", Secret("secret"), Unwatched(), QUICK)
    assert probed.ended is Ended.FEW_LEFT
    assert len(asked) == reads
    assert probed.left == left + 1 - reads
