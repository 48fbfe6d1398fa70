"""A short code that tells by telephone whether two people hold the same secret."""

from __future__ import annotations

import hashlib

from desktop.domain.secret import Secret

ROUNDS = 600_000
CONTEXT = "consumer-desk fingerprint 1:"
# Crockford's base 32: nothing in it sounds or looks like something else.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BYTES, GROUP = 5, 4
HEARD_AS = str.maketrans("OIL", "011")


def fingerprint(key: str, secret: Secret) -> str:
    """Eight characters in two groups, as in "K7Q2-9FXM"; takes a good part of a second.

    PBKDF2-HMAC-SHA-256 (RFC 8018) of the secret, salted with CONTEXT and the consumer's key, 600,000
    rounds, the first 40 bits. Both sides hold key and secret, so either can work it out alone.

    What it resists: it can't be turned back, and one that is overheard or printed says nothing about a
    secret that is long and random, as those that servers make are. What it doesn't: whoever has key and
    code can try guesses, each at the price of 600,000 rounds, so a secret that a person made up could be
    found. Two different secrets show the same code once in 2^40: by accident never, but someone who may
    choose a secret could search for one. It compares; it doesn't prove.
    """
    salt = f"{CONTEXT}{key}".encode("utf-8", "surrogatepass")
    plain = secret.reveal().encode("utf-8", "surrogatepass")
    number = int.from_bytes(hashlib.pbkdf2_hmac("sha256", plain, salt, ROUNDS, BYTES), "big")
    characters = [ALPHABET[number >> shift & 31] for shift in range(35, -1, -5)]
    return "".join(characters[:GROUP]) + "-" + "".join(characters[GROUP:])


def tells_the_same(key: str, kept: Secret, given: Secret) -> bool:
    """Whether `given` is the secret itself, or its fingerprint in any case and with any spaces."""
    value = given.reveal().strip()
    if kept == Secret(value):
        return True
    code = _heard(value)
    could_be = len(code) == 2 * GROUP and all(character in ALPHABET for character in code)
    return could_be and code == _heard(fingerprint(key, kept))


def _heard(text: str) -> str:
    return "".join(text.replace("-", "").split()).upper().translate(HEARD_AS)
