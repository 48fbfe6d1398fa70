"""Reads policy.toml in the machine's configuration folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.adapters.store.toml_file import read_toml
from desktop.domain.update_errors import PolicyBroken, PolicyUnreadable


def read_policy(path: Path) -> Mapping[str, Any] | None:
    """What stands in it, None where there is no such file. Raises PolicyUnreadable, PolicyBroken."""
    try:
        there = path.exists()
    except OSError:
        raise PolicyUnreadable(str(path)) from None
    return read_toml(path, PolicyUnreadable, PolicyBroken) if there else None
