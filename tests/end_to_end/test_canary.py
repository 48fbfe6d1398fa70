"""The canary of security.md, "How it is proved", 1: after a full run no secret is anywhere it may not be."""

import base64
import faulthandler
import logging
import os
import tempfile
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import secretstorage
from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from desktop.adapters.store.keychain import SERVICE
from desktop.domain.secret import DOTS
from desktop.ui.dialogs.crash_dialog import CrashDialog
from desktop.ui.dialogs.printed_page import pdf_of
from desktop.ui.pages.api_connections.consumer_rows import SECRET
from desktop.ui.pages.security.security_page import SecurityPage
from desktop.ui.shell.message import message_for
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.end_to_end.taken_away import take_everything_away
from tests.end_to_end.test_company_command import Terminal
from tests.end_to_end.traces import contents, files_with, spellings, traces
from tests.end_to_end.typed import Typed
from tests.end_to_end.watched_arguments import watched_arguments
from tests.log_watch import LogWatch
from tests.x_clipboard import read_clipboard

pytestmark = pytest.mark.linux_session

# So begins every token that the sample server gives.
TOKENS = ["sample-access-", "sample-refresh-"]
SECRET_OF_NOBODY = "sample-secret-typed-wrong+/=é"


class Records(logging.Handler):
    """All that is logged, as a handler of somebody else's would write it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(name)s %(message)s %(args)s"))
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def records() -> Iterator[Records]:
    records = Records()
    logging.getLogger().addHandler(records)
    yield records
    logging.getLogger().removeHandler(records)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this program, and what it starts, would put temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def spoken(widget: QAccessibleInterface) -> Iterator[str]:
    """All that a screen reader could say of a window, cells of tables included."""
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield widget.text(kind)
    texts = widget.textInterface()
    if texts is not None:
        yield texts.text(0, texts.characterCount())
    for number in range(widget.childCount()):
        child = widget.child(number)
        if child is not None:
            yield from spoken(child)


def window_words(person: Person) -> str:
    """What can be read in and about the window without showing a secret."""
    words = [window.windowTitle() for window in QApplication.topLevelWidgets()]
    for window in QApplication.topLevelWidgets():
        interface = QAccessible.queryAccessibleInterface(window)
        if interface is not None and window.isVisible():
            words += spoken(interface)
    model = person.tab.table.model()
    for row in range(model.rowCount()):
        for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words.append(str(model.data(model.index(row, SECRET), role)))
    return "\n".join(words)


def the_older_pair(person: Person) -> str:
    """Gets a new secret, is shown, copied, tested, typed wrong and refused; returns the secret."""
    tab = person.opens_the_older_pair()
    person.waits_for(tab.card.new_secret.isVisible)
    person.clicks(tab.card.new_secret)
    person.decides("Right")
    person.waits_for(tab.card.copy_secret_button.isEnabled)
    person.clicks(tab.card.reveal_button)
    person.waits_for(lambda: tab.card.secret.text() != DOTS)
    secret = tab.card.secret.text()
    person.clicks(tab.card.test)
    person.sees("It worked on", tab.card.tested.text)
    person.clicks(tab.card.replace)
    person.types(tab.form.secret, SECRET_OF_NOBODY.rstrip("é"))
    assert not traces(window_words(person).encode(), [secret, SECRET_OF_NOBODY.rstrip("é")])
    person.clicks(tab.form.keep)
    person.waits_for(tab.card.test.isVisible)
    person.clicks(tab.card.test)
    person.sees("It was refused on", tab.card.tested.text)
    person.opens_the_consumers()
    return secret


def a_full_run(program: Program, elsewhere: Elsewhere, away: Path) -> list[str]:
    """Everything one does with secrets, and everything that is written to `away`; returns all of them."""
    at = program.host.start()
    secrets = [at.secret, SECRET_OF_NOBODY, *(one["secret"] for one in elsewhere.consumers())]
    person = program.start(log_level="DEBUG")
    person.connects("Wrong", at.api_url, at.token_url, at.authorize_url, at.key, SECRET_OF_NOBODY)
    person.waits_for(lambda: person.bar)
    assert person.window.pages.connect_company.inputs["secret"].text() == SECRET_OF_NOBODY
    assert not traces(window_words(person).encode(), secrets)
    person.connects("Right", at.api_url, at.token_url, at.authorize_url, at.key, at.secret)
    person.waits_for(lambda: len(person.desk.known.with_secret) == 11)

    person.creates("Canary")
    (made,) = elsewhere.named("Canary")
    secrets.append(made["secret"])
    assert person.copies_the_secret() == made["secret"]
    assert person.shows_the_secret() == made["secret"]
    person.clicks(person.panel.credentials.reveal_button)
    person.types(person.panel.fields.name, "Canary, renamed")
    person.saves()
    person.sees("was saved", lambda: person.bar)
    person.closes_the_panel()

    told: list[str] = []
    for fault in ("unauthorized", "unauthorized_endpoint", "error", "html", "wrong_types", "half", "limit"):
        program.host.faults.set(fault, path="/oauth_consumers*", times=1)
        person.refreshes()
        person.waits_for(lambda: not person.desk.refreshing)
        program.host.faults.clear()
        if person.desk.last_problem is not None:
            told.append(message_for(person.desk.last_problem).details)
    program.host.faults.set("answer_lost", path="/oauth_consumers", method="POST", times=1)
    person.creates("Canary, second")
    (made,) = elsewhere.named("Canary, second")
    secrets.append(made["secret"])
    secrets.append(the_older_pair(person))
    assert len(told) > 2
    assert not traces("\n".join(told).encode(), [*secrets, *TOKENS])
    words = window_words(person)
    assert "Canary, renamed" in words
    assert made["key"] in words
    assert not traces(words.encode(), [*secrets, *TOKENS])
    secrets.append(take_everything_away(person, "Canary, renamed", away))
    changes_the_key(person)
    program.close()

    program.host.stop()
    person = program.start(log_level="DEBUG")
    person.is_told_offline()
    person.opens("Canary, renamed")
    assert person.copies_the_secret() in secrets
    assert not traces(window_words(person).encode(), [*secrets, *TOKENS])
    return secrets


def keys_of_the_vault() -> list[bytes]:
    """Those in the keychain."""
    connection = secretstorage.dbus_init()
    try:
        items = secretstorage.search_items(connection, {"service": SERVICE})
        return [base64.b64decode(item.get_secret()) for item in items]
    finally:
        connection.close()


def changes_the_key(person: Person) -> None:
    person.window.show_section("security")
    page = person.window.pages.section("security")
    assert isinstance(page, SecurityPage)
    person.waits_for(page.key.change.isVisible)
    page.key.change.click()
    person.decides()
    person.sees("The key was changed", lambda: person.bar)


def test_no_secret_is_left_anywhere(
    program: Program, elsewhere: Elsewhere, records: Records, temporary: Path, tmp_path: Path
) -> None:
    away = tmp_path / "taken away"
    with watched_arguments() as arguments:
        secrets = a_full_run(program, elsewhere, away)
    assert len({*secrets}) == 16
    assert any(b"gnome-keyring-daemon" in each for each in arguments)
    assert not traces(b"\n".join(arguments), [*secrets, *TOKENS])
    written = {file.suffix for file in away.rglob("*") if file.is_file()}
    assert written >= {".csv", ".xlsx", ".pdf", ".html", ".sh", ".json"}
    place = program.folders.data.parent
    folders = [place, temporary, Path.home(), away]
    keys = keys_of_the_vault()
    assert keys
    forms = [form for key in keys for form in (key, key.hex().encode(), base64.b64encode(key))]
    ours = [file for folder in (place, temporary, away) for file in folder.rglob("*") if file.is_file()]
    assert [file for file in ours if any(form in contents(file) for form in forms)] == []
    # While it runs, and when it has ended.
    assert files_with(folders, [*secrets, *TOKENS]) == []
    program.close()
    assert files_with(folders, [*secrets, *TOKENS]) == []
    kept = {file.relative_to(place).parts[0] for file in place.rglob("*") if file.is_file()}
    assert kept >= {"data", "config", "log"}
    assert len(records.lines) > 20
    assert not traces("\n".join(records.lines).encode(), [*secrets, *TOKENS])


def test_no_secret_is_in_what_is_written_when_things_go_wrong(
    program: Program, elsewhere: Elsewhere, expected_log: LogWatch, temporary: Path
) -> None:
    """Whoever fails has a secret in hand: as a variable, as the exception's own text, on the way to Qt."""
    expected_log.expect("Uncaught exception")
    expected_log.expect("Authorization", "qt")
    secret = elsewhere.consumers()[0]["secret"]
    person = program.start(log_level="DEBUG")
    person.chooses_the_sample_company()
    person.opens(person.names()[0])

    def fails() -> None:
        held = {"value": secret}
        raise KeyError(held["value"])

    QTimer.singleShot(0, fails)
    person.waits_for(lambda: dialogs(CrashDialog))
    (dialog,) = dialogs(CrashDialog)
    # The same again is no news; elsewhere it is, and finds the dialog open.
    QTimer.singleShot(0, fails)
    thread = threading.Thread(target=lambda: int(secret), name="a lane")
    thread.start()
    thread.join()
    person.sees("in a lane", dialog.details.toPlainText)
    assert dialog.details.toPlainText().count("Traceback") == 2
    qWarning(f"Authorization: Bearer {secret}")
    assert not traces(window_words(person).encode(), [secret])
    person.clicks(dialog.copy)
    details = read_clipboard()
    assert "KeyError: (its text is left out)" in details
    assert "Consumer Desk" in details
    assert not traces(details.encode(), [secret])
    dialog.reject()
    person.waits_for(lambda: not dialogs(CrashDialog))

    log = program.folders.log
    with (log / "desk.faults.log").open("a") as faults:
        faulthandler.dump_traceback(faults)
    assert len(list(log.glob("desk.crash-*.txt"))) == 2
    assert "test_canary.py" in (log / "desk.faults.log").read_text()
    assert "Authorization: ••••••••" in (log / "desk.log").read_text()
    assert files_with([program.folders.data.parent, temporary, Path.home()], [secret]) == []
    program.close()
    assert files_with([program.folders.data.parent, temporary, Path.home()], [secret]) == []


