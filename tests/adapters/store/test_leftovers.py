"""Erasing removes this program's files by their names, and nobody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.adapters.store.leftovers import CONFIG, DATA, LOG, FilesLeft

OURS = (
    "data/desk.sqlite3",
    "data/desk.sqlite3-wal",
    "data/desk.damaged-20260102T030405.000000Z.sqlite3",
    "data/desk.suspect",
    "data/desk.rebuilt.sqlite3",
    "data/desk.lock",
    "data/raise/123.ask",
    "data/backups/desk-000001.sqlite3",
    "data/backups/desk-000001.sqlite3-journal",
    "data/backups/before-restore-000001.sqlite3",
    "data/backups/restoring.sqlite3",
    "data/backups/unfinished.sqlite3",
    "data/sample/sample.sqlite3",
    "config/settings.json",
    "log/desk.log",
    "log/desk.log.1",
    "log/desk.faults.log",
    "log/desk.crash-20260102T030405.000006Z.txt",
)


def files_left(place: Path, name: str = "ConsumerDesk") -> FilesLeft:
    patterns = {place / "data": DATA, place / "config": CONFIG, place / "cache": (), place / "log": LOG}
    return FilesLeft(patterns, name)


def written(place: Path, *names: str) -> list[Path]:
    for name in names:
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("something", encoding="utf-8")
    return [place / name for name in names]


def test_nothing_of_ours_stays_not_even_an_empty_folder(tmp_path: Path) -> None:
    place = tmp_path / "ConsumerDesk"
    written(place, *OURS)
    (place / "cache").mkdir()
    assert files_left(place).remove() == ()
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_ours_stays(tmp_path: Path) -> None:
    theirs = written(tmp_path, "data/letter.odt", "config/other.json", "data/sample/mine.txt")
    written(tmp_path, *OURS)
    assert files_left(tmp_path).remove() == ()
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == sorted(theirs)


def test_nothing_there_is_fine(tmp_path: Path) -> None:
    assert files_left(tmp_path / "nowhere").remove() == ()


def test_what_cannot_be_removed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (kept,) = written(tmp_path, "data/desk.sqlite3")
    written(tmp_path, "config/settings.json")
    unlink = Path.unlink

    def refusing(path: Path, missing_ok: bool = False) -> None:
        if path == kept:
            raise PermissionError
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", refusing)
    assert files_left(tmp_path).remove() == (str(kept),)
    assert not (tmp_path / "config").exists()
