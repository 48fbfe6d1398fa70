"""What the vault keeps of a secret, and what it needs to make and open it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.secret import Secret


@dataclass(frozen=True, slots=True)
class SealedValue:
    """`key_id` tells under which key, without telling the key."""

    key_id: str
    nonce: bytes
    ciphertext: bytes


class SealBroken(Exception):
    """The value wasn't sealed with this key for this company and owner."""


class Sealer(Protocol):
    """sealing.AesSealer, imported late because it loads cryptography."""

    key_id: str

    def seal(self, company_id: str, owner_id: str, secret: Secret) -> SealedValue: ...

    def unseal(self, company_id: str, owner_id: str, value: SealedValue) -> Secret: ...
