"""The only place where a secret becomes text on the screen."""

from __future__ import annotations

from desktop.domain.secret import Secret


def shown(secret: Secret) -> str:
    """The value, for the cell or field that the person asked to see for a few seconds."""
    return secret.reveal()
