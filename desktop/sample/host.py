"""The sample company's server as the rest of the program sees it: start, stop, reset, misbehave."""

import threading
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.sample.faults import Faults
from desktop.sample.settings import SampleSettings

if TYPE_CHECKING:
    import socket

    from desktop.sample.server_thread import ServerThread

DEFAULT_SEED = 20260131
_START_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class SampleAddresses:
    """Where the running server is, and the pair of a consumer that may manage consumers."""

    api_url: str
    token_url: str
    authorize_url: str
    key: str
    secret: str = field(repr=False)


class SampleHost:
    """A server on 127.0.0.1 with its data in a folder; its methods may be called from any thread."""

    def __init__(
        self,
        folder: Path,
        *,
        port: int = 0,
        consumers: int = 10,
        seed: int = DEFAULT_SEED,
        faults: Faults | None = None,
        settings: SampleSettings | None = None,
    ) -> None:
        """Take what start will use; port 0 lets the system choose.

        consumers and seed count when the data is made: at the first start in the folder, and at a reset.
        """
        self.faults = Faults() if faults is None else faults
        self._folder = folder
        self._port = port
        self._consumers = consumers
        self._seed = seed
        self._settings = settings or SampleSettings()
        self._lock = threading.Lock()
        self._thread: ServerThread | None = None
        self._addresses: SampleAddresses | None = None
        self._seen: deque[tuple[str, str]] = deque(maxlen=10_000)

    @property
    def running(self) -> bool:
        """Whether the server answers."""
        thread = self._thread
        return thread is not None and thread.alive

    @property
    def seen(self) -> tuple[tuple[str, str], ...]:
        """Method and path (below the API's address) of the last requests, oldest first; for tests."""
        return tuple(self._seen)

    def forget_seen(self) -> None:
        """Let seen begin anew."""
        self._seen.clear()

    def start(self) -> SampleAddresses:
        """Return the addresses once the server answers; a server that runs is left alone.

        Raises OSError if the port is taken or the folder can't be written.
        """
        # Starlette and uvicorn cost a quarter of a second: only whoever starts the server pays it.
        from desktop.sample.server_thread import Plan, ServerThread

        with self._lock:
            if self.running and self._addresses is not None:
                return self._addresses
            listener = _listen(self._port)
            root = f"http://127.0.0.1:{listener.getsockname()[1]}"
            plan = Plan(
                self._folder,
                self._consumers,
                self._seed,
                self._settings,
                self.faults,
                lambda method, path: self._seen.append((method, path)),
            )
            thread = ServerThread(plan, listener)
            key, secret = thread.start(_START_SECONDS)
            self._thread = thread
            self._addresses = SampleAddresses(
                f"{root}/api", f"{root}/oauth/token", f"{root}/oauth/authorize", key, secret
            )
            return self._addresses

    def stop(self) -> None:
        """Return when the server has stopped, within two seconds even with open connections."""
        with self._lock:
            if self._thread is not None:
                self._thread.stop()
                self._thread = None
                self._addresses = None

    def reset(self) -> None:
        """Restore the seeded data, whether the server runs or not; the managing pair stays as it was.

        All tokens end, as everything that was made since.
        """
        from desktop.sample.database import open_database
        from desktop.sample.seed import reset

        with self._lock:
            if self._thread is not None and self._thread.alive:
                self._thread.reset()
                return
            db = open_database(self._folder)
            try:
                reset(db, self._consumers, self._seed, self._settings.work_orders)
            finally:
                db.close()


def _listen(port: int) -> "socket.socket":
    import socket

    # The protocol is named because asyncio turns Nagle's delay off only where it is, and the delay
    # can cost 40 ms an answer.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        exclusive: int | None = getattr(socket, "SO_EXCLUSIVEADDRUSE", None)
        # On Windows SO_REUSEADDR would let two programs share the port; elsewhere it only skips the wait
        # after a stop.
        option = socket.SO_REUSEADDR if exclusive is None else exclusive
        listener.setsockopt(socket.SOL_SOCKET, option, 1)
        listener.bind(("127.0.0.1", port))
        # So that a caller who comes before the server's first moment waits instead of being refused.
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    return listener
