"""The short code that two people compare by telephone."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.fingerprint import ALPHABET, ROUNDS, fingerprint, tells_the_same
from desktop.domain.secret import Secret
from tests.few_rounds import few_rounds

KEY, SECRET = "sample-key-1", Secret("sample-secret-1")


def test_it_is_eight_characters_that_are_easy_to_read_aloud() -> None:
    code = fingerprint(KEY, SECRET)
    assert len(code) == 9
    assert code[4] == "-"
    assert set(code) - {"-"} <= set(ALPHABET)
    assert not set(ALPHABET) & set("OILU")


def test_it_stays_the_same_for_ever() -> None:
    """Printed hand-overs show it: another way to work it out would be another fingerprint."""
    raw = hashlib.pbkdf2_hmac(
        "sha256", b"sample-secret-1", b"consumer-desk fingerprint 1:sample-key-1", 600_000
    )
    bits = f"{int.from_bytes(raw[:5], 'big'):040b}"
    letters = "".join(ALPHABET[int(bits[start : start + 5], 2)] for start in range(0, 40, 5))
    assert fingerprint(KEY, SECRET).replace("-", "") == letters
    assert ROUNDS == 600_000


def test_another_key_or_secret_gives_another_one() -> None:
    with few_rounds():
        codes = {
            fingerprint(key, Secret(secret))
            for key in (KEY, "sample-key-2")
            for secret in ("sample-secret-1", "sample-secret-1 ", "Sample-secret-1", "")
        }
    assert len(codes) == 8


@pytest.mark.parametrize("given", ["sample-secret-1", " sample-secret-1\n"])
def test_the_secret_itself_tells_the_same(given: str) -> None:
    assert tells_the_same(KEY, SECRET, Secret(given))


def test_the_fingerprint_as_it_was_heard_tells_the_same() -> None:
    code = fingerprint(KEY, SECRET)
    heard = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    for told in (code, code.replace("-", ""), heard):
        assert tells_the_same(KEY, SECRET, Secret(told))


@given(st.text(max_size=12))
@settings(max_examples=30, deadline=None)
def test_nothing_else_tells_the_same(text: str) -> None:
    with few_rounds():
        code = fingerprint(KEY, SECRET)
        if text.upper().replace("-", "") != code.replace("-", ""):
            assert not tells_the_same(KEY, SECRET, Secret(text))


def test_half_a_character_does_no_harm() -> None:
    assert fingerprint("key\ud800", Secret("\udc00"))
