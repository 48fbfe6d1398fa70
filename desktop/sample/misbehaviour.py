"""Stands before the application and makes it misbehave where a fault is set."""

import asyncio
from collections.abc import Callable, MutableMapping
from typing import Any, Protocol

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desktop.sample.fault_answers import fault_answer
from desktop.sample.faults import Fault, Faults
from desktop.sample.hostile_texts import hostile_body

CONNECTION = "sample.connection"


class Connection(Protocol):
    """What is needed of the connection that a request came by."""

    def cut(self) -> None:
        """End it at once; the other side sees a reset."""

    def end(self) -> None:
        """End it in order, after what was written."""

    @property
    def ended(self) -> bool:
        """Whether it is ending or has ended."""


class Misbehaviour:
    """An application around the application."""

    def __init__(self, app: ASGIApp, faults: Faults, noted: Callable[[str, str], None]) -> None:
        self._app = app
        self._faults = faults
        self._noted = noted

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, or as the fault wants."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        method, path = scope["method"], scope["path"].removeprefix("/api")
        self._noted(method, path)
        fault = self._faults.meet(method, path)
        if fault is None:
            await self._app(scope, receive, send)
            return
        connection: Connection = scope[CONNECTION]
        match fault.kind:
            case "delay":
                await asyncio.sleep(fault.seconds)
                await self._app(scope, receive, send)
            case "reset":
                await _rest(receive)
                await _cut(connection, receive)
            case "timeout":
                await _until_gone(receive)
            case "answer_lost":
                await self._whole_answer(scope, receive)
                await _cut(connection, receive)
            case "half":
                start, body = await self._whole_answer(scope, receive)
                await send(start)
                await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
                connection.end()
                await _until_gone(receive)
            case "hostile":
                start, body = await self._whole_answer(scope, receive)
                body = hostile_body(body) if start["status"] == 200 else body
                kept = [(name, value) for name, value in start["headers"] if name != b"content-length"]
                start["headers"] = [*kept, (b"content-length", str(len(body)).encode())]
                await send(start)
                await send({"type": "http.response.body", "body": body})
            case "slow":
                start, body = await self._whole_answer(scope, receive)
                await send(start)
                await _drip(body, fault, connection, send)
            case _:
                await _rest(receive)
                port = (scope.get("server") or ("", 0))[1]
                response = fault_answer(fault, method=method, path=path, port=port)
                await response(scope, receive, send)

    async def _whole_answer(self, scope: Scope, receive: Receive) -> tuple[Message, bytes]:
        start: MutableMapping[str, Any] = {}
        parts: list[bytes] = []

        async def keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            else:
                parts.append(message.get("body", b""))

        await self._app(scope, receive, keep)
        return start, b"".join(parts)


async def _drip(body: bytes, fault: Fault, connection: Connection, send: Send) -> None:
    for place in range(len(body)):
        if connection.ended:
            return
        await send({"type": "http.response.body", "body": body[place : place + 1], "more_body": True})
        await asyncio.sleep(fault.seconds)
    await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _rest(receive: Receive) -> None:
    # A request that is answered before it was sent whole could look like another fault.
    while (await receive()).get("more_body"):
        pass


async def _cut(connection: Connection, receive: Receive) -> None:
    connection.cut()
    await _until_gone(receive)


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
