"""`python packaging/dev.py bench`: runs every benchmark, prints the table, writes it to build/bench."""

from __future__ import annotations

import gc
import json
import os
import platform
import sys
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path

from tests.bench.table import Row, markdown
from tests.desktop_session import DesktopSession


def main() -> int:
    """On Linux on a virtual screen of its own, as the tests."""
    with DesktopSession() if platform.system() == "Linux" else nullcontext():
        return measure()


def measure() -> int:
    from tests.bench import at_rest, blocked, dashboard, kept, memory, network, peers, scale, start, vault

    rows: list[Row] = start.measure() + peers.measure()
    from desktop.app import new_application
    from desktop.start import quicken

    quicken()
    gc.enable()  # as after the first picture
    application = new_application(["bench"])
    for part in (scale, kept, blocked, dashboard, at_rest):
        rows += part.measure(application)
    rows += memory.measure() + network.measure() + vault.measure()
    folder = Path("build") / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    table = markdown(rows)
    (folder / "bench.md").write_text(table, encoding="utf-8")
    (folder / "bench.json").write_text(json.dumps([asdict(row) for row in rows], indent=1), encoding="utf-8")
    print(table)
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    os.chdir(Path(__file__).parent.parent.parent)
    raise SystemExit(main())
