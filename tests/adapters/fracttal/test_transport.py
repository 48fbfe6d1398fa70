"""The door to HTTP: what is refused, what is limited, and which error each trouble becomes."""

from __future__ import annotations

import gzip
import logging
import re
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpcore
import pytest
from httpcore._backends.sync import SyncStream

from desktop.adapters.fracttal.exchange import Answer, Call
from desktop.adapters.fracttal.management import user_agent
from desktop.adapters.fracttal.transport import Limits, Transport
from desktop.domain.errors import (
    AnswerLost,
    CertificateRefused,
    ConnectionLost,
    ConnectionRefused,
    DeskError,
    HostUnknown,
    NotJson,
    ProxyRefused,
    Stopped,
    TimedOut,
    TooLarge,
)
from tests.adapters.fracttal.raw_server import Heard, RawServer, closed_port, reply
from tests.certificates import self_signed

QUICK = Limits(connect=2, read=0.3, write=0.5, pool=1, whole=0.4)

Script = Callable[[Heard, socket.socket], bytes | None]


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport("ConsumerDesk/test", QUICK)
    yield made
    made.close()


def get(transport: Transport, url: str) -> Answer:
    return transport.send(Call("GET", url))


def change(transport: Transport, url: str) -> Answer:
    return transport.send(Call("PUT", url, json={"name": "Invented"}, changes=True))


def error_of(work: Callable[[], object]) -> DeskError:
    with pytest.raises(DeskError) as caught:
        work()
    return caught.value


def test_it_says_who_it_is_and_takes_an_answer_whole(transport: Transport) -> None:
    with RawServer(lambda heard, plug: reply({"a": 1}, headers={"X-Odd": "Yes"})) as server:
        answer = transport.send(Call("GET", f"{server.root}/api/x", query={"start": "5"}))
    assert (answer.status, answer.body, answer.headers["x-odd"]) == (200, b'{"a": 1}', "Yes")
    assert server.heard[0].headers["user-agent"] == "ConsumerDesk/test"
    assert server.heard[0].query == {"start": "5"}
    assert user_agent().startswith("ConsumerDesk/")


def test_no_cookie_is_kept(transport: Transport) -> None:
    with RawServer(lambda heard, plug: reply({}, headers={"Set-Cookie": "id=1; Path=/"})) as server:
        get(transport, f"{server.root}/")
        get(transport, f"{server.root}/")
    assert "cookie" not in server.heard[1].headers


def test_no_redirect_is_followed(transport: Transport) -> None:
    with RawServer(lambda heard, plug: reply({}, 307, {"Location": "/there"})) as server:
        assert get(transport, f"{server.root}/here").status == 307
    assert [heard.path for heard in server.heard] == ["/here"]


# Before anything was sent a change fails like a read.
@pytest.mark.parametrize("send", [get, change])
class TestNothingWasSent:
    def test_nobody_listens(self, send: Callable[..., Answer], transport: Transport) -> None:
        started = time.monotonic()
        error = error_of(lambda: send(transport, f"http://127.0.0.1:{closed_port()}/"))
        assert type(error) is ConnectionRefused
        assert error.host == "127.0.0.1"
        assert time.monotonic() - started < 3

    @pytest.mark.parametrize("host", ["name.invalid", "a" * 64 + ".invalid", "xn--.invalid"])
    def test_no_such_host(self, host: str, send: Callable[..., Answer], transport: Transport) -> None:
        error = error_of(lambda: send(transport, f"https://{host}/"))
        assert type(error) is HostUnknown
        assert error.host == host

    def test_a_certificate_that_nobody_vouches_for(
        self, send: Callable[..., Answer], transport: Transport, own_certificate: ssl.SSLContext
    ) -> None:
        with RawServer(lambda heard, plug: reply({}), own_certificate) as server:
            error = error_of(lambda: send(transport, f"{server.root}/"))
        assert type(error) is CertificateRefused
        assert server.heard == []

    def test_a_server_that_speaks_no_tls(self, send: Callable[..., Answer], transport: Transport) -> None:
        with RawServer(lambda heard, plug: reply({})) as server:
            error = error_of(lambda: send(transport, f"https://127.0.0.1:{server.port}/"))
        assert type(error) in (ConnectionLost, TimedOut)

    def test_every_connection_is_busy(self, send: Callable[..., Answer]) -> None:
        """The pool's own timeout: four calls wait for a silent server, the fifth gets no connection."""
        transport = Transport("t", Limits(connect=1, read=2, pool=0.2, whole=3))
        arrived = threading.Semaphore(0)

        def silent(heard: Heard, plug: socket.socket) -> None:
            arrived.release()
            plug.recv(1)

        def wait() -> None:
            with pytest.raises(DeskError):
                get(transport, f"{server.root}/")

        with RawServer(silent) as server:
            threads = [threading.Thread(target=wait) for _ in range(4)]
            for thread in threads:
                thread.start()
            for _ in threads:
                assert arrived.acquire(timeout=5)
            assert type(error_of(lambda: send(transport, f"{server.root}/"))) is TimedOut
            transport.close()
            for thread in threads:
                thread.join()


