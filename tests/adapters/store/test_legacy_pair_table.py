"""LegacyPairTable, by the real database and by its stand-in."""

from __future__ import annotations

import pytest

from desktop.domain.legacy_pair import LegacyPair
from desktop.domain.record import Outcome, Verification
from tests.adapters.store.conftest import Store
from tests.adapters.store.samples import START


@pytest.mark.parametrize(
    "pair",
    [
        LegacyPair("sample-key"),
        LegacyPair("sample-key", START, Verification(Outcome.WORKS, START)),
        LegacyPair("sample-key", None, Verification(Outcome.REFUSED, START)),
    ],
)
def test_gives_back_a_pair(acme: Store, pair: LegacyPair) -> None:
    acme.legacy_pairs.keep("acme", LegacyPair("sample-key-before", START))
    acme.legacy_pairs.keep("acme", pair)
    assert acme.legacy_pairs.load("acme") == pair
    assert acme.legacy_pairs.load("other") is None


def test_forgets_it_alone_and_with_its_company(acme: Store) -> None:
    for company in ("acme", "other"):
        acme.legacy_pairs.keep(company, LegacyPair("sample-key"))
    acme.legacy_pairs.forget("acme")
    assert acme.legacy_pairs.load("acme") is None
    assert acme.legacy_pairs.load("other") is not None
    acme.companies.remove("other")
    acme.legacy_pairs.keep("other", LegacyPair("sample-key"))
    assert acme.legacy_pairs.load("other") is None
