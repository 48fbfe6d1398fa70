"""TextFiles on a real disk, and what an export notes."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from desktop.adapters.store.text_files import DiskTextFiles
from desktop.domain import journal_chain
from desktop.domain.errors import FileNotWritten
from desktop.domain.journal import Deed
from desktop.services.exports import Exports
from desktop.services.journal import Journal
from tests.fakes import MemoryStore, MemoryTextFiles


def test_writes_in_place_of_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    for text in ("first, longer\r\n", "Ação\n"):
        DiskTextFiles().write(str(file), text)
        assert file.read_bytes() == text.encode()
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv"]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    for target in (tmp_path / "nowhere" / "out.csv", tmp_path / "taken"):
        with pytest.raises(FileNotWritten) as caught:
            DiskTextFiles().write(str(target), "text")
        assert caught.value.path == str(target)
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]


def test_an_export_is_noted_and_guarded() -> None:
    store, files = MemoryStore(), MemoryTextFiles()
    exports = Exports(files, Journal(store, store.journal, lambda: journal_chain))
    exports.write("out.csv", "Journal", ["A"], [["=1"]])
    assert files.written == {"out.csv": "\ufeffA\r\n'=1\r\n"}
    (entry,) = store.journal.entries()
    assert (entry.event.deed, entry.event.subject) == (Deed.EXPORTED, "Journal")
    files.fail_with = FileNotWritten("out.csv")
    with pytest.raises(FileNotWritten):
        exports.write("out.csv", "Journal", ["A"], [])
    assert len(store.journal.entries()) == 1
