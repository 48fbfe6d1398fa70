"""Several companies: tested in words, opened, renamed, changed, removed; and what stands in the way."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from desktop.domain.company import CompanyKind
from desktop.domain.errors import (
    CertificateRefused,
    ConnectionRefused,
    DeskError,
    NotFracttal,
    PairRefused,
)
from desktop.sample.host import SampleHost
from desktop.ui.pages.account.account_page import ABOUT, LICENCES
from desktop.ui.pages.account.name_dialog import NameDialog
from desktop.ui.pages.account.remove_dialog import RemoveDialog
from desktop.ui.pages.api_connections import consumers_tab
from desktop.ui.pages.connect_form import Way
from desktop.ui.shell import open_company
from desktop.ui.shell.message import message_for
from tests.adapters.fracttal.raw_server import RawServer, closed_port, reply
from tests.certificates import self_signed
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.x_clipboard import read_clipboard

pytestmark = pytest.mark.linux_session


def title(problem: DeskError) -> str:
    return message_for(problem).title


def connects(person: Person, host: SampleHost, name: str = "Example Mills", **other: str) -> None:
    """As the sample's managing consumer, unless another is given."""
    at = host.start()
    typed = {
        "api": at.api_url,
        "token": at.token_url,
        "authorize": at.authorize_url,
        "key": at.key,
        "secret": at.secret,
        **other,
    }
    person.connects(name, **typed)


def is_connected(person: Person, name: str) -> None:
    person.waits_for(lambda: person.desk.company is not None and person.desk.company.name == name)


def fills_addresses(person: Person, root: str) -> None:
    page = person.window.pages.connect_company
    person.window.show_connect()
    if not page.other_address.isChecked():
        person.clicks(page.other_address)
    for field, path in (("api", "/api"), ("token", "/oauth/token"), ("authorize", "/oauth/authorize")):
        person.types(page.inputs[field], f"{root}{path}")


def found_by_a_test(person: Person) -> list[str]:
    """On the page of connecting; what is then said."""
    page = person.window.pages.connect_company
    person.clicks(page.test)
    person.waits_for(page.test.isEnabled)
    return page.findings.lines


def test_a_test_says_in_words_what_is_there_and_keeps_nothing(program: Program, host: SampleHost) -> None:
    at = host.start()
    person = program.start()
    fills_addresses(person, at.api_url.removesuffix("/api"))
    page = person.window.pages.connect_company
    assert found_by_a_test(person) == [
        "127.0.0.1 was reached, and answers as Fracttal's API does",
        "Not signed in, so nothing more could be asked for",
    ]
    person.types(page.inputs["key"], at.key)
    person.clicks(page.test)
    assert page.problem_under("secret")
    person.types(page.inputs["secret"], at.secret)
    assert found_by_a_test(person) == [
        "127.0.0.1 was reached, and answers as Fracttal's API does",
        "A token was given; the server takes the key in the request's header",
        "Consumers can be managed from here",
        "Assets: may be read",
        "Tasks and work orders: may be read",
        "Work requests: may be read",
        "Human resources: may be read",
        "Warehouses: may be read",
        "Configuration: may be read",
    ]
    assert person.built.switching.all() == ()
    assert page.inputs["secret"].text() == at.secret


def test_a_test_with_a_consumer_that_may_little(
    program: Program, host: SampleHost, elsewhere: Elsewhere
) -> None:
    erp = elsewhere.named("ERP Link – example")[0]
    at = host.start()
    person = program.start()
    fills_addresses(person, at.api_url.removesuffix("/api"))
    page = person.window.pages.connect_company
    person.types(page.inputs["key"], erp["key"])
    person.types(page.inputs["secret"], erp["secret"])
    lines = found_by_a_test(person)
    assert "Warehouses: may be read" in lines
    assert "Human resources: not allowed, by the permission group or by the plan" in lines
    assert any(line.startswith("No calls for managing consumers") for line in lines)
    connects(person, host, "ERP only", key=erp["key"], secret=erp["secret"])
    is_connected(person, "ERP only")
    assert person.desk.company is not None
    assert person.desk.company.kind is CompanyKind.GUIDED


def test_a_test_can_be_stopped(program: Program, host: SampleHost) -> None:
    at = host.start()
    host.faults.set("timeout", path="/items")
    person = program.start()
    fills_addresses(person, at.api_url.removesuffix("/api"))
    page = person.window.pages.connect_company
    person.clicks(page.test)
    assert not page.test.isEnabled()
    assert page.progress.isVisible()
    person.clicks(page.cancel)
    assert page.test.isEnabled()
    assert not page.progress.isVisible()
    host.faults.clear()


