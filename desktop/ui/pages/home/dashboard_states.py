"""Why the dashboard shows no figures: each reason has its own words and its next step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import DeskError
from desktop.ui.pages.api_connections.list_state import Nothing
from desktop.ui.shell.message import message_for


def no_pair() -> Nothing:
    translate = QCoreApplication.translate
    return Nothing(
        "key",
        translate("Dashboard", "This program has no key of its own here"),
        translate(
            "Dashboard",
            "The figures are read from Fracttal's API with a consumer's key and secret. Connect the company "
            "again, with those of a consumer whose group may see work orders.",
        ),
        translate("Dashboard", "Connect the company"),
    )


def being_read() -> Nothing:
    translate = QCoreApplication.translate
    return Nothing(
        "chart",
        translate("Dashboard", "Reading the company's work"),
        translate("Dashboard", "You can do other things meanwhile."),
    )


def never_read() -> Nothing:
    translate = QCoreApplication.translate
    return Nothing(
        "chart",
        translate("Dashboard", "The figures haven't been read yet"),
        translate(
            "Dashboard",
            "Reading takes a call for each hundred rows, of the 200 a minute that all programs of the "
            "company share. Later it happens once an hour while Home is open.",
        ),
        translate("Dashboard", "Read figures"),
    )


def not_covered() -> Nothing:
    translate = QCoreApplication.translate
    return Nothing(
        "chart",
        translate("Dashboard", "This period hasn't been read yet"),
        translate("Dashboard", "What was read last is about fewer days."),
        translate("Dashboard", "Read figures"),
    )


def offline() -> Nothing:
    translate = QCoreApplication.translate
    return Nothing(
        "cloud_off",
        translate("Dashboard", "Offline"),
        translate("Dashboard", "The figures of this period were never read: there is nothing to show yet."),
    )


def failed(problem: DeskError) -> Nothing:
    message = message_for(problem)
    again = QCoreApplication.translate("Dashboard", "Try again")
    return Nothing("error", message.title, message.text, again)
