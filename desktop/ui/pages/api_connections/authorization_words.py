"""What the tab App authorizations says, apart from the names of its controls."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.authorization import AppAuthorization
from desktop.ui.pages.api_connections.decision_dialog import Decision
from desktop.ui.pages.api_connections.list_state import Nothing
from desktop.ui.shell.message import Message


def name() -> str:
    return QCoreApplication.translate("AuthorizationsTab", "App authorizations")


def guided() -> str:
    return QCoreApplication.translate(
        "AuthorizationsTab",
        "The people who signed in and let an application act for them, within what they may do themselves. "
        "Fracttal's page shows who did so, for which application and when, and takes it back: the "
        "application's tokens for that person die at once and it has to ask again, while other people's "
        "stay. Fracttal publishes no call that gives this list to a program, so it is seen there only.",
    )


def revoke(one: AppAuthorization) -> Decision:
    translate = QCoreApplication.translate
    return Decision(
        translate("AuthorizationsTab", "Revoke an authorization"),
        translate("AuthorizationsTab", "Take back {person}'s authorization of “{application}”?").format(
            person=one.person, application=one.application
        ),
        translate(
            "AuthorizationsTab",
            "The tokens with which “{application}” acts for {person} ({email}) die at once, and what it does "
            "for this person stops. It has to ask again, and {person} can authorise it again. What other "
            "people authorised stays as it is.",
        ).format(person=one.person, application=one.application, email=one.email),
        translate("AuthorizationsTab", "Revoke"),
    )


def revoked(one: AppAuthorization) -> Message:
    translate = QCoreApplication.translate
    return Message(
        "ok",
        translate("AuthorizationsTab", "{person}'s authorization of “{application}” was taken back").format(
            person=one.person, application=one.application
        ),
        translate("AuthorizationsTab", "To act for this person again, the application has to ask."),
    )


def email_copied(one: AppAuthorization) -> Message:
    translate = QCoreApplication.translate
    return Message("ok", translate("AuthorizationsTab", "{email} was copied").format(email=one.email))


def not_found(query: str) -> Nothing:
    translate = QCoreApplication.translate
    return Nothing(
        "search",
        translate("AuthorizationsTab", "No authorization matches “{query}”").format(query=query),
        translate("AuthorizationsTab", "The search looks at person, e-mail and application."),
        translate("AuthorizationsTab", "Clear the search"),
    )


def empty() -> Nothing:
    translate = QCoreApplication.translate
    return Nothing(
        "user_accounts",
        translate("AuthorizationsTab", "Nobody has authorised an application"),
        translate(
            "AuthorizationsTab",
            "A person appears here once they sign in to a program that acts for them: a consumer with the "
            "grant type “Authorization code”.",
        ),
    )


def never_loaded() -> Nothing:
    translate = QCoreApplication.translate
    return Nothing(
        "cloud_off",
        translate("AuthorizationsTab", "Offline, and nothing is kept yet"),
        translate(
            "AuthorizationsTab",
            "The list was never loaded on this computer. It comes when the server can be reached.",
        ),
        translate("AuthorizationsTab", "Try again"),
    )


def being_read() -> Nothing:
    return Nothing(
        "refresh", QCoreApplication.translate("AuthorizationsTab", "Loading the authorizations…"), ""
    )
