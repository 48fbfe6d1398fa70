"""PySide's parts that are written in Python, compiled beforehand. They lie packed inside its library and are
unpacked and compiled at each start, a tenth of it, unless a folder of this name is there."""

from __future__ import annotations

import importlib
import py_compile
import sys
from pathlib import Path
from zipfile import ZipFile

FOLDER, PACKAGE = "shiboken6/files.dir", "shibokensupport"


def compiled_support(work: Path) -> list[tuple[str, str]]:
    """(File, folder in the program) of each, made in `work`. Nothing where this was never tried: PySide ends
    the program when it can't load what it finds."""
    if sys.platform != "linux":
        return []
    packed = packed_sources()
    files = []
    for name in sorted(packed.namelist()):
        if name.startswith(f"{PACKAGE}/") and name.endswith(".py"):
            source = Path(packed.extract(name, work / PACKAGE))
            # Without their sources beside them they are looked for under this name; no date is in them.
            target = py_compile.compile(
                str(source),
                cfile=str(source.with_suffix(".pyc")),
                dfile=name,
                doraise=True,
                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
            )
            files.append((str(target), f"{FOLDER}/{Path(name).parent.as_posix()}"))
    return files


def packed_sources() -> ZipFile:
    """As PySide's library holds them."""
    importlib.import_module("PySide6.QtCore")
    found: ZipFile = sys.modules[PACKAGE].__loader__.zfile  # type: ignore[union-attr]
    return found
