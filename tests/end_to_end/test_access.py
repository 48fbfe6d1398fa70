"""Test access: what a consumer reaches, as the sample server answers it, and how many calls that takes."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.adapters.store.opening import open_database
from desktop.adapters.store.snapshots import StoredSnapshots
from desktop.domain.access import Ended, Finding
from desktop.domain.account import Account
from desktop.domain.modules import Module
from desktop.domain.standing import Standing
from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from desktop.services.directory import ACCOUNTS
from desktop.ui.pages.api_connections.access_part import AccessPart
from desktop.ui.pages.api_connections.cell_words import access_tip
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel
from desktop.ui.pages.api_connections.consumer_rows import ConsumerRows
from tests.end_to_end.conftest import free_port
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.guided_company import FracttalsPage, GuidedPerson, prepare
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
    return rows(person).standing(person.consumer(name))


def rows(person: Person) -> ConsumerRows:
    model = person.tab.table.model()
    assert isinstance(model, ConsumerModel)
    return model.rows


def reads_seen(host: SampleHost) -> list[tuple[str, str]]:
    """All that reached the server but what the list needs."""
    lists = ("/oauth_consumers", "/groups_permissions")
    return [one for one in host.seen if not one[1].startswith(lists)]


def test_a_group_that_reaches_some_modules(person: Person, host: SampleHost) -> None:
    name = named_with_group(person, "Warehouses")
    host.forget_seen()
    part = checks(person, name)
    assert part.last is not None
    assert part.last.reached == {Module.ASSETS, Module.WAREHOUSES, Module.MATERIAL_REQUESTS}
    assert part.last.finding(Module.TASKS).finding is Finding.REFUSED
    seen = reads_seen(host)
    assert len(seen) == part.last.probed.calls == 12
    assert seen[0] == ("POST", "/oauth/token")
    assert {method for method, _ in seen[1:]} == {"GET"}
    text = part.findings.text
    assert "Reaches all that its group promises: 3 module" in text
    assert "Warehouses: Reached" in text
    assert "Declared, not tested: Add, Edit, Delete, Report" in text
    assert "Monitoring: Refused, as its group says" in text
    person.waits_for(lambda: standing(person, name) is Standing.WORKS)


def test_what_the_group_promises_and_the_server_refuses_is_a_matter_of_the_plan(
    person: Person, host: SampleHost
) -> None:
    name = named_with_group(person, "Warehouses")
    host.faults.set("unauthorized_endpoint", path="/material_requests")
    part = checks(person, name)
    text = part.findings.text
    assert "Reaches 2 of the 3 modules that its group promises" in text
    assert "Material requests: Refused, though its group promises it" in text
    assert "Material requests: The group includes it, so the plan may not." in text
    person.waits_for(lambda: standing(person, name) is Standing.PARTLY)
    # A refusal never asks for another token.
    assert [path for _, path in host.seen].count("/material_requests") == 1


def test_a_refused_pair(person: Person, elsewhere: Elsewhere) -> None:
    name = named_with_group(person, "Warehouses")
    elsewhere.renews_the_secret(name)
    part = checks(person, name)
    assert part.last is not None
    assert part.last.probed.ended is Ended.PAIR_REFUSED
    assert part.last.probed.calls == 1
    assert "Key or secret is wrong" in part.findings.text
    person.waits_for(lambda: standing(person, name) is Standing.REFUSED)


@pytest.mark.parametrize("kind", ["limit", "limit_other"])
def test_a_used_up_limit_ends_it_and_says_so(person: Person, host: SampleHost, kind: str) -> None:
    name = named_with_group(person, "Warehouses")
    host.faults.set(kind, path="/items")
    host.forget_seen()
    part = checks(person, name)
    assert part.last is not None
    assert part.last.probed.ended is Ended.LIMIT_USED_UP
    assert len(reads_seen(host)) == 2
    assert "calls of this minute are used up" in part.findings.text
    # It found nothing, so nothing is kept.
    assert not person.desk.known.tests


def test_few_calls_left_are_left_to_others(
    program: Program, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("limited")
    host = SampleHost(folder, port=free_port(), settings=SampleSettings(calls_per_minute=48))
    program.host = host
    try:
        person = program.start()
        person.chooses_the_sample_company()
        name = named_with_group(person, "Warehouses")
        host.forget_seen()
        part = checks(person, name)
        assert part.last is not None
        probed = part.last.probed
        assert probed.ended is Ended.FEW_LEFT
        assert probed.left is not None
        assert probed.left <= 40
        assert len(reads_seen(host)) == probed.calls < 12
        assert f"only {probed.left} call" in part.findings.text
    finally:
        program.close()
        host.stop()


def test_it_can_be_stopped_and_nothing_is_kept(person: Person, host: SampleHost) -> None:
    name = named_with_group(person, "Warehouses")
    host.faults.set("delay=10", path="/[a-z]*s")
    person.opens(name)
    part = access(person)
    host.forget_seen()
    person.clicks(part.test)
    person.waits_for(lambda: ("GET", "/items") in host.seen)
    assert part.progress.isVisible()
    assert part.test.text() == "Stop"
    person.clicks(part.test)
    person.sees("The test was stopped", lambda: person.bar)
    assert part.last is None
    assert part.test.text() == "Test access"
    host.faults.clear()
    checks(person, name)
    assert part.last is not None


def test_closing_the_window_meanwhile_takes_no_time(program: Program, host: SampleHost) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    host.faults.set("delay=10", path="/[a-z]*s")
    person.opens(person.names_in_the_list()[0])
    host.forget_seen()
    person.clicks(access(person).test)
    person.waits_for(lambda: ("GET", "/items") in host.seen)
    assert program.close() < 1


def test_offline_it_is_off_and_the_last_test_stays(program: Program, person: Person) -> None:
    name = named_with_group(person, "Monitoring")
    checks(person, name)
    person.waits_for(lambda: person.desk.known.tests)
    program.close()
    program.host.faults.set("reset")
    person = program.start()
    person.is_told_offline()
    person.opens(name)
    part = access(person)
    assert "Monitoring: Reached" in part.findings.text
    assert part.findings.isVisible()
    assert not part.test.isEnabled()
    program.host.faults.clear()
    person.is_online()


def test_without_a_server_the_reason_stands_there(program: Program, person: Person) -> None:
    name = named_with_group(person, "Monitoring")
    person.opens(name)
    program.host.stop()
    person.refreshes()
    person.is_told_offline()
    part = access(person)
    assert not part.test.isEnabled()
    assert part.state.text() == "Offline: testing needs the server."
    program.host.start()
    person.is_online()
    person.waits_for(part.test.isEnabled)


def test_without_its_secret_the_reason_stands_there(program: Program, tmp_path: Path) -> None:
    settings = SampleSettings(secrets_shown_once=True)
    program.host = SampleHost(tmp_path / "once", port=free_port(), settings=settings)
    try:
        person = program.start()
        person.clicks(person.window.pages.first_run.sample)
        person.waits_for(lambda: len(person.desk.listing.consumers) == 10)
        person.opens(named_with_group(person, "Monitoring"))
        part = access(person)
        assert not part.test.isEnabled()
        assert "Its secret isn't kept on this computer" in part.state.text()
    finally:
        program.close()
        program.host.stop()


def test_a_network_that_fails_in_the_middle(person: Person, host: SampleHost) -> None:
    name = named_with_group(person, "Warehouses")
    host.faults.set("reset", path="/third_parties")
    part = checks(person, name)
    assert part.last is not None
    assert part.last.probed.ended is Ended.NO_NETWORK
    assert part.last.finding(Module.THIRD_PARTIES).finding is Finding.NOT_ANSWERED
    assert "the server didn't answer any more" in part.findings.text


def test_no_token_for_want_of_network_is_said_in_the_bar(person: Person, host: SampleHost) -> None:
    name = named_with_group(person, "Warehouses")
    host.faults.set("reset", path="/oauth/token")
    person.opens(name)
    part = access(person)
    person.clicks(part.test)
    person.waits_for(lambda: person.bar)
    assert part.last is None
    assert part.test.isEnabled()


def test_the_table_says_it_with_its_date(person: Person) -> None:
    name = named_with_group(person, "Audit")
    checks(person, name)
    person.waits_for(lambda: standing(person, name) is Standing.WORKS)
    tip = access_tip(rows(person), person.consumer(name))
    assert "Reaches all that its group promises" in tip
    assert "Last tested: " in tip


def test_what_was_found_changes_with_the_language(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    part = checks(person, named_with_group(person, "Audit"))
    english = part.findings.text
    person.window.choose_language("fr")
    person.waits_for(lambda: part.findings.text != english)


class TestInAGuidedCompany:
    """Its server tells nothing of groups."""

    @pytest.fixture
    def me(self, program: Program, host: SampleHost) -> GuidedPerson:
        prepare(program, host.start())
        person = program.start()
        person.opens_the_consumers()
        return GuidedPerson(person)

    def test_what_is_refused_is_left_open_between_group_and_plan(
        self, me: GuidedPerson, elsewhere: Elsewhere, host: SampleHost
    ) -> None:
        me.creates(FracttalsPage(elsewhere), "Power BI")
        host.faults.set("unauthorized_endpoint", path="/warehouses")
        part = checks(me.person, "Power BI")
        text = part.findings.text
        assert "Reaches 8 of the 9 modules that can be tried" in text
        assert "Warehouses: Refused\n" in text
        assert "Warehouses: Refused by the group or by the plan: Fracttal doesn't say which." in text
        assert "What its group allows isn't known here" in text

    def test_who_has_the_same_group_is_known_from_the_accounts(
        self, program: Program, host: SampleHost, elsewhere: Elsewhere
    ) -> None:
        prepare(program, host.start())
        read_before(program, Account("1", "Ana", "ana@example.com", True, "", "", False, 7, "Solo lectura"))
        person = program.start()
        person.opens_the_consumers()
        GuidedPerson(person).creates(FracttalsPage(elsewhere), "Power BI")
        part = checks(person, "Power BI")
        assert "people have the same group, and can tell what it shows: Ana" in part.findings.text


def read_before(program: Program, account: Account) -> None:
    """As if the guided company's accounts had been read in an earlier run."""
    database = open_database(program.folders.data)
    StoredSnapshots(database).keep("mills", ACCOUNTS, [asdict(account)], datetime(2027, 1, 1, tzinfo=UTC))
    database.close()
