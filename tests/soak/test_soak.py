"""A few minutes of a long day; the whole of it is tests/proofs/test_soak.py."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.soak.measured import Sample
from tests.soak.run import complaints, soak

pytestmark = pytest.mark.linux_session

FLAT = Sample(
    round=1, memory=200_000_000, threads=8, tasks=12, handles=18, qobjects=3000, python=50_000,
    log=5_000, database=400_000, wal=30_000, others=40_000,
)  # fmt: skip
DAY = [replace(FLAT, round=number + 1) for number in range(48)]


def test_a_few_minutes_of_everything_leave_nothing_behind(tmp_path: Path) -> None:
    samples = soak(tmp_path, rounds=6, seconds=90)
    assert len(samples) >= 3  # a busy computer gets through fewer
    assert complaints(samples) == []


def test_what_stays_as_it_is_is_no_complaint() -> None:
    assert complaints(DAY) == []


@pytest.mark.parametrize(
    ("what", "each"),
    [
        ("memory", 400_000),
        ("threads", 1),
        ("handles", 1),
        ("qobjects", 2),
        ("python", 100),
        ("others", 50),
        ("log", 40_000),
        ("wal", 100_000),
        ("database", 200_000),
    ],
)
def test_whatever_grows_with_every_round_is_told(what: str, each: int) -> None:
    growing = [replace(one, **{what: getattr(one, what) + one.round * each}) for one in DAY]
    assert len(complaints(growing)) == 1
