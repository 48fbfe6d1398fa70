"""Under which terms a part that is shipped with this program may be used."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Licence:
    """`terms` is their short name, as MIT; `text` all of them, "" where the part comes without."""

    name: str
    version: str
    terms: str
    text: str
