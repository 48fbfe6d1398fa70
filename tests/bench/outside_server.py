"""The sample company's server in a process of its own, so that what it does isn't measured with the window.

python -m tests.bench.outside_server FOLDER CONSUMERS WORK_ORDERS     (until its standard input ends)
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from desktop.sample.host import SampleAddresses, SampleHost
from desktop.sample.settings import SampleSettings

NO_LIMIT = 1_000_000  # calls a minute: what is measured is this program, not a wait


class OutsideServer(SampleHost):
    """In the place of the one that the program starts for itself."""

    def __init__(self, folder: Path, *, consumers: int = 10, work_orders: int = 400) -> None:
        super().__init__(folder)
        command = [sys.executable, "-m", __name__, str(folder), str(consumers), str(work_orders)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.addresses = SampleAddresses(**json.loads(self._process.stdout.readline()))

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    def start(self) -> SampleAddresses:
        return self.addresses

    def stop(self) -> None:
        """The program that uses it ends; `end` ends the server."""

    def end(self) -> None:
        with self._process:
            assert self._process.stdin is not None
            self._process.stdin.close()


def main() -> None:
    folder, consumers, orders = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    settings = SampleSettings(work_orders=orders, calls_per_minute=NO_LIMIT)
    host = SampleHost(folder, consumers=consumers, settings=settings)
    print(json.dumps(asdict(host.start())), flush=True)
    sys.stdin.read()
    host.stop()


if __name__ == "__main__":
    main()
