"""Connections of the sample server that can be cut on purpose, which uvicorn's own can't."""

import socket
import struct
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

from desktop.sample.misbehaviour import CONNECTION


class CuttableConnection(H11Protocol):
    """A connection that hands itself to the application."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        app = self.app

        async def with_connection(scope: Any, receive: Any, send: Any) -> None:
            scope[CONNECTION] = self
            await app(scope, receive, send)

        self.app = with_connection

    def cut(self) -> None:
        """End the connection so that the other side sees a reset."""
        wire = self.transport.get_extra_info("socket")
        if wire is not None and not self.transport.is_closing():
            # On, with no time to linger: closing then sends RST and drops what is unsent.
            # The two numbers are shorts on Windows and ints elsewhere; struct's "hh" and "ii".
            layout = "hh" if hasattr(socket, "SO_EXCLUSIVEADDRUSE") else "ii"
            wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(layout, 1, 0))
        self.transport.abort()

    def end(self) -> None:
        """End the connection in order, after what was written."""
        self.transport.close()

    @property
    def ended(self) -> bool:
        """Whether the connection is ending or has ended."""
        return bool(self.transport.is_closing())
