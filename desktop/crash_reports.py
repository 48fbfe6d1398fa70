"""A file for each mistake of this program that nobody foresaw; kept on this computer, sent to nobody."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from desktop.adapters.store.private import private_opener
from desktop.domain.crash_report import CrashReport
from desktop.tracebacks import traceback_text

NAMES = "desk.crash-*.txt"
KEPT = 5


class CrashReports:
    """`facts` gives the versions, a line each. Of what happens at the same place again and again, as when
    something is painted, a run writes and tells only the first."""

    def __init__(self, folder: Path, facts: Callable[[], list[str]]) -> None:
        self._folder = folder
        self._facts = facts
        self._seen: set[tuple[str, str, int]] = set()
        self._one_at_a_time = threading.Lock()

    def write(self, error: BaseException, trace: TracebackType | None) -> CrashReport | None:
        """None where this run wrote of that place before. A full disk costs only the file."""
        with self._one_at_a_time:
            place = _place(error, trace)
            if place in self._seen:
                return None
            self._seen.add(place)
            now = datetime.now(UTC)
            lines = [
                f"{now.isoformat(timespec='seconds')}, in {threading.current_thread().name}",
                *self._facts(),
                "",
                traceback_text(error, trace),
                "",
            ]
            text = "\n".join(lines)
            return CrashReport(text, self._keep(f"desk.crash-{now:%Y%m%dT%H%M%S.%fZ}.txt", text))

    def _keep(self, name: str, text: str) -> str:
        path = self._folder / name
        try:
            with open(path, "w", encoding="utf-8", errors="backslashreplace", opener=private_opener) as file:
                file.write(text)
            # Their names are moments: the oldest come first.
            for old in sorted(self._folder.glob(NAMES))[:-KEPT]:
                old.unlink(missing_ok=True)
        except OSError:
            return ""
        return os.fspath(path)


def _place(error: BaseException, trace: TracebackType | None) -> tuple[str, str, int]:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    file = trace.tb_frame.f_code.co_filename if trace else ""
    return type(error).__qualname__, file, trace.tb_lineno if trace else 0
