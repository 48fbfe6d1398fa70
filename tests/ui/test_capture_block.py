"""A window that shows a secret is kept out of captures, for as long as it does, if the person wants that."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.adapters.store.settings import JsonSettings
from desktop.services.preferences import Preferences
from desktop.ui.shell.capture_block import CaptureBlock
from tests.fakes import FakeShield


class Shown(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_shown = False

    def be(self, shown: bool) -> None:
        self.is_shown = shown
        self.changed.emit()


def test_covered_while_something_is_shown_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    shield, window, dialog = FakeShield(), QWidget(), QWidget()
    for each in (window, dialog):
        qtbot.addWidget(each)
    block = CaptureBlock(shield, Preferences(JsonSettings(tmp_path)))
    one, other, passphrase = Shown(), Shown(), Shown()
    block.watch(one.changed, lambda: one.is_shown, QWidget(window))
    block.watch(other.changed, lambda: other.is_shown, QWidget(window))
    block.watch(passphrase.changed, lambda: passphrase.is_shown, dialog)
    one.be(True)
    assert shield.covered == {int(window.winId())}
    other.be(True)
    one.be(False)
    passphrase.be(True)
    assert shield.covered == {int(window.winId()), int(dialog.winId())}
    other.be(False)
    passphrase.be(False)
    assert shield.covered == set()


def test_not_when_the_person_doesnt_want_it(qtbot: QtBot, tmp_path: Path) -> None:
    shield, window, shown = FakeShield(), QWidget(), Shown()
    qtbot.addWidget(window)
    preferences = Preferences(JsonSettings(tmp_path))
    block = CaptureBlock(shield, preferences)
    block.watch(shown.changed, lambda: shown.is_shown, window)
    shown.be(True)
    preferences.block_capture = False
    block.look()
    assert shield.covered == set()
    preferences.block_capture = True
    block.look()
    assert shield.covered == {int(window.winId())}
    shown.be(False)


def test_a_system_that_cant_is_never_asked(qtbot: QtBot, tmp_path: Path) -> None:
    shield, window, shown = FakeShield(works=False), QWidget(), Shown()
    qtbot.addWidget(window)
    block = CaptureBlock(shield, Preferences(JsonSettings(tmp_path)))
    block.watch(shown.changed, lambda: shown.is_shown, window)
    shown.be(True)
    assert not block.works
    assert shield.covered == set()
