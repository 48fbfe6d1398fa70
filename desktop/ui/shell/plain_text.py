"""Text of a server, where Qt would otherwise guess whether it is markup."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

MENU_LETTERS = 60

# As html.escape, whose module brings the names of 2,000 characters that a start would load.
_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def escaped(text: str) -> str:
    return text.translate(_MARKUP)


def as_tooltip(text: str) -> str:
    """`text` as markup that shows exactly `text`: a tooltip shows anything that looks like HTML as HTML."""
    return f"<qt>{escaped(text).replace(chr(10), '<br>')}</qt>"


def short(text: str, menu: QWidget) -> str:
    """`text` cut to what a menu has room for: a long one would make it as wide as the screen."""
    most = MENU_LETTERS * menu.fontMetrics().averageCharWidth()
    return menu.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, most)


def breakable(path: str) -> str:
    """`path` with places where a line may end. For the eye only: who copies it copies them too."""
    return re.sub(r"([/\\])", "\\1\u200b", path)
