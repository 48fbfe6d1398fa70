"""The log file: small, private, and without anything secret in it."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop.adapters.store.failures import translated
from desktop.adapters.store.private import private_folder, private_opener
from desktop.redaction import redacted

FILE = "desk.log"
FAULTS = "desk.faults.log"
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
        if record.exc_info and not record.exc_text:
            record.exc_text = "".join(traceback.format_exception(*record.exc_info)).rstrip("\n")
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


def configure(folder: Path, level: int | str = logging.INFO) -> Callable[[], None]:
    """Starts logging into `folder`, uncaught exceptions and crashes included; the result ends it.

    Raises FolderNotWritable, DiskFull.
    """
    private_folder(folder)
    with translated(folder):
        handler = _PrivateFile(
            folder / FILE, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", errors="backslashreplace"
        )
        faults = open(folder / FAULTS, "a", encoding="utf-8", opener=private_opener)  # noqa: SIM115
    handler.setFormatter(logging.Formatter(FORMAT))
    handler.addFilter(Redaction())
    root = logging.getLogger()
    level_before = root.level
    root.addHandler(handler)
    root.setLevel(level)
    faulthandler.enable(faults)
    hooks_before = sys.excepthook, threading.excepthook
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread

    def close() -> None:
        sys.excepthook, threading.excepthook = hooks_before
        faulthandler.disable()
        faults.close()
        root.removeHandler(handler)
        root.setLevel(level_before)
        handler.close()

    return close


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    # logging's own format of a traceback shows no local variables.
    log.critical("Uncaught exception", exc_info=(kind, error, trace))


def _uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None and not issubclass(arguments.exc_type, SystemExit):
        _uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
