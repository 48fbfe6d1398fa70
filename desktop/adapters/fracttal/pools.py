"""Connections that are kept for the next call: one pool for the direct way and one for each proxy."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable
from urllib.parse import SplitResult, unquote, urlsplit

import httpcore

from desktop.adapters.fracttal.proxies import proxy_for
from desktop.adapters.fracttal.sockets import Sockets

MOST_CONNECTIONS = 4
# Shorter than servers wait (5 s is common), so that no change is sent into a closing door.
KEPT_SECONDS = 2


class ProxyUnusable(Exception):
    """The system names a proxy of a kind that isn't spoken here. Never leaves this folder."""


class Pools:
    def __init__(self, sockets: Sockets, new_tls: Callable[[], ssl.SSLContext]) -> None:
        self._sockets = sockets
        self._new_tls = new_tls
        self._pools: dict[str, httpcore.ConnectionPool] = {}
        self._lock = threading.Lock()

    def send(self, request: httpcore.Request) -> httpcore.Response:
        """The start of the answer; its body is read afterwards. Raises httpcore's errors, ProxyUnusable."""
        host = request.url.host.decode("ascii")
        return self._pool(proxy_for(request.url.scheme.decode("ascii"), host)).handle_request(request)

    def close(self) -> None:
        with self._lock:
            pools, self._pools = list(self._pools.values()), {}
        for pool in pools:
            pool.close()

    def _pool(self, proxy: str) -> httpcore.ConnectionPool:
        with self._lock:
            if proxy not in self._pools:
                self._pools[proxy] = self._through(proxy) if proxy else self._direct()
            return self._pools[proxy]

    def _direct(self) -> httpcore.ConnectionPool:
        return httpcore.ConnectionPool(
            ssl_context=self._new_tls(),
            max_connections=MOST_CONNECTIONS,
            keepalive_expiry=KEPT_SECONDS,
            network_backend=self._sockets,
        )

    def _through(self, proxy: str) -> httpcore.ConnectionPool:
        parts, port = _split(proxy)
        pair = None
        if parts.username is not None:
            pair = (unquote(parts.username), unquote(parts.password or ""))
        return httpcore.HTTPProxy(
            httpcore.URL(scheme=parts.scheme, host=parts.hostname or "", port=port, target="/"),
            proxy_auth=pair,
            ssl_context=self._new_tls(),
            proxy_ssl_context=self._new_tls() if parts.scheme == "https" else None,
            max_connections=MOST_CONNECTIONS,
            keepalive_expiry=KEPT_SECONDS,
            network_backend=self._sockets,
        )


def _split(proxy: str) -> tuple[SplitResult, int | None]:
    try:
        parts = urlsplit(proxy)
        port = parts.port
    except ValueError:
        pass
    else:
        if parts.scheme in ("http", "https") and parts.hostname:
            return parts, port
    # Out of the except block: the chained error would quote the address, which may hold a password.
    raise ProxyUnusable
