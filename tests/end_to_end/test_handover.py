"""Handing a consumer over, before the real window and, at the other end, a real browser."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog

from desktop.domain.fingerprint import fingerprint
from desktop.domain.handover import Piece
from desktop.domain.journal import Deed
from desktop.domain.secret import DOTS, Secret
from desktop.ui.dialogs.compare_dialog import CompareDialog
from desktop.ui.dialogs.handover_dialog import HandoverDialog
from desktop.ui.pages.api_connections.handover_part import CODE, HandoverPart
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.end_to_end.traces import files_with
from tests.few_rounds import few_rounds
from tests.handed_over.watched_chromium import WatchedChromium
from tests.x_clipboard import read_clipboard, targets

pytestmark = pytest.mark.linux_session

NAME = "Power BI – example"
SPANISH = 1


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The folder that the person saves in."""
    place = tmp_path / "for the integrator"
    place.mkdir()
    return place


def opened(program: Program) -> Person:
    person = program.start(log_level="DEBUG")
    person.chooses_the_sample_company()
    person.opens(NAME)
    return person


@pytest.fixture
def person(program: Program) -> Iterator[Person]:
    with few_rounds():
        yield opened(program)


@pytest.fixture
def secret(elsewhere: Elsewhere) -> str:
    (one,) = elsewhere.named(NAME)
    return str(one["secret"])


def part_of(person: Person) -> HandoverPart:
    part = person.panel.findChild(HandoverPart)
    assert isinstance(part, HandoverPart)
    return part


def begins(person: Person, place: Path) -> HandoverDialog:
    part_of(person).hand_over.click()
    person.waits_for(lambda: dialogs(HandoverDialog))
    (dialog,) = dialogs(HandoverDialog)
    person.types(dialog.choices.place, str(place))
    return dialog


def hands_over(person: Person, dialog: HandoverDialog) -> None:
    person.clicks(dialog.act)
    person.waits_for(lambda: dialog.result_page.isVisible())


def ends(person: Person, dialog: QDialog) -> None:
    dialog.reject()
    person.waits_for(lambda: not dialogs(QDialog))


def test_all_of_it_in_the_integrator_s_language(
    program: Program, place: Path, secret: str, tmp_path: Path
) -> None:
    """The one here whose keys are derived as slowly as a person's."""
    person = opened(program)
    dialog = begins(person, place)
    person.chooses(dialog.choices.language, SPANISH)
    hands_over(person, dialog)
    (folder,) = [path for path in place.iterdir() if path.is_dir()]
    (page,) = [path for path in place.iterdir() if path.is_file()]
    assert sorted(path.name for path in folder.iterdir()) == [
        ".env", "curl.ps1", "curl.sh", "handover.html", "handover.pdf", "postman_collection.json",
        "power_query.pq", "request.py",
    ]  # fmt: skip
    assert folder.name == f"Fracttal – {NAME}"
    assert 'lang="es"' in (folder / "handover.html").read_text()
    code = fingerprint(person.consumer(NAME).key, Secret(secret))
    assert code in (folder / "handover.html").read_text()

    passphrase = dialog.result_page.passphrase.text()
    assert len(passphrase.split()) == 6
    person.clicks(dialog.result_page.copy)
    assert read_clipboard() == passphrase
    assert "x-kde-passwordManagerHint" in targets()
    assert files_with([place, tmp_path / "desk"], [secret, passphrase]) == []
    with WatchedChromium(tmp_path / "profile") as chromium:
        chromium.opens(page)
        assert chromium.language == "es"
        chromium.types_passphrase(passphrase)
        assert chromium.waits_for("secret").text == secret
        assert chromium.at("fingerprint").text == code
    ends(person, dialog)
    person.sees(f"“{NAME}” is ready to hand over", lambda: person.bar)


