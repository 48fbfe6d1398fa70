"""The topics of the help in their order (resources/help/<language>/<topic>.md), and which is for where."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

KEYS = "keys"
FIRST = "seven-steps"
TEST_ACCESS, HAND_OVER, NEW_SECRETS, YEAR = "test-access", "hand-over", "new-secrets", "year"
BACKUPS, UPDATES = "backups", "updates"
TOPICS = (
    FIRST,
    "consumers",
    "guided",
    TEST_ACCESS,
    HAND_OVER,
    NEW_SECRETS,
    YEAR,
    "companies",
    "home",
    "other-tabs",
    "people-and-modules",
    "log",
    "security",
    "protection",
    BACKUPS,
    "offline",
    "terminal",
    UPDATES,
    "glossary",
    "checked",
    KEYS,
)

# The page that F1 was pressed on, by its section's id; elsewhere help opens at the first topic.
_FOR_SECTION = {
    "home": "home",
    "user_accounts": "people-and-modules",
    "modules": "people-and-modules",
    "transactions_log": "log",
    "security": "security",
    "api_connections": "consumers",
    "account": "companies",
    "connect": "companies",
}


def topic_for(section_id: str) -> str:
    return _FOR_SECTION.get(section_id, FIRST)


def topic_at(widget: QWidget | None) -> str:
    """That of the part of a page which `widget` is in: a part says so by its `topic`. "" for none."""
    while widget is not None:
        if topic := getattr(widget, "topic", ""):
            return str(topic)
        widget = widget.parentWidget()
    return ""
