"""A proxy on this computer that makes tunnels (RFC 9110, 9.3.6), with or without a name and password."""

from __future__ import annotations

import base64
import contextlib
import selectors
import socket

from tests.adapters.fracttal.raw_server import Heard, RawServer, reply


class ConnectingProxy(RawServer):
    """Leads every tunnel to the server at `port` of this computer, whatever host was asked for."""

    def __init__(self, port: int, name: str = "", password: str = "") -> None:
        super().__init__(self._answer)
        self._to = port
        pair = base64.b64encode(f"{name}:{password}".encode()).decode()
        self._wanted = f"Basic {pair}" if name else None
        self.carried = bytearray()

    def _answer(self, heard: Heard, plug: socket.socket) -> bytes | None:
        if self._wanted and heard.headers.get("proxy-authorization") != self._wanted:
            return reply({}, 407, {"Proxy-Authenticate": 'Basic realm="Example proxy"'})
        if heard.method != "CONNECT":
            return reply({}, 405)
        with socket.create_connection(("127.0.0.1", self._to)) as inner:
            plug.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            self._carry(plug, inner)
        return None

    def _carry(self, plug: socket.socket, inner: socket.socket) -> None:
        with selectors.DefaultSelector() as ready:
            ready.register(plug, selectors.EVENT_READ, inner)
            ready.register(inner, selectors.EVENT_READ, plug)
            while True:
                for key, _ in ready.select():
                    side = key.fileobj
                    assert isinstance(side, socket.socket)
                    data = b""
                    with contextlib.suppress(OSError):
                        data = side.recv(65536)
                    if not data:
                        return
                    self.carried += data
                    key.data.sendall(data)
