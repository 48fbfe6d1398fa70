"""A backup that something wrote over: it is told as broken or can be put back whole, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.restoring import StoredBackups
from desktop.domain.backup import Backup
from desktop.domain.errors import StoreProblem
from tests.adapters.store.samples import company

patches = st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=40)), max_size=6)
cuts = st.none() | st.floats(0, 1)


def run_on_damaged_backups(folder: Path, examples: int) -> None:
    """Raises AssertionError, and whatever was never promised."""
    database = open_database(folder)
    try:
        companies = StoredCompanies(database, lambda _company: None)
        companies.put(company("kept"))
        copy = _copy_of(folder, database.back_up_if_due)
        sound = copy.read_bytes()
        stored = StoredBackups(database)

        @settings(
            max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck)
        )
        @given(patches, cuts)
        def run(written: list[tuple[float, bytes]], cut: float | None) -> None:
            damaged = bytearray(sound)
            for place, piece in written:
                start = int(place * (len(damaged) - 1))
                damaged[start : start + len(piece)] = piece
            copy.write_bytes(damaged if cut is None else damaged[: int(cut * len(damaged))])
            before = [one.id for one in companies.all()]
            assert all(isinstance(one, Backup) for one in stored.all())
            with suppress(StoreProblem):
                stored.restore(copy.name, lambda: None)
                return  # it was whole: its companies are there now, whatever their names
            assert [one.id for one in companies.all()] == before

        run()
    finally:
        database.close()


def _copy_of(folder: Path, back_up: Callable[[], object]) -> Path:
    back_up()
    (copy,) = (folder / "backups").glob("*.sqlite3")
    return copy
