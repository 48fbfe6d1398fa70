"""Why the secrets were locked, and the error that stands for it; see errors.py for the rest.

DeskError
└── SecretsLocked      secrets are out of reach until somebody unlocks them
"""

from __future__ import annotations

from enum import StrEnum

from desktop.domain.errors import DeskError


class Away(StrEnum):
    PERSON = "person"
    """Somebody chose to lock."""
    IDLE = "idle"
    """Nobody did anything here for a while."""
    SYSTEM_LOCK = "system lock"
    SLEEP = "sleep"
    USER_SWITCH = "user switch"


class SecretsLocked(DeskError):
    pass
