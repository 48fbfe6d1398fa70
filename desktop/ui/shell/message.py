"""What a person reads in a bar. The words of problems are many: they are loaded with the first problem."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.domain.errors import DeskError


class Message(NamedTuple):
    """`level` is ok, info, warning or error. `details` is for support and never holds a secret."""

    level: str
    title: str
    text: str = ""
    details: str = ""


def message_for(problem: DeskError) -> Message:
    """The words for any DeskError, in the language of now."""
    from desktop.ui.shell.messages import message_for as words

    return words(problem)
