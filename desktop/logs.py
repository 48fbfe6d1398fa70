"""The log file: small, private, and without anything secret in it."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop.adapters.store.failures import translated
from desktop.adapters.store.private import private_folder, private_opener
from desktop.crash_reports import CrashReports
from desktop.domain.crash_report import CrashReport
from desktop.redaction import redacted
from desktop.tracebacks import traceback_text

FILE = "desk.log"
BYTES = 512_000
FILES = 3
FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"

log = logging.getLogger(__name__)


class Redaction(logging.Filter):
    """Rewrites each record, so that handlers added later see the redacted text too."""

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            text = record.getMessage()
        except Exception:  # arguments that don't fit must not cost the message, nor the program
            text = f"{record.msg} (its arguments don't fit)"
        record.msg, record.args = redacted(text), ()
        if record.exc_info and record.exc_info[1] is not None:
            # Also where somebody before wrote it out in full.
            record.exc_text = traceback_text(record.exc_info[1], record.exc_info[2])
            record.exc_info = None  # handlers to come have only what is written out
        if record.exc_text:
            record.exc_text = redacted(record.exc_text)
        if record.stack_info:
            record.stack_info = redacted(record.stack_info)
        return True


class _PrivateFile(RotatingFileHandler):
    def _open(self) -> Any:
        return open(
            self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors, opener=private_opener
        )

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk must not end in records printed to a terminal."""


def configure(
    folder: Path,
    level: int | str = logging.INFO,
    facts: Callable[[], list[str]] = list,
    crashed: Callable[[CrashReport], None] | None = None,
) -> Callable[[], None]:
    """Starts logging into `folder`, uncaught exceptions included; the result ends it.

    `facts` are the lines of versions in the report of an uncaught exception, which `crashed` is given in
    whichever thread it happened. Raises FolderNotWritable, DiskFull.
    """
    private_folder(folder)
    with translated(folder):
        handler = _PrivateFile(
            folder / FILE, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", errors="backslashreplace"
        )
    handler.setFormatter(logging.Formatter(FORMAT))
    handler.addFilter(Redaction())
    root = logging.getLogger()
    level_before = root.level
    root.addHandler(handler)
    root.setLevel(level)
    hooks_before = sys.excepthook, threading.excepthook
    uncaught = _Uncaught(folder / FILE, CrashReports(folder, facts), crashed)
    sys.excepthook, threading.excepthook = uncaught.in_main, uncaught.in_thread

    def close() -> None:
        sys.excepthook, threading.excepthook = hooks_before
        root.removeHandler(handler)
        root.setLevel(level_before)
        handler.close()

    return close


class _Uncaught:
    """Takes exceptions that nobody caught to the log, and tells a terminal only where to look."""

    def __init__(
        self, path: Path, reports: CrashReports, crashed: Callable[[CrashReport], None] | None
    ) -> None:
        self._path = path
        self._reports = reports
        self._crashed = crashed

    def in_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("Uncaught exception", exc_info=(kind, error, trace))
        if sys.stderr is not None:  # there is none in a program without a console on Windows
            sys.stderr.write(f"Unexpected {kind.__name__}: see {self._path}\n")
        report = self._reports.write(error, trace)
        if report is not None and self._crashed is not None:
            self._crashed(report)

    def in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value
        if error is not None and not isinstance(error, SystemExit):
            self.in_main(arguments.exc_type, error, arguments.exc_traceback)
