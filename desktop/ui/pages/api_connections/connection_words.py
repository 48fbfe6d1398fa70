"""What the tab API Connection says, apart from the names of its controls."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.errors import NotAllowed
from desktop.domain.legacy_pair import KnownPair
from desktop.ui.pages.api_connections.decision_dialog import Decision
from desktop.ui.pages.api_connections.list_state import Nothing
from desktop.ui.shell.message import Message
from desktop.ui.shell.messages import details_of
from desktop.ui.shell.moments import local_time


def name() -> str:
    return QCoreApplication.translate("ConnectionTab", "API Connection")


def guided() -> str:
    return QCoreApplication.translate(
        "ConnectionTab",
        "Fracttal shows this pair to a super-administrator only, and makes its new secrets on its own page. "
        "A new secret there ends the old one at once. Copy key and secret from there to keep them here, "
        "sealed with this computer's keychain, and to test them.",
    )


def being_read() -> Nothing:
    return Nothing("refresh", QCoreApplication.translate("ConnectionTab", "Asking the server…"), "")


def never_loaded() -> Nothing:
    translate = QCoreApplication.translate
    return Nothing(
        "cloud_off",
        translate("ConnectionTab", "Offline, and nothing is kept yet"),
        translate("ConnectionTab", "The key comes when the server can be reached."),
        translate("ConnectionTab", "Try again"),
    )


def new_secret(company: str) -> Decision:
    translate = QCoreApplication.translate
    return Decision(
        translate("ConnectionTab", "New secret"),
        translate("ConnectionTab", "Make a new secret for the whole company?"),
        translate(
            "ConnectionTab",
            "The old secret dies at once: every program that signs with it stops until it gets the new one. "
            "The old one can't be brought back. The key stays the same.",
        ),
        translate("ConnectionTab", "Make a new secret"),
        translate("ConnectionTab", "Type the company's name to go on: {name}").format(name=company),
        translate("ConnectionTab", "Name of the company"),
    )


def forget() -> Decision:
    translate = QCoreApplication.translate
    return Decision(
        translate("ConnectionTab", "Forget the pair"),
        translate("ConnectionTab", "Forget the pair on this computer?"),
        translate(
            "ConnectionTab",
            "Its secret is deleted here and nowhere else: in Fracttal it stays valid, and programs that use "
            "it go on working. Without another copy of it, only a new secret helps.",
        ),
        translate("ConnectionTab", "Forget"),
    )


def stored() -> Message:
    translate = QCoreApplication.translate
    return Message(
        "ok",
        translate("ConnectionTab", "The pair is kept"),
        translate("ConnectionTab", "Test it to see whether Fracttal takes it."),
    )


def forgotten() -> Message:
    return Message(
        "ok", QCoreApplication.translate("ConnectionTab", "The pair's secret is no longer on this computer")
    )


def made() -> Message:
    translate = QCoreApplication.translate
    return Message(
        "ok",
        translate("ConnectionTab", "The pair has a new secret"),
        translate(
            "ConnectionTab", "The old one is dead. Give the new one to every program that uses the pair."
        ),
    )


def works() -> Message:
    translate = QCoreApplication.translate
    return Message(
        "ok",
        translate("ConnectionTab", "The pair works"),
        translate("ConnectionTab", "The server took a signed request for one asset. Nothing was changed."),
    )


def not_allowed(problem: NotAllowed) -> Message:
    translate = QCoreApplication.translate
    return Message(
        "error",
        translate("ConnectionTab", "The server doesn't let this pair read"),
        translate(
            "ConnectionTab",
            "This pair has no permission group, so it is not about one: the plan with Fracttal may lack API "
            "Connections, which is an add-on. Ask Fracttal.",
        ),
        details_of(problem),
    )


def replaced(known: KnownPair) -> Message:
    translate = QCoreApplication.translate
    created = known.pair.secret_created_at if known.pair else None
    when = local_time(created, QLocale()) if created else "–"
    return Message(
        "warning",
        translate("ConnectionTab", "The secret that was kept here is dead"),
        translate(
            "ConnectionTab",
            "A new one was made on {time}, not from this computer. Ask who made it for the new secret, then "
            "enter it here.",
        ).format(time=when),
    )