class OpenedFolders(QObject):
    """Stands in for the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.found.append(url.toLocalFile())


def test_the_folder_opens(person: Person, place: Path) -> None:
    folders = OpenedFolders()
    # The stubs want bytes, PySide itself takes text only.
    QDesktopServices.setUrlHandler("file", folders, "open")  # type: ignore[arg-type]
    try:
        dialog = begins(person, place)
        hands_over(person, dialog)
        person.clicks(dialog.result_page.open_folder)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert folders.found == [str(place)]
    ends(person, dialog)


def test_the_pdf_says_the_same_as_the_page(person: Person, place: Path) -> None:
    dialog = begins(person, place)
    hands_over(person, dialog)
    (pdf,) = place.rglob("handover.pdf")
    text = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(pdf).pages)
    consumer = person.consumer(NAME)
    for words in (consumer.key, "What surprises at Fracttal", "UNAUTHORIZED_ENDPOINT", "/oauth/token"):
        assert words in text, words
    ends(person, dialog)


def test_only_what_was_chosen_in_one_zip(person: Person, place: Path) -> None:
    dialog = begins(person, place)
    for piece, box in dialog.choices.pieces.items():
        if piece not in (Piece.PAGE, Piece.CURL):
            person.clicks(box)
    dialog.choices.zipped.setChecked(True)
    dialog.secret_file.wanted.setChecked(False)
    hands_over(person, dialog)
    (saved,) = place.iterdir()
    assert saved.suffix == ".zip"
    with zipfile.ZipFile(saved) as archive:
        assert sorted(archive.namelist()) == ["curl.ps1", "curl.sh", "handover.html"]
    assert not dialog.result_page.passphrase.isVisible()
    ends(person, dialog)


def test_what_was_there_stays(person: Person, place: Path) -> None:
    for _ in range(2):
        dialog = begins(person, place)
        hands_over(person, dialog)
        ends(person, dialog)
    assert len(list(place.iterdir())) == 4
    assert f"Fracttal – {NAME} (2)" in [path.name for path in place.iterdir()]


def test_a_passphrase_of_one_s_own_must_be_good(person: Person, place: Path) -> None:
    dialog = begins(person, place)
    choice = dialog.secret_file
    choice.own.click()
    assert not dialog.act.isEnabled()
    for typed, verdict in (
        ("short", "Too short"),
        ("aaaaaaaaaaaaaaaa", "Weak"),
        ("hola mundo 12345", "Not strong enough"),
        ("Example Foods 2026", "Weak"),
        (NAME.replace("–", "-"), "Not strong enough"),
    ):
        person.types(choice.typed, typed)
        person.types(choice.again, typed)
        person.sees(verdict, choice.verdict.text)
        assert not dialog.act.isEnabled()
    good = "cuatro perros azules cantan 7 veces"
    person.types(choice.typed, good)
    person.types(choice.again, good[:-1])
    person.sees("Strong enough", choice.verdict.text)
    assert not dialog.act.isEnabled()
    person.types(choice.again, good)
    person.waits_for(dialog.act.isEnabled)
    hands_over(person, dialog)
    assert choice.typed.text() == choice.again.text() == ""
    assert not dialog.result_page.copy.isVisible()
    ends(person, dialog)


def test_a_folder_that_isn_t_there_is_said_and_nothing_is_lost(person: Person, place: Path) -> None:
    dialog = begins(person, place / "missing")
    person.clicks(dialog.act)
    person.sees("The file couldn't be written", lambda: dialog.bar.text)
    assert list(place.iterdir()) == []
    person.types(dialog.choices.place, str(place))
    hands_over(person, dialog)
    ends(person, dialog)


def test_the_fingerprint_is_shown_when_asked_for(person: Person, secret: str) -> None:
    part = part_of(person)
    assert part.code.text() == CODE
    part.show_code.click()
    person.waits_for(lambda: part.code.text() == fingerprint(person.consumer(NAME).key, Secret(secret)))
    person.opens("ERP Link – example")
    assert part.code.text() == CODE


def test_a_locked_passphrase_comes_back_where_it_stands(person: Person, place: Path) -> None:
    dialog = begins(person, place)
    hands_over(person, dialog)
    result = dialog.result_page
    passphrase = result.passphrase.text()
    person.built.lock.lock()
    assert result.passphrase.text() == DOTS
    person.clicks(result.unlock)  # the window's own button lies under the dialog
    person.waits_for(lambda: result.passphrase.text() == passphrase)
    assert not result.unlock.isVisible()
    ends(person, dialog)


def test_a_value_is_pasted_compared_and_forgotten(person: Person, secret: str) -> None:
    part_of(person).compare.click()
    person.waits_for(lambda: dialogs(CompareDialog))
    (dialog,) = dialogs(CompareDialog)
    code = fingerprint(person.consumer(NAME).key, Secret(secret))
    for value, said in (
        (secret, "It is the same."),
        (f"  {secret}\t", "It is the same."),
        (secret[:-1], "It isn't the same."),
        (code, "It is the same."),
        (code.lower().replace("-", " "), "It is the same."),
        ("0000-0000", "It isn't the same."),
    ):
        dialog.value.setText(value)
        dialog.value.textEdited.emit(value)
        assert dialog.outcome.text() == ""
        person.clicks(dialog.compare)
        assert dialog.value.text() == ""
        person.sees(said, dialog.outcome.text)
    ends(person, dialog)


def test_it_works_without_a_network(program: Program, place: Path) -> None:
    person = program.start()
    at = program.host.start()
    person.connects("Invented Mills", at.api_url, at.token_url, at.authorize_url, at.key, at.secret)
    person.waits_for(lambda: len(person.desk.known.with_secret) == 11)
    program.host.stop()
    person.opens_the_consumers()
    person.refreshes()
    person.is_told_offline()
    person.opens(NAME)
    dialog = begins(person, place)
    hands_over(person, dialog)
    assert len(list(place.iterdir())) == 2
    ends(person, dialog)


def test_without_the_secret_the_rest_is_handed_over(program: Program, person: Person, place: Path) -> None:
    consumer = person.consumer(NAME)
    assert person.desk.company is not None
    person.window.pages._services.vault.forget(person.desk.company.id, consumer.id)
    person.desk.reload()
    part = part_of(person)
    person.waits_for(lambda: not part.compare.isEnabled())
    assert part.code.text() == "The secret isn't kept on this computer"
    dialog = begins(person, place)
    assert not dialog.secret_file.wanted.isEnabled()
    hands_over(person, dialog)
    (folder,) = place.iterdir()
    assert "Do both sides hold the same secret?" not in (folder / "handover.html").read_text()
    ends(person, dialog)


def test_a_consumer_for_a_person_gets_no_query_for_power_bi(person: Person, place: Path) -> None:
    person.opens(next(name for name in person.names() if name.startswith("Painel")))
    dialog = begins(person, place)
    assert Piece.POWER_QUERY not in dialog.choices.pieces
    hands_over(person, dialog)
    (page,) = place.rglob("handover.html")
    assert "authorization_code" in page.read_text()
    ends(person, dialog)


def test_it_stands_in_the_journal(person: Person, place: Path) -> None:
    dialog = begins(person, place)
    hands_over(person, dialog)
    entries = person.window.pages._services.journal.chain().entries
    (noted,) = [entry.event for entry in entries if entry.event.deed == Deed.HANDED_OVER]
    assert (noted.subject, noted.company_name) == (NAME, "Example Foods")
    ends(person, dialog)