def test_no_secret_is_left_by_the_commands_of_a_terminal(
    program: Program, elsewhere: Elsewhere, temporary: Path
) -> None:
    at = program.host.start()
    place = program.folders.data.parent
    terminal = Terminal(place)
    with watched_arguments() as arguments:
        root = at.api_url.removesuffix("/api")
        said = [
            terminal.adds("Right", root, f"--key={at.key}", "--secret-stdin", given=at.secret),
            terminal.adds("Wrong", root, f"--key={at.key}", "--secret-stdin", given=SECRET_OF_NOBODY),
            terminal.types("list"),
            terminal.types("list", "--json"),
        ]
        assert [each.returncode for each in said] == [0, 1, 0, 0], said
        typed, ours = Typed(place), ("--company", "Right", "--log-level", "DEBUG")
        said += [
            typed.runs("list", *ours, "--json"),
            typed.runs("test", *ours, "--consumer", "Power BI – example"),
            typed.runs("export", *ours),
            typed.runs("export", *ours, f"--output={place / 'list.xlsx'}"),
        ]
        assert {each.returncode for each in said[4:]} <= {0, 1}, said
        assert (place / "list.xlsx").exists()
        kept = [one["secret"] for one in elsewhere.consumers()]
        secrets = [at.secret, SECRET_OF_NOBODY, *kept, *TOKENS]
        assert files_with([place, temporary, Path.home()], secrets) == []
        said.append(terminal.types("remove", "Right"))
    assert not traces("".join(each.stdout + each.stderr for each in said).encode(), secrets)
    assert any(b"company\0add" in each for each in arguments)
    assert not traces(b"\n".join(arguments), secrets)
    assert files_with([place, temporary, Path.home()], secrets) == []


def test_the_canary_sings(tmp_path: Path) -> None:
    """Each spelling would be found."""
    secret = "sample-secret-é+/"
    for number, spelling in enumerate(spellings(secret)):
        (tmp_path / str(number)).write_bytes(b"before " + spelling + b" after")
    (tmp_path / "none").write_bytes(b"sample-secret-")
    found = files_with([tmp_path], [secret])
    assert len(found) == len(spellings(secret)) >= 19
    assert traces(os.fsencode(f"x{secret}y"), [secret, "other"]) == [secret]


def test_it_is_heard_in_what_is_packed(tmp_path: Path, qapp: QApplication) -> None:
    secret = "sample-secret-sung"
    with zipfile.ZipFile(tmp_path / "list.xlsx", "w", zipfile.ZIP_DEFLATED) as workbook:
        workbook.writestr("sheet.xml", secret * 9)
    (tmp_path / "page.pdf").write_bytes(pdf_of(f"<p>{secret}</p>", "Title", "en"))
    (tmp_path / "other.pdf").write_bytes(pdf_of("<p>sample-secret-</p>", "Title", "en"))
    assert [file.name for file in files_with([tmp_path], [secret])] == ["list.xlsx", "page.pdf"]
