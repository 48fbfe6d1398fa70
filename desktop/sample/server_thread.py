"""Runs uvicorn and the company's database in a thread of their own."""

import asyncio
import logging
import socket
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from desktop.sample.app import build_app
from desktop.sample.company import Company
from desktop.sample.connection import CuttableConnection
from desktop.sample.consumers import Consumers
from desktop.sample.database import open_database
from desktop.sample.faults import Faults
from desktop.sample.misbehaviour import Misbehaviour
from desktop.sample.prompt_server import PromptServer
from desktop.sample.seed import MANAGING_ID, prepare, reset
from desktop.sample.settings import SampleSettings


@dataclass(frozen=True, slots=True)
class Plan:
    """What the thread needs to know."""

    folder: Path
    consumers: int
    seed: int
    settings: SampleSettings
    faults: Faults
    noted: Callable[[str, str], None]


class ServerThread:
    """One run of the server, from its start to its end."""

    def __init__(self, plan: Plan, listener: socket.socket) -> None:
        self._plan = plan
        self._listener = listener
        self._thread = threading.Thread(target=self._run, name="sample-server", daemon=True)
        self._ready: Future[tuple[str, str]] = Future()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server: PromptServer | None = None
        self._company: Company | None = None

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._thread.is_alive()

    def start(self, seconds: float) -> tuple[str, str]:
        """Start, and return key and secret of the managing consumer once the server answers.

        Raises what kept it from starting.
        """
        self._thread.start()
        try:
            return self._ready.result(seconds)
        except BaseException:
            self._thread.join(1)
            raise

    def stop(self) -> None:
        """Stop within two seconds; calls that still run are cut off."""
        if self._server is not None and self.alive:
            self._call(self._server.end)
            self._thread.join(1.9)

    def reset(self) -> None:
        """Restore the seeded data; returns when it is done."""
        done: Future[None] = Future()

        def work() -> None:
            try:
                if self._company is not None:
                    plan = self._plan
                    reset(self._company.db, plan.consumers, plan.seed, plan.settings.work_orders)
                    self._company.forget_open_things()
                done.set_result(None)
            except BaseException as problem:
                done.set_exception(problem)

        self._call(work)
        done.result(60)

    def _call(self, work: Callable[[], None]) -> None:
        if self._loop is not None:
            try:
                self._loop.call_soon_threadsafe(work)
            except RuntimeError:
                # The loop closed between the question and the call: there is nothing left to stop.
                logging.getLogger(__name__).debug("the sample server had ended already")

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as problem:
            if self._ready.done():
                logging.getLogger(__name__).exception("the sample server ended")
            else:
                self._ready.set_exception(problem)
        finally:
            self._listener.close()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        db = open_database(self._plan.folder)
        try:
            prepare(db, self._plan.consumers, self._plan.seed, self._plan.settings.work_orders)
            pair = _managing_pair(db)
            self._company = Company(db, self._plan.settings)
            app = Misbehaviour(build_app(self._company), self._plan.faults, self._plan.noted)
            config = uvicorn.Config(
                app,
                http=CuttableConnection,
                ws="none",
                lifespan="off",
                log_config=None,
                # What uvicorn would say about connections cut on purpose helps nobody; a failure of
                # ours is logged by the application.
                log_level="critical",
                access_log=False,
                proxy_headers=False,
                server_header=False,
                timeout_keep_alive=75,
            )
            self._server = PromptServer(config, lambda: self._ready.set_result(pair))
            await self._server.serve([self._listener])
        finally:
            self._company = None
            db.close()


def _managing_pair(db: sqlite3.Connection) -> tuple[str, str]:
    consumers = Consumers(db)
    row = consumers.by_id(MANAGING_ID)
    if row is None:
        raise LookupError("the managing consumer")
    return row["key"], consumers.secret_of(row)
