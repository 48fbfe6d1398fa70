"""The part of the table in messages.py that is about new secrets of consumers and about rotations."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain import rotation_errors as e

OF_ROTATION: dict[type, tuple[str, object, object]] = {
    e.SecretLost: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The old secret of “{name}” is dead, and the new one didn't arrive"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The server made a new secret, but it was lost before it could be kept, so nobody knows it. Make "
            "a new secret once more: programs that use this consumer stand still until they get it.",
        ),
    ),
    e.SecretUncertain: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The old secret of “{name}” may be dead"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The connection broke before the answer came, so it isn't known whether a new secret was made. "
            "When the server can be reached, choose Verify now: if key and secret are refused, make a new "
            "secret once more.",
        ),
    ),
    e.SecretNotMade: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "No new secret was made for “{name}”"),
        QT_TRANSLATE_NOOP(
            "Messages", "The connection broke, and the old secret was tried: it still works. Try again."
        ),
    ),
    e.StepNotNow: (
        "info",
        QT_TRANSLATE_NOOP("Messages", "The rotation of “{name}” isn't at this step any more"),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing was changed. Look at where it stands now, and go on from there."
        ),
    ),
    e.TwinNotTaken: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The server took no twin “{name}”"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing was made, and the old pair is as it was. Refresh the list: if another consumer has that "
            "name by now, give up the rotation and begin anew; if the permission group of “{old}” is gone, "
            "choose another one there first.",
        ),
    ),
    e.TwinRefused: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "Key and secret of “{name}” are refused"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The rotation goes no further, and the old pair is as it was. Open the twin and make a new "
            "secret for it, or undo this step.",
        ),
    ),
    e.TwinGone: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The twin “{name}” isn't there any more"),
        QT_TRANSLATE_NOOP(
            "Messages", "Somebody deleted it. The old pair is as it was: make another twin, or give it up."
        ),
    ),
    e.OldGone: (
        "info",
        QT_TRANSLATE_NOOP("Messages", "“{name}” isn't there any more"),
        QT_TRANSLATE_NOOP("Messages", "Somebody deleted it already. What is left is to prove it."),
    ),
    e.OwnPairInUse: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "This program itself signs in with “{name}”"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Without it the company couldn't be read any more. Give the company another key and secret under "
            "Account first, then come back.",
        ),
    ),
}
