"""Passphrases that open a file with a secret: six words, or typed ones that are hard enough to guess."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Callable, Sequence
from enum import StrEnum

from desktop.domain.secret import Secret

WORDS = 6
LEAST_WORDS_IN_A_LIST = 2048  # 11 bits each: six words are one of 2^66
SHORTEST = 12
# Guesses, as a power of ten. With 10^6 rounds of PBKDF2 for each, a thousand graphics cards (some 10^4
# guesses a second each) would need three years.
ENOUGH = 15.0
FAIR = 10.0


class Strength(StrEnum):
    EMPTY = "empty"
    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    """Better, but still refused."""
    ENOUGH = "enough"


def six_words(words: Sequence[str], choose: Callable[[Sequence[str]], str] = secrets.choice) -> Secret:
    """Six words of the list with a space between, by the system's own random numbers."""
    if len(set(words)) < LEAST_WORDS_IN_A_LIST:
        raise ValueError("the list of words is too short")
    return Secret(" ".join(choose(words) for _ in range(WORDS)))


def tidied(passphrase: Secret) -> Secret:
    """As it is turned into a key, here and in the page: NFKC, and one plain space for each run of spaces."""
    text = unicodedata.normalize("NFKC", passphrase.reveal())
    return Secret(" ".join(word for word in _split(text) if word))


def strength(passphrase: Secret, guesses: float) -> Strength:
    """`guesses` that it takes to find it, as a power of ten."""
    text = tidied(passphrase).reveal()
    if not text:
        return Strength.EMPTY
    if len(text) < SHORTEST:
        return Strength.SHORT
    if guesses >= ENOUGH:
        return Strength.ENOUGH
    return Strength.FAIR if guesses >= FAIR else Strength.WEAK


def _split(text: str) -> list[str]:
    # Not str.split(): its idea of a space isn't JavaScript's.
    for space in "\t\r\n":
        text = text.replace(space, " ")
    return text.split(" ")
