"""Contrast of WCAG 2.2 AA, light and dark: of every colour that the style sheets bring together."""

from __future__ import annotations

import pytest

from desktop.ui.shell.theme import DARK, LIGHT, Colours
from tests.accessibility.style_rules import Look, StyleRules
from tests.ui.test_theme import GROUNDS, MARKS, TEXTS, contrast

TEXT, MARK = 4.5, 3.0

# Lines that only part one thing from another, or frame what nobody uses: nothing is lost without them.
DECORATION = (
    "QWidget#sidebar",
    "QWidget#panel",
    "QWidget#card",
    "QHeaderView::section",
    "QTableView",
    "QMenu",
    "QToolTip",
    "QComboBox QAbstractItemView",
    "QLineEdit:readOnly=true",
    "QListWidget#parts",
    "QTextBrowser#helpText",
)
# The line inside a drop-down list: the frame is around the whole.
FRAMED_OUTSIDE = ("QComboBox QLineEdit:focus",)
LOOKS = StyleRules().looks()
both_themes = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def weak(colours: Colours, one: str, others: tuple[str, ...], least: float) -> dict[str, float]:
    """The grounds on which the colour `one` has less contrast than `least`."""
    ratios = {other: contrast(getattr(colours, one), getattr(colours, other)) for other in others}
    return {f"{one} on {other}": round(ratio, 2) for other, ratio in ratios.items() if ratio < least}


def is_decoration(look: Look) -> bool:
    return look.selector in DECORATION or look.selector.removesuffix(":hover") in DECORATION


@both_themes
def test_every_text_of_the_style_sheets_can_be_read(colours: Colours) -> None:
    found = {
        look.selector: few
        for look in LOOKS
        if look.text and not look.is_disabled
        if (few := weak(colours, look.text, (look.fill,) if look.fill else GROUNDS, TEXT))
    }
    assert found == {}


@both_themes
def test_what_is_off_can_still_be_made_out(colours: Colours) -> None:
    found = {
        look.selector: few
        for look in LOOKS
        if look.text and look.is_disabled
        if (few := weak(colours, look.text, (look.fill,) if look.fill else GROUNDS, MARK))
    }
    assert found == {}


@both_themes
def test_every_control_and_state_can_be_found_by_its_border(colours: Colours) -> None:
    found = {
        look.selector: few
        for look in LOOKS
        if look.border and not look.is_disabled and not is_decoration(look)
        if (few := weak(colours, look.border, ("window", "surface"), MARK))
    }
    assert found == {}


@both_themes
def test_every_focus_frame_differs_from_what_it_is_around(colours: Colours) -> None:
    focused = [look for look in LOOKS if "focus" in look.states and look.selector not in FRAMED_OUTSIDE]
    found = {
        look.selector: few
        for look in focused
        if look.border and look.fill
        if (few := weak(colours, look.border, (look.fill,), MARK))
    }
    assert found == {}
    assert [look.selector for look in focused if look.border is None] == []
    assert len(focused) > 10


def test_whatever_takes_the_keyboard_has_a_frame_for_it() -> None:
    framed = {look.selector.split(":focus")[0] for look in LOOKS if "focus" in look.states}
    assert framed >= {
        "QCheckBox",
        "QComboBox",
        "QLineEdit",
        "QListWidget#sections::item",
        "QPlainTextEdit",
        "QPushButton",
        "QPushButton#choice",
        "QPushButton#danger",
        "QPushButton#primary",
        "QPushButton#round",
        "QRadioButton",
        "QTabBar::tab",
        "QTableView",
        "QToolButton",
    }


def test_every_named_colour_is_measured() -> None:
    named = set(Colours._fields)
    in_sheets = {colour for look in LOOKS for colour in (look.text, look.fill, look.border) if colour}
    in_tables = {*TEXTS, *MARKS, *GROUNDS}.union(*TEXTS.values(), *MARKS.values())
    assert named - in_sheets - in_tables == set()


def test_a_weak_pair_is_seen() -> None:
    assert weak(DARK, "text", ("accent", "window"), MARK) == {"text on accent": 1.85}
