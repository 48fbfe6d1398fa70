"""Compiles the translators' files into what Qt loads."""

from __future__ import annotations

import subprocess
from pathlib import Path


class TranslationBroken(Exception):
    """A translation file can't be compiled; the text names it."""


def outdated(folder: Path) -> list[Path]:
    """The .ts files in `folder` whose .qm beside them is missing or older, by name."""
    return [source for source in sorted(folder.glob("*.ts")) if _is_newer(source, source.with_suffix(".qm"))]


def compile_outdated(folder: Path, lrelease: Path) -> None:
    """Writes the missing and older .qm files in `folder`. Raises TranslationBroken."""
    for source in outdated(folder):
        target = source.with_suffix(".qm")
        command = [str(lrelease), "-silent", str(source), "-qm", str(target)]
        if subprocess.call(command) != 0:
            target.unlink(missing_ok=True)
            raise TranslationBroken(f"{source} can't be compiled (lrelease's own words stand above).")


def _is_newer(source: Path, target: Path) -> bool:
    return not target.exists() or target.stat().st_mtime < source.stat().st_mtime
