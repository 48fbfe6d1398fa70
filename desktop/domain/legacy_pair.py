"""A company's older key pair (Hawk), one for the whole company: what is known of it here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.domain.address import is_one_visible_word
from desktop.domain.errors import Problem

if TYPE_CHECKING:
    from desktop.domain.record import Verification
    from desktop.domain.secret import Secret

# Its secret stands in the vault under this owner.
LEGACY_PAIR = "legacy-pair"
LONGEST = 1024  # fracttal.md: keys and secrets are taken up to this


@dataclass(frozen=True, slots=True)
class LegacyPair:
    """`secret_created_at` (UTC) where the server tells it; `tested` is the last signed request."""

    key: str
    secret_created_at: datetime | None = None
    tested: Verification | None = None


@dataclass(frozen=True, slots=True)
class IssuedPair:
    """What a new secret is answered with."""

    pair: LegacyPair
    secret: Secret


@dataclass(frozen=True, slots=True)
class KnownPair:
    """`pair` is None where none is known. `replaced`: the secret that was kept here died meanwhile."""

    pair: LegacyPair | None = None
    has_secret: bool = False
    replaced: bool = False


def pair_problems(key: str, secret: str) -> Mapping[str, Problem]:
    """What is wrong with a typed pair, by `key` and `secret`; UNKNOWN is something no pair can hold."""
    problems = {name: _problem(text) for name, text in (("key", key), ("secret", secret))}
    if key.strip() == secret.strip():
        problems["secret"] = problems["secret"] or Problem.TAKEN
    return {name: problem for name, problem in problems.items() if problem is not None}


def _problem(text: str) -> Problem | None:
    word = text.strip()
    if not word:
        return Problem.BLANK
    if len(word) > LONGEST:
        return Problem.TOO_LONG
    return None if is_one_visible_word(word) else Problem.UNKNOWN
