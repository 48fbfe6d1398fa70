"""Whether every file that belongs to the program is there and whole."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
import re
import sys
from pathlib import Path

from PySide6.QtCore import QPoint

import desktop
from desktop.domain.tongues import CODES
from desktop.self_test.checks import REINSTALL, CheckFailed
from desktop.ui.pages.help_topics import KEYS, TOPICS

CONTENTS = "contents.txt"  # written by packaging/frozen_contents.py
PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


def frozen_folder() -> Path | None:
    """Where the frozen program lies; None when it runs from its sources."""
    place = getattr(sys, "_MEIPASS", None)
    return Path(place) if place else None


def every_file(folder: Path) -> str:
    """By the list that was made when the program was packed."""
    listed = folder / CONTENTS
    if not listed.is_file():
        raise CheckFailed(f"{CONTENTS} is missing", REINSTALL)
    broken, lines = [], listed.read_text(encoding="utf-8").splitlines()
    for line in lines:
        digest, _, place = line.partition("  ")
        file = folder / place
        if not file.is_file():
            broken.append(f"{place} is missing")
        elif digest != "-" and hashlib.sha256(file.read_bytes()).hexdigest() != digest:
            broken.append(f"{place} was changed")
    if broken:
        more = f" and {len(broken) - 3} more" if len(broken) > 3 else ""
        raise CheckFailed("; ".join(broken[:3]) + more, REINSTALL)
    return f"{len(lines)} are there"


def every_part() -> str:
    """Loads each module of the program, and with them every library; and what of Qt's is put off until
    somebody asks for a signature (qt_support.py)."""
    names = [found.name for found in pkgutil.walk_packages(desktop.__path__, "desktop.")]
    for name in names:
        if not name.endswith("__main__"):
            try:
                importlib.import_module(name)
            except Exception as error:
                raise CheckFailed(f"{name} can't be loaded ({type(error).__name__})", REINSTALL) from error
    try:
        importlib.import_module("shibokensupport.signature").get_signature(QPoint.manhattanLength)
    except Exception as error:
        raise CheckFailed(f"Qt's signatures can't be had ({type(error).__name__})", REINSTALL) from error
    if len(names) < 100:
        raise CheckFailed(f"only {len(names)} were found", REINSTALL)
    return f"{len(names)} can be loaded"


def every_help_page(resources: Path) -> str:
    """In each language, with its pictures."""
    for code in CODES:
        for topic in TOPICS:
            if topic == KEYS:
                continue  # written by the program from its shortcuts
            page = resources / "help" / code / f"{topic}.md"
            if not page.is_file() or not (text := page.read_text(encoding="utf-8")).strip():
                raise CheckFailed(f"{code}/{page.name} is missing or empty", REINSTALL)
            for picture in PICTURE.findall(text):
                places = (page.parent / picture, resources / "help" / "en" / picture)
                if not any(place.is_file() for place in places):
                    raise CheckFailed(f"{code}/{page.name} has no picture {picture}", REINSTALL)
    return f"{len(TOPICS)} topics in {len(CODES)} languages"
