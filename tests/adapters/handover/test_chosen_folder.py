"""Files in a folder that the person chose."""

from __future__ import annotations

import errno
import zipfile
from pathlib import Path

import pytest

from desktop.adapters.handover import chosen_folder
from desktop.adapters.handover.chosen_folder import ChosenFolder, file_name
from desktop.domain.errors import DiskFull, FileNotWritten

FILES = {"a.txt": b"one", "curl.sh": b"#!"}


def test_a_folder_with_its_files(tmp_path: Path) -> None:
    made = Path(ChosenFolder().save(str(tmp_path), "Name", FILES, zipped=False))
    assert made == tmp_path / "Name"
    assert {path.name: path.read_bytes() for path in made.iterdir()} == FILES
    assert (made / "curl.sh").stat().st_mode & 0o777 == 0o700
    assert (made / "a.txt").stat().st_mode & 0o777 == 0o600


def test_a_zip_keeps_what_may_be_run(tmp_path: Path) -> None:
    made = Path(ChosenFolder().save(str(tmp_path), "Name", FILES, zipped=True))
    with zipfile.ZipFile(made) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == FILES
        assert archive.getinfo("curl.sh").external_attr >> 16 == 0o700
    assert made.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("zipped", [True, False])
def test_nothing_is_written_over(tmp_path: Path, zipped: bool) -> None:
    made = [ChosenFolder().save(str(tmp_path), "Name", FILES, zipped=zipped) for _ in range(3)]
    assert len({*made}) == 3
    pages = [ChosenFolder().save_one(str(tmp_path), "page.html", b"x") for _ in range(2)]
    assert [Path(page).name for page in pages] == ["page.html", "page (2).html"]


@pytest.mark.parametrize("zipped", [True, False])
def test_a_folder_that_isn_t_there(tmp_path: Path, zipped: bool) -> None:
    missing = tmp_path / "missing"
    with pytest.raises(FileNotWritten) as told:
        ChosenFolder().save(str(missing), "Name", FILES, zipped=zipped)
    assert told.value.file == str(missing)
    with pytest.raises(FileNotWritten):
        ChosenFolder().save_one(str(missing), "page.html", b"")


def test_a_full_disk_leaves_nothing_half_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = chosen_folder._write

    def write(path: Path, content: bytes) -> None:
        if path.name == "curl.sh":
            raise OSError(errno.ENOSPC, "full")
        real(path, content)

    monkeypatch.setattr(chosen_folder, "_write", write)
    with pytest.raises(DiskFull):
        ChosenFolder().save(str(tmp_path), "Name", FILES, zipped=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Power BI – example", "Power BI – example"),
        ('a/b\\c:d*e?"f<g>h|i', "a-b-c-d-e--f-g-h-i"),
        ("../../etc", "-..-etc"),
        ("  . name. ", "name"),
        ("", "_"),
        ("...", "_"),
        ("CON", "_CON"),
        ("lpt1.txt", "_lpt1.txt"),
        ("two\nlines\x00", "two-lines-"),
        ("«\u00a0nom\u202f»", "« nom »"),
        ("😀 Medición", "😀 Medición"),
    ],
)
def test_names_that_every_system_takes(text: str, name: str) -> None:
    assert file_name(text) == name


def test_a_long_name_is_shortened(tmp_path: Path) -> None:
    made = ChosenFolder().save(str(tmp_path), "ñ" * 300, FILES, zipped=True)
    assert Path(made).exists()