def test_a_company_without_a_key(program: Program, host: SampleHost) -> None:
    at = host.start()
    person = program.start()
    fills_addresses(person, at.api_url.removesuffix("/api"))
    page = person.window.pages.connect_company
    person.types(page.inputs["name"], "Example Bakery")
    person.chooses_way(Way.NONE)
    assert not page.inputs["key"].isVisible()
    person.clicks(page.connect_now)
    is_connected(person, "Example Bakery")
    assert "asks its server for nothing" in person.bar
    card = person.account().card("Example Bakery")
    assert card.facts()["Own key"] == "none: this program has nothing to sign in with"
    assert "Not signed in, so nothing more could be asked for" in person.tests("Example Bakery")

    # A key is given later.
    person.clicks(person.account().card("Example Bakery").change)
    person.chooses_way(Way.PAIR)
    person.types(page.inputs["key"], at.key)
    person.types(page.inputs["secret"], at.secret)
    person.clicks(page.connect_now)
    person.waits_for(lambda: person.desk.company is not None and person.desk.company.can_manage)
    person.waits_for(lambda: len(person.desk.listing.consumers) == 10)
    assert len(person.built.switching.all()) == 1


@pytest.mark.parametrize("way", ["connect", "test"])
def test_what_stands_in_the_way_is_said_and_nothing_is_lost(
    program: Program, tmp_path: Path, way: str
) -> None:
    person = program.start()
    page = person.window.pages.connect_company
    person.window.show_connect()
    person.types(page.inputs["name"], "Example Mills")
    person.types(page.inputs["key"], "sample-key")
    person.types(page.inputs["secret"], "sample-secret")

    def tries(root: str, problem: DeskError) -> None:
        fills_addresses(person, root)
        typed = {field: entry.text() for field, entry in page.inputs.items()}
        if way == "test":
            assert any(title(problem) in line for line in found_by_a_test(person)), page.findings.lines
        else:
            person.clicks(page.connect_now)
            person.sees(title(problem), lambda: person.bar)
        assert {field: entry.text() for field, entry in page.inputs.items()} == typed
        assert person.built.switching.all() == ()

    tries(f"http://127.0.0.1:{closed_port()}", ConnectionRefused("127.0.0.1"))
    website = reply(status=404, body=b"<html>Bakery</html>", headers={"Content-Type": "text/html"})
    with RawServer(lambda heard, plug: website) as server:
        tries(server.root, NotFracttal("127.0.0.1"))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(self_signed(tmp_path))
    with RawServer(lambda heard, plug: reply({}), tls) as server:
        tries(server.root, CertificateRefused("127.0.0.1"))
        assert server.heard == []  # nothing was sent


def test_several_companies(program: Program, host: SampleHost) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    connects(person, host, "First & Sons")
    is_connected(person, "First & Sons")
    connects(person, host, "Second")
    is_connected(person, "Second")
    person.waits_for(lambda: len(person.desk.listing.consumers) == 10)
    tab = person.account()
    assert [card.company.name for card in tab.cards] == ["Example Foods", "First & Sons", "Second"]
    assert [card.open.isEnabled() for card in tab.cards] == [True, True, False]
    facts = tab.card("Second").facts()
    assert facts["Kind"] == "Consumers are managed from here"
    assert facts["Server"] == "127.0.0.1"
    assert facts["Own key"] == host.start().key
    assert facts["Last refreshed"] != "never"
    person.clicks(tab.card("First & Sons").open)
    is_connected(person, "First & Sons")

    # Renamed, and so in the switcher; the next start opens it again.
    person.clicks(person.account().card("First & Sons").rename)
    (dialog,) = dialogs(NameDialog)
    person.types(dialog.name, "Renamed Mills")
    person.clicks(dialog.save)
    is_connected(person, "Renamed Mills")
    assert person.window.windowTitle().startswith("Renamed Mills")
    person = program.restart("en")
    is_connected(person, "Renamed Mills")
    assert [one.name for one in person.built.switching.all()] == ["Example Foods", "Renamed Mills", "Second"]


