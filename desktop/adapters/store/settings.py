"""The settings file: small, readable, never half written."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import Any

from desktop.adapters.nesting import is_nested_at_most
from desktop.adapters.store.failures import translated
from desktop.adapters.store.private import private_folder, private_opener, settle_folder
from desktop.later import later_log

FILE = "settings.json"
BROKEN = "settings.broken.json"
DEEPEST = 32

log = later_log(__name__)


class JsonSettings:
    """`folder` is that of the configuration; it is made when something is saved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / FILE
        self._lock = Lock()

    def load(self) -> dict[str, Any]:
        """What was saved; empty when there is nothing or it can't be read (a broken file is set aside)."""
        with self._lock:
            return self._load()

    def save(self, values: Mapping[str, Any]) -> None:
        """Keys that aren't among `values` stay as they are: a newer version may have written them.

        Raises FolderNotWritable, DiskFull.
        """
        with self._lock:
            before = self._load()
            after = {**before, **values}
            if after != before:
                self._write(json.dumps(after, ensure_ascii=False, indent=2, sort_keys=True) + "\n")

    def _load(self) -> dict[str, Any]:
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except OSError as error:
            log.warning("The settings can't be read: %s", type(error).__name__)
            return {}
        except (ValueError, RecursionError):
            self._set_aside()
            return {}
        if not isinstance(values, dict) or not is_nested_at_most(DEEPEST, values):
            self._set_aside()
            return {}
        return values

    def _set_aside(self) -> None:
        log.warning("The settings file is broken and was set aside as %s", BROKEN)
        try:
            self._path.replace(self._folder / BROKEN)
        except OSError as error:
            log.warning("Setting it aside failed: %s", type(error).__name__)

    def _write(self, text: str) -> None:
        private_folder(self._folder)
        with translated(self._folder):
            partial = self._folder / "settings.unfinished.json"
            # Half of a surrogate pair is then written as JSON writes it.
            with open(
                partial, "w", encoding="utf-8", errors="backslashreplace", opener=private_opener
            ) as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            partial.replace(self._path)
            settle_folder(self._folder)
