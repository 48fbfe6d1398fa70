"""Colours: everything that must be read or found has the contrast of WCAG 2.2 AA, light and dark."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.resources import resources_folder
from desktop.ui.shell.theme import DARK, LIGHT, Colours, Theme

GROUNDS = ("window", "surface", "sidebar", "field")
SOFT = ("ok_soft", "warning_soft", "error_soft", "info_soft")

# What is read, and what it stands on (resources/style.qss, and where icons are asked for).
TEXTS = {
    "text": (*GROUNDS, "hover", "selection", *SOFT),
    "muted": (*GROUNDS, "hover"),
    "error": ("window", "surface", "error_soft"),
    "accent": GROUNDS,  # links
    "on_accent": ("accent", "accent_hover", "accent_focus"),
    "ok": ("ok_soft",),
    "warning": ("warning_soft",),
    "info": ("info_soft",),
}
# Borders of what can be used, frames that show the focus, and icons.
MARKS = {
    "control_border": ("window", "surface", "field"),
    "accent": (*GROUNDS, "hover", "selection"),
    "error": ("window", "surface", "field", "error_soft"),
    "ok": ("surface", "sidebar", "ok_soft"),
    "warning": ("surface", "sidebar", "warning_soft"),
    "info": ("info_soft",),
    "text": ("selection", "accent_focus"),
    "muted": ("selection",),
}


def luminance(colour: str) -> float:
    """WCAG 2.2, "relative luminance"."""

    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, "contrast ratio": 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.478), ("#123456", "#123456", 1)],
)
def test_the_measure_is_the_standards(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.001)


both_themes = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@both_themes
def test_text_can_be_read(colours: Colours) -> None:
    weak = {
        (text, ground): round(ratio, 2)
        for text, grounds in TEXTS.items()
        for ground in grounds
        if (ratio := contrast(getattr(colours, text), getattr(colours, ground))) < 4.5
    }
    assert weak == {}


@both_themes
def test_controls_and_icons_can_be_found(colours: Colours) -> None:
    weak = {
        (mark, ground): round(ratio, 2)
        for mark, grounds in MARKS.items()
        for ground in grounds
        if (ratio := contrast(getattr(colours, mark), getattr(colours, ground))) < 3
    }
    assert weak == {}


@both_themes
def test_every_colour_is_one(colours: Colours) -> None:
    for meaning, colour in colours._asdict().items():
        assert re.fullmatch("#[0-9a-f]{6}", colour), meaning


def test_both_themes_differ_in_every_meaning() -> None:
    assert [name for name in Colours._fields if getattr(LIGHT, name) == getattr(DARK, name)] == []


def test_every_colour_of_the_style_sheets_is_a_meaning() -> None:
    known = set(Colours._fields)
    known |= {"title_size", "heading_size", "figure_size", "check"}
    for sheet in ("style.qss", "fusion.qss"):
        rules = (resources_folder() / sheet).read_text(encoding="utf-8")
        assert set(re.findall(r"\$\{?(\w+)", rules)) <= known
        assert not re.search(r"#[0-9a-fA-F]{3,8}\b\s*[;}]", rules), "a colour without a meaning"


def test_a_choice_is_seen_at_once(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    for appearance, colours in (("dark", DARK), ("light", LIGHT), ("dark", DARK)):
        with qtbot.waitSignal(theme.changed):
            theme.choose(appearance)
        assert theme.is_dark is (colours is DARK)
        assert theme.colours is colours
        assert theme.colour("accent") == QColor(colours.accent)
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(colours.window)
        assert colours.accent in qapp.styleSheet()
        assert "$" not in qapp.styleSheet()


def test_what_is_disabled_is_muted(qapp: QApplication, theme: Theme) -> None:
    disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert disabled == QColor(theme.colours.muted)
