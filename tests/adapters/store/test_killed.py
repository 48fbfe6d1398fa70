"""Killed at any moment of saving, migrating or mending: the next start has all that was kept."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.database import FILE
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain.recovery import Recovery
from desktop.domain.secret import Secret
from tests.adapters.store.samples import NEXT, company
from tests.fakes import FakeKeychain

ROOT = Path(__file__).parents[3]
KILLS = 15
PARTS = 10


@contextmanager
def program(module: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", f"tests.adapters.store.{module}", *map(str, arguments)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def test_what_was_said_to_be_kept_is_there_after_each_of_many_kills(tmp_path: Path) -> None:
    moments = random.Random(20260102)  # the same in each run, give or take the machine's own timing
    keychain = FakeKeychain(key=b"k" * 32)
    said = -1
    for _ in range(KILLS):
        first = said + 1
        with program("killed_writer", tmp_path, first) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == f"{first}\n"
            time.sleep(moments.uniform(0, 0.06))
            writer.kill()
            said = int([f"{first}", *writer.stdout.read().split()][-1])
        database = open_database(tmp_path)
        assert database.recovery == Recovery()
        vault = SealedVault(database, keychain, AesSealer)
        vault.open()
        kept = [each.id for each in StoredCompanies(database, vault.forget_company).all()]
        # The last one may be there without having been said; never the other way round.
        assert len(kept) in (said + 1, said + 2)
        said = len(kept) - 1
        for number in range(first, said + 1):
            assert vault.owners(f"c{number}") == {f"part-{part}" for part in range(PARTS)}
            for part in range(PARTS):
                assert vault.read(f"c{number}", f"part-{part}") == Secret(f"sample-secret-{number}-{part}")
        database._connection.close()
    assert said > KILLS


def fill(folder: Path) -> None:
    database = open_database(folder)
    vault = SealedVault(database, FakeKeychain(key=b"k" * 32), AesSealer)
    vault.open()
    companies = StoredCompanies(database, vault.forget_company)
    companies.put(company("in-backup"))
    vault.keep("in-backup", "c", Secret("sample-secret-1"))
    database.close()
    database = open_database(folder)
    companies = StoredCompanies(database, vault.forget_company)
    companies.put(company("newer"))
    database._connection.close()


def killed_at_each_step(folder: Path) -> list[Path]:
    """What each left behind."""
    with program("killed_opener", folder) as opener:
        answer, _ = opener.communicate(timeout=60)
    return [folder.with_name(f"{folder.name}-{step}") for step in range(int(answer) + 1)]


def test_killed_at_each_step_of_a_migration(tmp_path: Path) -> None:
    fill(tmp_path / "data")
    left = killed_at_each_step(tmp_path / "data")
    assert len(left) > 4
    for folder in left:
        database = open_database(folder, NEXT)
        assert database.recovery == Recovery()
        assert database.read("SELECT id, note FROM company") == [("in-backup", "none"), ("newer", "none")]
        assert database.read("SELECT count(*) FROM sealed") == [(1,)]
        database.close()


@pytest.mark.parametrize("readable", [True, False])
def test_killed_at_each_step_of_mending(tmp_path: Path, readable: bool) -> None:
    fill(tmp_path / "data")
    if readable:
        with closing(sqlite3.connect(tmp_path / "data" / FILE)) as connection:
            connection.execute("DROP TABLE consumer")
    else:
        (tmp_path / "data" / FILE).write_bytes(b"Not a database. " * 1000)
    left = killed_at_each_step(tmp_path / "data")
    assert len(left) > 8
    for folder in left:
        database = open_database(folder, NEXT)
        expected = [("in-backup",), ("newer",)] if readable else [("in-backup",)]
        assert database.read("SELECT id FROM company ORDER BY position") == expected
        assert database.read("SELECT count(*) FROM sealed") == [(1,)]
        database.close()
