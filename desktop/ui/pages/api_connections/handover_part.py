"""The panel's part for the other side: hand over, the fingerprint of the secret, comparing a value."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.company import Company
from desktop.domain.consumer import Consumer
from desktop.domain.permission import group_named
from desktop.ui.dialogs.compare_dialog import CompareDialog
from desktop.ui.dialogs.handover_subject import Subject
from desktop.ui.pages.api_connections.panel_part import PanelPart
from desktop.ui.pages.help_topics import HAND_OVER
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import Message
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from desktop.services.handover.handover import Handover
    from desktop.ui.dialogs.handover_dialog import HandoverDialog

CODE = "••••-••••"


class HandoverPart(PanelPart):
    topic = HAND_OVER
    failed = Signal(object)  # a DeskError
    said = Signal(object)  # words for the bar

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        handover: Callable[[], Handover],
        tasks: Tasks,
        make_dialog: Callable[[Subject, QWidget], HandoverDialog],
        parent: QWidget,
    ) -> None:
        """What `handover` and `make_dialog` give is loaded when it is first asked for."""
        super().__init__(parent)
        self._icons = icons
        self._desk = desk
        self._handover = handover
        self._tasks = tasks
        self._make_dialog = make_dialog
        self._consumer: Consumer | None = None
        self._has_secret = False
        self._working: Task | None = None
        self._heading, self._purpose = QLabel(self), QLabel(self)
        self._heading.setObjectName("heading")
        self._purpose.setObjectName("muted")
        self._purpose.setWordWrap(True)
        self._name, self._hint = QLabel(self), QLabel(self)
        self._name.setObjectName("fieldName")
        self._hint.setObjectName("hint")
        self._hint.setWordWrap(True)
        self.code = QLineEdit(self)
        self.code.setReadOnly(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.code.font().pointSizeF())
        self.code.setFont(font)
        self._name.setBuddy(self.code)
        self.show_code = QToolButton(self)
        self.show_code.setIcon(icons.named("eye"))
        self.show_code.setIconSize(QSize(18, 18))
        self.show_code.clicked.connect(self._work_out)
        self.hand_over, self.compare = QPushButton(self), QPushButton(self)
        self.hand_over.setIcon(icons.named("external"))
        self.hand_over.clicked.connect(self._hand_over)
        self.compare.clicked.connect(self._compare)
        self._lay_out()
        desk.opened.connect(self._cover)
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.show_code)
        buttons = QHBoxLayout()
        buttons.addWidget(self.hand_over)
        buttons.addWidget(self.compare)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._purpose)
        column.addSpacing(4)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self.code)
        column.addSpacing(6)
        column.addLayout(buttons)

    def show_consumer(self, consumer: Consumer | None) -> None:
        has_secret = consumer is not None and consumer.id in self._desk.known.with_secret
        self._cover()  # a code belongs to one secret, which may have been replaced meanwhile
        self._consumer, self._has_secret = consumer, has_secret
        self.setVisible(consumer is not None)
        self.retranslate()

    def leave(self) -> None:
        self._cover()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Hand over"))
        self._purpose.setText(
            self.tr(
                "Everything that the integrator needs, in their language, and the secret in a file apart."
            )
        )
        self._name.setText(self.tr("Fingerprint"))
        self._hint.setText(
            self.tr(
                "Read it aloud on the telephone: whoever sees the same one holds the same key and secret."
            )
        )
        self.code.setAccessibleName(self.tr("Fingerprint"))
        self.show_code.setToolTip(self.tr("Show the fingerprint"))
        self.show_code.setAccessibleName(self.tr("Show the fingerprint"))
        self.hand_over.setText(self.tr("Hand over…"))
        self.compare.setText(self.tr("Compare a value…"))
        self._show_state()

    def _show_state(self) -> None:
        for button in (self.show_code, self.compare):
            button.setEnabled(self._has_secret)
        if not self._has_secret:
            self.code.setText(self.tr("The secret isn't kept on this computer"))
        elif self._working is not None:
            self.code.setText(self.tr("Working it out…"))
        elif not self._is_code(self.code.text()):
            self.code.setText(CODE)

    def _is_code(self, text: str) -> bool:
        return len(text) == len(CODE) and text.isascii()

    def _cover(self) -> None:
        if self._working is not None:
            self._working.cancel()
            self._working = None
        self.code.setText(CODE)

    def _work_out(self) -> None:
        found = self._subject()
        if found is None or self._working is not None:
            return
        company, consumer = found

        def done(code: str) -> None:
            self._working = None
            self.code.setText(code)
            self._show_state()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.code, code))

        def failed(problem: object) -> None:
            self._cover()
            self._show_state()
            self.failed.emit(problem)

        self._working = self._tasks.submit(
            self, Lane.KEYCHAIN, lambda _task: self._handover().fingerprint(company, consumer), done, failed
        )
        self._show_state()

    def _subject(self) -> tuple[Company, Consumer] | None:
        if self._desk.company is None or self._consumer is None:
            return None
        return self._desk.company, self._consumer

    def _compare(self) -> None:
        found = self._subject()
        if found is not None:
            company, consumer = found
            dialog = CompareDialog(
                self._icons,
                consumer.name,
                lambda given: self._handover().is_same(company, consumer, given),
                self._tasks,
                self.window(),
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _hand_over(self) -> None:
        if self._consumer is not None:
            self.open_for(self._consumer)

    def open_for(self, consumer: Consumer) -> None:
        """Also for another one than that in the panel."""
        company = self._desk.company
        if company is not None:
            group = group_named(self._desk.listing.groups, consumer.group_id)
            subject = Subject(company, consumer, group, consumer.id in self._desk.known.with_secret)
            dialog = self._make_dialog(subject, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.saved.connect(self._tell)
            dialog.open()

    def _tell(self, name: str) -> None:
        self.said.emit(lambda: Message("ok", self.tr("“{name}” is ready to hand over").format(name=name)))
