"""`consumer-desk self-test`: all checks, a line each on standard output. In English only, for whoever
installs the program and whoever is asked for help."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from desktop.resources import resources_folder
from desktop.self_test import machine, qt_parts, shipped_files, window
from desktop.self_test.checks import Check, run

WELL, FAILED = 0, 1


def self_test() -> int:
    """0 when all is well, else 1."""
    return WELL if run(checks(), _say) else FAILED


def checks() -> Iterator[Check]:
    """In an order that tells most where one failure brings others. What they open is closed at the end."""
    resources = resources_folder()
    with ExitStack() as closing:
        place = Path(closing.enter_context(tempfile.TemporaryDirectory(prefix="consumer-desk-self-test-")))
        windows = window.WindowChecks(place / "window")
        closing.callback(windows.close)
        if (folder := shipped_files.frozen_folder()) is not None:
            yield Check("files", partial(shipped_files.every_file, folder))
        yield Check("parts", shipped_files.every_part)
        yield Check("plugins", qt_parts.plugins)
        yield Check("icons", partial(qt_parts.icons, resources))
        yield Check("translations", partial(qt_parts.translations, resources))
        yield Check("help", partial(shipped_files.every_help_page, resources))
        yield Check("certificates", machine.certificates)
        yield Check("database", partial(machine.database, place / "database"))
        yield Check("keychain", machine.keychain)
        yield Check("screen", qt_parts.screen)
        yield Check("sample company", windows.sample_company)
        yield Check("window", windows.languages)
        yield Check("clipboard", windows.copied)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
