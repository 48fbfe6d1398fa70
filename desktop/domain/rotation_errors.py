"""What can go wrong with a new secret of a consumer and with a rotation; see errors.py for the rest.

DeskError
├── SecretLost         the old secret is dead, and nobody knows the new one
├── SecretUncertain    the answer was lost: the old one may be dead
├── SecretNotMade      the answer was lost, and the old one still works
├── StepNotNow         the rotation isn't where it was thought to be
├── TwinNotTaken       the server takes no such twin
├── TwinRefused        the twin's key and secret aren't taken
├── TwinGone           the twin isn't in the list any more
├── OldGone            the old consumer isn't in the list any more
└── OwnPairInUse       this program itself signs in with the consumer
"""

from __future__ import annotations

from desktop.domain.errors import DeskError


class SecretLost(DeskError):
    """It was made, so the old secret of `name` is dead, but it couldn't be taken in."""

    name: str


class SecretUncertain(DeskError):
    """Neither the list nor the token address could tell; what is kept here may be dead."""

    name: str


class SecretNotMade(DeskError):
    """The token address still takes the old secret of `name`: asking again is safe."""

    name: str


class StepNotNow(DeskError):
    """It went on elsewhere, or was given up, since it was shown; `name` is the old consumer's."""

    name: str


class TwinNotTaken(DeskError):
    """Its name was taken, or its group is gone: nothing was made. `old` is the old consumer's name."""

    name: str
    old: str


class TwinRefused(DeskError):
    name: str


class TwinGone(DeskError):
    name: str


class OldGone(DeskError):
    name: str


class OwnPairInUse(DeskError):
    name: str
