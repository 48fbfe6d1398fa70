"""Companies that an IT department prepared in companies.toml."""

from __future__ import annotations

import pytest

from desktop.domain.company import FRACTTAL_CLOUD
from desktop.domain.errors import DeskError
from desktop.domain.prepared_errors import PreparedBroken, PreparedField, PreparedSecret
from desktop.sample.host import SampleHost
from desktop.ui.pages.account.remove_dialog import RemoveDialog
from desktop.ui.shell.message import message_for
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session


def entry(name: str, root: str = "https://mills.example.com", **more: str) -> str:
    lines = {
        "name": name,
        "api": f"{root}/api",
        "token": f"{root}/oauth/token",
        "authorize": f"{root}/oauth/authorize",
        **more,
    }
    return "[[company]]\n" + "".join(f'{field} = "{text}"\n' for field, text in lines.items())


def prepares(program: Program, text: str) -> str:
    """The path of the file."""
    folder = program.folders.create().machine
    folder.mkdir(exist_ok=True)
    file = folder / "companies.toml"
    file.write_text(text, encoding="utf-8")
    return str(file)


def names(person: Person) -> list[str]:
    return [company.name for company in person.built.switching.all()]


def removes(person: Person, name: str) -> str:
    person.clicks(person.account().card(name).remove)
    (dialog,) = dialogs(RemoveDialog)
    said = dialog.text
    person.clicks(dialog.remove)
    person.waits_for(lambda: name not in names(person))
    return said


def test_a_prepared_company_is_offered_on_the_first_screen(program: Program, host: SampleHost) -> None:
    at = host.start()
    prepares(program, entry("Ação & Mills", at.api_url.removesuffix("/api"), key=at.key) + entry("Other"))
    person = program.start()
    first_run = person.window.pages.first_run
    assert first_run.isVisible()
    assert [button.text() for button in first_run.prepared] == ["Ação && Mills", "Other"]
    person.clicks(first_run.prepared[0])
    page = person.window.pages.connect_company
    assert page.inputs["name"].text() == "Ação & Mills"
    assert page.inputs["api"].text() == at.api_url
    assert page.inputs["key"].text() == at.key
    person.clicks(page.connect_now)
    assert page.problem_under("secret") or person.built.tasks.busy
    person.waits_for(lambda: page.problem_under("secret"))
    person.types(page.inputs["secret"], at.secret)
    person.clicks(page.connect_now)
    person.waits_for(lambda: len(person.desk.listing.consumers) == 10)
    assert names(person) == ["Ação & Mills", "Other"]
    # From then on it is a company as any other, opened by itself.
    person = program.restart("en")
    host.start()
    person.waits_for(lambda: person.desk.company is not None and person.desk.company.can_manage)
    assert names(person) == ["Ação & Mills", "Other"]


def test_who_has_companies_already_finds_it_in_the_switcher(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    prepares(program, entry("Mills", "https://one.example.com"))
    person = program.restart("en")
    assert person.desk.company is not None
    assert person.desk.company.name == "Example Foods"
    assert names(person) == ["Example Foods", "Mills"]


def test_one_that_was_removed_comes_back_only_when_its_entry_changes(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    prepares(program, entry("Mills") + entry("Bakery"))
    person = program.restart("en")
    assert "prepared by your IT department" in removes(person, "Mills")
    person = program.restart("en")
    assert names(person) == ["Example Foods", "Bakery"]
    prepares(program, entry("Mills", "https://moved.example.com") + entry("Bakery"))
    person = program.restart("en")
    assert names(person) == ["Example Foods", "Bakery", "Mills"]
    assert person.built.switching.all()[2].addresses.api == "https://moved.example.com/api"


@pytest.mark.parametrize(
    "text",
    [
        "[[company]]\nname = Mills\n",
        entry("Mills") + 'client_secret = "sample-secret"\n',
        entry("Mills", "http://mills.example.com"),
        entry("Mills") + entry("Mills"),
        "[[company]]\nname = 5\n",
    ],
)
def test_a_broken_file_is_said_and_the_program_starts(program: Program, text: str) -> None:
    file = prepares(program, text)
    problems: dict[str, DeskError] = {
        "[[company]]\nname = Mills\n": PreparedBroken(file, 2),
        entry("Mills") + 'client_secret = "sample-secret"\n': PreparedSecret(file, "client_secret"),
        entry("Mills", "http://mills.example.com"): PreparedField(file, 1, "api"),
        entry("Mills") + entry("Mills"): PreparedField(file, 2, "name"),
        "[[company]]\nname = 5\n": PreparedField(file, 1, "name"),
    }
    message = message_for(problems[text])
    person = program.start()
    first_run = person.window.pages.first_run
    assert first_run.isVisible()
    assert first_run.trouble == f"{message.title}. {message.text}"
    assert names(person) == []
    person.chooses_the_sample_company()
    person = program.restart("en")
    person.sees(message.text, lambda: person.bar)


def test_the_cloud_may_be_prepared_too(program: Program) -> None:
    cloud = (
        f'[[company]]\nname = "Cloud"\napi = "{FRACTTAL_CLOUD.api}"\ntoken = "{FRACTTAL_CLOUD.token}"\n'
        f'authorize = "{FRACTTAL_CLOUD.authorize}"\n'
    )
    prepares(program, cloud)
    person = program.start()
    person.clicks(person.window.pages.first_run.prepared[0])
    page = person.window.pages.connect_company
    assert not page.other_address.isChecked()
    person.clicks(page.cancel)
    assert person.window.pages.first_run.isVisible()
