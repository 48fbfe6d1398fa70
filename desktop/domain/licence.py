"""Under which terms a part that is shipped with this program may be used."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Licence:
    """`terms` is their short name, as MIT; `text` all of them, "" where the part comes without. `origin` is
    "pypi" or "debian" where one of these gave the part its name and version."""

    name: str
    version: str
    terms: str
    text: str
    origin: str = ""
