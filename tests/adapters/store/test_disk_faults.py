"""A disk that is full, or a folder that can't be written, at each thing that writes: an error that has words,
and everything that was kept is there."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from desktop.adapters.store.database import FILE
from desktop.adapters.store.door import Door
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.settings import JsonSettings
from desktop.domain.errors import DiskFull, FolderNotWritable, StoreProblem
from desktop.domain.recovery import Recovery
from tests.adapters.store.samples import NEXT
from tests.killed.desk import Desk, desk_in
from tests.log_watch import LogWatch

pytestmark = pytest.mark.linux_session

MEGABYTES = 3
NAMES = [f"kept-{number}" for number in range(12)]


class Disk:
    """A small one of its own where this may be mounted; otherwise files may not grow any more."""

    def __init__(self, place: Path, *, is_own: bool) -> None:
        self.place = place
        self._is_own = is_own

    @contextmanager
    def full(self) -> Iterator[type[StoreProblem]]:
        """Gives the error that is expected inside."""
        if self._is_own:
            filler = self.place / "filler"
            with filler.open("wb", buffering=0) as file:
                for size in (65536, 4096, 1):
                    try:
                        while True:
                            file.write(b"\0" * size)
                    except OSError:
                        continue
            try:
                yield DiskFull
            finally:
                filler.unlink()
        else:
            before = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))
            try:
                yield StoreProblem  # SQLite doesn't tell a limit from a fault of the disk
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "tmpfs", str(place)]
    is_own = os.geteuid() == 0 and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    try:
        yield Disk(place, is_own=is_own)
    finally:
        if is_own:
            subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(place: Path) -> None:
    with desk_in(place) as desk:
        for name in NAMES:
            desk.add(name)


def all_is_there(place: Path) -> bool:
    with desk_in(place) as desk:
        assert desk.database.recovery == Recovery()
        assert desk.missing(NAMES) == []
        assert not [one for one in desk.backups.all() if one.is_broken or one.unreadable]
        desk.add("afterwards")
        assert desk.missing(["afterwards"]) == []
        desk.companies.remove("afterwards")
    return True


def saves(desk: Desk) -> None:
    for number in range(200):
        desk.add(f"more-{number}")


def changes_the_key(desk: Desk) -> None:
    desk.vault.change_key()


def restores(desk: Desk) -> None:
    desk.backups.restore(desk.backups.all()[0].name, lambda: None)


def sets_aside(desk: Desk) -> None:
    desk.database.set_aside()


@pytest.mark.parametrize("deed", [saves, changes_the_key, restores, sets_aside])
def test_full_while_running(disk: Disk, deed: Callable[[Desk], None]) -> None:
    fill(disk.place)
    desk = Desk(disk.place)
    with disk.full() as expected, pytest.raises(expected):
        deed(desk)
    assert desk.missing(NAMES) == []
    desk.database.close()
    assert all_is_there(disk.place)


def test_full_when_it_is_closed(disk: Disk, expected_log: LogWatch) -> None:
    expected_log.expect("No backup could be made")
    fill(disk.place)
    desk = Desk(disk.place)
    desk.companies.remove(NAMES.pop())
    try:
        with disk.full():
            desk.database.close()
        assert all_is_there(disk.place)
    finally:
        NAMES.append(f"kept-{len(NAMES)}")


def test_full_when_an_older_file_is_brought_up_to_date(disk: Disk) -> None:
    fill(disk.place)
    with disk.full() as expected, pytest.raises(expected):
        open_database(disk.place / "data", NEXT)
    assert all_is_there(disk.place)


def test_full_when_a_damaged_file_is_mended(disk: Disk) -> None:
    fill(disk.place)
    file = disk.place / "data" / FILE
    size = file.stat().st_size
    file.write_bytes(b"Not a database. " * (size // 16))
    with disk.full() as expected, pytest.raises(expected):
        open_database(disk.place / "data")
    with desk_in(disk.place) as desk:
        assert desk.database.recovery.was_damaged
        assert desk.missing(NAMES) == []


def test_full_at_the_first_start(disk: Disk) -> None:
    with disk.full() as expected, pytest.raises(expected):
        open_database(disk.place / "data")
    fill(disk.place)
    assert all_is_there(disk.place)


def test_settings_of_before_stay_when_new_ones_cannot_be_written(disk: Disk) -> None:
    settings = JsonSettings(disk.place / "config")
    settings.save({"language": "fr"})
    with disk.full():
        _quietly(lambda: settings.save({"language": "es", "more": "x" * 100_000}))
    assert JsonSettings(disk.place / "config").load()["language"] == "fr"


def _quietly(act: Callable[[], object]) -> None:
    with suppress(StoreProblem):
        act()


@contextmanager
def read_only(place: Path) -> Iterator[None]:
    """Also for root, whom permissions don't hinder."""
    subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
    try:
        yield
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(place)], check=True)


def test_a_folder_that_may_only_be_read_is_said_by_name(disk: Disk) -> None:
    fill(disk.place)
    data = disk.place / "data"
    if disk._is_own:
        with read_only(disk.place):
            for start in (open_database, Door):
                with pytest.raises(FolderNotWritable) as caught:
                    start(data)
                assert caught.value.folder == str(data)
    else:
        for start in (open_database, Door):
            with pytest.raises(FolderNotWritable):
                start(Path("/proc/consumer-desk"))
    assert all_is_there(disk.place)
