"""Proves the tests' own desktop: each claim that other tests rest on."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import secretstorage
from keyring.backend import KeyringBackend
from keyring.backends import SecretService
from keyring.errors import InitError, NoKeyringError
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.input_device import click_on, focus_window, press_key, type_text
from tests.keyboard_layout import has_key
from tests.keyring_daemon import HangingKeyring, KeyringDaemon, is_locked
from tests.session_bus import SessionBus, as_session
from tests.x_clipboard import copy_as_other_program, read_clipboard, targets

pytestmark = pytest.mark.linux_session


class Form(QWidget):
    """A field and a button."""

    def __init__(self) -> None:
        super().__init__()
        self.clicks = 0
        self.field = QLineEdit(self)
        self.button = QPushButton("Save", self)
        self.button.clicked.connect(self._count)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.button)

    def _count(self) -> None:
        self.clicks += 1


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    focus_window(form)
    form.field.setFocus()
    return form


@pytest.fixture
def bus() -> Iterator[SessionBus]:
    with SessionBus() as bus, as_session(bus):
        yield bus


def keychain() -> KeyringBackend:
    return SecretService.Keyring()  # type: ignore[no-untyped-call]


def read_secret() -> str | None:
    return keychain().get_password("consumer-desk-tests", "sample")


def test_home_is_nobodys() -> None:
    assert Path.home().name.startswith("desk-home-")
    for name in ("XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        folder = Path(os.environ[name])
        assert folder.is_relative_to(Path.home())
        assert folder.stat().st_mode & 0o777 == 0o700
    assert Path.home().stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    "text",
    ["plain <a>/[b]{c} Zz", "é ç ã õ ñ ú Ã Ç Ñ É", "“Ação” — ¿Ñandú?", "🔑😀", "文字", "-x"],
)
def test_keyboard_types_into_a_field(form: Form, qtbot: QtBot, text: str) -> None:
    type_text(text)
    qtbot.waitUntil(lambda: form.field.text() == text, timeout=2000)


def test_keyboard_has_place_for_more_letters_than_it_has_spare_keys(form: Form, qtbot: QtBot) -> None:
    for start in range(0x400, 0x450, 8):
        form.field.clear()
        text = "".join(map(chr, range(start, start + 8)))
        type_text(text)
        qtbot.waitUntil(lambda text=text: form.field.text() == text, timeout=2000)  # type: ignore[misc]
    # None of them in the place of a key that isn't a letter: backspace and F1 (X11/keysymdef.h).
    assert has_key(0xFF08)
    assert has_key(0xFFBE)


def test_keys_move_the_focus_and_press_buttons(form: Form, qtbot: QtBot) -> None:
    press_key("Tab")
    qtbot.waitUntil(form.button.hasFocus, timeout=2000)
    press_key("space")
    qtbot.waitUntil(lambda: form.clicks == 1, timeout=2000)
    press_key("shift+Tab")
    qtbot.waitUntil(form.field.hasFocus, timeout=2000)


def test_mouse_clicks_a_button(form: Form, qtbot: QtBot) -> None:
    click_on(form.button)
    qtbot.waitUntil(lambda: form.clicks == 1, timeout=2000)


def test_other_program_sees_what_qt_copied_and_its_mark(qapp: QGuiApplication) -> None:
    data = QMimeData()
    data.setText("sample-secret-é")
    data.setData("x-kde-passwordManagerHint", b"secret")
    qapp.clipboard().clear(QClipboard.Mode.Selection)  # what a test before selected
    qapp.clipboard().setMimeData(data)
    assert read_clipboard() == "sample-secret-é"
    assert "x-kde-passwordManagerHint" in targets()
    assert read_clipboard(target="x-kde-passwordManagerHint") == "secret"
    assert read_clipboard("primary") == ""
    qapp.clipboard().clear()
    assert read_clipboard() == ""


def test_qt_sees_what_another_program_copied(qapp: QGuiApplication) -> None:
    qapp.clipboard().setText("ours")
    with copy_as_other_program("of another é"):
        assert not qapp.clipboard().ownsClipboard()
        assert qapp.clipboard().text() == "of another é"
    assert targets() == []


def test_keychain_keeps_and_deletes() -> None:
    chain = keychain()
    chain.set_password("consumer-desk-tests", "sample", "sample-secret-é")
    assert read_secret() == "sample-secret-é"
    chain.delete_password("consumer-desk-tests", "sample")
    assert read_secret() is None


def test_bus_without_keychain_says_so(bus: SessionBus) -> None:
    assert not bus.has("org.freedesktop.secrets")
    with pytest.raises((NoKeyringError, InitError)):
        read_secret()


def test_locked_keychain_is_seen_as_locked(bus: SessionBus) -> None:
    with KeyringDaemon(bus, unlocked=False):
        assert is_locked(bus) is True
        connection = secretstorage.dbus_init()
        with connection:
            assert secretstorage.get_default_collection(connection).is_locked()


def test_keychain_unlocked_again_has_what_was_kept(bus: SessionBus, tmp_path: Path) -> None:
    with KeyringDaemon(bus, unlocked=True, folder=tmp_path):
        keychain().set_password("consumer-desk-tests", "sample", "sample-secret-kept")
    with KeyringDaemon(bus, unlocked=False, folder=tmp_path):
        assert is_locked(bus) is True
    with KeyringDaemon(bus, unlocked=True, folder=tmp_path):
        assert read_secret() == "sample-secret-kept"


def test_hanging_keychain_never_answers(bus: SessionBus) -> None:
    outcome: list[str] = []
    thread = threading.Thread(target=_try, args=(read_secret, outcome), daemon=True)
    with HangingKeyring(bus):
        thread.start()
        thread.join(1)
        assert thread.is_alive()
        assert outcome == []
    thread.join(5)
    assert outcome == ["failed"]


def _try(call: Callable[[], object], outcome: list[str]) -> None:
    try:
        call()
    except Exception:
        outcome.append("failed")
    else:
        outcome.append("answered")


def test_other_bus_is_the_session_for_a_while_only() -> None:
    before = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    with SessionBus() as other, as_session(other):
        assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == other.address
        assert is_locked(other) is None
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == before
