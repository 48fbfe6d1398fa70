"""Fills the words of a hand-over in any language, whatever language the app speaks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTranslator

from desktop.services.handover.words import HandoverWords
from desktop.ui.dialogs.handover_file_words import FILE_WORDS
from desktop.ui.dialogs.handover_page_words import PAGE_WORDS
from desktop.ui.shell.module_names import module_name, right_name


class ForeignWords:
    """One language's catalogue, loaded but not installed: the window goes on in its own."""

    def __init__(self, code: str, folder: Path) -> None:
        translator = QTranslator()
        translator.load(code, str(folder))
        self._look_up = translator.translate  # under another name: lupdate reads calls of `translate`

    def translate(self, context: str, source: str) -> str:
        """The source itself where the catalogue has nothing, as in English."""
        return self._look_up(context, source) or source


def handover_words(code: str, folder: Path) -> HandoverWords:
    """`code` as in the languages' list, `folder` that of the compiled catalogues."""
    foreign = ForeignWords(code, folder)
    return HandoverWords(
        {
            name: foreign.translate("Handover", str(text))
            for name, text in {**PAGE_WORDS, **FILE_WORDS}.items()
        },
        lambda number: module_name(number, foreign.translate),
        lambda right: right_name(right, foreign.translate),
    )
