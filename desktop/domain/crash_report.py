"""What is told of a mistake of this program that nobody foresaw."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CrashReport:
    """`text` holds no value of any variable and no secret; `path` is empty when it couldn't be kept."""

    text: str
    path: str = ""
