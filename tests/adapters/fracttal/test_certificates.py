"""Whose certificates are taken: what the system's store vouches for, for that host, today. Nothing else."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.adapters.fracttal.retries import Retries
from desktop.adapters.fracttal.transport import Limits
from desktop.domain.errors import CertificateRefused
from tests.adapters.fracttal.conftest import OpenApi
from tests.adapters.fracttal.raw_server import Heard, RawServer, reply, token_reply
from tests.certificates import Authority

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SHORT = Limits(connect=3, read=3, whole=4)

Made = Callable[[Authority], ssl.SSLContext]

GOOD: dict[str, Made] = {
    "for its address": lambda authority: authority.server("127.0.0.1"),
    "for it and others": lambda authority: authority.server("example.com", "*.example.com", "127.0.0.1"),
}
BAD: dict[str, Made] = {
    "expired": lambda authority: authority.server("127.0.0.1", since=-DAY, until=-HOUR),
    "not valid yet": lambda authority: authority.server("127.0.0.1", since=HOUR),
    "another host": lambda authority: authority.server("company.example.com"),
    "another address": lambda authority: authority.server("127.0.0.2"),
    "the address as if it were a name": lambda authority: authority.server("127.0.0.1", by_name=True),
    "every host of nothing": lambda authority: authority.server("*"),
}


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
def trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """On Linux the system's store can be named by the environment."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    return authority


def granting(heard: Heard, plug: object) -> bytes:
    return token_reply() if heard.path == "/oauth/token" else reply({"success": True, "data": []})


@pytest.mark.parametrize("made", GOOD)
def test_what_the_systems_store_vouches_for_is_taken(
    made: str, trusted: Authority, open_api: OpenApi
) -> None:
    with RawServer(granting, GOOD[made](trusted)) as server:
        open_api(server.root, limits=SHORT).sign_in()
        assert [heard.path for heard in server.heard] == ["/oauth/token"]


@pytest.mark.parametrize("made", BAD)
def test_trusted_or_not_a_certificate_has_to_be_this_hosts_and_todays(
    made: str, trusted: Authority, open_api: OpenApi
) -> None:
    with RawServer(granting, BAD[made](trusted)) as server:
        with pytest.raises(CertificateRefused) as caught:
            open_api(server.root, limits=SHORT).sign_in()
        assert caught.value.host == "127.0.0.1"
        assert server.heard == []  # nothing was sent, the pair least of all


def test_what_nobody_vouches_for_is_refused_at_every_kind_of_call(
    authority: Authority, open_api: OpenApi
) -> None:
    with RawServer(granting, authority.server("127.0.0.1")) as server:
        api = open_api(server.root, limits=SHORT)
        for act in (api.reach, api.sign_in, api.check):
            with pytest.raises(CertificateRefused):
                act()
        assert server.heard == []


def test_another_authority_of_the_same_name_is_another(
    trusted: Authority, tmp_path: Path, open_api: OpenApi
) -> None:
    (tmp_path / "other").mkdir()
    with RawServer(granting, Authority(tmp_path / "other").server("127.0.0.1")) as server:
        with pytest.raises(CertificateRefused):
            open_api(server.root, limits=SHORT).sign_in()
        assert server.heard == []


def test_a_certificate_that_is_refused_is_not_tried_again() -> None:
    """A stranger in between isn't given three tries."""
    tries: list[int] = []

    def work() -> None:
        tries.append(1)
        raise CertificateRefused("h")

    class Never:
        def report(self, done: int, total: int) -> None:
            raise AssertionError

        def wait(self, seconds: float) -> None:
            raise AssertionError

    with pytest.raises(CertificateRefused):
        Retries(0.001).read(work, Never())
    assert len(tries) == 1


def test_the_loopback_of_ipv6_is_reached_with_and_without_tls(trusted: Authority, open_api: OpenApi) -> None:
    for tls in (None, trusted.server("::1")):
        with RawServer(granting, tls, "::1") as server:
            open_api(server.root, limits=SHORT).sign_in()
            assert [heard.headers["host"] for heard in server.heard] == [f"[::1]:{server.port}"]
    with RawServer(granting, trusted.server("127.0.0.1"), "::1") as server:
        with pytest.raises(CertificateRefused) as caught:
            open_api(server.root, limits=SHORT).sign_in()
        assert caught.value.host == "::1"
