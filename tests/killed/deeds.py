"""What programs are killed at: each is prepared, done until killed, and looked at afterwards."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count, cycle
from pathlib import Path
from typing import Protocol

from desktop.adapters.store.backups import back_up
from desktop.adapters.store.database import FILE, SUSPECT
from desktop.domain.backup import BackupReason
from tests.adapters.store.samples import NEXT
from tests.killed.creating import Creating
from tests.killed.desk import Desk, desk_in

NAMES = [f"kept-{number}" for number in range(12)]
HALVES = [NAMES[:6], NAMES[6:]]
# What a later version may bring: each statement writes to many pages.
LATER = (
    *NEXT,
    tuple(f"ALTER TABLE local_record ADD COLUMN note_{number} TEXT" for number in range(20)),
    ("UPDATE sealed SET nonce = nonce", "CREATE TABLE later (id INTEGER PRIMARY KEY, text TEXT) STRICT"),
)

Say = Callable[[str], None]


class Deed(Protocol):
    longest: float
    """Seconds within which a moment is chosen."""

    def prepare(self, place: Path) -> None:
        """Before each program."""

    def work(self, place: Path, say: Say) -> None:
        """In the program: says "ready", then each thing that it has done."""

    def lost(self, place: Path, said: list[str]) -> list[str]:
        """What isn't there of what was said. The next start has to work for it."""

    def end(self) -> None: ...


class _Deed:
    def end(self) -> None:
        """Nothing runs beside the program."""


class Saving(_Deed):
    """Companies with secrets, records and a line in the journal, one transaction each."""

    longest = 0.12

    def prepare(self, place: Path) -> None:
        pass

    def work(self, place: Path, say: Say) -> None:
        desk = Desk(place)
        first = len(desk.names())
        say("ready")
        for number in count(first):
            desk.add(f"new-{number}")
            say(str(number))

    def lost(self, place: Path, said: list[str]) -> list[str]:
        with desk_in(place) as desk:
            names = desk.names()
            lost = desk.missing([f"new-{number}" for number in said])
            # What wasn't said is there whole or not at all.
            return lost + desk.missing(names)


class Migrating(_Deed):
    """A file of an older version becomes one of now."""

    longest = 0.05

    def prepare(self, place: Path) -> None:
        _empty(place)
        desk = Desk(place)
        for name in NAMES:
            desk.add(name)
        desk.database._connection.close()

    def work(self, place: Path, say: Say) -> None:
        say("ready")
        Desk(place, LATER).database.close()

    def lost(self, place: Path, said: list[str]) -> list[str]:
        with desk_in(place, LATER) as desk:
            return desk.missing(NAMES)


class Rebuilding(_Deed):
    """A damaged file is mended from what can be read of it and from a backup."""

    longest = 0.06

    def __init__(self) -> None:
        self._ways: Iterator[Callable[[Path], None]] = cycle((_overwrite, _drop_cache, _cut))

    def prepare(self, place: Path) -> None:
        _empty(place)
        with desk_in(place) as desk:
            for name in NAMES:
                desk.add(name)
        next(self._ways)(place / "data")

    def work(self, place: Path, say: Say) -> None:
        say("ready")
        Desk(place).database.close()

    def lost(self, place: Path, said: list[str]) -> list[str]:
        with desk_in(place) as desk:
            return desk.missing(NAMES)


class ChangingTheKey(_Deed):
    """Again and again, with backups to be sealed anew."""

    longest = 0.3

    def prepare(self, place: Path) -> None:
        if not (place / "data").exists():
            with desk_in(place) as desk:
                for name in NAMES:
                    desk.add(name)

    def work(self, place: Path, say: Say) -> None:
        desk = Desk(place)
        say("ready")
        for number in count():
            if not desk.vault.change_key().settled:
                raise AssertionError("not settled")
            say(str(number))

    def lost(self, place: Path, said: list[str]) -> list[str]:
        with desk_in(place) as desk:
            lost = desk.missing(NAMES)
            lost += [f"backup {one}" for one in desk.backups.all() if one.is_broken or one.unreadable]
            return lost


class Restoring(_Deed):
    """Two backups by turns: one of them is there whole, and both can still be restored."""

    longest = 0.25

    def prepare(self, place: Path) -> None:
        if (place / "data").exists():
            return
        with desk_in(place) as desk:
            for names in HALVES:
                for name in desk.names():
                    desk.companies.remove(name)
                for name in names:
                    desk.add(name)
                back_up(desk.database._connection, desk.folder, BackupReason.UPDATE)

    def work(self, place: Path, say: Say) -> None:
        desk = Desk(place)
        wanted = _to_restore(desk)
        say("ready")
        for name in cycle(wanted):
            desk.backups.restore(name, lambda: None)
            say(desk.names()[0])

    def lost(self, place: Path, said: list[str]) -> list[str]:
        with desk_in(place) as desk:
            if desk.names() not in HALVES:
                return [f"half a restoration: {desk.names()}"]
            lost = desk.missing(desk.names())
            found = []
            for name in _to_restore(desk):
                desk.backups.restore(name, lambda: None)
                found.append(desk.names())
                lost += desk.missing(desk.names())
            return lost if found == HALVES else [*lost, f"a backup: {found}"]


def _to_restore(desk: Desk) -> list[str]:
    """The older one first."""
    return sorted(one.name for one in desk.backups.all() if one.reason is BackupReason.UPDATE)


DEEDS: dict[str, Callable[[], Deed]] = {
    "creating": Creating,
    "saving": Saving,
    "migrating": Migrating,
    "rebuilding": Rebuilding,
    "changing_the_key": ChangingTheKey,
    "restoring": Restoring,
}


def _empty(place: Path) -> None:
    shutil.rmtree(place / "data", ignore_errors=True)


def _overwrite(folder: Path) -> None:
    (folder / FILE).write_bytes(b"Not a database. " * 1000)


def _drop_cache(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("DROP TABLE consumer")


def _cut(folder: Path) -> None:
    whole = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(whole[: len(whole) // 2])
    (folder / SUSPECT).touch()
