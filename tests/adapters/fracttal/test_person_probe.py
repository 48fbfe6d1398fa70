"""PersonProbe with a pasted address: what the real one does over HTTP, and what its stand-in promises too."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from desktop.adapters.fracttal.management import ManagementApi
from desktop.adapters.fracttal.person_probe import PersonReads
from desktop.domain.access import Ended, Finding
from desktop.domain.company import Addresses
from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.domain.errors import AnswerMixedUp, CodeRefused, ConsentRefused, NotPasted, Stopped
from desktop.domain.modules import Module
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.domain.sign_in import OpenedSignIn
from desktop.sample.host import SampleHost
from desktop.services.access_ports import PersonProbe
from tests.adapters.fracttal.conftest import QUICK, Patient
from tests.fakes import FakePersonProbe

CALLBACK = "https://example.com/back?tenant=7"
REACHED = frozenset({Module.ASSETS, Module.MONITORING})


@dataclass
class Signing:
    probe: PersonProbe
    at: Addresses
    key: str
    secret: Secret
    decide: Callable[[OpenedSignIn, str], str]

    def begin(self) -> OpenedSignIn:
        return self.probe.begin(self.at, self.key, CALLBACK)


def in_the_browser(opened: OpenedSignIn, decision: str) -> str:
    """What the sample's consent page sends the browser back to."""
    with httpx.Client(trust_env=False) as http:
        page = http.get(opened.address)
        ticket = unescape(re.findall(r'name="ticket" value="([^"]+)"', page.text)[0])
        answer = http.post(opened.address.split("?")[0], data={"ticket": ticket, "decision": decision})
        return answer.headers["location"]


def imagined(opened: OpenedSignIn, decision: str) -> str:
    answer = f"code={uuid4()}" if decision == "approve" else "error=access_denied"
    return f"{opened.callback}&{answer}&state={opened.state}"


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Signing]:
    folder: Path = tmp_path_factory.mktemp("signing")
    host = SampleHost(folder, consumers=2)
    where = host.start()
    at = Addresses(where.api_url, where.token_url, where.authorize_url)
    api = ManagementApi(at, where.key, Secret(where.secret))
    group = next(one for one in api.read_all(Unwatched()).groups if one.name == "Monitoring")
    form = ConsumerForm(GrantType.AUTHORIZATION_CODE, "Signing – example", "", group.id, CALLBACK)
    made = api.create(form, str(uuid4()))
    api.close()
    assert made.secret is not None
    yield Signing(PersonReads(QUICK), at, made.consumer.key, made.secret, in_the_browser)
    host.stop()


@pytest.fixture(params=["real", "stand-in"])
def signing(request: pytest.FixtureRequest, real: Signing) -> Signing:
    if request.param == "real":
        return real
    return Signing(FakePersonProbe(REACHED), real.at, "key", Secret("secret"), imagined)


def finish(signing: Signing, opened: OpenedSignIn, pasted: str) -> frozenset[Module]:
    probed = signing.probe.finish(signing.at, signing.key, signing.secret, opened, pasted, Patient())
    assert probed.ended is Ended.COMPLETE
    assert probed.calls == 12
    return frozenset(one.read.module for one in probed.found if one.finding is Finding.REACHED)


def test_the_pasted_address_shows_what_the_person_reaches(signing: Signing) -> None:
    opened = signing.begin()
    assert opened.callback == CALLBACK
    assert finish(signing, opened, f"  {signing.decide(opened, 'approve')} ") == REACHED


def test_each_address_is_good_once(signing: Signing) -> None:
    opened = signing.begin()
    pasted = signing.decide(opened, "approve")
    finish(signing, opened, pasted)
    with pytest.raises(CodeRefused):
        finish(signing, opened, pasted)


def test_a_no_another_sign_in_and_no_answer_at_all(signing: Signing) -> None:
    opened = signing.begin()
    with pytest.raises(ConsentRefused):
        finish(signing, opened, signing.decide(opened, "deny"))
    with pytest.raises(AnswerMixedUp):
        finish(signing, signing.begin(), imagined(OpenedSignIn("", CALLBACK, "another", ""), "approve"))
    with pytest.raises(NotPasted):
        finish(signing, opened, CALLBACK)


def test_what_belongs_to_a_sign_in_shows_nowhere(signing: Signing) -> None:
    opened = signing.begin()
    assert opened.state not in repr(opened)
    assert opened.verifier not in repr(opened)


class Stopping(Patient):
    def wait(self, seconds: float) -> None:
        raise Stopped

    def report(self, done: int, total: int) -> None:
        raise Stopped


def test_it_stops_when_somebody_says_so(signing: Signing) -> None:
    opened = signing.begin()
    pasted = signing.decide(opened, "approve")
    with pytest.raises(Stopped):
        signing.probe.finish(signing.at, signing.key, signing.secret, opened, pasted, Stopping())
