"""Reads TOML that an IT department wrote; this program never writes it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any


def read_toml(
    path: Path, unreadable: Callable[[str], Exception], broken: Callable[[str, int], Exception]
) -> Mapping[str, Any]:
    """What stands in it. Raises what `unreadable(path)` or `broken(path, line)` gives."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise unreadable(str(path)) from None
    line = 0
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _line_of(str(error), text)
    except RecursionError:
        line = 1
    # Out here: a chained foreign error would carry the whole text, and a secret may stand in it.
    raise broken(str(path), line)


def _line_of(said: str, text: str) -> int:
    """tomllib ends its text with "(at line 3, column 5)" or "(at end of document)"."""
    found = re.search(r"\(at line (\d+)", said)
    return int(found[1]) if found else max(1, len(text.splitlines()))
