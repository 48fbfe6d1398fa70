"""A server on this computer that answers byte for byte what a test wants, sound HTTP or not."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Heard:
    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.target).query).items()}

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body.decode()).items()}


# Answers in full by returning bytes; or talks to the socket itself and returns nothing.
Script = Callable[[Heard, socket.socket], bytes | None]


def reply(
    document: object = None,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
) -> bytes:
    if body is None:
        body = json.dumps(document).encode()
    lines = [f"HTTP/1.1 {status} Said", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def token_reply(token: str = "sample-token-1", **more: Any) -> bytes:
    return reply({"access_token": token, "token_type": "Bearer", "expires_in": 3600, **more})


class RawServer:
    """Serves one connection per call; each has a thread, all of them are gone at the end."""

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        self.script = script
        self.heard: list[Heard] = []
        self._tls = tls
        self._host = f"[{host}]" if ":" in host else host
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family)
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def root(self) -> str:
        return f"{'https' if self._tls else 'http'}://{self._host}:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for plug in self._open:
                with contextlib.suppress(OSError):
                    plug.shutdown(socket.SHUT_RDWR)
        for thread in list(self._threads):
            thread.join()

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=work, args=args)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                plug, _ = self._listener.accept()
            except OSError:
                return
            self._start(self._serve, plug)

    def _serve(self, plug: socket.socket) -> None:
        with self._lock:
            self._open.add(plug)
        try:
            if self._tls is not None:
                with self._lock:
                    self._open.discard(plug)
                plug = self._tls.wrap_socket(plug, server_side=True)
                with self._lock:
                    self._open.add(plug)
            heard = _hear(plug)
            if heard is not None:
                with self._lock:
                    self.heard.append(heard)
                answer = self.script(heard, plug)
                if answer is not None:
                    plug.sendall(answer)
        except OSError:
            pass  # the client went away, which is what many tests are about
        finally:
            with self._lock:
                self._open.discard(plug)
            plug.close()


def _hear(plug: socket.socket) -> Heard | None:
    data = b""
    while b"\r\n\r\n" not in data:
        more = plug.recv(65536)
        if not more:
            return None
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", "0")):
        more = plug.recv(65536)
        if not more:
            return None
        body += more
    return Heard(method, target, headers, body)


def closed_port() -> int:
    """A port that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port
