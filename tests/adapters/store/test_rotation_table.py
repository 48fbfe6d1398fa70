"""RotationTable, by the real database and by its stand-in: where each rotation was left."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.domain.record import Outcome, Verification
from desktop.domain.rotation import Rotation, Step, Way
from tests.adapters.store.conftest import Store
from tests.adapters.store.samples import START

TWIN = ConsumerForm(GrantType.AUTHORIZATION_CODE, "Reports (2026-11)", "“ß”", 3, "https://example.com/back")
FIRST = Rotation("r1", Way.TWIN, "c1", "Reports", "sample-key-1", START, TWIN)
LEAK = Rotation(
    "r2", Way.DELETE, "c2", "Sensors", "sample-key-2", START + timedelta(seconds=1), ConsumerForm()
)


def test_they_come_back_whole_and_in_the_order_they_were_begun(acme: Store) -> None:
    acme.rotations.put("acme", LEAK)
    acme.rotations.put("acme", FIRST)
    assert acme.rotations.all("acme") == (FIRST, LEAK)
    assert acme.rotations.all("other") == ()


def test_a_step_forward_and_one_back_are_kept(acme: Store) -> None:
    acme.rotations.put("acme", FIRST)
    retired = replace(
        FIRST,
        step=Step.PROVED,
        twin_id="c9",
        retired_at=START + timedelta(days=3),
        tried=Verification(Outcome.REFUSED, START + timedelta(days=4, microseconds=7)),
    )
    for rotation in (FIRST.with_twin("c9"), retired, FIRST):
        acme.rotations.put("acme", rotation)
        assert acme.rotations.all("acme") == (rotation,)


def test_one_is_removed_and_all_go_with_the_company(acme: Store) -> None:
    acme.rotations.put("acme", FIRST)
    acme.rotations.put("acme", LEAK)
    acme.rotations.remove("acme", "r1")
    assert acme.rotations.all("acme") == (LEAK,)
    acme.companies.remove("acme")
    acme.rotations.put("acme", FIRST)
    assert acme.rotations.all("acme") == ()


def test_the_cache_may_go_and_they_stay(acme: Store) -> None:
    acme.rotations.put("acme", FIRST)
    acme.consumers.replace("acme", (), (), START)
    assert acme.rotations.all("acme") == (FIRST,)
