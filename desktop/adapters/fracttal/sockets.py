"""The sockets under the transport: a deadline for a whole exchange, and an end when the company closes."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import httpcore


class Sockets(httpcore.NetworkBackend):
    """A timeout per read lets a server drip one byte at a time for ever: each read and write here also
    gets no more time than is left of the whole. The deadline belongs to the calling thread."""

    def __init__(self) -> None:
        self._plain = httpcore.SyncBackend()
        self._now = threading.local()
        self._open: weakref.WeakSet[_WatchedStream] = weakref.WeakSet()
        self._ended = False
        self._lock = threading.Lock()

    @contextlib.contextmanager
    def within(self, seconds: float, meanwhile: Callable[[], None] | None = None) -> Iterator[None]:
        """Everything that this thread reads or writes inside must be done in `seconds`. `meanwhile` is
        called when the server is waited for, if it is."""
        self._now.ends_at = time.monotonic() + seconds
        self._now.meanwhile = meanwhile
        try:
            yield
        finally:
            del self._now.ends_at, self._now.meanwhile

    def begin_to_wait(self) -> None:
        """A request left: what can be done without its answer is done now."""
        work: Callable[[], None] | None = getattr(self._now, "meanwhile", None)
        if work is not None:
            self._now.meanwhile = None
            work()

    def time_left(self, most: float | None) -> float:
        """Seconds for the next step, at most `most`; zero or less when there are none."""
        left: float = getattr(self._now, "ends_at", float("inf")) - time.monotonic()
        return left if most is None else min(left, most)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        seconds = self.time_left(timeout)
        if seconds <= 0:
            raise httpcore.ConnectTimeout
        return self.watched(
            self._plain.connect_tcp(host, port, seconds, local_address, socket_options),
        )

    def watched(self, stream: httpcore.NetworkStream) -> httpcore.NetworkStream:
        """`stream` under the deadline, and among those that `cut_all` ends."""
        watched = _WatchedStream(stream, self)
        with self._lock:
            self._open.add(watched)
            too_late = self._ended
        if too_late:
            watched.cut()
        return watched

    def cut_all(self) -> None:
        """Wakes every thread that waits for a server, now or later. It closes nothing: that is for the
        threads, which may be about to use what they have."""
        with self._lock:
            self._ended = True
            streams = list(self._open)
        for stream in streams:
            stream.cut()


class _WatchedStream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, sockets: Sockets) -> None:
        self._inner = inner
        self._sockets = sockets

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._sockets.begin_to_wait()
        seconds = self._sockets.time_left(timeout)
        if seconds <= 0:
            raise httpcore.ReadTimeout
        return self._inner.read(max_bytes, seconds)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        seconds = self._sockets.time_left(timeout)
        if seconds <= 0:
            raise httpcore.WriteTimeout
        self._inner.write(buffer, seconds)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        seconds = self._sockets.time_left(timeout)
        if seconds <= 0:
            raise httpcore.ConnectTimeout
        return self._sockets.watched(self._inner.start_tls(ssl_context, server_hostname, seconds))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)

    def cut(self) -> None:
        plug = self._inner.get_extra_info("socket")
        if isinstance(plug, socket.socket):
            with contextlib.suppress(OSError):
                plug.shutdown(socket.SHUT_RDWR)
