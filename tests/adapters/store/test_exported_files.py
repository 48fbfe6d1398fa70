"""ExportedFiles, by the real one and its stand-in; and what is special about a disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.adapters.store.exported_files import WrittenFiles
from desktop.domain.errors import FolderNotWritable
from desktop.services.ports import ExportedFiles
from tests.fakes import MemoryFiles


def test_a_file_is_written_and_written_over(tmp_path: Path) -> None:
    path = str(tmp_path / "figures é.csv")
    memory = MemoryFiles()
    kinds: tuple[ExportedFiles, ...] = (WrittenFiles(), memory)
    for files in kinds:
        files.write(path, "one")
        files.write(path, "\ufefftwo\r\né")
    assert Path(path).read_bytes().decode() == memory.files[path] == "\ufefftwo\r\né"
    assert [each.name for each in tmp_path.iterdir()] == ["figures é.csv"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    with pytest.raises(FolderNotWritable) as caught:
        WrittenFiles().write(str(folder / "a.csv"), "text")
    assert caught.value.folder == str(folder)
    memory = MemoryFiles()
    memory.fail_with = FolderNotWritable(str(folder))
    with pytest.raises(FolderNotWritable):
        memory.write("a", "text")
    assert memory.files == {}
