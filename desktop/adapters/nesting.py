"""How deep a JSON document is nested: one that is too deep can be read, and then not be written again."""

from __future__ import annotations

from typing import Any

_HOLDERS = frozenset((dict, list))  # JSON gives no others


def is_nested_at_most(levels: int, document: Any) -> bool:
    """Lists and objects inside each other; what is in neither is one level."""
    level = [document] if type(document) in _HOLDERS else []
    for _ in range(levels - 1):
        if not level:
            return True
        # What holds nothing is left out at once: of a list's rows that is nearly all.
        level = [
            inner
            for value in level
            for inner in (value.values() if type(value) is dict else value)
            if type(inner) in _HOLDERS
        ]
    return not any(level)
