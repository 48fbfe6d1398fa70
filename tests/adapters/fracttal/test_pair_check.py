"""PairCheck, by real token requests to the sample server and by its stand-in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import uuid4

import pytest

from desktop.adapters.fracttal.pair_check import check_pair, check_reach
from desktop.domain.company import FRACTTAL_CLOUD, Addresses, Company, CompanyKind
from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.domain.errors import ConnectionRefused, NotJson, PairForSignIn, PairRefused, ServerFailed
from desktop.domain.guided import Pair, PairAnswer
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.sample.host import SampleAddresses, SampleHost
from desktop.services.ports import PairCheck
from tests.adapters.fracttal.conftest import OpenApi
from tests.adapters.fracttal.raw_server import RawServer, reply, token_reply
from tests.fakes import FakePairCheck, FakeReachCheck


@dataclass
class Place:
    check: PairCheck
    company: Company
    program: Pair
    """Of a consumer for a program on its own."""
    person: Pair
    """Of one for sign-in by a person."""


def at(api: str, token: str) -> Company:
    addresses = Addresses(api, token, token.replace("token", "authorize"))
    return Company("mills", "Invented Mills", CompanyKind.GUIDED, addresses)


@pytest.fixture(params=["real", "stand-in"])
def place(
    request: pytest.FixtureRequest, sample_addresses: SampleAddresses, open_api: OpenApi
) -> Iterator[Place]:
    if request.param == "stand-in":
        fake = FakePairCheck()
        fake.give("sample-key-1", "sample-secret-1")
        fake.give("sample-key-2", "sample-secret-2", PairAnswer.KNOWN)
        company = Company("mills", "Invented Mills", CompanyKind.GUIDED, FRACTTAL_CLOUD)
        pairs = [Pair(f"sample-key-{n}", Secret(f"sample-secret-{n}")) for n in (1, 2)]
        yield Place(fake, company, *pairs)
        return
    api = open_api(sample_addresses)
    group = api.read_all(Unwatched()).groups[0].id
    pairs = []
    for grant, callback in zip(GrantType, ("", "https://partner.example.com/back"), strict=True):
        form = ConsumerForm(grant, f"Invented {uuid4().hex[:8]}", "", group, callback)
        issued = api.create(form, str(uuid4()))
        assert issued.secret is not None
        pairs.append(Pair(issued.consumer.key, issued.secret))
    yield Place(check_pair, at(sample_addresses.api_url, sample_addresses.token_url), *pairs)


def test_a_right_pair_works(place: Place) -> None:
    assert place.check(place.company, place.program) is PairAnswer.WORKS


def test_a_pair_for_sign_in_is_known(place: Place) -> None:
    assert place.check(place.company, place.person) is PairAnswer.KNOWN


@pytest.mark.parametrize("part", ["key", "secret", "swapped"])
@pytest.mark.parametrize("which", ["program", "person"])
def test_a_wrong_pair_is_refused(place: Place, part: str, which: str) -> None:
    pair: Pair = getattr(place, which)
    wrong = {
        "key": replace(pair, key="sample-key-of-nobody"),
        "secret": replace(pair, secret=Secret("sample-secret-of-nobody")),
        "swapped": pair.swapped(),
    }
    with pytest.raises(PairRefused):
        place.check(place.company, wrong[part])


PAIR = Pair("sample-key", Secret("sample-secret"))


def test_one_request_is_enough_and_the_connection_is_closed() -> None:
    with RawServer(lambda heard, plug: token_reply()) as server:
        company = at(f"{server.root}/api", f"{server.root}/oauth/token")
        assert check_pair(company, PAIR) is PairAnswer.WORKS
        assert len(server.heard) == 1


@pytest.mark.parametrize("status", [400, 401, 403])
def test_unauthorized_client_says_that_the_pair_is_known(status: int) -> None:
    with RawServer(lambda heard, plug: reply({"error": "unauthorized_client"}, status)) as server:
        company = at(f"{server.root}/api", f"{server.root}/oauth/token")
        assert check_pair(company, PAIR) is PairAnswer.KNOWN
        assert len(server.heard) == 1


def test_the_second_form_is_tried_where_the_first_is_not_understood() -> None:
    with RawServer(
        lambda heard, plug: (
            reply({"error": "invalid_request"}, 400) if "authorization" in heard.headers else token_reply()
        )
    ) as server:
        company = at(f"{server.root}/api", f"{server.root}/oauth/token")
        assert check_pair(company, PAIR) is PairAnswer.WORKS


def test_faults_keep_their_own_errors(sample: SampleHost, sample_addresses: SampleAddresses) -> None:
    company = at(sample_addresses.api_url, sample_addresses.token_url)
    sample.faults.set("html", path="/oauth/token")
    with pytest.raises(NotJson):
        check_pair(company, PAIR)
    sample.faults.clear()
    sample.faults.set("error", path="/oauth/token")
    with pytest.raises(ServerFailed):
        check_pair(company, PAIR)
    sample.faults.clear()


def test_nobody_there() -> None:
    with pytest.raises(ConnectionRefused):
        check_pair(at("http://127.0.0.1:9/api", "http://127.0.0.1:9/oauth/token"), PAIR)


def test_a_companys_own_pair_for_sign_in_says_why(
    sample_addresses: SampleAddresses, open_api: OpenApi
) -> None:
    with RawServer(lambda heard, plug: reply({"error": "unauthorized_client"}, 400)) as server:
        api = open_api(server.root)
        with pytest.raises(PairForSignIn):
            api.check()


@pytest.mark.parametrize("answer", [reply({}, 405), reply({}, 500), b"HTTP/1.1 200 OK\r\n\r\n<html>"])
def test_whoever_answers_is_reached(answer: bytes) -> None:
    with RawServer(lambda heard, plug: answer) as server:
        check_reach(at(f"{server.root}/api", f"{server.root}/oauth/token"))
        assert "authorization" not in server.heard[0].headers


def test_nobody_is_reached_where_nobody_is() -> None:
    nowhere = at("http://127.0.0.1:9/api", "http://127.0.0.1:9/oauth/token")
    fake = FakeReachCheck()
    fake.problem = ConnectionRefused("127.0.0.1")
    for reach in (check_reach, fake):
        with pytest.raises(ConnectionRefused):
            reach(nowhere)
    fake.problem = None
    fake(nowhere)
