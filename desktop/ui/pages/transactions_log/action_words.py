"""What Fracttal's log calls what was done, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_ACTIONS: dict[str, object] = {
    "ADD": QT_TRANSLATE_NOOP("Actions", "Added"),
    "EDIT": QT_TRANSLATE_NOOP("Actions", "Changed"),
    "DELETE": QT_TRANSLATE_NOOP("Actions", "Deleted"),
    "CANCELLED": QT_TRANSLATE_NOOP("Actions", "Cancelled"),
    "LOGIN": QT_TRANSLATE_NOOP("Actions", "Signed in"),
    "FINISHED": QT_TRANSLATE_NOOP("Actions", "Finished"),
    "LOGOUT": QT_TRANSLATE_NOOP("Actions", "Signed out"),
}


def action_words(action: str) -> str:
    """One that isn't documented is called as the server calls it."""
    known = _ACTIONS.get(action)
    return action if known is None else QCoreApplication.translate("Actions", str(known))
