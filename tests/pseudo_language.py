"""A language that nobody speaks: every text is English made 40 % longer, and may run from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QByteArray, QTranslator
from PySide6.QtWidgets import QApplication

Text = bytes | bytearray | memoryview | str | QByteArray
STRETCH = 1.4
RIGHT_TO_LEFT = "\u200f"  # a mark that nobody sees: what begins with it runs as Hebrew does
# What a program or Qt puts something else in the place of: {name}, %n, %L1, &amp;, <b>, and an & before a
# letter that is a shortcut.
_KEPT = re.compile(r"\{[^{}]*\}|%L?(?:\d+|n)|&\w+;|&#\d+;|</?\w[^<>]*>|&(?=\w)|\s+")


def stretched(text: str) -> str:
    """`text` with each letter as often as makes it 40 % longer; what isn't to be translated stays."""
    parts: list[str] = []
    at = 0
    for kept in _KEPT.finditer(text):
        parts += [_longer(text[at : kept.start()]), kept.group()]
        at = kept.end()
    return "".join([*parts, _longer(text[at:])])


def _longer(word: str) -> str:
    letters = sum(map(str.isalpha, word))
    # Rounded up: a text of short words isn't to stay short.
    wanted = -int(-letters * (STRETCH - 1) // 1)
    made, seen = [], 0
    for character in word:
        made.append(character)
        if character.isalpha():
            made += [character.lower()] * (wanted * (seen + 1) // letters - wanted * seen // letters)
            seen += 1
    return "".join(made)


class PseudoLanguage(QTranslator):
    """Answers for every text of the program and of Qt; `given` are the texts that it answered with."""

    def __init__(self, *, right_to_left: bool) -> None:
        super().__init__()
        self._right_to_left = right_to_left
        self.given: set[str] = set()

    def translate(
        self,
        context: Text,
        source: Text,
        disambiguation: Text | None = None,
        n: int = -1,
    ) -> str:
        text = source if isinstance(source, str) else bytes(source).decode()  # type: ignore[arg-type]  # a QByteArray is bytes
        if text == "QT_LAYOUT_DIRECTION":  # how a catalogue tells Qt which way its language runs
            return "RTL" if self._right_to_left else "LTR"
        answer = RIGHT_TO_LEFT + stretched(text) if self._right_to_left else stretched(text)
        self.given.add(answer)
        return answer

    def isEmpty(self) -> bool:
        return False


@contextmanager
def spoken(application: QApplication, *, right_to_left: bool) -> Iterator[PseudoLanguage]:
    """Inside, the program speaks it, whatever language it was started in."""
    language = PseudoLanguage(right_to_left=right_to_left)
    application.installTranslator(language)
    try:
        yield language
    finally:
        application.removeTranslator(language)
