"""The sample company's server, and clients of it that are closed when their test ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.adapters.fracttal.management import ManagementApi
from desktop.adapters.fracttal.retries import Retries
from desktop.adapters.fracttal.transport import Limits
from desktop.domain.company import Addresses
from desktop.domain.secret import Secret
from desktop.sample.host import SampleAddresses, SampleHost
from desktop.sample.settings import SampleSettings

QUICK = Limits(connect=2, read=0.4, write=2, pool=2, whole=0.5)

OpenApi = Callable[..., ManagementApi]


class Patient:
    """A progress that notes what it was asked and never sleeps."""

    def __init__(self) -> None:
        self.reports: list[tuple[int, int]] = []
        self.waits: list[float] = []

    def report(self, done: int, total: int) -> None:
        self.reports.append((done, total))

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)


@pytest.fixture(autouse=True)
def without_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SampleHost]:
    folder: Path = tmp_path_factory.mktemp("sample")
    host = SampleHost(folder, consumers=7, settings=SampleSettings(calls_per_minute=100_000))
    host.start()
    yield host
    host.stop()


@pytest.fixture
def sample_addresses(sample: SampleHost) -> SampleAddresses:
    sample.faults.clear()
    return sample.start()


@pytest.fixture
def open_api() -> Iterator[OpenApi]:
    """Makes an API for a root address (a raw server's) or for the sample server's addresses."""
    opened: list[ManagementApi] = []

    def make(
        where: str | SampleAddresses,
        key: str = "sample-key",
        secret: str = "sample-secret-of-the-app",
        limits: Limits | None = None,
    ) -> ManagementApi:
        if isinstance(where, SampleAddresses):
            addresses = Addresses(where.api_url, where.token_url, where.authorize_url)
            key, secret = where.key, where.secret
        else:
            addresses = Addresses(f"{where}/api", f"{where}/oauth/token", f"{where}/oauth/authorize")
        api = ManagementApi(addresses, key, Secret(secret), limits=limits, retries=Retries(0.001))
        opened.append(api)
        return api

    yield make
    for api in opened:
        api.close()
