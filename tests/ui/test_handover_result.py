"""The passphrase that the program made: to be read and copied, but not while it is locked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.secret import DOTS, Secret
from desktop.ui.dialogs.handover_result import HandoverResult
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.secret_clipboard import SecretClipboard
from tests.ui.test_secret_clipboard import Marks

MADE = Secret("sample words that open the file")


@pytest.fixture
def result(qtbot: QtBot, qapp: QApplication, icons: Icons) -> Iterator[HandoverResult]:
    clipboard = SecretClipboard(qapp.clipboard(), Marks())
    result = HandoverResult(icons, clipboard, 30, None)  # type: ignore[arg-type]  # a window by itself
    qtbot.addWidget(result)
    result.show_outcome("", "/somewhere/secret.html", MADE)
    yield result
    clipboard.close()
    qapp.clipboard().dataChanged.disconnect(clipboard._changed)


def test_a_lock_covers_it_and_doesnt_forget_it(result: HandoverResult, qtbot: QtBot) -> None:
    assert (result.passphrase.text(), result.shows_passphrase) == (MADE.reveal(), True)
    result.cover()
    assert (result.passphrase.text(), result.shows_passphrase) == (DOTS, False)
    assert result.copy.isHidden()
    with qtbot.waitSignal(result.unlock_wanted):
        result.unlock.click()
    result.uncover()
    assert result.passphrase.text() == MADE.reveal()
    assert not result.copy.isHidden()
    assert result.unlock.isHidden()


def test_once_forgotten_it_is_shown_no_more(result: HandoverResult, qtbot: QtBot) -> None:
    with qtbot.waitSignal(result.shown_changed):
        result.forget()
    assert not result.shows_passphrase
    result.uncover()
    assert result.passphrase.text() == ""
