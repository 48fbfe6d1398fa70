"""Why the tab OAuth consumers shows no list, each reason in its own words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import DeskError
from desktop.ui.pages.api_connections.list_state import Nothing
from desktop.ui.shell.message import message_for

translate = QCoreApplication.translate


def guided() -> Nothing:
    """Its server lists none, and none was kept here yet."""
    return Nothing(
        "key",
        translate("ConsumersTab", "No consumers are kept here yet"),
        translate(
            "ConsumersTab",
            "Fracttal lets no program list or create consumers. You are led through its own page step by "
            "step; key and secret are then verified and kept here.",
        ),
        translate("ConsumersTab", "New OAuth consumer"),
        translate("ConsumersTab", "Record an existing consumer"),
    )


def empty() -> Nothing:
    return Nothing(
        "key",
        translate("ConsumersTab", "No consumers yet"),
        translate(
            "ConsumersTab",
            "A consumer is a key and a secret with which another program reaches Fracttal's API. "
            "Create one for each program.",
        ),
        translate("ConsumersTab", "New OAuth consumer"),
    )


def not_found(query: str, filters: str) -> Nothing:
    """`filters` are those that narrow the list, in words; "" when none does."""
    if not filters:
        return Nothing(
            "search",
            translate("ConsumersTab", "No consumer matches “{query}”").format(query=query),
            translate("ConsumersTab", "The search looks at name, description, key, group and owner."),
            translate("ConsumersTab", "Clear the search"),
        )
    if not query:
        return Nothing(
            "filter",
            translate("ConsumersTab", "No consumer passes the filters"),
            filters,
            translate("ConsumersTab", "Clear the filters"),
        )
    return Nothing(
        "search",
        translate("ConsumersTab", "No consumer that passes the filters matches “{query}”").format(
            query=query
        ),
        filters,
        translate("ConsumersTab", "Clear search and filters"),
    )


def never_loaded() -> Nothing:
    return Nothing(
        "cloud_off",
        translate("ConsumersTab", "Offline, and nothing is kept yet"),
        translate(
            "ConsumersTab",
            "The list was never loaded on this computer. It comes when the server can be reached.",
        ),
        translate("ConsumersTab", "Try again"),
    )


def failed(problem: DeskError) -> Nothing:
    message = message_for(problem)
    return Nothing("error", message.title, message.text, translate("ConsumersTab", "Try again"))


def loading() -> Nothing:
    return Nothing("refresh", translate("ConsumersTab", "Loading the consumers…"), "")
