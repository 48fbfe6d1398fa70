"""The part of the table of messages.py that is about connecting companies and signing in with the browser."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain import errors as e
from desktop.domain import prepared_errors as p

CONNECTING: dict[type, tuple[str, object, object]] = {
    e.NotFracttal: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "{host} answers, but it isn't Fracttal's API"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Another website may stand at this address, or a part of it is missing. Compare the company's "
            "addresses with those that Fracttal gave you.",
        ),
    ),
    e.SignInEnded: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "Your sign-in with the browser has ended"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The server doesn't renew it any more: it was revoked, or wasn't used for too long. Sign in "
            "again "
            "with the browser, under Account.",
        ),
    ),
    e.NoOwnConsumer: (
        "info",
        QT_TRANSLATE_NOOP("Messages", "This program has nothing to sign in with at this company"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Consumers are made on Fracttal's own page and kept here. For more, give the company a key of "
            "its "
            "own for this program, under Account.",
        ),
    ),
    e.ConsentRefused: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The sign-in was denied in the browser"),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing was kept. To let this program in, sign in again and approve it there."
        ),
    ),
    e.ConsentFailed: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The server couldn't sign you in"),
        QT_TRANSLATE_NOOP("Messages", "It says: {said}"),
    ),
    e.NobodyAnswered: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The browser didn't come back within 5 minutes"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Its window may have been closed, or the key or the callback address isn't the one registered "
            "with the consumer. Nothing was kept; try again.",
        ),
    ),
    e.AnswerMixedUp: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The browser's answer doesn't belong to this sign-in"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It may come from an older tab, or from a page that isn't your company's. Nothing was kept. "
            "Close "
            "other tabs of the sign-in, then try again.",
        ),
    ),
    e.PortTaken: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "Another program on this computer uses the port {port}"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The browser couldn't come back to this program. Close the other program, or choose another port "
            "and register the callback address with it.",
        ),
    ),
    e.CodeRefused: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The server didn't accept what the browser brought back"),
        QT_TRANSLATE_NOOP("Messages", "It may have taken too long, or was used already. Sign in again."),
    ),
    e.NotPasted: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "This isn't the address that the browser was sent back to"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Sign in on the page that opened. Then copy the whole address from the browser's address bar; "
            "it is right even if the page itself can't be shown.",
        ),
    ),
    p.PreparedUnreadable: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The companies prepared for this computer can't be read"),
        QT_TRANSLATE_NOOP("Messages", "Everything else works. Tell your IT department about the file {file}"),
    ),
    p.PreparedBroken: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The companies prepared for this computer can't be read"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Everything else works. Tell your IT department that line {line} of this file isn't TOML: {file}",
        ),
    ),
    p.PreparedSecret: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The companies prepared for this computer weren't taken over"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{name}” stands in a file that everybody at this computer can read, where no secret may be. "
            "Tell "
            "your IT department to take it out and to replace that secret: {file}",
        ),
    ),
    p.PreparedField: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The companies prepared for this computer weren't taken over"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{name}” of company {entry} is missing, is there twice or can't be used. Tell your IT "
            "department: {file}",
        ),
    ),
}
