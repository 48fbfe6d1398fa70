"""A start that can't be is explained in words, and nothing is touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.adapters.store.backups import backups
from desktop.adapters.store.database import FILE
from desktop.adapters.store.door import Door
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.schema import MIGRATIONS
from desktop.app import Choices, explain_to, start_or_explain
from desktop.domain.start_errors import AlreadyOpen
from desktop.paths import folders_below
from tests.fakes import FakeKeychain

pytestmark = pytest.mark.linux_session


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What stood in the dialogs, which are closed at once."""
    texts: list[str] = []

    def read(box: QMessageBox) -> int:
        texts.append(f"{box.text()}\n{box.informativeText()}")
        return 0

    monkeypatch.setattr(QMessageBox, "exec", read)
    return texts


def starts(application: QApplication, place: Path) -> bool:
    choices = Choices(folders_below(place), "en", keychain=FakeKeychain())
    return start_or_explain(application, choices) is not None


def test_data_of_a_newer_version(qapp: QApplication, tmp_path: Path, told: list[str]) -> None:
    data = tmp_path / "data"
    database = open_database(data)
    database.write(
        "INSERT INTO company (id, name, kind, api, token, authorize, key) "
        "VALUES ('acme', 'Acme', 'guided', '', '', '', '')"
    )
    database.close()
    with closing(sqlite3.connect(data / FILE)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = (data / FILE).read_bytes(), [path.read_bytes() for path in backups(data)]
    assert not starts(qapp, tmp_path)
    (text,) = told
    assert "made by a newer version" in text
    assert "Nothing was changed." in text
    assert ((data / FILE).read_bytes(), [path.read_bytes() for path in backups(data)]) == before


def test_a_folder_that_cannot_be_written(qapp: QApplication, tmp_path: Path, told: list[str]) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    assert not starts(qapp, tmp_path)
    (text,) = told
    assert "The data folder can't be written" in text
    assert str(tmp_path / "data") in text


def test_it_is_said_in_the_language_that_was_chosen(
    qapp: QApplication, tmp_path: Path, told: list[str]
) -> None:
    folders = folders_below(tmp_path)
    folders.config.mkdir(parents=True)
    (folders.config / "settings.json").write_text('{"language": "fr"}')
    folders.data.write_text("a file where the folder should be")
    assert start_or_explain(qapp, Choices(folders, keychain=FakeKeychain())) is None
    (text,) = told
    assert "Impossible d’écrire dans le dossier de données" in text
    assert QCoreApplication.translate("Messages", "The disk is full") == "The disk is full"


def test_a_window_that_hangs(qapp: QApplication, tmp_path: Path, told: list[str]) -> None:
    first, second = Door(tmp_path / "data"), Door(tmp_path / "data")
    assert not second.knock(patience=0.05)
    explain_to(qapp, Choices(folders_below(tmp_path), "en"), AlreadyOpen())
    (text,) = told
    assert "is open already, but doesn't answer" in text
    first.close()
    second.close()
