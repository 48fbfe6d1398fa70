"""A sealed value opens with its key, for its company and owner, unchanged; never otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.adapters.store.sealed import SealBroken
from desktop.adapters.store.sealing import AesSealer
from desktop.domain.secret import Secret

KEYS = st.binary(min_size=32, max_size=32)
NAMES = st.text(max_size=20)


@given(KEYS, NAMES, NAMES, st.text(max_size=200))
def test_comes_back_as_it_was(key: bytes, company_id: str, owner_id: str, text: str) -> None:
    value = AesSealer(key).seal(company_id, owner_id, Secret(text))
    assert AesSealer(key).unseal(company_id, owner_id, value) == Secret(text)
    assert len(value.nonce) == 12
    if len(text) > 3:
        assert text.encode() not in value.ciphertext


@given(NAMES, NAMES, NAMES, NAMES)
def test_belongs_to_one_company_and_owner(company: str, owner: str, company_2: str, owner_2: str) -> None:
    assume((company, owner) != (company_2, owner_2))
    sealer = AesSealer(b"k" * 32)
    value = sealer.seal(company, owner, Secret("sample-secret"))
    with pytest.raises(SealBroken):
        sealer.unseal(company_2, owner_2, value)


@given(NAMES, NAMES, NAMES)
def test_where_company_ends_and_owner_begins_counts(one: str, two: str, three: str) -> None:
    assume(two)
    sealer = AesSealer(b"k" * 32)
    value = sealer.seal(one + two, three, Secret("sample-secret"))
    with pytest.raises(SealBroken):
        sealer.unseal(one, two + three, value)


@given(KEYS, KEYS)
def test_another_key_opens_nothing_and_is_recognised(key: bytes, other: bytes) -> None:
    assume(key != other)
    value = AesSealer(key).seal("c", "o", Secret("sample-secret"))
    assert AesSealer(key).key_id == value.key_id != AesSealer(other).key_id
    with pytest.raises(SealBroken):
        AesSealer(other).unseal("c", "o", value)


@given(st.integers(0, 28), st.integers(1, 255))
def test_a_changed_byte_is_noticed(position: int, change: int) -> None:
    sealer = AesSealer(b"k" * 32)
    value = sealer.seal("c", "o", Secret("sample-secret"))  # 13 characters and a tag of 16 bytes
    changed = bytearray(value.ciphertext)
    changed[position] ^= change
    with pytest.raises(SealBroken):
        sealer.unseal("c", "o", replace(value, ciphertext=bytes(changed)))
    with pytest.raises(SealBroken):
        sealer.unseal("c", "o", replace(value, nonce=b""))


def test_the_same_secret_never_looks_the_same_twice() -> None:
    sealer = AesSealer(b"k" * 32)
    values = {sealer.seal("c", "o", Secret("sample-secret")).ciphertext for _ in range(100)}
    assert len(values) == 100


def test_the_key_shows_nowhere() -> None:
    key = bytes(range(32))
    sealer = AesSealer(key)
    assert sealer.key_id not in key.hex()
    assert key.hex()[:16] not in sealer.key_id
