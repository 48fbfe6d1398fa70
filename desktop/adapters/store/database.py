"""The one SQLite connection, shared by threads, and its transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.adapters.store.backups import back_up, has_one_of_today
from desktop.adapters.store.failures import is_damage, problem_of, translated
from desktop.adapters.store.private import private_file
from desktop.domain.backup import BackupReason
from desktop.domain.errors import StoreBroken, StoreProblem
from desktop.later import later_log

if TYPE_CHECKING:
    from desktop.domain.recovery import Recovery

FILE = "desk.sqlite3"
# Exists when damage was met while running: the next start looks at the whole file.
SUSPECT = "desk.suspect"

T = TypeVar("T")

log = later_log(__name__)


class Database:
    """Made by opening.open_database. `recovery` tells whether the file had to be mended."""

    def __init__(self, connection: sqlite3.Connection, folder: Path, recovery: Recovery) -> None:
        self.recovery = recovery
        self.lock = RLock()
        self._connection = connection
        self._folder = folder
        self._depth = 0
        self._undo: list[Callable[[], None]] = []
        self._open = True

    @property
    def folder(self) -> Path:
        return self._folder

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; one inside another joins it, and undoes only its own part when it fails alone.

        Other threads wait meanwhile, so nothing slow belongs inside. Raises StoreProblem.
        """
        with self.lock:
            outermost = self._depth == 0
            mark = len(self._undo)
            self._run("BEGIN IMMEDIATE" if outermost else "SAVEPOINT joined")
            self._depth += 1
            try:
                yield
                self._run("COMMIT" if outermost else "RELEASE joined")
            except BaseException:
                self._roll_back(outermost, mark)
                raise
            else:
                if outermost:
                    self._undo.clear()
            finally:
                self._depth -= 1

    def on_rollback(self, undo: Callable[[], None]) -> None:
        """`undo` is called when the transaction we are in is taken back; outside one, never."""
        if self._depth:
            self._undo.append(undo)

    def read(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows. Raises StoreProblem."""
        return self.read_as(list, sql, parameters)

    def read_as(
        self, make: Callable[[Iterable[tuple[Any, ...]]], T], sql: str, parameters: Sequence[object] = ()
    ) -> T:
        """What `make` makes of the rows, which are never there all at once. Raises StoreProblem."""
        with self.lock:
            return self._guarded(lambda: make(self._connection.execute(sql, parameters)))

    def write(self, sql: str, parameters: Sequence[object] = ()) -> None:
        """One statement, in a transaction of its own outside one. Raises StoreProblem."""
        with self.lock:
            if self._depth:  # a statement by itself is all or nothing already
                self._run(sql, parameters)
            else:
                with self.transaction():
                    self._run(sql, parameters)

    def write_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """One statement for each row, all or nothing. Raises StoreProblem."""
        with self.transaction():
            self._guarded(lambda: self._connection.executemany(sql, rows))

    def close(self) -> None:
        """Backs up what isn't a cache when it changed since the last time. May be called twice."""
        with self.lock:
            if not self._open:
                return
            self._open = False
            try:
                if not (self._folder / SUSPECT).exists():
                    self._back_up_what_changed()
            except (sqlite3.Error, OSError, StoreProblem) as error:
                # The file itself is fine; the next close tries again.
                log.warning("No backup could be made: %s", type(error).__name__)
            finally:
                self._connection.close()

    def back_up_if_due(self) -> None:
        """While the program runs for long: once in a day with changes. Raises StoreProblem."""
        with self.lock, translated(self._folder):
            if self._open and not self._depth and not (self._folder / SUSPECT).exists():
                self._back_up_what_changed(once_a_day=True)

    def set_aside(self) -> Path:
        """A copy of what is there, before it is replaced. Raises StoreProblem."""
        with self.lock, translated(self._folder):
            return back_up(self._connection, self._folder, BackupReason.RESTORE)

    @contextmanager
    def attached(self, path: Path) -> Iterator[None]:
        """Inside, the tables of another file can be read as `other.<name>`. Raises StoreProblem."""
        with self.lock:
            self._run("ATTACH ? AS other", (str(path),))
            try:
                yield
            finally:
                self._run("DETACH other")

    def _back_up_what_changed(self, *, once_a_day: bool = False) -> None:
        if self.read("SELECT changed FROM durable") != [(1,)]:
            return
        if once_a_day and has_one_of_today(self._folder):
            return
        back_up(self._connection, self._folder, BackupReason.CHANGED)
        self._run("UPDATE durable SET changed = 0")

    def _run(self, sql: str, parameters: Sequence[object] = ()) -> None:
        self._guarded(lambda: self._connection.execute(sql, parameters))

    def _guarded(self, work: Callable[[], T]) -> T:
        # SQLite takes a whole transaction back by itself after some errors (a full disk): what follows
        # in that transaction may not be written on its own.
        if self._depth and not self._connection.in_transaction:
            raise StoreBroken
        try:
            return work()
        except sqlite3.Error as error:
            if is_damage(error):
                self._suspect()
            raise problem_of(error, self._folder) from error

    def _suspect(self) -> None:
        try:
            private_file(self._folder / SUSPECT)
        except OSError:
            log.warning("The damaged file couldn't be marked")

    def _roll_back(self, outermost: bool, mark: int) -> None:
        try:
            if self._connection.in_transaction:
                if outermost:
                    self._connection.execute("ROLLBACK")
                else:
                    self._connection.execute("ROLLBACK TO joined")
                    self._connection.execute("RELEASE joined")
        except sqlite3.Error as error:
            log.warning("Rolling back failed: %s", type(error).__name__)
        finally:
            while len(self._undo) > mark:
                self._undo.pop()()
