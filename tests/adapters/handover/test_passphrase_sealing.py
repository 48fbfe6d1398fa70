"""What a passphrase seals is opened by it only, in the way that browsers know."""

from __future__ import annotations

import hashlib

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.adapters.handover.passphrase_sealing import AesPassphraseSealer
from desktop.domain.handover import SealedText
from desktop.domain.secret import Secret


@pytest.fixture(scope="module")
def sealed() -> SealedText:
    return AesPassphraseSealer().seal("päß".encode(), Secret("a passphrase"), b"context")


def opened(sealed: SealedText, passphrase: str, context: bytes = b"context") -> bytes:
    key = hashlib.pbkdf2_hmac("sha256", passphrase.encode(), sealed.salt, sealed.rounds, 32)
    return AESGCM(key).decrypt(sealed.nonce, sealed.text, context)


def test_the_passphrase_opens_it(sealed: SealedText) -> None:
    assert opened(sealed, "a passphrase") == "päß".encode()


@pytest.mark.parametrize(
    ("passphrase", "context"), [("A passphrase", b"context"), ("a passphrase", b"other")]
)
def test_nothing_else_does(sealed: SealedText, passphrase: str, context: bytes) -> None:
    with pytest.raises(InvalidTag):
        opened(sealed, passphrase, context)


def test_guessing_is_made_costly(sealed: SealedText) -> None:
    assert sealed.rounds >= 600_000
    assert len(sealed.salt) >= 16
    assert len(sealed.nonce) == 12
