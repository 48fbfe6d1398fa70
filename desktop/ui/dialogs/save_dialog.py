"""Asks where a file shall go: among the person's documents at first, under a name that any system takes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

NAME_LIMIT = 60
_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def for_file_name(text: str, limit: int = NAME_LIMIT) -> str:
    """`text` as a part of a file's name, at most `limit` characters of it."""
    return _NOT_IN_FILE_NAMES.sub(" ", text)[:limit].strip(" .")


def ask_where(
    parent: QWidget, title: str, name: str, kinds: Mapping[str, str], chosen: Callable[[Path], object]
) -> None:
    """Opens the dialog and returns at once; `chosen` hears of the file, and nobody of a change of mind.

    `kinds` gives the words of each kind of file by its suffix, the usual one first.
    """
    suffixes = {words: suffix for suffix, words in kinds.items()}
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(suffixes))
    dialog.setDefaultSuffix(next(iter(kinds)))
    dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(suffixes[words]))
    dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
