"""Asks the parts below this program for their versions."""

from __future__ import annotations

import platform
import sqlite3
import ssl

from desktop.domain.parts import Parts


def running_parts() -> Parts:
    return Parts(
        python=platform.python_version(),
        openssl=ssl.OPENSSL_VERSION.removeprefix("OpenSSL ").split(" ")[0],
        sqlite=sqlite3.sqlite_version,
        system=" ".join(part for part in (_system(), platform.machine()) if part),
    )


def _system() -> str:
    if platform.system() == "Darwin":
        return f"macOS {platform.mac_ver()[0]}"
    return f"{platform.system()} {platform.release()}"
