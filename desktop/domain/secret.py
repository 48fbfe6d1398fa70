"""A value that must never be shown by accident."""

from __future__ import annotations

from _operator import _compare_digest
from typing import NoReturn

DOTS = "••••••••"


class Secret:
    """Wraps a secret from the moment it arrives to the clipboard or the request.

    `repr`, `str`, `format` and pickling give dots; `reveal()` is the only way out.
    """

    __slots__ = ("_hidden",)

    def __init__(self, value: str) -> None:
        self._hidden = value

    def reveal(self) -> str:
        """The value itself. tests/test_architecture.py lists who may call this."""
        return self._hidden

    def __repr__(self) -> str:
        return f"Secret({DOTS})"

    def __str__(self) -> str:
        return DOTS

    def __format__(self, spec: str) -> str:
        return format(DOTS, spec)

    def __reduce__(self) -> tuple[type[Secret], tuple[str]]:
        return (Secret, (DOTS,))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        # In constant time, as hmac.compare_digest, without what importing hmac costs at each start.
        return _compare_digest(_bytes(self._hidden), _bytes(other._hidden))

    def __hash__(self) -> NoReturn:
        raise TypeError("a secret can't be a key of a dictionary")


def _bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogatepass")  # JSON can spell half a character
