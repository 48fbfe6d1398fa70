"""Seals a text so that only a passphrase opens it, in a way that every browser can undo (Web Crypto)."""

from __future__ import annotations

import hashlib
import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.domain.handover import SealedText
from desktop.domain.secret import Secret

ROUNDS = 1_000_000  # OWASP asks for 600,000 (Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256)
SALT_BYTES = 16
NONCE_BYTES = 12
KEY_BYTES = 32


class AesPassphraseSealer:
    """services.ports.PassphraseSealer: PBKDF2-HMAC-SHA-256, AES-256-GCM, new salt and nonce each time."""

    def seal(self, plain: bytes, passphrase: Secret, context: bytes) -> SealedText:
        salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
        key = hashlib.pbkdf2_hmac("sha256", passphrase.reveal().encode(), salt, ROUNDS, KEY_BYTES)
        return SealedText(salt, nonce, AESGCM(key).encrypt(nonce, plain, context), ROUNDS)
