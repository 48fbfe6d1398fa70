"""Folders and files that only their owner may look into."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from desktop.adapters.store.failures import translated
from desktop.domain.errors import FolderNotWritable

FOLDER_MODE = 0o700
FILE_MODE = 0o600


def private_folder(path: Path) -> Path:
    """`path`, made with what is above it where missing, mode 0700. Raises FolderNotWritable, DiskFull."""
    with translated(path):
        path.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) != FOLDER_MODE:
            path.chmod(FOLDER_MODE)
    if not os.access(path, os.W_OK | os.X_OK):
        raise FolderNotWritable(str(path))
    return path


def private_file(path: Path) -> Path:
    """`path`, made empty where missing, mode 0600 before anything is in it. Raises OSError."""
    os.close(private_opener(str(path), os.O_RDWR | os.O_CREAT))
    return path


def private_opener(path: str, flags: int) -> int:
    """For the `opener` of open(): a file descriptor of a 0600 file. Raises OSError."""
    descriptor = os.open(path, flags, FILE_MODE)
    if os.name == "posix" and stat.S_IMODE(os.fstat(descriptor).st_mode) != FILE_MODE:
        os.fchmod(descriptor, FILE_MODE)
    return descriptor


def settle_folder(path: Path) -> None:
    """Returns when a rename in `path` would survive a power cut, where the system can tell."""
    if os.name == "posix":
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
