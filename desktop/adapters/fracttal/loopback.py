"""The way back from the browser: a listener on 127.0.0.1 that takes one answer (RFC 8252, 7.3)."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl, urlsplit

from desktop.domain.errors import NobodyAnswered, PortTaken
from desktop.domain.progress import Progress

HOST = "127.0.0.1"
PATH = "/callback"
PATIENCE = 300.0  # security.md, "On the wire"
LONGEST_HEAD = 16_384
HEAD_SECONDS = 10.0
LOOK_SECONDS = 0.1

_HEADERS = (
    "Content-Type: text/html; charset=utf-8",
    "Cache-Control: no-store",
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy: no-referrer",
    "X-Content-Type-Options: nosniff",
    "Connection: close",
)

Query = Mapping[str, str]


class Loopback:
    """Listens from the start; `port` 0 lets the system choose. Raises PortTaken."""

    def __init__(self, port: int = 0) -> None:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        exclusive: int | None = getattr(socket, "SO_EXCLUSIVEADDRUSE", None)
        taken = False
        try:
            # On Windows another program could share the port and get the answer; elsewhere the option
            # only skips the wait after an earlier sign-in.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR if exclusive is None else exclusive, 1)
            listener.bind((HOST, port))
            listener.listen(16)
            listener.setblocking(False)
        except (OSError, OverflowError):
            listener.close()
            taken = True
        if taken:
            raise PortTaken(port)
        self._listener = listener
        self._answered = False
        self._port: int = listener.getsockname()[1]

    @property
    def callback(self) -> str:
        return f"http://{HOST}:{self._port}{PATH}"

    def wait(
        self, page: Callable[[Query], str], progress: Progress, seconds: float = PATIENCE
    ) -> dict[str, str]:
        """What the browser brought back, after it was shown `page(query)`.

        Raises NobodyAnswered after `seconds`, Stopped.
        """
        return asyncio.run(self._answer(page, progress, time.monotonic() + seconds))

    def close(self) -> None:
        self._listener.close()

    async def _answer(
        self, page: Callable[[Query], str], progress: Progress, deadline: float
    ) -> dict[str, str]:
        answer: asyncio.Future[dict[str, str]] = asyncio.get_running_loop().create_future()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            # A browser opens connections ahead of time and says nothing on them: each is on its own.
            with contextlib.suppress(OSError, ValueError, TimeoutError, asyncio.IncompleteReadError):
                query = await asyncio.wait_for(self._heard(reader), HEAD_SECONDS)
                if query is None or self._answered:
                    await _write(writer, "404 Not Found", "")
                else:
                    self._answered = True
                    try:
                        await _write(writer, "200 OK", page(query))
                    finally:
                        answer.set_result(query)  # also when the browser doesn't wait for its page
            writer.close()

        server = await asyncio.start_server(serve, sock=self._listener, limit=LONGEST_HEAD)
        try:
            while not answer.done():
                progress.wait(0)
                if time.monotonic() > deadline:
                    raise NobodyAnswered
                await asyncio.wait([answer], timeout=LOOK_SECONDS)
        finally:
            server.close()  # not waited for: connections that say nothing may stay open
        return answer.result()

    async def _heard(self, reader: asyncio.StreamReader) -> dict[str, str] | None:
        """The query of a request for our callback; None of any other."""
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.LimitOverrunError:
            return None
        first, *lines = head.decode("latin-1").split("\r\n")
        method, _, rest = first.partition(" ")
        target = urlsplit(rest.rpartition(" ")[0])
        hosts = [line.partition(":")[2].strip() for line in lines if line.lower().startswith("host:")]
        # Another Host is a page elsewhere whose name was made to point at this computer.
        if method != "GET" or target.path != PATH or hosts != [f"{HOST}:{self._port}"]:
            return None
        return dict(parse_qsl(target.query, keep_blank_values=True, max_num_fields=50))


async def _write(writer: asyncio.StreamWriter, status: str, page: str) -> None:
    body = page.encode()
    head = "\r\n".join((f"HTTP/1.1 {status}", *_HEADERS, f"Content-Length: {len(body)}"))
    writer.write(f"{head}\r\n\r\n".encode() + body)
    writer.close()
    await writer.wait_closed()  # all of it has left
