"""What is said of each errand that leads through Fracttal's own page: steps, buttons, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.consumer import Consumer, ConsumerForm, GrantType, form_of
from desktop.domain.guided import Ending, PairAnswer, RetiredPair
from desktop.domain.record import Outcome
from desktop.ui.pages.api_connections.consumer_model import grant_words
from desktop.ui.pages.api_connections.guided_steps import Step, Value
from desktop.ui.shell.message import Message

if TYPE_CHECKING:
    from desktop.services.guided import Edited, Kept, Renewed

translate = QCoreApplication.translate


class Errand(Enum):
    NEW = auto()
    EXISTING = auto()
    EDIT = auto()
    NEW_SECRET = auto()
    DELETE = auto()

    @property
    def takes_a_pair(self) -> bool:
        return self in (Errand.NEW, Errand.EXISTING, Errand.NEW_SECRET)


@dataclass(frozen=True, slots=True)
class ErrandWords:
    heading: str
    why: str
    go: str


def words_of(errand: Errand) -> ErrandWords:
    made: dict[Errand, Callable[[], ErrandWords]] = {
        Errand.NEW: lambda: ErrandWords(
            translate("Guided", "Create it on Fracttal's page"),
            translate(
                "Guided",
                "Fracttal lets no program create consumers. These steps lead through its own page; key and "
                "secret then come here.",
            ),
            translate("Guided", "Verify and keep"),
        ),
        Errand.EXISTING: lambda: ErrandWords(
            translate("Guided", "Bring its key and secret here"),
            translate("Guided", "They are kept once Fracttal accepts them."),
            translate("Guided", "Verify and keep"),
        ),
        Errand.EDIT: lambda: ErrandWords(
            translate("Guided", "Change it on Fracttal's page"),
            translate("Guided", "Here only the record changes; what counts is what Fracttal has."),
            translate("Guided", "It is changed there"),
        ),
        Errand.NEW_SECRET: lambda: ErrandWords(
            translate("Guided", "Have a new secret made on Fracttal's page"),
            translate(
                "Guided",
                "Programs that use the old secret may stop at once: have the new one at hand for each.",
            ),
            translate("Guided", "Verify and keep"),
        ),
        Errand.DELETE: lambda: ErrandWords(
            translate("Guided", "Delete it on Fracttal's page"),
            translate(
                "Guided",
                "Every program that uses its key stops working at once. Afterwards its key and secret are "
                "tried: they must be refused.",
            ),
            translate("Guided", "It is deleted there: verify"),
        ),
    }
    return made[errand]()


def steps_of(errand: Errand, form: ConsumerForm, consumer: Consumer | None) -> list[Step]:
    steps: list[Step] = [
        translate("Guided", "Open Fracttal's page in the browser and sign in."),
        translate(
            "Guided",
            "Open the menu at the top right, choose Settings, then API Connections in the left panel, then "
            "the tab OAuth consumers.",
        ),
    ]
    if errand is Errand.NEW:
        steps += [
            translate("Guided", "Press the round + at the bottom right."),
            translate("Guided", "Fill in the form with these values:"),
            *_values(form),
            translate("Guided", "Press Save. Key and secret then stand under Credentials: copy both."),
        ]
    else:
        steps += [translate("Guided", "Look for this consumer in the list:"), *_which(form, consumer)]
    if errand is Errand.EXISTING:
        steps.append(translate("Guided", "Copy its key and its secret; each has an icon for it."))
    elif errand is Errand.EDIT and consumer is not None:
        steps += [
            translate("Guided", "Open it, change these values, then press Save:"),
            *_changed(form, form_of(consumer)),
        ]
    elif errand is Errand.NEW_SECRET:
        steps += [
            translate(
                "Guided",
                "Have a new secret made, where Fracttal offers it. Otherwise create a second consumer with "
                "the same values, and delete the old one when no program uses it any more.",
            ),
            translate("Guided", "Copy the key and the new secret."),
        ]
    elif errand is Errand.DELETE:
        steps.append(translate("Guided", "Delete it there and confirm."))
    if errand.takes_a_pair:
        steps.append(translate("Guided", "Paste both below."))
    return steps


def kept_words(kept: Kept) -> Message:
    title = translate("Guided", "“{name}” is kept").format(name=kept.consumer.name)
    return Message("ok", title, _answer_words(kept.answer, kept.was_swapped))


def edited_words(edited: Edited) -> Message:
    title = translate("Guided", "“{name}” was changed here too").format(name=edited.consumer.name)
    if edited.verification is None:
        return Message("ok", title)
    if edited.verification.outcome is Outcome.WORKS:
        return Message("ok", title, translate("Guided", "Key and secret work."))
    return Message("warning", title, translate("Guided", "But Fracttal refuses its key and secret now."))


def renewed_words(renewed: Renewed) -> Message:
    title = translate("Guided", "“{name}” has its new secret").format(name=renewed.consumer.name)
    text = _answer_words(renewed.answer, renewed.was_swapped)
    if renewed.old is None:
        return Message("ok", title, text)
    level = "ok" if renewed.old.is_gone else "warning"
    return Message(level, title, f"{text} {outcome_words(renewed.old)}")


def deleted_words(retired: RetiredPair) -> Message:
    name = retired.consumer.name
    if retired.is_gone:
        title = translate("Guided", "“{name}” is gone").format(name=name)
        return Message("ok", title, outcome_words(retired))
    if retired.verification is None:
        title = translate("Guided", "It isn't verified yet that “{name}” is gone").format(name=name)
    else:
        title = translate("Guided", "“{name}” still works").format(name=name)
    return Message("warning", title, outcome_words(retired))


def outcome_words(retired: RetiredPair) -> str:
    """What is known of a pair that should be dead."""
    verification = retired.verification
    if retired.ending is Ending.REPLACED:
        if verification is None:
            return translate("Guided", "Whether the old secret is dead couldn't be verified yet.")
        if verification.outcome is Outcome.REFUSED:
            return translate("Guided", "The old secret is refused, as it should be.")
        return translate("Guided", "The old secret still works: delete or replace it at Fracttal.")
    if verification is None:
        return translate("Guided", "It couldn't be tried whether its key and secret are refused.")
    if verification.outcome is Outcome.REFUSED:
        return translate("Guided", "Its key and secret are refused, as they should be.")
    return translate(
        "Guided", "Fracttal still accepts its key and secret: it wasn't deleted there, or another one was."
    )


def _answer_words(answer: PairAnswer, was_swapped: bool) -> str:
    if answer is PairAnswer.KNOWN:
        words = translate(
            "Guided",
            "Fracttal knows key and secret. Whether a person can sign in shows only when one does.",
        )
    else:
        words = translate("Guided", "Key and secret work.")
    if was_swapped:
        swapped = translate("Guided", "They had been swapped, and were put right.")
        words = f"{swapped} {words}"
    return words


def _values(form: ConsumerForm) -> list[Value]:
    """All that stands in the form, in the order of Fracttal's."""
    grant = grant_words(form.grant_type) if form.grant_type else ""
    found = [
        Value(translate("Guided", "Grant type"), grant),
        Value(translate("Guided", "Name"), form.name),
        Value(translate("Guided", "Description"), form.description),
        Value(translate("Guided", "Group permissions"), form.group_name),
    ]
    if form.grant_type is GrantType.AUTHORIZATION_CODE:
        found.append(Value(translate("Guided", "Callback address"), form.callback_url))
    return [value for value in found if value.text]


def _changed(form: ConsumerForm, before: ConsumerForm) -> list[Value]:
    """What differs; a description that was emptied is named too."""
    now, then = _values(form), _values(before)
    changed: list[Value] = [value for value in now if value not in then]
    if before.description and not form.description:
        emptied = translate("Guided", "(leave empty)")
        changed.append(Value(translate("Guided", "Description"), emptied))
    return changed


def _which(form: ConsumerForm, consumer: Consumer | None) -> list[Value]:
    if consumer is None:
        return [Value(translate("Guided", "Name"), form.name)]
    return [
        Value(translate("Guided", "Name"), consumer.name),
        Value(translate("Guided", "Key"), consumer.key),
    ]
