"""What became of a damaged file of this program, for a message to the person."""

from __future__ import annotations

from typing import NamedTuple


class Recovery(NamedTuple):
    """`was_damaged` tells whether anything happened; then so many companies and secrets are there again."""

    was_damaged: bool = False
    companies: int = 0
    secrets: int = 0
