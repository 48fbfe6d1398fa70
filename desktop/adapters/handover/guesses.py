"""How hard a typed passphrase is to guess, by zxcvbn and the words of every language that has a list."""

from __future__ import annotations

from pathlib import Path

from zxcvbn import zxcvbn

from desktop.domain.secret import Secret

LOOKED_AT = 72  # characters; the rest only makes it longer, and zxcvbn takes no more
OBVIOUS = ("contraseña", "contrasena", "clave", "secreto", "senha", "segredo", "motdepasse", "chiffre",
           "mantenimiento", "manutencao", "maintenance", "password", "passphrase")  # fmt: skip


class ZxcvbnGuesses:
    """services.ports.GuessCounter."""

    def __init__(self, words: Path) -> None:
        self._words = words
        self._known: list[str] | None = None

    def count(self, passphrase: Secret, known: tuple[str, ...]) -> float:
        if not passphrase.reveal():
            return 0.0
        if self._known is None:
            lists = (file.read_text(encoding="ascii").split() for file in sorted(self._words.glob("??.txt")))
            self._known = [*OBVIOUS, *(word for words in lists for word in words)]
        parts = [part for text in known for part in (text, *text.split())]
        found = zxcvbn(passphrase.reveal()[:LOOKED_AT], user_inputs=[*parts, *self._known])
        return float(found["guesses_log10"])
