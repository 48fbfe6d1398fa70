"""Fifty consumers tested in one go by the command; calls a minute as the server counts them."""

from __future__ import annotations

import time
from collections import deque
from pathlib import Path

import pytest

from desktop.domain.access import LEAST_LEFT, MOST_CALLS
from desktop.sample.host import SampleHost
from tests.end_to_end.typed import Typed

pytestmark = [pytest.mark.linux_session, pytest.mark.timeout(600)]

COUNT, MINUTE, LIMIT = 50, 60.0, 200


class Stamped(deque[tuple[str, str]]):
    """What the server saw, and when it saw what counts: the API's calls, not those for tokens."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []

    def append(self, seen: tuple[str, str]) -> None:
        if not seen[1].startswith("/oauth/"):
            self.times.append(time.monotonic())
        super().append(seen)


def in_the_servers_minutes(times: list[float]) -> list[int]:
    """Calls in each minute, which begins with the first call after the one before ended."""
    counted: list[int] = []
    ends = 0.0
    for moment in times:
        if moment >= ends:
            ends = moment + MINUTE
            counted.append(0)
        counted[-1] += 1
    return counted


def test_the_limit_is_kept_and_some_of_it_left_to_others(tmp_path: Path) -> None:
    host = SampleHost(tmp_path / "server", consumers=COUNT)
    seen = host._seen = Stamped()
    typed = Typed(tmp_path / "desk", seconds=590)
    at = host.start()
    try:
        typed.adds("Fifty", at.api_url.removesuffix("/api"), at.key, at.secret)
        began = time.monotonic()
        found = typed.facts("test", "--company=Fifty")
        took = time.monotonic() - began
    finally:
        host.stop()
    tested = [one for one in found["consumers"] if one["outcome"] == "works"]
    minutes = in_the_servers_minutes(seen.times)
    print(f"{len(tested)} consumers in {took:.0f} s, {len(seen)} calls, counted by minute {minutes}")
    assert len(tested) == COUNT - 2  # with two a person signs in
    assert max(one["calls"] for one in tested) <= MOST_CALLS
    assert max(minutes) <= LIMIT - LEAST_LEFT + 1  # a test's first read tells how many are left
