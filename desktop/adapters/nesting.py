"""How deep a JSON document is nested: one that is too deep can be read, and then not be written again."""

from __future__ import annotations

from typing import Any


def is_nested_at_most(levels: int, document: Any) -> bool:
    """Lists and objects inside each other; what is in neither is one level."""
    level = [document]
    for _ in range(levels):
        level = [
            inner
            for value in level
            if isinstance(value, dict | list)
            for inner in (value.values() if isinstance(value, dict) else value)
        ]
        if not level:
            return True
    return False
