"""A copied secret: marked, counted down, and cleared only while it still lies there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.secret import Secret
from desktop.ui.shell.secret_clipboard import SecretClipboard

SECRET, OTHER = Secret("sample-secret-copied"), Secret("sample-secret-other")


class Marks:
    def formats(self) -> Mapping[str, bytes]:
        return {"application/x-sample-mark": b"secret"}

    def place(self, text: str) -> bool:
        return False

    def confirmed(self) -> bool:
        return True


class Copy:
    """The clipboard, what it told, and a clock that ticks when asked."""

    def __init__(self, clipboard: QClipboard) -> None:
        self.system = clipboard
        self.wall = 1_000.0
        self.ours = SecretClipboard(clipboard, Marks(), lambda: self.wall)
        self.counted: list[int] = []
        self.ended: list[bool] = []
        self.ours.counting.connect(self.counted.append)
        self.ours.ended.connect(self.ended.append)

    def tick(self, seconds: int) -> None:
        for _ in range(seconds):
            assert self.ours._second.isActive()
            self.ours._second.timeout.emit()


@pytest.fixture
def copy(qtbot: QtBot, qapp: QApplication) -> Iterator[Copy]:
    copy = Copy(qapp.clipboard())
    yield copy
    copy.ours.close()
    copy.system.dataChanged.disconnect(copy.ours._changed)
    copy.system.clear()


def test_a_secret_is_copied_with_its_marks_and_nowhere_else(copy: Copy) -> None:
    copy.ours.copy_secret(SECRET, 30)
    assert copy.system.text() == SECRET.reveal()
    assert copy.system.mimeData().data("application/x-sample-mark").data() == b"secret"
    assert copy.system.text(QClipboard.Mode.Selection) != SECRET.reveal()
    assert copy.ours.holds_secret
    assert copy.ours.counts_down


def test_seconds_are_told_down_and_then_it_is_cleared(copy: Copy) -> None:
    copy.ours.copy_secret(SECRET, 3)
    assert copy.counted == [3]
    copy.tick(2)
    assert copy.counted == [3, 2, 1]
    assert copy.system.text() == SECRET.reveal()
    copy.tick(1)
    assert copy.system.text() == ""
    assert copy.ended == [True]
    assert not copy.ours.holds_secret
    assert not copy.ours.counts_down


def test_it_ticks_by_itself_once_a_second(copy: Copy) -> None:
    copy.ours.copy_secret(SECRET, 30)
    assert copy.ours._second.interval() == 1000
    assert not copy.ours._second.isSingleShot()


def test_what_was_copied_since_is_left_alone(copy: Copy) -> None:
    copy.ours.copy_secret(SECRET, 2)
    copy.system.setText("something of the person's own")
    assert copy.ended == [False]
    assert not copy.ours.counts_down
    copy.ours.clear()
    copy.ours.close()
    assert copy.system.text() == "something of the person's own"
    assert copy.ended == [False]


def test_a_key_copied_after_it_is_never_cleared(copy: Copy) -> None:
    copy.ours.copy_secret(SECRET, 2)
    copy.ours.copy_text("sample-key")
    assert copy.ended == [False]
    assert not copy.ours.holds_secret
    assert not copy.ours.counts_down
    copy.ours.close()
    assert copy.system.text() == "sample-key"


def test_another_secret_begins_a_count_of_its_own(copy: Copy) -> None:
    copy.ours.copy_secret(SECRET, 10)
    copy.tick(5)
    copy.ours.copy_secret(OTHER, 10)
    assert copy.counted[-1] == 10
    assert copy.ended == []
    copy.tick(10)
    assert copy.system.text() == ""
    assert copy.ended == [True]


def test_what_may_be_the_only_copy_is_never_timed_away(copy: Copy) -> None:
    copy.ours.copy_secret(SECRET, None)
    assert copy.ours.holds_secret
    assert not copy.ours.counts_down
    assert copy.counted == []
    copy.ours.close()
    assert copy.system.text() == SECRET.reveal()
    assert copy.ended == []


def test_the_only_copy_stops_the_count_of_the_one_before(copy: Copy) -> None:
    copy.ours.copy_secret(SECRET, 10)
    copy.ours.copy_secret(OTHER, None)
    assert not copy.ours.counts_down
    assert copy.system.text() == OTHER.reveal()


def test_it_can_be_cleared_at_once_counted_or_not(copy: Copy) -> None:
    for seconds in (30, None):
        copy.ours.copy_secret(SECRET, seconds)
        copy.ours.clear()
        assert copy.system.text() == ""
        assert not copy.ours.holds_secret
    assert copy.ended == [True, True]


def test_quitting_clears_what_is_counted_down(copy: Copy) -> None:
    copy.ours.copy_secret(SECRET, 30)
    copy.ours.close()
    assert copy.system.text() == ""
    assert copy.ended == [True]


def test_clearing_nothing_says_nothing(copy: Copy) -> None:
    copy.system.setText("something else")
    copy.ours.clear()
    copy.ours.close()
    assert copy.system.text() == "something else"
    assert copy.ended == []


def test_a_sleep_of_the_computer_counts(copy: Copy) -> None:
    copy.ours.copy_secret(SECRET, 30)
    copy.tick(1)
    copy.wall += 20  # asleep, while its timer stood still
    copy.tick(1)
    assert copy.counted == [30, 29, 10]
    copy.wall += 3600
    copy.tick(1)
    assert copy.ended == [True]
    assert copy.system.text() == ""


def test_a_clock_that_is_set_back_makes_it_no_longer(copy: Copy) -> None:
    copy.ours.copy_secret(SECRET, 3)
    copy.wall -= 86_400
    copy.tick(3)
    assert copy.ended == [True]


def test_locking_clears_what_is_counted_down_and_leaves_the_only_copy(copy: Copy) -> None:
    copy.ours.copy_secret(SECRET, 30)
    copy.ours.lock()
    assert copy.system.text() == ""
    assert copy.ended == [True]
    copy.ours.copy_secret(OTHER, None)
    copy.ours.lock()
    assert copy.system.text() == OTHER.reveal()
    copy.ours.clear()
    assert copy.system.text() == ""


def test_it_tells_whether_the_marks_were_taken(copy: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    copy.ours.copy_secret(SECRET, 30)
    assert copy.ours.is_marked
    monkeypatch.setattr(Marks, "confirmed", lambda _self: False)
    copy.ours.copy_secret(SECRET, 30)
    assert not copy.ours.is_marked


def test_marks_that_place_the_text_themselves_do_it_instead_of_qt(
    copy: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed: list[str] = []

    def place(_marks: Marks, text: str) -> bool:
        placed.append(text)
        copy.system.setText(text)
        return True

    monkeypatch.setattr(Marks, "place", place)
    copy.ours.copy_secret(SECRET, 30)
    assert placed == [SECRET.reveal()]
    assert copy.ours.counts_down
    assert copy.ended == []
    assert "application/x-sample-mark" not in copy.system.mimeData().formats()
    copy.tick(30)
    assert copy.system.text() == ""
