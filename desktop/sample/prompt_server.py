"""uvicorn's server, told when to end instead of looking ten times a second whether it should."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress

import uvicorn

_GENTLE_SECONDS = 0.5
_LOOK_SECONDS = 0.01


class PromptServer(uvicorn.Server):
    """`started` is called once it accepts connections. To be made in the loop that it will run in."""

    def __init__(self, config: uvicorn.Config, started: Callable[[], None]) -> None:
        super().__init__(config)
        self._started = started
        self._ending = asyncio.Event()

    def end(self) -> None:
        """It is over within a second; calls that still run then are cut off. Called in its loop."""
        self.should_exit = True
        self._ending.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Called by uvicorn, as what follows."""
        await super().startup(sockets=sockets)
        self._started()

    async def main_loop(self) -> None:
        # Once a second, as its answers tell the time.
        while not await self.on_tick(0):
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ending.wait(), 1)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for each in (*self.servers, *(sockets or ())):
            each.close()
        state, now = self.server_state, asyncio.get_running_loop().time
        for connection in list(state.connections):
            connection.shutdown()
        await asyncio.sleep(0)  # those without a call are gone
        deadline = now() + _GENTLE_SECONDS
        while (state.connections or state.tasks) and now() < deadline:
            await asyncio.sleep(_LOOK_SECONDS)
        for connection in list(state.connections):
            connection.transport.abort()
        for task in list(state.tasks):
            task.cancel()
        await asyncio.sleep(0)
