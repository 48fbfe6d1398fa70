"""Writes what is handed over into a folder that the person chose."""

from __future__ import annotations

import io
import shutil
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.adapters.store.failures import NO_ROOM
from desktop.adapters.store.private import private_opener
from desktop.domain.errors import DiskFull, FileNotWritten

FORBIDDEN = '<>:"/\\|?*'  # in names, on one system or another
LONGEST = 80
EXECUTABLE = {".sh"}
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}


class ChosenFolder:
    """services.ports.HandoverFiles."""

    def save(self, place: str, name: str, files: Mapping[str, bytes], *, zipped: bool) -> str:
        folder = Path(place)
        if zipped:
            return self._new_file(folder, file_name(name), ".zip", _zip(files))
        with _translated(folder):
            for candidate in _names(folder, file_name(name), ""):
                try:
                    candidate.mkdir(mode=0o700)
                except FileExistsError:
                    continue
                try:
                    for file, content in files.items():
                        _write(candidate / file, content)
                except OSError:
                    shutil.rmtree(candidate, ignore_errors=True)
                    raise
                return str(candidate)
        raise AssertionError("there is always another name")

    def save_one(self, place: str, name: str, content: bytes) -> str:
        stem, dot, ending = name.rpartition(".")
        return self._new_file(Path(place), file_name(stem), dot + ending, content)

    def _new_file(self, folder: Path, stem: str, ending: str, content: bytes) -> str:
        with _translated(folder):
            for candidate in _names(folder, stem, ending):
                try:
                    _write(candidate, content)
                except FileExistsError:
                    continue
                return str(candidate)
        raise AssertionError("there is always another name")


def file_name(text: str) -> str:
    """`text` as every system takes it for the name of a file."""
    kept = "".join(_kept(one) for one in text)
    name = kept[:LONGEST].strip(" .")
    return f"_{name}" if not name or name.split(".")[0].casefold() in RESERVED else name


@contextmanager
def _translated(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise (DiskFull() if error.errno in NO_ROOM else FileNotWritten(str(folder))) from error


def _kept(character: str) -> str:
    if unicodedata.category(character) == "Zs":
        return " "  # French names have no-break spaces around quotation marks
    return "-" if character in FORBIDDEN or not character.isprintable() else character


def _names(folder: Path, stem: str, ending: str) -> Iterator[Path]:
    yield folder / f"{stem}{ending}"
    for number in range(2, 10_000):
        yield folder / f"{stem} ({number}){ending}"


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all. Raises FileExistsError."""
    file = open(path, "xb", opener=private_opener)  # noqa: SIM115 - closed before it is removed
    try:
        with file:
            file.write(content)
    except OSError:
        # Windows removes no open file, and would tell of that instead.
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise
    if path.suffix in EXECUTABLE:
        path.chmod(0o700)


def _zip(files: Mapping[str, bytes]) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            executable = any(name.endswith(ending) for ending in EXECUTABLE)
            entry.external_attr = (0o700 if executable else 0o600) << 16
            archive.writestr(entry, content)
    return memory.getvalue()
