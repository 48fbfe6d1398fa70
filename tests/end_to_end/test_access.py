"""Test access: what a consumer reaches, as the sample server answers it, and how many calls that takes."""

from __future__ import annotations

import pytest

from desktop.domain.access import Finding
from desktop.domain.modules import Module
from desktop.domain.standing import Standing
from desktop.sample.host import SampleHost
from desktop.ui.pages.api_connections.access_part import AccessPart
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    return person


def access(person: Person) -> AccessPart:
    part = person.panel.findChild(AccessPart)
    assert isinstance(part, AccessPart)
    return part


def named_with_group(person: Person, group: str) -> str:
    return next(
        one.name
        for one in person.desk.listing.consumers
        if one.group_name == group and one.grant_type.value == "client_credentials"
    )


def checks(person: Person, name: str) -> AccessPart:
    person.opens(name)
    part = access(person)
    person.waits_for(part.test.isEnabled)
    person.clicks(part.test)
    person.waits_for(lambda: part.last is not None and not part._run.busy)
    return part


def standing(person: Person, name: str) -> Standing:
    return person.tab.table.model().rows.standing(person.consumer(name))


def test_a_group_that_reaches_some_modules(person: Person, host: SampleHost) -> None:
    name = named_with_group(person, "Warehouses")
    host.forget_seen()
    part = checks(person, name)
    assert part.last is not None
    assert part.last.reached == {Module.ASSETS, Module.WAREHOUSES, Module.MATERIAL_REQUESTS}
    assert part.last.finding(Module.TASKS).finding is Finding.REFUSED
    seen = [one for one in host.seen if not one[1].startswith("/oauth_consumers")]
    print(host.seen)
    print(part.findings.text)
