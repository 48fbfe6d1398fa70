"""Feeds of updates, signed with a pair of keys that was made for the tests."""

from __future__ import annotations

from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sign_feed import public_text, signed_feed

PAIR = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = public_text(PAIR)
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
PAGE = "https://downloads.example.com/consumer-desk"


def release(version: str, **more: Any) -> dict[str, Any]:
    usual = {"date": "2026-11-25", "page": PAGE, "news": {"en": f"News of {version}"}}
    return {"version": version, **usual, **more}


def feed(*versions: str, serial: int = 5, key: Ed25519PrivateKey = PAIR, **more: Any) -> bytes:
    return signed_feed(serial, [release(version, **more) for version in versions], key)
