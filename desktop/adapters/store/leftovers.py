"""Every file that this program writes on its own account, to be removed. Nobody else's is touched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

# The person may have named any folder as the program's: only files with these names are its own.
DATA = (
    "desk.sqlite3*",
    "desk.suspect",
    "desk.lock",
    "raise/*.ask",
    "desk.rebuilding.sqlite3*",
    "desk.rebuilt.sqlite3*",
    "desk.damaged-*.sqlite3*",
    "backups/desk-*.sqlite3*",
    "backups/before-restore-*.sqlite3*",
    "backups/restoring.sqlite3*",
    "backups/unfinished.sqlite3*",
    "sample/sample.sqlite3*",
)
CONFIG = ("settings.json", "settings.broken.json", "settings.unfinished.json")
LOG = ("desk.log*", "desk.faults.log", "desk.crash-*.txt")


def remove_damaged(folder: Path) -> None:
    """What was set aside when a damaged file was mended. Raises OSError."""
    for path in folder.glob("desk.damaged-*.sqlite3*"):
        path.unlink(missing_ok=True)


class FilesLeft:
    """`patterns` are globs by folder; a folder that is empty afterwards goes too, and with it one above
    that bears the program's `name`."""

    def __init__(self, patterns: Mapping[Path, Sequence[str]], name: str) -> None:
        self._patterns = patterns
        self._name = name

    def remove(self) -> tuple[str, ...]:
        """Returns the paths that couldn't be removed."""
        kept: list[str] = []
        folders: set[Path] = set()
        for folder, patterns in self._patterns.items():
            folders.add(folder)
            for pattern in patterns:
                folders.add((folder / pattern).parent)
                kept += [str(path) for path in folder.glob(pattern) if not _removed(path)]
        for folder in sorted(folders, key=lambda path: len(path.parts), reverse=True):
            _remove_if_empty(folder)
            if folder.parent.name == self._name:
                _remove_if_empty(folder.parent)
        return tuple(kept)


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _remove_if_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:
        return  # not there, or something of somebody else's is in it
