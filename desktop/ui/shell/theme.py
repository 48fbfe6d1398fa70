"""Every colour by its meaning, light and dark, and the few rules of style that the system's own lacks."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication


class Colours(NamedTuple):
    """Names of meanings; tests/ui/test_theme.py measures the contrast of each pair that meets."""

    window: str
    surface: str
    sidebar: str
    field: str
    text: str
    muted: str
    border: str
    control_border: str
    hover: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_focus: str
    selection: str
    ok: str
    warning: str
    error: str
    info: str
    ok_soft: str
    warning_soft: str
    error_soft: str
    info_soft: str


LIGHT = Colours(
    window="#f6f7f9",
    surface="#ffffff",
    sidebar="#eceff3",
    field="#ffffff",
    text="#1b2430",
    muted="#566273",
    border="#d9dee6",
    control_border="#848f9e",
    hover="#e3e8ee",
    accent="#1b5fad",
    on_accent="#ffffff",
    accent_hover="#174f91",
    accent_focus="#2d73c4",
    selection="#dbe9f9",
    ok="#1a6b3c",
    warning="#7a5200",
    error="#b3261e",
    info="#1b5fad",
    ok_soft="#e4f4ea",
    warning_soft="#fff3d6",
    error_soft="#fdeae8",
    info_soft="#e6f0fb",
)
DARK = Colours(
    window="#191d23",
    surface="#20252c",
    sidebar="#15181d",
    field="#262c34",
    text="#e8ecf1",
    muted="#a4afbd",
    border="#343b45",
    control_border="#7d8998",
    hover="#2b323b",
    accent="#7ab3f2",
    on_accent="#0d1b2a",
    accent_hover="#98c5f6",
    accent_focus="#4888cf",
    selection="#2a4058",
    ok="#7fd6a0",
    warning="#f0c25e",
    error="#ff9c92",
    info="#8dbff5",
    ok_soft="#1d3527",
    warning_soft="#3a2f14",
    error_soft="#42221f",
    info_soft="#1d3147",
)

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}


class Theme(QObject):
    """Follows the system or the person's choice; `changed` tells those who draw by themselves."""

    changed = Signal()

    def __init__(self, application: QApplication, resources: Path) -> None:
        super().__init__()
        self._application = application
        self._appearance = "system"
        self._applying = False
        self._font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._font.setPointSizeF(QFontInfo(self._font).pointSizeF())  # the system may tell it in pixels
        # Linux has no style of its own: Fusion with our palette. Elsewhere the native one. (Asking the style
        # for its name costs a start 4 ms: all of QStyle's names are made for it.)
        self._own_palette = sys.platform not in ("win32", "darwin")
        self._controls = resources / "controls"
        sheets = ["style.qss", "fusion.qss"] if self._own_palette else ["style.qss"]
        self._rules = "\n".join((resources / sheet).read_text(encoding="utf-8") for sheet in sheets)
        application.styleHints().colorSchemeChanged.connect(self._apply)

    @property
    def is_dark(self) -> bool:
        if self._appearance == "system":
            return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._appearance == "dark"

    @property
    def colours(self) -> Colours:
        return DARK if self.is_dark else LIGHT

    def colour(self, meaning: str) -> QColor:
        """The colour of a field of Colours now."""
        return QColor(getattr(self.colours, meaning))

    def choose(self, appearance: str) -> None:
        """`system`, `light` or `dark`."""
        self._appearance = appearance
        self._application.styleHints().setColorScheme(_SCHEMES[appearance])
        self._apply()

    def choose_size(self, percent: int) -> None:
        """The size of all text, of what the system's own setting gives."""
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * percent / 100)
        if font.pointSizeF() != self._application.font().pointSizeF():
            self._application.setFont(font)
            self._apply()

    def _apply(self) -> None:
        if self._applying:
            return
        self._applying = True
        if self._own_palette:
            self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(self._style())
        self._applying = False
        self.changed.emit()

    def _style(self) -> str:
        """The style sheets with the colours of now, and sizes that follow the system's font."""
        base = QFontInfo(self._application.font()).pointSizeF()
        sizes = {"title_size": base * 1.6, "heading_size": base * 1.12, "figure_size": base * 2.2}
        values = {
            **self.colours._asdict(),
            "check": (self._controls / f"check-{'dark' if self.is_dark else 'light'}.svg").as_posix(),
            **{name: f"{points:.1f}" for name, points in sizes.items()},
        }
        return re.sub(r"\$(\w+)|\$\{(\w+)\}", lambda found: values[found[1] or found[2]], self._rules)


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for meaning, roles in (
        (c.window, (role.Window,)),
        (c.field, (role.Base,)),
        (c.surface, (role.Button, role.ToolTipBase, role.AlternateBase)),
        (c.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText)),
        (c.muted, (role.PlaceholderText,)),
        (c.selection, (role.Highlight,)),
        (c.accent, (role.Link, role.LinkVisited, role.Accent)),
        (c.border, (role.Mid, role.Midlight, role.Light)),
        (c.control_border, (role.Dark,)),
    ):
        for one in roles:
            palette.setColor(one, QColor(meaning))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(c.muted))
    return palette
