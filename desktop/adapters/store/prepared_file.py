"""Reads companies.toml in the machine's configuration folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.adapters.store.toml_file import read_toml
from desktop.domain.prepared_errors import PreparedBroken, PreparedUnreadable


def read_prepared(path: Path) -> Mapping[str, Any]:
    """What stands in it. Raises PreparedUnreadable, PreparedBroken with the line."""
    return read_toml(path, PreparedUnreadable, PreparedBroken)
