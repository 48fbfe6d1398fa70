"""What handing over needs from outside; desktop/adapters/handover has the real ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from desktop.domain.handover import SealedText
from desktop.domain.secret import Secret


class HandoverTexts(Protocol):
    def template(self, name: str) -> str:
        """The template of that name, as it is shipped."""

    def words(self, language: str) -> tuple[str, ...]:
        """Words for passphrases in that language, or in the nearest one that has a list."""


class PassphraseSealer(Protocol):
    def seal(self, plain: bytes, passphrase: Secret, context: bytes) -> SealedText:
        """`context` is authenticated with it."""


class GuessCounter(Protocol):
    def count(self, passphrase: Secret, known: tuple[str, ...]) -> float:
        """How many guesses find it, as a power of ten; `known` is tried first."""


class HandoverFiles(Protocol):
    """In a folder that the person chose; every file is its owner's only, and none is written over."""

    def save(self, place: str, name: str, files: Mapping[str, bytes], *, zipped: bool) -> str:
        """The path of the new folder or zip. Raises FileNotWritten, DiskFull."""

    def save_one(self, place: str, name: str, content: bytes) -> str:
        """The path of the new file. Raises FileNotWritten, DiskFull."""
