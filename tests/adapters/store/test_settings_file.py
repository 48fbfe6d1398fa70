"""SettingsFile, by the real one and by its stand-in; then what only a file can suffer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.adapters.store.settings import JsonSettings
from desktop.domain.errors import FolderNotWritable
from desktop.services.ports import SettingsFile
from tests.fakes import MemorySettings
from tests.log_watch import LogWatch

VALUES = {"language": "pt_BR", "width": 640, "columns": ["name", "key"], "sizes": {"a": 1.5}, "dark": None}


@pytest.fixture(params=["real", "stand-in"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> SettingsFile:
    return JsonSettings(tmp_path / "config") if request.param == "real" else MemorySettings()


def test_starts_empty(settings: SettingsFile) -> None:
    assert settings.load() == {}


def test_gives_back_what_was_saved(settings: SettingsFile) -> None:
    settings.save(VALUES)
    assert settings.load() == VALUES


def test_keys_that_are_not_named_stay(settings: SettingsFile) -> None:
    settings.save(VALUES)
    settings.save({"language": "fr"})
    assert settings.load() == {**VALUES, "language": "fr"}


def test_what_was_loaded_is_a_copy(settings: SettingsFile) -> None:
    settings.save({"columns": ["name"]})
    settings.load()["columns"].append("key")
    assert settings.load() == {"columns": ["name"]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    JsonSettings(tmp_path).save({"language": "fr"})
    return tmp_path


def test_only_the_owner_may_read_it(folder: Path) -> None:
    assert [path.name for path in folder.iterdir()] == ["settings.json"]
    assert (folder / "settings.json").stat().st_mode & 0o777 == 0o600


BROKEN = [b"", b"{", b"[1]", b"\xff\xfe", b"null", b"[" * 100_000]


@pytest.mark.parametrize("content", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_one_is_set_aside(folder: Path, content: bytes, expected_log: LogWatch) -> None:
    expected_log.expect("set aside as settings.broken.json")
    (folder / "settings.json").write_bytes(content)
    settings = JsonSettings(folder)
    assert settings.load() == {}
    assert (folder / "settings.broken.json").read_bytes() == content
    settings.save({"language": "es"})
    assert json.loads((folder / "settings.json").read_text("utf-8")) == {"language": "es"}


def test_a_folder_in_its_place_is_no_reason_to_stop(tmp_path: Path, expected_log: LogWatch) -> None:
    expected_log.expect("can't be read")
    (tmp_path / "settings.json").mkdir()
    settings = JsonSettings(tmp_path)
    assert settings.load() == {}
    with pytest.raises(FolderNotWritable):
        settings.save({"language": "es"})


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, expected_log: LogWatch) -> None:
    expected_log.expect("can't be read")
    (tmp_path / "config").touch()
    with pytest.raises(FolderNotWritable):
        JsonSettings(tmp_path / "config").save({"language": "es"})


def test_nothing_is_written_when_nothing_changed(folder: Path) -> None:
    before = (folder / "settings.json").stat().st_ino
    JsonSettings(folder).save({"language": "fr"})
    assert (folder / "settings.json").stat().st_ino == before
