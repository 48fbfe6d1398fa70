"""What is known of consumers whose server can't list them: pairs that work, and pairs that should not."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.domain.errors import Problem
from desktop.domain.record import Outcome, Verification
from desktop.domain.secret import Secret

if TYPE_CHECKING:
    from desktop.domain.consumer import Consumer

PAIR_LIMIT = 1024  # fracttal.md: length and alphabet aren't known; any printable, up to so many


@dataclass(frozen=True, slots=True)
class Pair:
    """Key and secret as a person gave them; swapped, the key is a secret too, hence no repr of it."""

    key: str = field(repr=False)
    secret: Secret

    def swapped(self) -> Pair:
        """What was taken for the secret as the key, and the other way round."""
        return Pair(self.secret.reveal(), Secret(self.key))

    def problems(self) -> dict[str, Problem]:
        """`key` and `secret` to what is wrong with them before anybody is asked; empty when nothing is."""
        values = {"key": self.key, "secret": self.secret.reveal()}
        found = {name: problem for name, value in values.items() if (problem := _problem(value))}
        if not found and Secret(self.key) == self.secret:
            found["secret"] = Problem.TAKEN
        return found


class PairAnswer(StrEnum):
    """What the token address said of a pair that it didn't refuse."""

    WORKS = "works"
    KNOWN = "known"
    """Right, but tokens are given only after a person signed in: the consumer's grant type."""


class Ending(StrEnum):
    DELETED = "deleted"
    REPLACED = "replaced"
    """The consumer lives on with another secret."""


@dataclass(frozen=True, slots=True)
class RetiredPair:
    """A pair that must be refused from `at` (UTC) on.

    `id` is the owner of its secret in the vault. `verification` is None until it could be tried; WORKS
    then means that it is still alive at Fracttal.
    """

    id: str
    consumer: Consumer
    ending: Ending
    at: datetime
    verification: Verification | None = None

    @property
    def is_gone(self) -> bool:
        return self.verification is not None and self.verification.outcome is Outcome.REFUSED


def _problem(value: str) -> Problem | None:
    if not value.strip():
        return Problem.BLANK
    if len(value) > PAIR_LIMIT:
        return Problem.TOO_LONG
    return None if value.isprintable() else Problem.UNKNOWN
