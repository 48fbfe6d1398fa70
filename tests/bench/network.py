"""Reading 1,000 and 10,000 consumers, beside httpx alone on the same pages in the same run."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from desktop.adapters.fracttal.management import ManagementApi
from desktop.adapters.fracttal.paging import PAGE
from desktop.domain.company import Addresses
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.sample.host import SampleAddresses
from tests.bench.outside_server import OutsideServer
from tests.bench.table import Row, median

ROUNDS = {1_000: 25, 10_000: 5}


def measure() -> list[Row]:
    return [row for count, rounds in ROUNDS.items() for row in of(count, rounds)]


def of(count: int, rounds: int) -> list[Row]:
    with tempfile.TemporaryDirectory() as place:
        server = OutsideServer(Path(place), consumers=count)
        at = server.addresses
        addresses = Addresses(at.api_url, at.token_url, at.authorize_url)
        alone: list[tuple[float, float]] = []
        ours: list[tuple[float, float]] = []
        with httpx.Client() as client:
            headers = {"Authorization": f"Bearer {token(client, at)}"}
            api = ManagementApi(addresses, at.key, Secret(at.secret))
            api.read_all(Unwatched())  # each has its connection and token by then
            for _ in range(rounds):
                alone.append(timed(lambda: read_alone(client, at, headers, count)))
                ours.append(timed(lambda: api.read_all(Unwatched())))
            api.close()
        server.end()
    bare, bare_cpu = (median([pair[which] for pair in alone]) for which in (0, 1))
    wall, cpu = (median([pair[which] for pair in ours]) for which in (0, 1))
    # The server makes the next page while the last one is looked at, which wants a core for each: where
    # other programs keep both, it comes afterwards. In the quickest round they were mostly left alone.
    best, bare_best = min(ours)[0], min(alone)[0]
    what = f"{count:,} consumers"
    return [
        Row(f"{what}: httpx and its JSON alone", bare, "ms"),
        Row(f"{what}: read, checked and made consumers", wall, "ms", wall / bare, "1.15 × httpx"),
        Row(f"{what}: the same, quickest round of each", best, "ms", best / bare_best, "1.15 × httpx"),
        Row(f"{what}: the same in time of this process", cpu, "ms", cpu / bare_cpu),
    ]


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the clock, and of this thread's work."""
    began, worked = time.perf_counter(), time.thread_time()
    work()
    return (time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000


def token(client: httpx.Client, at: SampleAddresses) -> str:
    answer = client.post(
        at.token_url, data={"grant_type": "client_credentials"}, auth=httpx.BasicAuth(at.key, at.secret)
    )
    given: str = answer.json()["access_token"]
    return given


def read_alone(client: httpx.Client, at: SampleAddresses, headers: dict[str, str], count: int) -> None:
    """The calls that read_all makes, without looking at what comes."""
    for path, rows in (("oauth_consumers", count), ("groups_permissions", 1)):
        for start in range(0, rows, PAGE):
            asked = {"start": str(start), "limit": str(PAGE)}
            client.get(f"{at.api_url}/{path}", params=asked, headers=headers).raise_for_status().json()
