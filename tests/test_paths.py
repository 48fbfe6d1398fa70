"""Where the program's files are, and that only their owner may look."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop.domain.errors import FolderNotWritable
from desktop.paths import Folders, folders_below, system_folders


def test_all_is_below_the_folder_that_was_chosen(tmp_path: Path) -> None:
    folders = folders_below(tmp_path / "chosen")
    assert len(set(folders)) == 4
    assert all(folder.parent == tmp_path / "chosen" for folder in folders)


def test_a_relative_folder_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folders = folders_below(Path("here"))
    monkeypatch.chdir("/")
    assert folders.data == tmp_path / "here" / "data"


def test_a_tilde_is_the_home_folder() -> None:
    assert folders_below(Path("~/desk")).data == Path.home() / "desk" / "data"


def test_the_systems_own_carry_our_name() -> None:
    for folder in tuple(system_folders()):
        assert "ConsumerDesk" in folder.parts
        assert folder.is_absolute()


def test_what_is_prepared_for_everybody_lies_in_the_machines_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_DIRS", raising=False)
    machine = system_folders().machine
    wanted = {
        "linux": Path("/etc/xdg/consumer-desk"),
        "darwin": Path("/Library/Application Support/consumer-desk"),
    }
    assert machine == wanted.get(sys.platform, machine)
    assert machine.name == "consumer-desk"
    assert machine not in tuple(system_folders())


def test_below_a_chosen_folder_it_is_there_too_and_never_made(tmp_path: Path) -> None:
    folders = folders_below(tmp_path / "chosen").create()
    assert tmp_path in folders.machine.parents
    assert not folders.machine.exists()


def test_each_is_made_for_its_owner_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folders = folders_below(tmp_path / "chosen").create()
    finally:
        os.umask(before)
    assert {folder.stat().st_mode & 0o777 for folder in folders} == {0o700}
    assert folders.create() == folders


def test_one_that_was_open_to_others_is_closed_to_them(tmp_path: Path) -> None:
    folders = folders_below(tmp_path)
    folders.data.mkdir(mode=0o755)
    folders.create()
    assert folders.data.stat().st_mode & 0o777 == 0o700


def test_two_may_be_the_same(tmp_path: Path) -> None:
    Folders(tmp_path, tmp_path, tmp_path, tmp_path / "log").create()  # as on Windows and macOS


def test_where_a_folder_cannot_be_it_is_said_which(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderNotWritable) as caught:
        folders_below(tmp_path / "file").create()
    assert caught.value.folder == str(tmp_path / "file" / "data")