def test_nothing_of_a_company_stands_there_while_another_long_list_is_read(
    program: Program, host: SampleHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_company, "LONG_LIST", 3)
    monkeypatch.setattr(consumers_tab, "LONG_LIST", 3)
    person = program.start()
    person.chooses_the_sample_company()
    connects(person, host, "Example Mills")
    is_connected(person, "Example Mills")
    person.waits_for(lambda: len(person.desk.listing.consumers) == 10 and not person.desk.refreshing)
    person.opens_the_consumers()
    person.waits_for(lambda: len(person.names()) == 10)
    host.faults.set("timeout", path="/oauth_consumers")
    (sample,) = (one for one in person.built.switching.all() if one.kind is CompanyKind.SAMPLE)
    person.built.switching.open(sample)
    assert not person.desk.is_read
    assert person.names() == []
    assert "Loading the consumers…" in person.list_state()
    person.waits_for(lambda: len(person.names()) == 10)
    assert person.list_state() == ""


def test_removing_says_what_is_erased(program: Program, host: SampleHost) -> None:
    person = program.start()
    connects(person, host, "First")
    is_connected(person, "First")
    person.waits_for(lambda: len(person.desk.listing.consumers) == 10)
    connects(person, host, "Second")
    is_connected(person, "Second")
    person.waits_for(lambda: len(person.desk.listing.consumers) == 10)

    def removes(name: str, *, truly: bool = True) -> str:
        person.clicks(person.account().card(name).remove)
        (dialog,) = dialogs(RemoveDialog)
        text = dialog.text
        cancel = dialog.buttons.buttons()[0]
        person.clicks(dialog.remove if truly else cancel)
        person.waits_for(lambda: not dialogs(RemoveDialog))
        return text

    said = removes("Second", truly=False)
    assert "the list of 10 consumer(s)" in said or "the list of 10 consumers" in said
    assert "Its server keeps everything" in said
    assert len(person.built.switching.all()) == 2
    removes("Second")
    is_connected(person, "First")  # the next one is opened
    person.sees("Second was removed from this computer", lambda: person.bar)
    assert [card.company.name for card in person.account().cards] == ["First"]
    removes("First")
    person.waits_for(person.window.pages.first_run.isVisible)
    assert person.desk.company is None
    assert person.built.switching.all() == ()
    # The server kept all of it.
    connects(person, host, "First again")
    is_connected(person, "First again")
    person.waits_for(lambda: len(person.desk.listing.consumers) == 10)


def test_addresses_and_key_are_changed_later(program: Program, host: SampleHost, tmp_path: Path) -> None:
    person = program.start()
    connects(person, host)
    is_connected(person, "Example Mills")
    moved = SampleHost(tmp_path / "moved")
    try:
        at = moved.start()
        page = person.window.pages.connect_company
        person.clicks(person.account().card("Example Mills").change)
        assert page.inputs["api"].text() == host.start().api_url
        assert page.inputs["secret"].text() == ""
        fields = {"api": at.api_url, "token": at.token_url, "authorize": at.authorize_url}
        for field, text in fields.items():
            person.types(page.inputs[field], text)
        person.types(page.inputs["key"], at.key)
        person.types(page.inputs["secret"], "sample-secret-of-nobody")
        person.clicks(page.connect_now)
        person.sees(title(PairRefused()), lambda: person.bar)
        assert person.built.switching.all()[0].addresses.api == host.start().api_url
        person.types(page.inputs["secret"], at.secret)
        person.clicks(page.connect_now)
        person.waits_for(lambda: person.built.switching.all()[0].addresses.api == at.api_url)
        assert len(person.built.switching.all()) == 1
        person.waits_for(lambda: len(person.desk.listing.consumers) == 10 and not person.desk.refreshing)
        # Nothing typed: the secret that is kept is used.
        person.clicks(person.account().card("Example Mills").change)
        person.types(page.inputs["name"], "Moved Mills")
        person.clicks(page.connect_now)
        is_connected(person, "Moved Mills")
    finally:
        moved.stop()


def test_about_and_licences(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.account()
    page = person.window.pages.account
    page.tabs.setCurrentIndex(ABOUT)
    person.clicks(page.about.copy)
    assert read_clipboard().startswith("Consumer Desk ")
    page.tabs.setCurrentIndex(LICENCES)
    parts = page.licences.parts
    person.waits_for(lambda: parts.count() > 10)
    texts = {}
    for row in range(parts.count()):
        parts.setCurrentRow(row)
        texts[parts.item(row).text().split(" ")[0]] = page.licences.text.toPlainText()
    assert {"consumer-desk", "httpx", "cryptography", "keyring", "Python"} <= set(texts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["PySide6_Essentials"]
    assert all(texts.values())
