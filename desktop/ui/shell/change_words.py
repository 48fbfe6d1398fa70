"""What was found changed elsewhere, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.sentinel import Change, Kind
from desktop.ui.shell.message import Message

MOST = 3  # that are named; the rest are counted


def change_words(change: Change) -> str:
    """A part of a sentence."""
    translate = QCoreApplication.translate
    match change.kind:
        case Kind.NEW:
            words = translate("Elsewhere", "“{name}” is new")
        case Kind.GONE:
            words = translate("Elsewhere", "“{name}” is gone")
        case Kind.RENAMED:
            words = translate("Elsewhere", "“{before}” is now called “{name}”")
        case Kind.OTHER_GROUP:
            words = translate("Elsewhere", "“{name}” moved from the group {before} to {after}")
        case Kind.OTHER_DESCRIPTION:
            words = translate("Elsewhere", "“{name}” has another description")
        case Kind.OTHER_CALLBACK:
            words = translate("Elsewhere", "“{name}” has another callback address")
        case Kind.OTHER_KEY:
            words = translate("Elsewhere", "“{name}” has another key")
    return words.format(name=change.name, before=change.before, after=change.after)


def message_of(changes: Sequence[Change]) -> Message:
    return Message("info", title_words(changes), changes_in_words(changes))


def title_words(changes: Sequence[Change]) -> str:
    count = len({change.consumer_id for change in changes})
    return QCoreApplication.translate("Elsewhere", "%n consumer(s) were changed elsewhere", "", count)


def changes_in_words(changes: Sequence[Change]) -> str:
    """The first few, and how many more there are."""
    named = [change_words(change) for change in changes[:MOST]]
    if (more := len(changes) - MOST) > 0:
        named.append(QCoreApplication.translate("Elsewhere", "and %n more", "", more))
    return " · ".join(named)
