"""What can keep a backup from being restored. Nothing is changed then."""

from __future__ import annotations

from desktop.domain.errors import StoreProblem


class BackupBroken(StoreProblem):
    """`name` of its file: it isn't there any more, or its content is damaged."""

    name: str


class BackupTooNew(StoreProblem):
    """A newer version of the program made it."""

    name: str
