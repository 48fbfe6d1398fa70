"""The one door to HTTP: TLS by the system's store, limits on everything, foreign errors made ours."""

from __future__ import annotations

import contextlib
import http.cookiejar
import logging
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpcore
import httpx
import truststore

from desktop.adapters.fracttal.body import BodyBroken, BodyTooLarge, read_body
from desktop.adapters.fracttal.exchange import Answer, Call
from desktop.adapters.fracttal.pools import Pools, ProxyUnusable
from desktop.adapters.fracttal.proxies import proxy_for
from desktop.adapters.fracttal.sockets import Sockets
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

log = logging.getLogger(__name__)

# What sending and reading may raise.
FOREIGN = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    httpcore.ConnectionNotAvailable,
    BodyTooLarge,
    BodyBroken,
    ProxyUnusable,
    OSError,
    UnicodeError,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for each step and for the whole exchange; megabytes (10⁶ bytes) of a decoded body."""

    connect: float = 5
    read: float = 15
    write: float = 15
    pool: float = 5
    whole: float = 20
    megabytes: int = 5


class Transport:
    """Sends the calls of one company. Threads may share it. Keeps no cookies and follows no redirects."""

    def __init__(self, user_agent: str, limits: Limits | None = None) -> None:
        # httpx logs whole addresses at INFO, httpcore the headers of answers at DEBUG, which can hold
        # cookies that sign in. What this program needs to know stands in its own lines.
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)
        self._limits = limits or Limits()
        self._sockets = Sockets()
        self._closed = threading.Event()
        self._under_way = 0
        self._gate = threading.Lock()
        no_cookies = http.cookiejar.DefaultCookiePolicy(allowed_domains=[])
        self._client = httpx.Client(
            transport=_Door(Pools(self._sockets, _system_trust)),
            # Proxies are chosen in proxies.py; the rest of the environment has no say.
            trust_env=False,
            follow_redirects=False,
            cookies=http.cookiejar.CookieJar(no_cookies),
            headers={"User-Agent": user_agent, "Accept": "application/json", "Accept-Encoding": "gzip"},
            timeout=httpx.Timeout(
                connect=self._limits.connect,
                read=self._limits.read,
                write=self._limits.write,
                pool=self._limits.pool,
            ),
        )

    def send(self, call: Call) -> Answer:
        """The answer, whatever its status, read to its end.

        Raises Unreachable when none could be had, AnswerLost instead when `call` changes something and
        may have left this computer, TooLarge, NotJson for a body that can't be decoded, and Stopped
        when closed.
        """
        sent = _Sent()
        started = time.monotonic()
        failure: Exception
        try:
            with self._kept_open(), self._sockets.within(self._limits.whole, call.meanwhile):
                answer = self._exchange(call, sent)
        except FOREIGN as error:
            failure = error
        else:
            _note(call, str(answer.status), started)
            return answer
        # Raised out here, because a chained foreign error would carry the request and its headers.
        translated = self._translated(failure, call, sent)
        del failure
        _note(call, type(translated).__name__, started)
        raise translated

    def close(self) -> None:
        """Ends every connection; calls under way fail."""
        with self._gate:
            self._closed.set()
            unused = not self._under_way
        self._sockets.cut_all()
        if unused:
            self._client.close()

    @contextlib.contextmanager
    def _kept_open(self) -> Iterator[None]:
        """Closing inside leaves it to the last one out. A socket that is closed under a thread that waits
        for it gives its number to whatever this process opens next, and the thread goes on to wait, or to
        read, there. Raises Stopped when closed."""
        with self._gate:
            if self._closed.is_set():
                raise Stopped
            self._under_way += 1
        try:
            yield
        finally:
            with self._gate:
                self._under_way -= 1
                last = self._closed.is_set() and not self._under_way
            if last:
                self._client.close()

    def _exchange(self, call: Call, sent: _Sent) -> Answer:
        with self._client.stream(
            call.method,
            call.url,
            params=dict(call.query) or None,
            headers=dict(call.headers),
            data=call.form,
            json=call.json,
            extensions={"trace": sent} if call.changes else None,  # it costs a call for each step
        ) as response:
            headers = {name.lower(): value for name, value in response.headers.items()}
            encoding = headers.get("content-encoding", "")
            body = b""
            try:
                body = read_body(response.iter_raw(), encoding, self._limits.megabytes * 1_000_000)
            except (BodyTooLarge, BodyBroken):
                # A status that says no is understood without its text.
                if response.status_code < 300:
                    raise
        return Answer(response.url.host, response.status_code, headers, body, call.changes)

    def _translated(self, error: Exception, call: Call, sent: _Sent) -> DeskError:
        """The only place where foreign errors become ours."""
        host = urlsplit(call.url).hostname or ""
        if sent and call.changes:
            return AnswerLost(host)
        if self._closed.is_set():
            return Stopped()
        if isinstance(error, BodyTooLarge):
            return TooLarge(host, self._limits.megabytes)
        if isinstance(error, BodyBroken):
            return NotJson(host)
        return _unreachable(error, host)


def _unreachable(error: Exception, host: str) -> DeskError:
    causes = list(_causes(error))
    if isinstance(error, ProxyUnusable | httpcore.ProxyError):
        return ProxyRefused(host)
    if isinstance(error, httpcore.TimeoutException):
        return TimedOut(host)
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return CertificateRefused(host)
    unknown = any(isinstance(cause, socket.gaierror | UnicodeError) for cause in causes)
    refused = any(isinstance(cause, ConnectionRefusedError) for cause in causes)
    if (unknown or refused) and proxy_for("https", host):
        return ProxyRefused(host)  # what couldn't be reached was the proxy
    if unknown or isinstance(error, httpx.InvalidURL):
        return HostUnknown(host)
    return ConnectionRefused(host) if refused else ConnectionLost(host)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _note(call: Call, outcome: str, started: float) -> None:
    milliseconds = round((time.monotonic() - started) * 1000)
    # The outcome stands first: what follows the word token is blotted out in the log.
    log.info("%s in %d ms: %s %s", outcome, milliseconds, call.method, urlsplit(call.url).path)


def _system_trust() -> ssl.SSLContext:
    """Verifies by the system's certificate store; there is deliberately no switch to turn it off."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def trusted_authorities() -> int:
    """How many certificates of authorities OpenSSL takes from this system; 0 where the system itself
    verifies and no list is read (Windows, macOS)."""
    context = _system_trust()
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")  # loads them
    # truststore keeps what it read to itself, so that nobody takes an empty list for no trust.
    inner: ssl.SSLContext | None = getattr(context, "_ctx", None)
    read = len(inner.get_ca_certs()) if inner is not None else 0
    folder = ssl.get_default_verify_paths().capath
    # Of a folder, OpenSSL reads a certificate when it is asked for.
    return read or (sum(1 for _ in Path(folder).glob("*.[0-9]")) if folder else 0)


class _Sent:
    """httpcore's trace of one call: true once the request, not a proxy's CONNECT, began to leave."""

    def __init__(self) -> None:
        self._sent = False

    def __bool__(self) -> bool:
        return self._sent

    def __call__(self, event: str, facts: Mapping[str, Any]) -> None:
        if event == "http11.send_request_headers.started" and facts["request"].method != b"CONNECT":
            self._sent = True


class _Door(httpx.BaseTransport):
    """httpx builds requests and addresses; the connections below are our own, for their deadline."""

    def __init__(self, pools: Pools) -> None:
        self._pools = pools

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = httpcore.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        response = self._pools.send(
            httpcore.Request(
                request.method,
                url,
                headers=request.headers.raw,
                content=request.read(),
                extensions=request.extensions,
            )
        )
        return httpx.Response(response.status, headers=response.headers, stream=_Stream(response))

    def close(self) -> None:
        self._pools.close()


class _Stream(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()
