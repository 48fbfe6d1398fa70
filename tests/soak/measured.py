"""What a process has and holds: memory, threads, handles, objects of Qt and of Python, files on the disk."""

from __future__ import annotations

import gc
import os
import threading
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication
from shiboken6 import getCppPointer, isValid

KINDS = {"desk.sqlite3": "database", "desk.sqlite3-wal": "wal"}
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Sample:
    """Bytes and counts. `python` counts objects that the collector knows, frozen ones left out."""

    round: int
    memory: int
    threads: int
    tasks: int  # threads as the system counts them
    handles: int
    qobjects: int
    python: int
    log: int
    database: int
    wal: int
    others: int  # other files

    def facts(self) -> dict[str, int]:
        return asdict(self)


def take(round_number: int, place: Path) -> Sample:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QPixmapCache.clear()  # Qt bounds it at 10 MB, which a day's changes of language fill slowly
    gc.unfreeze()  # what a lock sets aside (freed_memory.py) counts too
    gc.collect()
    sizes = Counter(_kinds(place))
    return Sample(
        round=round_number,
        memory=int(Path("/proc/self/statm").read_text().split()[1]) * PAGE,
        threads=threading.active_count(),
        tasks=len(list(Path("/proc/self/task").iterdir())),
        handles=len(list(Path("/proc/self/fd").iterdir())),
        qobjects=sum(1 for _ in qobjects()),
        python=len(gc.get_objects()),
        log=sizes["log"],
        database=sizes["database"],
        wal=sizes["wal"],
        others=sizes["others"],
    )


def qobjects() -> Iterable[QObject]:
    """All that hang below the application or a window, shown or not."""
    application = QCoreApplication.instance()
    assert application is not None
    waiting: list[QObject] = [application, *QApplication.topLevelWidgets()]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if not isValid(one) or (at := getCppPointer(one)[0]) in seen:
            continue
        seen.add(at)
        yield one
        waiting += one.children()


def kinds_of_qobjects() -> Counter[str]:
    return Counter(f"{one.metaObject().className()} {one.objectName()}" for one in qobjects())


def kinds_of_python() -> Counter[str]:
    gc.unfreeze()
    gc.collect()
    return Counter(f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.get_objects())


def _kinds(place: Path) -> dict[str, int]:
    sizes: Counter[str] = Counter()
    for file in place.rglob("*"):
        if file.is_file():
            kind = "log" if file.parent.name == "log" else KINDS.get(file.name, "others")
            sizes[kind] += file.stat().st_size
    return sizes