def cut(heard: Heard, plug: socket.socket) -> None:
    return None


def half(heard: Heard, plug: socket.socket) -> bytes:
    return reply({"success": True, "data": []})[:-5]


def silent(heard: Heard, plug: socket.socket) -> None:
    plug.recv(1)


def dripping_headers(heard: Heard, plug: socket.socket) -> None:
    for byte in reply({"success": True}):
        plug.sendall(bytes([byte]))
        time.sleep(0.05)


def dripping_body(heard: Heard, plug: socket.socket) -> None:
    plug.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(1000):
        plug.sendall(b" ")
        time.sleep(0.05)


def no_http(heard: Heard, plug: socket.socket) -> bytes:
    return b"220 mail.example.com ready\r\n\r\n"


def endless_headers(heard: Heard, plug: socket.socket) -> bytes:
    return b"HTTP/1.1 200 OK\r\n" + b"X-Long: 1\r\n" * 100_000


def not_gzip(heard: Heard, plug: socket.socket) -> bytes:
    return reply(body=b"plain", headers={"Content-Encoding": "gzip"})


def half_gzip(heard: Heard, plug: socket.socket) -> bytes:
    return reply(body=gzip.compress(b"{}" * 500)[:-9], headers={"Content-Encoding": "gzip"})


def unknown_encoding(heard: Heard, plug: socket.socket) -> bytes:
    return reply({}, headers={"Content-Encoding": "br"})


def zstandard(heard: Heard, plug: socket.socket) -> bytes:
    return reply({}, headers={"Content-Encoding": "zstd"})


def bomb_in_bomb(heard: Heard, plug: socket.socket) -> bytes:
    twice = gzip.compress(gzip.compress(bytes(6_000_000), 1), 1)
    return reply(body=twice, headers={"Content-Encoding": "gzip, gzip"})


def bomb(heard: Heard, plug: socket.socket) -> bytes:
    return reply(body=gzip.compress(bytes(5_000_001), 1), headers={"Content-Encoding": "gzip"})


def deflate_bomb(heard: Heard, plug: socket.socket) -> bytes:
    return reply(body=zlib.compress(bytes(5_000_001), 9), headers={"Content-Encoding": "deflate"})


