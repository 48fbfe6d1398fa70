"""Under the credentials: whether key and secret work, as found the last time, and a way to find out now."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.errors import DeskError
from desktop.domain.record import Outcome, Verification
from desktop.ui.pages.api_connections.guided_work import GuidedWork
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import message_for
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.moments import how_long_ago
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Task
from desktop.ui.shell.translated import TranslatedWidget


class VerificationPart(TranslatedWidget):
    def __init__(
        self, icons: Icons, desk: OpenCompany, work: GuidedWork, bar: MessageBar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._desk = desk
        self._work = work
        self._bar = bar
        self._consumer: Consumer | None = None
        self._task: Task | None = None
        self._name = QLabel(self)
        self._name.setObjectName("fieldName")
        self._picture = QLabel(self)
        self._outcome, self.hint = QLabel(self), QLabel(self)
        self.hint.setObjectName("muted")
        for label in (self._outcome, self.hint):
            label.setWordWrap(True)
        self.verify = QPushButton(self)
        self.verify.clicked.connect(self._verify_or_stop)
        said = QHBoxLayout()
        said.setSpacing(6)
        said.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._outcome, 1)
        said.addWidget(self.verify, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._name)
        column.addLayout(said)
        column.addWidget(self.hint)
        desk.list_changed.connect(self._show)
        desk.reach_changed.connect(self._show)
        self.retranslate()

    @property
    def text(self) -> str:
        return self._outcome.text()

    def show_consumer(self, consumer: Consumer | None) -> None:
        if (consumer and consumer.id) != (self._consumer and self._consumer.id):
            self._stop()
        self._consumer = consumer
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        self._show()  # how long ago it was may have changed
        super().showEvent(event)

    def retranslate(self) -> None:
        self._name.setText(self.tr("Does it work?"))
        self._show()

    def _show(self) -> None:
        consumer = self._consumer
        found = self._desk.known.verifications.get(consumer.id) if consumer else None
        has_secret = consumer is not None and consumer.id in self._desk.known.with_secret
        self._outcome.setText(self._words(found))
        self.hint.setText(self._hint_words())
        self._picture.setVisible(found is not None)
        if found is not None:
            name, meaning = ("check", "ok") if found.outcome is Outcome.WORKS else ("error", "error")
            self._picture.setPixmap(self._icons.pixmap(name, meaning, 18, self.devicePixelRatio()))
        busy = self._task is not None
        self.verify.setText(self.tr("Stop") if busy else self.tr("Verify now"))
        self.verify.setEnabled(busy or (has_secret and not self._desk.offline))
        reason = ""
        if not has_secret:
            reason = self.tr("Its secret isn't kept on this computer.")
        elif self._desk.offline:
            reason = self.tr("Offline: verifying needs the server.")
        self.verify.setToolTip(reason)
        self.verify.setAccessibleDescription(reason)

    def _hint_words(self) -> str:
        """What tells it from the test further down."""
        if self._consumer is not None and self._consumer.grant_type is GrantType.AUTHORIZATION_CODE:
            return self.tr(
                "Verify now asks only whether key and secret are right. What a person reaches who signs in, "
                "the test under “Access” finds out."
            )
        return self.tr(
            "Verify now asks for one token: whether key and secret are right. Which modules they reach, Test "
            "access finds out, under “Access”."
        )

    def _words(self, found: Verification | None) -> str:
        if self._task is not None:
            return self.tr("Asking for a token with key and secret…")
        if found is None:
            return self.tr("Never checked")
        when = how_long_ago(found.at, QLocale())
        if found.outcome is Outcome.REFUSED:
            return self.tr("Refused: key or secret is wrong, or it was deleted. Checked {when}.").format(
                when=when
            )
        if self._consumer is not None and self._consumer.grant_type is GrantType.AUTHORIZATION_CODE:
            return self.tr(
                "Key and secret are accepted, checked {when}. Whether a person can sign in shows only when "
                "one does."
            ).format(when=when)
        return self.tr("Works, checked {when}").format(when=when)

    def _verify_or_stop(self) -> None:
        if self._task is not None:
            self._stop()
        elif self._consumer is not None:
            self._task = self._work.verify(self._consumer, self._verified, self._failed)
        self._show()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _verified(self, _: Verification) -> None:
        self._task = None
        self._show()

    def _failed(self, problem: DeskError) -> None:
        self._task = None
        self._bar.say(lambda: message_for(problem))
        self._show()
