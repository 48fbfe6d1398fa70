"""The topics of the help in their order (resources/help/<language>/<topic>.md), and which is for where."""

from __future__ import annotations

KEYS = "keys"
FIRST = "seven-steps"
TOPICS = (
    FIRST,
    "consumers",
    "guided",
    "companies",
    "home",
    "other-tabs",
    "people-and-modules",
    "log",
    "security",
    "protection",
    "offline",
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
