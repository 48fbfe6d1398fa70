"""Through a real proxy: what it is told, what it isn't, and what becomes of the tunnel's troubles."""

from __future__ import annotations

import base64
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.adapters.fracttal.management import ManagementApi
from desktop.adapters.fracttal.retries import Retries
from desktop.adapters.fracttal.transport import Limits
from desktop.domain.company import Addresses
from desktop.domain.errors import AnswerLost, CertificateRefused, DeskError, ProxyRefused, TimedOut
from desktop.domain.secret import Secret
from tests.adapters.fracttal.connecting_proxy import ConnectingProxy
from tests.adapters.fracttal.raw_server import Heard, RawServer, reply, token_reply
from tests.certificates import Authority

HOST = "company.example.com"
SECRET = "sample-secret-of-the-app"
SHORT = Limits(connect=2, read=1, whole=2)


def granting(heard: Heard, plug: object) -> bytes:
    return token_reply() if heard.path == "/oauth/token" else reply({"success": True, "data": []})


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    made = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.file))
    return made


@pytest.fixture
def server(authority: Authority) -> Iterator[RawServer]:
    with RawServer(granting, authority.server(HOST)) as running:
        yield running


@pytest.fixture
def api() -> Iterator[ManagementApi]:
    addresses = Addresses(f"https://{HOST}/api", f"https://{HOST}/oauth/token", f"https://{HOST}/a")
    made = ManagementApi(addresses, "sample-key", Secret(SECRET), limits=SHORT, retries=Retries(0.001))
    yield made
    made.close()


def through(proxy: RawServer, monkeypatch: pytest.MonkeyPatch, pair: str = "") -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://{pair}127.0.0.1:{proxy.port}")


def told(proxy: RawServer) -> str:
    return "\n".join(f"{one.method} {one.target} {one.headers} {one.body!r}" for one in proxy.heard)


def test_a_proxy_learns_the_host_and_nothing_of_what_is_said(
    server: RawServer, api: ManagementApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ConnectingProxy(server.port) as proxy:
        through(proxy, monkeypatch)
        api.check()
    assert {(heard.method, heard.target) for heard in proxy.heard} == {("CONNECT", f"{HOST}:443")}
    assert [heard.path for heard in server.heard] == ["/oauth/token", "/api/oauth_consumers"]
    pair = base64.b64encode(f"sample-key:{SECRET}".encode())
    for hidden in (SECRET.encode(), pair, b"sample-token-1", b"Bearer"):
        assert hidden not in proxy.carried
        assert hidden.decode() not in told(proxy)


def test_a_proxy_that_wants_a_name_gets_the_systems_and_the_server_does_not(
    server: RawServer, api: ManagementApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ConnectingProxy(server.port, "ana", "sample@word:1") as proxy:
        through(proxy, monkeypatch, "ana:sample%40word%3A1@")
        api.check()
        assert all("proxy-authorization" in heard.headers for heard in proxy.heard)
    assert not [heard for heard in server.heard if "proxy-authorization" in heard.headers]


@pytest.mark.parametrize("pair", ["", "ana:another@", "ana@"])
def test_without_the_right_name_and_password_nothing_is_sent(
    pair: str, server: RawServer, api: ManagementApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ConnectingProxy(server.port, "ana", "sample-word") as proxy:
        through(proxy, monkeypatch, pair)
        with pytest.raises(ProxyRefused) as caught:
            api.check()
        assert caught.value.host == HOST
        assert SECRET not in told(proxy)
    assert server.heard == []


def test_a_proxy_that_looks_inside_is_refused_unless_the_system_trusts_it(
    api: ManagementApi, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "prying").mkdir()
    prying = Authority(tmp_path / "prying", "Prying authority")
    with RawServer(granting, prying.server(HOST)) as inside, ConnectingProxy(inside.port) as proxy:
        through(proxy, monkeypatch)
        with pytest.raises(CertificateRefused):
            api.check()
        assert inside.heard == []


def dripping(heard: Heard, plug: socket.socket) -> None:
    for byte in b"HTTP/1.1 200 Connection established\r\n\r\n":
        plug.sendall(bytes([byte]))
        time.sleep(0.2)


def silent(heard: Heard, plug: socket.socket) -> None:
    plug.recv(1)


@pytest.mark.parametrize("script", [dripping, silent])
def test_a_proxy_that_keeps_one_waiting_gets_no_more_than_the_whole_time(
    script: object, api: ManagementApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert callable(script)
    with RawServer(script) as proxy:
        through(proxy, monkeypatch)
        started = time.monotonic()
        with pytest.raises(TimedOut):
            api.reach()
        assert time.monotonic() - started < 6


def test_a_tunnel_that_is_cut_in_mid_change_is_an_answer_lost(
    authority: Authority, api: ManagementApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cutting(heard: Heard, plug: socket.socket) -> bytes | None:
        return token_reply() if heard.path == "/oauth/token" else None

    with RawServer(cutting, authority.server(HOST)) as server, ConnectingProxy(server.port) as proxy:
        through(proxy, monkeypatch)
        with pytest.raises(AnswerLost) as caught:
            api.delete("7")
        assert isinstance(caught.value, DeskError)
        assert [heard.method for heard in server.heard] == ["POST", "DELETE"]
