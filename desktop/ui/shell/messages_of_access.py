"""The part of the table in messages.py that is about app authorizations and the company's older pair."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain import errors as e

OF_ACCESS: dict[type, tuple[str, object, object]] = {
    e.NotRevoked: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The authorization of {person} wasn't taken back"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The connection broke, and the list still shows it for “{application}”. Revoke it again.",
        ),
    ),
    e.NewSecretLost: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The old secret is dead, and the new one didn't arrive"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The server made a new secret, but it was lost before it could be kept, so nobody knows it. "
            "Make a new secret once more: programs that use the pair stand still until they get it.",
        ),
    ),
    e.NewSecretUncertain: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "It isn't known whether a new secret was made"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The connection broke before the answer came. When it is back, test the pair: if it is refused, "
            "the old secret is dead, and a new secret has to be made once more.",
        ),
    ),
    e.NewSecretNotMade: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "No new secret was made"),
        QT_TRANSLATE_NOOP(
            "Messages", "The connection broke, and the server still has the old secret. Try again."
        ),
    ),
    e.ServerUnproven: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The answer of {host} isn't signed with this pair's secret"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Something between this computer and Fracttal may have changed it. Check the company's "
            "addresses and the network, and ask your IT department before you go on using the pair.",
        ),
    ),
}
