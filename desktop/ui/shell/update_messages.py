"""The part of the table in messages.py that is about looking for newer versions."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain import update_errors as u

OF_UPDATES: dict[type, tuple[str, object, object]] = {
    u.UpdateAddressInvalid: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "This isn't an address that updates can be looked for at"),
        QT_TRANSLATE_NOOP("Messages", "It looks like https://downloads.example.com/consumer-desk.json"),
    ),
    u.UpdateAddressNotSecure: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "Updates are only looked for over an encrypted connection"),
        QT_TRANSLATE_NOOP("Messages", "The address must begin with https://"),
    ),
    u.UpdatesSwitchedOff: (
        "info",
        QT_TRANSLATE_NOOP("Messages", "Your IT department switched off looking for updates"),
        QT_TRANSLATE_NOOP("Messages", "They bring new versions to this computer themselves."),
    ),
    u.NoUpdateKey: (
        "info",
        QT_TRANSLATE_NOOP("Messages", "This copy can't look for updates"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It was built without the key that proves where an update comes from. Get new versions where "
            "you got this one.",
        ),
    ),
    u.FeedMissing: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "{host} has no list of versions at this address"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It answered with code {status}. Check the address of the updates, or try again later.",
        ),
    ),
    u.FeedMoved: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "{host} sends us to another address for updates"),
        QT_TRANSLATE_NOOP(
            "Messages", "It wasn't followed. Ask whoever gave you the address of the updates for the new one."
        ),
    ),
    u.FeedTooLarge: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "{host} sent more than a list of versions can be"),
        QT_TRANSLATE_NOOP(
            "Messages", "After {megabytes} MB the answer was dropped. Check the address of the updates."
        ),
    ),
    u.FeedBroken: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "What {host} sent isn't a list of versions"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "A sign-in page of the network or a wrong address often answers like this. Check the address of "
            "the updates.",
        ),
    ),
    u.FeedForged: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "The list of versions from {host} isn't signed with the right key"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It may have been changed on the way, so nothing of it is shown. Install nothing from there, and "
            "tell your IT department.",
        ),
    ),
    u.FeedOlder: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "{host} shows an older list of versions than the last time"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Somebody may want to hide a new version from you. Try again later; if it stays, tell your IT "
            "department.",
        ),
    ),
    u.PolicyUnreadable: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The rules that your IT department set for updates can't be read"),
        QT_TRANSLATE_NOOP(
            "Messages", "So no updates are looked for. Tell your IT department about the file {file}"
        ),
    ),
    u.PolicyBroken: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The rules that your IT department set for updates can't be read"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "So no updates are looked for. Tell your IT department that line {line} of this file isn't "
            "TOML: {file}",
        ),
    ),
    u.PolicyField: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "The rules that your IT department set for updates can't be used"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "So no updates are looked for. Tell your IT department that “{name}” can't be used in this "
            "file: {file}",
        ),
    ),
}
