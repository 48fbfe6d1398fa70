"""Seals a secret so that only the vault's key opens it, and only for its own company and owner."""

from __future__ import annotations

import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.adapters.store.sealed import SealBroken, SealedValue
from desktop.domain.secret import Secret

NONCE_BYTES = 12  # the size that AES-GCM is made for (NIST SP 800-38D, 5.2.1.1)
FIELD = "secret"


class AesSealer:
    """AES-256-GCM under one key of 32 bytes."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)
        self.key_id = hmac.digest(key, b"consumer desk: which key is this", "sha256")[:8].hex()

    def seal(self, company_id: str, owner_id: str, secret: Secret) -> SealedValue:
        nonce = os.urandom(NONCE_BYTES)
        plain = secret.reveal().encode("utf-8", "surrogatepass")
        sealed = self._cipher.encrypt(nonce, plain, _context(company_id, owner_id))
        return SealedValue(self.key_id, nonce, sealed)

    def unseal(self, company_id: str, owner_id: str, value: SealedValue) -> Secret:
        """Raises SealBroken: another key, another company or owner, or changed bytes."""
        try:
            plain = self._cipher.decrypt(value.nonce, value.ciphertext, _context(company_id, owner_id))
        except (InvalidTag, ValueError):
            raise SealBroken from None
        return Secret(plain.decode("utf-8", "surrogatepass"))


def _context(company_id: str, owner_id: str) -> bytes:
    # Each part after its length: ("a", "bc") and ("ab", "c") must not be the same.
    parts = [part.encode("utf-8", "surrogatepass") for part in (company_id, owner_id, FIELD)]
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)
