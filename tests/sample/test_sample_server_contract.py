"""SampleServer, by the real one and by its stand-in: what the services depend on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest

from desktop.domain.address import check_address, checked_addresses
from desktop.local_sample import LocalSample
from desktop.sample.host import SampleHost
from desktop.services.ports import SampleServer
from tests.fakes import FakeSampleServer


@pytest.fixture(params=["real", "stand-in"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SampleServer]:
    kind: Literal["real", "stand-in"] = request.param
    if kind == "stand-in":
        yield FakeSampleServer()
        return
    host = SampleHost(tmp_path, consumers=1)
    yield LocalSample(host)
    host.stop()


def runs(server: SampleServer) -> bool:
    return server.running


def test_it_is_started_once_and_gives_the_same_addresses_while_it_runs(server: SampleServer) -> None:
    assert not runs(server)
    first = server.start()
    assert runs(server)
    assert server.start() == first
    addresses, key, secret = first
    assert checked_addresses(addresses) == addresses
    assert check_address(addresses.api, "api").startswith("http://127.0.0.1:")
    assert key
    assert secret != ""


def test_it_stops_and_starts_again(server: SampleServer) -> None:
    server.start()
    server.stop()
    assert not runs(server)
    server.stop()
    server.start()
    assert runs(server)


def test_a_reset_leaves_it_running_or_not_as_it_was(server: SampleServer) -> None:
    server.reset()
    assert not runs(server)
    server.start()
    server.reset()
    assert runs(server)
