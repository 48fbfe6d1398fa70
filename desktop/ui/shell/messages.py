"""The one table from what went wrong to what a person reads: what happened, why, what to do."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain import errors as e
from desktop.ui.shell.backup_messages import OF_BACKUPS
from desktop.ui.shell.connecting_messages import CONNECTING
from desktop.ui.shell.lock_messages import OF_LOCKING
from desktop.ui.shell.message import Message
from desktop.ui.shell.messages_of_access import OF_ACCESS
from desktop.ui.shell.messages_of_handover import OF_HANDOVER
from desktop.ui.shell.rotation_messages import OF_ROTATION
from desktop.ui.shell.update_messages import OF_UPDATES

if TYPE_CHECKING:
    from desktop.domain.errors import DeskError


def message_for(problem: DeskError) -> Message:
    """The words for any DeskError, in the language of now."""
    level, title, text = next(TABLE[kind] for kind in type(problem).__mro__ if kind in TABLE)
    facts = vars(problem)
    if "said" in facts and not facts["said"]:
        text = ""  # The server gave no reason.
    return Message(level, _said(title, facts), _said(text, facts), details_of(problem))


def details_of(problem: DeskError) -> str:
    """For support, in English: type and facts. The facts of DeskErrors are never secrets."""
    facts = ", ".join(f"{name}={value}" for name, value in sorted(vars(problem).items()))
    when = datetime.now(UTC).isoformat(timespec="seconds")
    return f"{type(problem).__name__} ({facts}) {when} Python {sys.version.split()[0]} {sys.platform}"


def _said(text: object, facts: dict[str, object]) -> str:
    return QCoreApplication.translate("Messages", str(text)).format(**facts) if text else ""


NOT_FRACTTAL = QT_TRANSLATE_NOOP(
    "Messages",
    "A sign-in page of the network or a wrong address often answers like this. Check the company's "
    "addresses.",
)

# Braces are facts of the error; the translations keep them (tests/test_translations.py).
# QT_TRANSLATE_NOOP gives back its text, but is typed as giving an object.
TABLE: dict[type, tuple[str, object, object]] = {
    **OF_ACCESS,
    **OF_LOCKING,
    **OF_ROTATION,
    **OF_HANDOVER,
    **OF_BACKUPS,
    **OF_UPDATES,
    e.Stopped: (
        "info",
        QT_TRANSLATE_NOOP("Messages", "Stopped"),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
    ),
    e.Unexpected: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "Something went wrong in this program"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing that was kept is lost. Try again; if it happens again, copy the details for support.",
        ),
    ),
    e.Unreachable: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "{host} can't be reached"),
        QT_TRANSLATE_NOOP("Messages", "Check the network connection, then try again."),
    ),
    e.HostUnknown: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "{host} wasn't found"),
        QT_TRANSLATE_NOOP(
            "Messages", "Check the network connection and the spelling of the server's address."
        ),
    ),
    e.ConnectionRefused: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "{host} doesn't answer"),
        QT_TRANSLATE_NOOP(
            "Messages", "The server may be down, or the address wrong. Try again in a few minutes."
        ),
    ),
    e.ConnectionLost: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The connection to {host} broke"),
        QT_TRANSLATE_NOOP("Messages", "Check the network connection, then try again."),
    ),
    e.TimedOut: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "{host} took too long to answer"),
        QT_TRANSLATE_NOOP("Messages", "The network or the server is slow. Try again in a few minutes."),
    ),
    e.CertificateRefused: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The connection to {host} isn't safe"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "This computer doesn't trust the server's certificate, so nothing was sent. Check the address; "
            "if it is right, ask your IT department.",
        ),
    ),
    e.ProxyRefused: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The network's proxy refused the connection to {host}"),
        QT_TRANSLATE_NOOP("Messages", "Ask your IT department to allow this address or to give you access."),
    ),
    e.AnswerLost: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The answer was lost on the way"),
        QT_TRANSLATE_NOOP(
            "Messages", "The change may have been made or not. Refresh the list to see, before you try again."
        ),
    ),
    e.CreationUncertain: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "It isn't known whether “{name}” was created"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The connection broke before the answer came. Your form is kept. When the connection is back, "
            "the list shows whether it exists; saving again makes no second one.",
        ),
    ),
    e.NotCreated: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "“{name}” was not created"),
        QT_TRANSLATE_NOOP(
            "Messages", "The connection broke, and the list shows no such consumer. Save again."
        ),
    ),
    e.BadAnswer: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "{host} gave an answer that can't be understood"),
        NOT_FRACTTAL,
    ),
    e.NotJson: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "{host} answered with something that isn't Fracttal's API"),
        NOT_FRACTTAL,
    ),
    e.TooLarge: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "{host} sent more than {megabytes} MB"),
        QT_TRANSLATE_NOOP("Messages", "The answer was dropped. Check the company's addresses."),
    ),
    e.WrongShape: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "{host} gave an answer that can't be understood"),
        QT_TRANSLATE_NOOP(
            "Messages", "The field “{where}” isn't as agreed. Copy the details for Fracttal's support."
        ),
    ),
    e.Redirected: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "{host} sends us to another address"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Keys are never sent to an address that isn't the company's own, so nothing was sent there. "
            "Check the company's addresses.",
        ),
    ),
    e.Refusal: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The server said no"),
        QT_TRANSLATE_NOOP("Messages", "Copy the details for support."),
    ),
    e.PairRefused: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The server doesn't accept this key and secret"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "One of them is wrong, incomplete, swapped with the other, or was replaced. Copy both again.",
        ),
    ),
    e.PairForSignIn: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "This key belongs to a consumer for sign-in by a person"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The server knows key and secret, but gives tokens only after somebody signed in: the grant type "
            "is authorization code. Choose that one, or use a consumer for a program on its own.",
        ),
    ),
    e.SignInRefused: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The server ended our sign-in"),
        QT_TRANSLATE_NOOP(
            "Messages", "The key may have been deleted or its secret replaced. Check the company's key."
        ),
    ),
    e.NotAllowed: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The server doesn't allow this"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Either the permission group of the key in use doesn't include it, or your plan with Fracttal "
            "doesn't: the server doesn't say which. Look at the group first, then ask Fracttal.",
        ),
    ),
    e.LimitUsedUp: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "Too many requests in this minute"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Fracttal allows 200 a minute for the whole company, all programs together. Try again in "
            "{seconds} s.",
        ),
    ),
    e.ServerFailed: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The server has a problem"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It answered with code {status}. Try again in a few minutes; if it stays, tell Fracttal.",
        ),
    ),
    e.RequestRefused: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The server refused the request"),
        QT_TRANSLATE_NOOP("Messages", "It says: {said}"),
    ),
    e.ClockOff: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "This computer's clock is wrong"),
        QT_TRANSLATE_NOOP(
            "Messages", "The server refuses requests whose time is off. Set the clock, then try again."
        ),
    ),
    e.Gone: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "It doesn't exist on the server any more"),
        QT_TRANSLATE_NOOP("Messages", "Somebody may have deleted it. Refresh the list."),
    ),
    e.InvalidFields: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "Some fields need a change"),
        QT_TRANSLATE_NOOP("Messages", "What to do stands under each of them."),
    ),
    e.AddressInvalid: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "This isn't an address"),
        QT_TRANSLATE_NOOP("Messages", "An address looks like https://app.fracttal.com/api"),
    ),
    e.AddressNotSecure: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "This address isn't safe"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Keys are only sent over an encrypted connection: the address must begin with https://",
        ),
    ),
    e.AlreadyKept: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "This key is in the list already"),
        QT_TRANSLATE_NOOP("Messages", "It is that of “{name}”. Copy the key of the consumer that you mean."),
    ),
    e.NotManaged: (
        "info",
        QT_TRANSLATE_NOOP("Messages", "This server doesn't offer the management of consumers"),
        QT_TRANSLATE_NOOP("Messages", "Create and change consumers on Fracttal's own page."),
    ),
    e.KeychainMissing: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "This computer has no keychain that can be used"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Secrets are kept in memory only, until you close this program. Ask your IT department to turn "
            "on the system's password store.",
        ),
    ),
    e.KeychainLocked: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The keychain is locked"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Secrets are kept in memory only, until you close this program. Unlock the keychain to keep them "
            "on this computer.",
        ),
    ),
    e.KeychainDenied: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The keychain refused access"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Secrets are kept in memory only, until you close this program. Allow Consumer Desk when the "
            "system asks, then try again.",
        ),
    ),
    e.KeychainSilent: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The keychain doesn't answer"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Secrets are kept in memory only, until you close this program. A question of the system may be "
            "waiting behind a window.",
        ),
    ),
    e.SecretNotKept: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "This secret isn't kept on this computer"),
        QT_TRANSLATE_NOOP(
            "Messages", "Refresh the list. If the server doesn't show it again, a new secret is needed."
        ),
    ),
    e.OwnSecretNotKept: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "This company's own key can't be used now"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The secret of the key with which this program signs in can't be read on this computer. "
            "Unlock the "
            "keychain, or connect the company again with its key and secret.",
        ),
    ),
    e.SampleUnavailable: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The sample company can't start"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Its data may be in use by another copy of this program, or can't be written. Close the "
            "other copy, "
            "then try again.",
        ),
    ),
    e.FileNotWritten: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The file couldn't be written"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Check that its folder is there and that you may write in it, or choose another: {file}",
        ),
    ),
    e.FileInUse: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The file is open in another program"),
        QT_TRANSLATE_NOOP("Messages", "Close it there, or choose another name, then try again: {file}"),
    ),
    e.NotPrinted: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "It couldn't be printed"),
        QT_TRANSLATE_NOOP(
            "Messages", "Check that the printer is on, or choose another printer or file, then try again."
        ),
    ),
    e.DiskFull: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing that was kept is lost. Make room on the disk, then try again."
        ),
    ),
    e.FolderNotWritable: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The data folder can't be written"),
        QT_TRANSLATE_NOOP("Messages", "Check the rights of this folder, then try again: {folder}"),
    ),
    e.StoreTooNew: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The data on this computer was made by a newer version"),
        QT_TRANSLATE_NOOP("Messages", "Install the newest version of Consumer Desk. Nothing was changed."),
    ),
    e.StoreBroken: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The data on this computer is damaged"),
        QT_TRANSLATE_NOOP(
            "Messages", "Close the program and open it again: it then restores what can be restored."
        ),
    ),
    **CONNECTING,
}
