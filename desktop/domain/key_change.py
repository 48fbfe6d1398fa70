"""What became of a change of the vault's key."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyChanged:
    """So many secrets are sealed under the new key. Not `settled`: the old key is in the keychain still, or
    copies are sealed with it, until the next start."""

    secrets: int
    settled: bool = True
