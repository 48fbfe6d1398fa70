"""What stands under a field of a form: each field and each thing wrong with it has its own words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.errors import Problem


def field_problem(field: str, problem: Problem) -> str:
    """What stands under a field of the consumer form, in the language of now."""
    return QCoreApplication.translate("Messages", str(FIELDS.get((field, problem), OTHER_FIELD)))


FIELDS: dict[tuple[str, Problem], object] = {
    ("grant_type", Problem.BLANK): QT_TRANSLATE_NOOP("Messages", "Choose how the integrator signs in."),
    ("name", Problem.BLANK): QT_TRANSLATE_NOOP("Messages", "Give the consumer a name."),
    ("name", Problem.TOO_LONG): QT_TRANSLATE_NOOP("Messages", "Use at most 120 characters for the name."),
    ("name", Problem.UNKNOWN): QT_TRANSLATE_NOOP(
        "Messages", "The name holds characters that can't be shown. Type it again."
    ),
    ("name", Problem.TAKEN): QT_TRANSLATE_NOOP(
        "Messages", "Another consumer has this name. Choose a different one."
    ),
    ("description", Problem.TOO_LONG): QT_TRANSLATE_NOOP(
        "Messages", "Use at most 500 characters for the description."
    ),
    ("id_group_permission", Problem.BLANK): QT_TRANSLATE_NOOP(
        "Messages", "Choose a group: it decides what the API will answer."
    ),
    ("id_group_permission", Problem.UNKNOWN): QT_TRANSLATE_NOOP(
        "Messages", "This group doesn't exist any more. Choose another one."
    ),
    ("group_name", Problem.BLANK): QT_TRANSLATE_NOOP(
        "Messages", "Enter the name of the group: it decides what the API will answer."
    ),
    ("group_name", Problem.TOO_LONG): QT_TRANSLATE_NOOP(
        "Messages", "Use at most 120 characters for the name of the group."
    ),
    ("group_name", Problem.UNKNOWN): QT_TRANSLATE_NOOP(
        "Messages", "The name holds characters that can't be shown. Type it again."
    ),
    ("key", Problem.BLANK): QT_TRANSLATE_NOOP("Messages", "Paste the key that Fracttal shows."),
    ("key", Problem.TOO_LONG): QT_TRANSLATE_NOOP(
        "Messages", "A key has at most 1024 characters. Copy it again."
    ),
    ("key", Problem.UNKNOWN): QT_TRANSLATE_NOOP(
        "Messages", "This holds characters that no key has. Copy it again."
    ),
    ("secret", Problem.BLANK): QT_TRANSLATE_NOOP("Messages", "Paste the secret that belongs to the key."),
    ("secret", Problem.TOO_LONG): QT_TRANSLATE_NOOP(
        "Messages", "A secret has at most 1024 characters. Copy it again."
    ),
    ("secret", Problem.UNKNOWN): QT_TRANSLATE_NOOP(
        "Messages", "This holds characters that no secret has. Copy it again."
    ),
    ("secret", Problem.TAKEN): QT_TRANSLATE_NOOP(
        "Messages", "This isn't a new secret: it is the key, or what is kept already. Copy it again."
    ),
    ("callback_url", Problem.BLANK): QT_TRANSLATE_NOOP(
        "Messages", "Enter the address that the integrator gave you for coming back after signing in."
    ),
    ("callback_url", Problem.NOT_A_URL): QT_TRANSLATE_NOOP(
        "Messages", "This isn't an address that can be used: it must begin with https://"
    ),
}
OTHER_FIELD = QT_TRANSLATE_NOOP(
    "Messages", "The server doesn't accept this value. Change it, then save again."
)
