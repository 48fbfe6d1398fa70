"""A new secret for the consumer in the panel: what stops is said and its name typed, then the server is
asked. Where the server makes none, the way leads through Fracttal's page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from desktop.domain.consumer import Consumer
from desktop.domain.errors import DeskError
from desktop.domain.record import Outcome
from desktop.services.new_secrets import NewSecret, NewSecrets
from desktop.ui.pages.api_connections.consumer_panel import ConsumerPanel
from desktop.ui.pages.api_connections.decision_dialog import Decision, DecisionDialog
from desktop.ui.pages.api_connections.guided_words import Errand
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.shell.message import Message
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.open_company import OpenCompany


class NewSecretDeed(QObject):
    said = Signal(object)  # message_bar.Words
    failed = Signal(object)  # a DeskError

    def __init__(
        self, desk: OpenCompany, new_secrets: NewSecrets, revealed: Revealed, panel: ConsumerPanel
    ) -> None:
        super().__init__(panel)
        self._desk = desk
        self._new_secrets = new_secrets
        self._revealed = revealed
        self._panel = panel
        panel.dangerous.new_secret_wanted.connect(self._ask)
        desk.opened.connect(self._rest)

    def _rest(self) -> None:
        self._panel.dangerous.show_busy(False)

    def _ask(self) -> None:
        company, consumer = self._desk.company, self._panel.consumer
        if company is None or consumer is None:
            return
        if not company.can_manage:
            self._panel.begin_guide(Errand.NEW_SECRET)
            return
        own = consumer.key == company.key
        dialog = DecisionDialog(lambda: decision(consumer, is_own=own), self._panel, expected=consumer.name)
        dialog.accepted.connect(lambda: self._make(consumer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make(self, consumer: Consumer) -> None:
        def made(answer: NewSecret) -> None:
            self._rest()
            self.said.emit(lambda: made_words(answer))
            self._panel.credentials.copy_secret_button.setFocus()

        def not_made(problem: DeskError) -> None:
            self._rest()
            self.failed.emit(problem)

        self._revealed.hide()
        self._panel.dangerous.show_busy(True)
        self._desk.carry_out(
            lambda company, task: self._new_secrets.make(company, consumer, task), made, not_made
        )


def decision(consumer: Consumer, *, is_own: bool) -> Decision:
    translate = QCoreApplication.translate
    effect = translate(
        "NewSecret",
        "At once: the old secret is dead, every token it got dies, and every program that uses it stops "
        "until it gets the new one. The key stays the same. The old secret can't be brought back.",
    )
    if consumer.last_used_at is not None:
        used = translate("NewSecret", "It was last used on {time}.").format(
            time=local_time(consumer.last_used_at, QLocale())
        )
        effect = f"{effect} {used}"
    if is_own:
        own = translate("NewSecret", "This program signs in with it too, and takes over the new secret.")
        effect = f"{effect} {own}"
    advice = translate("NewSecret", "To replace it without an outage, cancel and choose Rotate instead.")
    return Decision(
        translate("NewSecret", "New secret"),
        translate("NewSecret", "Make a new secret for “{name}”?").format(name=consumer.name),
        f"{effect}\n\n{advice}",
        translate("NewSecret", "Make a new secret"),
        translate("NewSecret", "Type its name to go on: {name}").format(name=consumer.name),
        translate("NewSecret", "Name of the consumer"),
    )


def made_words(made: NewSecret) -> Message:
    translate = QCoreApplication.translate
    title = translate("NewSecret", "“{name}” has a new secret").format(name=made.consumer.name)
    if made.verification is None:
        text = translate("NewSecret", "It is kept, but couldn't be tried yet: choose Verify now later.")
        return Message("warning", title, text)
    if made.verification.outcome is Outcome.REFUSED:
        text = translate(
            "NewSecret", "It is kept, but the server refuses it: somebody may have made another one since."
        )
        return Message("warning", title, text)
    text = translate(
        "NewSecret", "It was tried and works. Copy it, and give it to every program that uses this consumer."
    )
    if made.found_later:
        found = translate("NewSecret", "The first answer was lost on the way, but the list had it.")
        text = f"{found} {text}"
    return Message("ok", title, text)
