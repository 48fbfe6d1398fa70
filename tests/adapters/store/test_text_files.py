"""TextFiles on a real disk, and its stand-in."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from desktop.adapters.store.text_files import DiskTextFiles
from desktop.domain.errors import FileNotWritten
from desktop.services.ports import TextFiles
from tests.fakes import MemoryTextFiles


def test_writes_in_place_of_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    memory = MemoryTextFiles()
    for text in ("first, longer\r\n", "Ação\n"):
        kinds: tuple[TextFiles, ...] = (DiskTextFiles(), memory)
        for files in kinds:
            files.write(str(file), text)
        assert file.read_bytes().decode() == memory.written[str(file)] == text
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv"]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    for target in (tmp_path / "nowhere" / "out.csv", tmp_path / "taken"):
        with pytest.raises(FileNotWritten) as caught:
            DiskTextFiles().write(str(target), "text")
        assert caught.value.file == str(target)
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]