def bomb_in_pieces(heard: Heard, plug: socket.socket) -> None:
    """Chunks of a few bytes each that never end, each unpacking to a thousand times as much."""
    plug.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n")
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    while True:
        piece = packer.compress(bytes(100_000)) + packer.flush(zlib.Z_SYNC_FLUSH)
        plug.sendall(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")


def gzip_on_deflate(heard: Heard, plug: socket.socket) -> bytes:
    twice = gzip.compress(zlib.compress(bytes(6_000_000), 9))
    return reply(body=twice, headers={"Content-Encoding": "deflate, gzip"})


def many_gzip_members(heard: Heard, plug: socket.socket) -> bytes:
    return reply(body=gzip.compress(bytes(1_000_000)) * 6, headers={"Content-Encoding": "gzip"})


def large(heard: Heard, plug: socket.socket) -> bytes:
    return reply(body=bytes(5_000_001))


AFTER_SENDING: dict[Script, type[DeskError]] = {
    cut: ConnectionLost,
    half: ConnectionLost,
    silent: TimedOut,
    dripping_headers: TimedOut,
    dripping_body: TimedOut,
    no_http: ConnectionLost,
    endless_headers: ConnectionLost,
    not_gzip: NotJson,
    half_gzip: NotJson,
    unknown_encoding: NotJson,
    bomb_in_bomb: NotJson,
    bomb: TooLarge,
    deflate_bomb: TooLarge,
    bomb_in_pieces: TooLarge,
    gzip_on_deflate: NotJson,
    many_gzip_members: NotJson,
    zstandard: NotJson,
    large: TooLarge,
}


@pytest.mark.parametrize("script", AFTER_SENDING)
def test_a_read_fails_by_what_happened_and_a_change_is_answer_lost(
    script: Script, transport: Transport
) -> None:
    with RawServer(script) as server:
        started = time.monotonic()
        assert type(error_of(lambda: get(transport, f"{server.root}/"))) is AFTER_SENDING[script]
        assert type(error_of(lambda: change(transport, f"{server.root}/"))) is AnswerLost
        assert time.monotonic() - started < 4
        server.script = lambda heard, plug: reply({})
        assert get(transport, f"{server.root}/").status == 200


def test_five_megabytes_are_taken(transport: Transport) -> None:
    packed = reply(body=gzip.compress(bytes(5_000_000), 1), headers={"Content-Encoding": "gzip"})
    with RawServer(lambda heard, plug: packed) as server:
        assert len(get(transport, f"{server.root}/").body) == 5_000_000


def test_a_no_is_understood_without_its_text(transport: Transport) -> None:
    with RawServer(lambda heard, plug: reply(body=bytes(6_000_000), status=503)) as server:
        assert get(transport, f"{server.root}/").status == 503


def test_closing_wakes_who_waits_for_a_silent_server() -> None:
    transport = Transport("t", Limits(read=30, whole=30))
    arrived, ended = threading.Event(), threading.Event()
    errors: list[DeskError] = []

    def wait(heard: Heard, plug: socket.socket) -> None:
        arrived.set()
        plug.recv(1)

    def call() -> None:
        errors.append(error_of(lambda: get(transport, f"{server.root}/")))
        ended.set()

    with RawServer(wait) as server:
        thread = threading.Thread(target=call)
        thread.start()
        assert arrived.wait(5)
        transport.close()
        assert ended.wait(2)
        thread.join()
        assert type(error_of(lambda: get(transport, f"{server.root}/"))) is Stopped
    assert type(errors[0]) is Stopped
    assert len(server.heard) == 1


def test_a_socket_is_closed_by_the_thread_that_waits_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Closed by another, its number would belong to the next file or socket while it is still waited for."""
    closed_by: list[threading.Thread] = []
    close = SyncStream.close

    def noted(stream: SyncStream) -> None:
        closed_by.append(threading.current_thread())
        close(stream)

    monkeypatch.setattr(SyncStream, "close", noted)
    transport = Transport("t", Limits(read=30, whole=30))
    arrived = threading.Semaphore(0)

    def wait(heard: Heard, plug: socket.socket) -> None:
        arrived.release()
        plug.recv(1)

    with RawServer(wait) as server:
        threads = [
            threading.Thread(target=error_of, args=(lambda: get(transport, f"{server.root}/"),))
            for _ in range(3)
        ]
        for thread in threads:
            thread.start()
            assert arrived.acquire(timeout=5)
        transport.close()
        for thread in threads:
            thread.join(2)
    assert set(closed_by) == set(threads)


def test_closing_reaches_a_connection_that_is_only_being_made(monkeypatch: pytest.MonkeyPatch) -> None:
    transport = Transport("t", Limits(read=30, whole=30))
    connect = httpcore.SyncBackend.connect_tcp

    def slow(*where: Any) -> httpcore.NetworkStream:
        stream = connect(*where)
        transport.close()
        return stream

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", slow)
    with RawServer(lambda heard, plug: plug.recv(1) and None) as server:
        began = time.monotonic()
        assert type(error_of(lambda: get(transport, f"{server.root}/"))) is Stopped
        assert time.monotonic() - began < 2


@pytest.fixture
def own_certificate(tmp_path: Path) -> ssl.SSLContext:
    """A server's TLS whose certificate it signed itself, sound but for that."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed(tmp_path))
    return context


def test_a_certificate_of_the_systems_store_is_taken(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, own_certificate: ssl.SSLContext
) -> None:
    """On Linux the store can be named by the environment: the same certificate is good once it is there."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "self-signed.pem"))
    transport = Transport("t", QUICK)
    with RawServer(lambda heard, plug: reply({}), own_certificate) as server:
        assert get(transport, f"{server.root}/").status == 200
    transport.close()


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_a_named_store_that_is_missing_does_not_matter(
    variable: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, own_certificate: ssl.SSLContext
) -> None:
    monkeypatch.setenv(variable, str(tmp_path / "missing"))
    transport = Transport("t", QUICK)
    with RawServer(lambda heard, plug: reply({})) as server:
        assert get(transport, f"{server.root}/").status == 200
    with RawServer(lambda heard, plug: reply({}), own_certificate) as server:
        assert type(error_of(lambda: get(transport, f"{server.root}/"))) is CertificateRefused
    transport.close()


class TestProxies:
    def test_a_proxy_that_refuses(self, transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
        with RawServer(lambda heard, plug: reply({}, 403)) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.root)
            error = error_of(lambda: change(transport, "https://company.example.com/"))
        assert type(error) is ProxyRefused
        assert error.host == "company.example.com"
        assert [(heard.method, heard.target) for heard in proxy.heard] == [
            ("CONNECT", "company.example.com:443")
        ]

    def test_a_proxy_that_wants_a_password(
        self, transport: Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        challenge = reply({}, 407, {"Proxy-Authenticate": 'Basic realm="Invented"'})
        with RawServer(lambda heard, plug: challenge) as proxy:
            monkeypatch.setenv("ALL_PROXY", proxy.root)
            assert type(error_of(lambda: get(transport, "https://company.example.com/"))) is ProxyRefused

    def test_a_proxys_password_is_handed_over(
        self, transport: Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with RawServer(lambda heard, plug: reply({}, 403)) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", f"http://invented:sample%40word@127.0.0.1:{proxy.port}")
            error_of(lambda: get(transport, "https://company.example.com/"))
        assert proxy.heard[0].headers["proxy-authorization"] == "Basic aW52ZW50ZWQ6c2FtcGxlQHdvcmQ="

    def test_a_proxy_that_nobody_runs(self, transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{closed_port()}")
        assert type(error_of(lambda: change(transport, "https://company.example.com/"))) is ProxyRefused

    def test_a_proxy_that_cuts(self, transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
        with RawServer(cut) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.root)
            assert type(error_of(lambda: change(transport, "https://company.example.com/"))) is ConnectionLost

    @pytest.mark.parametrize("odd", ["socks5://127.0.0.1:1", "http://:99999", "http://[", "ftp://127.0.0.1"])
    def test_a_proxy_of_a_kind_that_is_not_spoken(
        self, odd: str, transport: Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", odd)
        assert type(error_of(lambda: get(transport, "https://company.example.com/"))) is ProxyRefused

    def test_this_computer_is_never_reached_through_a_proxy(
        self, transport: Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with (
            RawServer(lambda heard, plug: reply({}, 502)) as proxy,
            RawServer(lambda heard, plug: reply({})) as server,
        ):
            for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
                monkeypatch.setenv(name, proxy.root)
            assert get(transport, f"{server.root}/").status == 200
            assert get(transport, f"http://localhost:{server.port}/").status == 200
        assert proxy.heard == []

    def test_the_systems_exceptions_hold(self, transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
        with RawServer(lambda heard, plug: reply({}, 403)) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.root)
            monkeypatch.setenv("NO_PROXY", "name.invalid")
            assert type(error_of(lambda: get(transport, "https://name.invalid/"))) is HostUnknown
        assert proxy.heard == []


def test_the_log_says_method_path_outcome_and_time_without_the_query(
    transport: Transport, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG), RawServer(lambda heard, plug: reply({})) as server:
        transport.send(Call("GET", f"{server.root}/api/x", query={"q": "sample-secret-query"}))
    assert re.search(r"200 in \d+ ms: GET /api/x$", caplog.messages[-1])
    assert "sample-secret-query" not in caplog.text
