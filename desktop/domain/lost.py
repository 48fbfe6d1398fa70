"""A secret whose key is gone: whose it is, which decides what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.company import Company


class LostKind(StrEnum):
    CONSUMER = "consumer"
    OWN_PAIR = "own_pair"
    """Of the consumer that this program itself uses at the company."""
    SIGN_IN = "sign_in"
    """What a person's sign-in in the browser gave."""
    OLDER_PAIR = "older_pair"
    ON_ITS_WAY_OUT = "on_its_way_out"
    """Of a pair that was rotated or replaced: nobody should use it any more."""


@dataclass(frozen=True, slots=True)
class Lost:
    """`name` is the consumer's, "" where it isn't known or there is none."""

    company: Company
    kind: LostKind
    name: str = ""
