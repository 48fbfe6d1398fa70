"""Templates and lists of words as they are shipped with the program."""

from __future__ import annotations

from pathlib import Path

# Where a language has no list of its own, that of the nearest neighbour is easiest to read aloud.
NEAREST = {"ca": "es", "gl": "pt", "eu": "es"}


class ShippedTexts:
    """services.ports.HandoverTexts over the resources folder."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def template(self, name: str) -> str:
        return (self._resources / "handover" / name).read_text(encoding="utf-8")

    def words(self, language: str) -> tuple[str, ...]:
        code = language.split("_", maxsplit=1)[0].split("-", maxsplit=1)[0]
        folder = self._resources / "words"
        file = folder / f"{NEAREST.get(code, code)}.txt"
        if not file.exists():
            file = folder / "en.txt"
        return tuple(file.read_text(encoding="ascii").split())
