"""Which versions of the parts run below this program, as the person reads them out to support."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parts:
    """`openssl` encrypts connections, `sqlite` keeps the data; `system` is name, release and processor."""

    python: str
    openssl: str
    sqlite: str
    system: str
