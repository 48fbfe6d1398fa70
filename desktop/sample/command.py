"""The sample server by itself, for `consumer-desk sample-server`."""

import json
import signal
import sys
import tempfile
import threading
from contextlib import ExitStack
from pathlib import Path

from desktop.sample.faults import Faults
from desktop.sample.host import SampleHost


def serve(port: int, folder: Path | None, consumers: int, faults: str | None) -> int:
    """Print one line of JSON with addresses and pair, serve until interrupted or terminated, return 0.

    Without a folder the data goes when the server does. Returns 1 if the server can't start, 2 for a port, a
    number or faults that can't be read, after one line on the error stream. Call it from the main thread.
    """
    try:
        chosen = Faults.parse(faults or "")
    except ValueError as problem:
        return _refuse(f"--faults: {problem}", 2)
    if not 0 <= port < 65536:
        return _refuse(f"--port: {port} isn't a port", 2)
    if consumers < 0:
        return _refuse("--consumers: the number can't be below 0", 2)
    with ExitStack() as cleaning:
        if folder is None:
            folder = Path(cleaning.enter_context(tempfile.TemporaryDirectory(prefix="consumer-desk-sample-")))
        ended = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            before = signal.signal(number, lambda _number, _frame: ended.set())
            cleaning.callback(signal.signal, number, before)
        host = SampleHost(folder, port=port, consumers=consumers, faults=chosen)
        cleaning.callback(host.stop)
        try:
            addresses = host.start()
        except OSError as problem:
            return _refuse(f"the sample server can't listen on port {port}, or keep its data: {problem}", 1)
        facts = {
            "api_url": addresses.api_url,
            "token_url": addresses.token_url,
            "authorize_url": addresses.authorize_url,
            "key": addresses.key,
            "secret": addresses.secret,
        }
        sys.stdout.write(json.dumps(facts) + "\n")
        sys.stdout.flush()
        # In short waits: on Windows a long one would not notice Ctrl-C.
        while not ended.wait(0.5) and host.running:
            pass
    return 0


def _refuse(reason: str, code: int) -> int:
    sys.stderr.write(f"consumer-desk sample-server: {reason}\n")
    return code
