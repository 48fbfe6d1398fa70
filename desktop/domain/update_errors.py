"""What can go wrong when looking for a newer version: a branch of errors.py.

UpdateProblem
├── UpdateAddressInvalid · UpdateAddressNotSecure
├── UpdatesSwitchedOff · NoUpdateKey
├── FeedMissing · FeedMoved · FeedTooLarge · FeedBroken     `host` answered with something else
├── FeedForged                                             ... not signed with the key
├── FeedOlder                                              ... signed, but from before the one seen last
└── PolicyProblem: PolicyUnreadable · PolicyBroken · PolicyField
"""

from __future__ import annotations

from desktop.domain.errors import DeskError


class UpdateProblem(DeskError):
    pass


class UpdateAddressInvalid(UpdateProblem):
    pass


class UpdateAddressNotSecure(UpdateProblem):
    pass


class UpdatesSwitchedOff(UpdateProblem):
    """By the IT department, in policy.toml."""


class NoUpdateKey(UpdateProblem):
    """Neither this copy nor policy.toml has a key to check signatures with."""


class FeedMissing(UpdateProblem):
    host: str
    status: int = 404


class FeedMoved(UpdateProblem):
    host: str


class FeedTooLarge(UpdateProblem):
    host: str
    megabytes: int = 1


class FeedBroken(UpdateProblem):
    host: str


class FeedForged(UpdateProblem):
    host: str


class FeedOlder(UpdateProblem):
    host: str


class PolicyProblem(UpdateProblem):
    """`file` is the path of policy.toml."""

    file: str


class PolicyUnreadable(PolicyProblem):
    pass


class PolicyBroken(PolicyProblem):
    """Not TOML from this line on."""

    line: int = 1


class PolicyField(PolicyProblem):
    """`name` is the entry that can't be used."""

    name: str = ""
