"""Reads companies.toml in the machine's configuration folder; this program never writes it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.domain.prepared_errors import PreparedBroken, PreparedUnreadable


def read_prepared(path: Path) -> Mapping[str, Any]:
    """What stands in it. Raises PreparedUnreadable, PreparedBroken with the line."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise PreparedUnreadable(str(path)) from None
    line = 0
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _line_of(str(error), text)
    except RecursionError:
        line = 1
    # Out here: a chained foreign error would carry the whole text, and a secret may stand in it.
    raise PreparedBroken(str(path), line)


def _line_of(said: str, text: str) -> int:
    """tomllib ends its text with "(at line 3, column 5)" or "(at end of document)"."""
    found = re.search(r"\(at line (\d+)", said)
    return int(found[1]) if found else max(1, len(text.splitlines()))
