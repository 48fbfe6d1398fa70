"""Running sample servers; most tests share one, reset between them, because starting costs more."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from tests.sample.caller import Caller


@pytest.fixture(scope="session")
def shared_host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SampleHost]:
    # The limit has a test file of its own; here it would only get in the way.
    host = SampleHost(tmp_path_factory.mktemp("sample"), settings=SampleSettings(calls_per_minute=1_000_000))
    host.start()
    yield host
    host.stop()


@pytest.fixture
def host(shared_host: SampleHost) -> Iterator[SampleHost]:
    shared_host.forget_seen()
    yield shared_host
    shared_host.faults.clear()
    # Resetting costs more than most tests do; reading and taking tokens leaves nothing that matters.
    if any(method != "GET" and path != "/oauth/token" for method, path in shared_host.seen):
        shared_host.reset()


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    # Only plain http is spoken here; loading the certificates would take longer than the test.
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with httpx.Client(timeout=5, trust_env=False, verify=no_certificates) as client:
        yield client


@pytest.fixture
def caller(host: SampleHost, http: httpx.Client) -> Caller:
    return Caller(host.start(), http)


@pytest.fixture
def own_host(tmp_path: Path) -> Iterator[SampleHost]:
    """A server of the test's own, as the program starts it."""
    host = SampleHost(tmp_path / "sample")
    yield host
    host.stop()
