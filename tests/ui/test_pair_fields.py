"""What is pasted into the boxes lands where it belongs, however it comes in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import Problem
from desktop.domain.guided import Pair
from desktop.domain.secret import Secret
from desktop.ui.pages.api_connections.pair_fields import PairFields, PasteBox
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.language import Language

KEY, SECRET = "sample-key-4f", "sample-secret-9z"


@pytest.fixture
def boxes(icons: Icons, language: Language) -> Iterator[PairFields]:
    parent = QWidget()
    boxes = PairFields(icons, parent)
    parent.show()
    yield boxes
    parent.close()
    parent.deleteLater()


def paste(box: PasteBox, text: str, *, by_menu: bool = False) -> None:
    QGuiApplication.clipboard().setText(text)
    if by_menu:
        box.paste()
    else:
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def typed(boxes: PairFields) -> tuple[str, str]:
    return boxes.key.text(), boxes.secret.text()


@pytest.mark.parametrize("by_menu", [False, True])
@pytest.mark.parametrize("box", ["key", "secret"])
def test_both_at_once_again_and_again(boxes: PairFields, box: str, by_menu: bool) -> None:
    for turn in "abc":
        paste(getattr(boxes, box), f"{KEY}{turn}\n{SECRET}{turn}", by_menu=by_menu)
        assert typed(boxes) == (KEY + turn, SECRET + turn)
        getattr(boxes, box).selectAll()


def test_what_begins_like_the_text_it_replaces(boxes: PairFields) -> None:
    paste(boxes.key, KEY)
    boxes.key.selectAll()
    paste(boxes.key, f"{KEY}-new\n{SECRET}")
    assert typed(boxes) == (f"{KEY}-new", SECRET)


def test_one_value_goes_where_it_is_pasted(boxes: PairFields) -> None:
    paste(boxes.secret, f" '{SECRET}' ")
    paste(boxes.key, f"{KEY}\n")
    assert typed(boxes) == (KEY, SECRET)


def test_a_labelled_value_goes_where_its_label_says(boxes: PairFields) -> None:
    paste(boxes.key, f"Secret: {SECRET}")
    assert typed(boxes) == ("", SECRET)
    paste(boxes.key, KEY)
    boxes.secret.selectAll()
    paste(boxes.secret, f"Key: {KEY}2")
    assert typed(boxes) == (f"{KEY}2", SECRET)


def test_a_value_that_ends_like_what_it_replaces_stays_whole(boxes: PairFields) -> None:
    boxes.key.setText("sample-key-9z")
    boxes.key.selectAll()
    paste(boxes.key, f"Secret: {SECRET}")
    assert typed(boxes) == ("sample-key-9z", SECRET)
    boxes.secret.selectAll()
    paste(boxes.secret, f" {SECRET}9z ")
    assert typed(boxes) == ("sample-key-9z", f"{SECRET}9z")


def test_a_guess_overwrites_nothing(boxes: PairFields) -> None:
    paste(boxes.key, KEY)
    paste(boxes.secret, "abcdefgh,ijklmnop")
    assert typed(boxes) == (KEY, "abcdefgh,ijklmnop")
    boxes.begin()
    paste(boxes.key, f"{KEY} {SECRET}")
    assert typed(boxes) == (KEY, SECRET)


def test_typing_is_left_alone(boxes: PairFields) -> None:
    boxes.key.setFocus()
    QTest.keyClicks(boxes.key, "Key: a, b")
    assert typed(boxes) == ("Key: a, b", "")


def test_spaces_around_are_not_part_of_it(boxes: PairFields) -> None:
    boxes.key.setText(f" {KEY} ")
    boxes.secret.setText(f"{SECRET}\t")
    assert boxes.pair() == Pair(KEY, Secret(SECRET))
    assert boxes.check()


def test_what_is_wrong_goes_with_the_next_key(boxes: PairFields) -> None:
    assert not boxes.check()
    assert boxes.problem_under("key")
    assert boxes.problem_under("secret")
    boxes.key.setText("k")
    assert not boxes.problem_under("key")
    assert boxes.problem_under("secret")
    boxes.show_problems({"secret": Problem.TAKEN}, "Neither works")
    assert boxes.problem_under("key") == "Neither works"
    boxes.secret.setText("s")
    assert not boxes.problem_under("key")
