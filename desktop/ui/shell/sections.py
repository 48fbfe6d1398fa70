"""The entries of the sidebar in Fracttal's order, with the words that say what each holds."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Section:
    """`id` is also the icon's name. `purpose` is one line; `holds` says more where the page opens
    Fracttal."""

    def __init__(self, section_id: str, name: object, purpose: object, holds: object = "") -> None:
        self.id = section_id
        self._name = name
        self._purpose = purpose
        self._holds = holds

    @property
    def name(self) -> str:
        return QCoreApplication.translate("Sections", str(self._name))

    @property
    def purpose(self) -> str:
        return QCoreApplication.translate("Sections", str(self._purpose))

    @property
    def holds(self) -> str:
        return QCoreApplication.translate("Sections", str(self._holds))


HOME = Section(
    "home",
    QT_TRANSLATE_NOOP("Sections", "Home"),
    QT_TRANSLATE_NOOP("Sections", "The company at a glance."),
)
API_CONNECTIONS = Section(
    "api_connections",
    QT_TRANSLATE_NOOP("Sections", "API Connections"),
    QT_TRANSLATE_NOOP("Sections", "The keys with which other programs reach Fracttal's API."),
)
ACCOUNT = Section(
    "account",
    QT_TRANSLATE_NOOP("Sections", "Account"),
    QT_TRANSLATE_NOOP("Sections", "The companies on this computer, and this program itself."),
)
TRANSACTIONS_LOG = "transactions_log"
SECURITY = "security"

SETTINGS = (
    Section(
        "general",
        QT_TRANSLATE_NOOP("Sections", "General"),
        QT_TRANSLATE_NOOP("Sections", "Language, appearance, text size and the page that opens first."),
    ),
    Section(
        "user_accounts",
        QT_TRANSLATE_NOOP("Sections", "User Accounts"),
        QT_TRANSLATE_NOOP(
            "Sections", "Who may sign in to Fracttal, and which groups people share with programs."
        ),
    ),
    Section(
        "business_calendar",
        QT_TRANSLATE_NOOP("Sections", "Business Calendar"),
        QT_TRANSLATE_NOOP("Sections", "Working hours and holidays."),
        QT_TRANSLATE_NOOP(
            "Sections",
            "The working days, shifts and holidays that Fracttal plans with. They are set on Fracttal's own "
            "page: the public API has no call for them.",
        ),
    ),
    Section(
        "modules",
        QT_TRANSLATE_NOOP("Sections", "Modules"),
        QT_TRANSLATE_NOOP(
            "Sections", "Fracttal's modules, the documented calls of each, and what a call needs."
        ),
    ),
    Section(
        "financial",
        QT_TRANSLATE_NOOP("Sections", "Financial"),
        QT_TRANSLATE_NOOP("Sections", "Cost centres, budgets and currencies."),
        QT_TRANSLATE_NOOP(
            "Sections",
            "How maintenance costs are grouped, planned and converted: cost centres, budgets, currencies. "
            "They are set on Fracttal's own page: the public API has no call for them.",
        ),
    ),
    Section(
        "auxiliary_catalogs",
        QT_TRANSLATE_NOOP("Sections", "Auxiliary Catalogs"),
        QT_TRANSLATE_NOOP("Sections", "The lists that forms in Fracttal choose from."),
        QT_TRANSLATE_NOOP(
            "Sections",
            "Types, causes, groups, priorities and the other lists of choices. They are set on Fracttal's "
            "own page: the public API has no call for them.",
        ),
    ),
    Section(
        "document_management",
        QT_TRANSLATE_NOOP("Sections", "Document Management"),
        QT_TRANSLATE_NOOP("Sections", "Templates and documents of the company."),
        QT_TRANSLATE_NOOP(
            "Sections",
            "Templates for printed orders and reports, and the company's files. They are kept on "
            "Fracttal's own page: the public API has no call for them.",
        ),
    ),
    Section(
        "transactions_log",
        QT_TRANSLATE_NOOP("Sections", "Transactions Log"),
        QT_TRANSLATE_NOOP("Sections", "What happened in Fracttal, and what was done on this computer."),
    ),
    Section(
        SECURITY,
        QT_TRANSLATE_NOOP("Sections", "Security"),
        QT_TRANSLATE_NOOP(
            "Sections", "Where secrets are kept, how long they are shown, and how to erase everything."
        ),
    ),
    API_CONNECTIONS,
    Section(
        "guest_portal",
        QT_TRANSLATE_NOOP("Sections", "Guest Portal"),
        QT_TRANSLATE_NOOP("Sections", "Work requests from people without an account."),
        QT_TRANSLATE_NOOP(
            "Sections",
            "The page where guests ask for work, and what they have to fill in. It is set up on "
            "Fracttal's own page: the public API has no call for it.",
        ),
    ),
    ACCOUNT,
)
