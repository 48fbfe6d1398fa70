"""What can keep the program from starting, beside its data."""

from __future__ import annotations

from desktop.domain.errors import DeskError


class AlreadyOpen(DeskError):
    """Another window works with the same data, and doesn't answer."""
