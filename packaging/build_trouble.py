"""What stops a build."""

from __future__ import annotations


class BuildFailed(Exception):
    """The text says what is wrong and what to do, for whoever types the command."""
