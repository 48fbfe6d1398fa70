"""Keys and secrets of the sample company, derived so that no secret is ever written to its database."""

import hashlib


def derived_key(seed: int, salt: str) -> str:
    """Return the public key of a consumer, which belongs to its first salt for ever."""
    return f"sample-key-{_digest(seed, 'key', salt)[:20]}"


def derived_secret(seed: int, salt: str) -> str:
    """Return the secret that belongs to the salt; a new salt makes a new secret."""
    return f"sample-secret-{_digest(seed, 'secret', salt)[:40]}"


def fingerprint(token: str) -> str:
    """Return what is stored in a token's stead."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _digest(seed: int, purpose: str, salt: str) -> str:
    return hashlib.blake2b(f"{seed}/{purpose}/{salt}".encode()).hexdigest()
