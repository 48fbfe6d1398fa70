"""The panel that slides in at the right: a new consumer, or one that exists with its credentials."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.consumer import Consumer, ConsumerForm, form_of
from desktop.domain.errors import DeskError, InvalidFields
from desktop.services.consumers import Created
from desktop.services.forms import NEW
from desktop.ui.pages.api_connections.consumer_fields import ConsumerFields
from desktop.ui.pages.api_connections.credentials import Credentials
from desktop.ui.pages.api_connections.drafting import Drafting
from desktop.ui.pages.api_connections.panel_part import PanelPart
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.messages import Message, message_for
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.translated import TranslatedWidget

WIDTH = 460
SLIDE_MS = 160


class ConsumerPanel(TranslatedWidget):
    closed = Signal()
    saved = Signal(str)  # the consumer's id
    delete_wanted = Signal(object)  # a Consumer
    copy_key = Signal(object)
    copy_secret = Signal(object)

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        drafting: Drafting,
        revealed: Revealed,
        bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._desk = desk
        self._drafting = drafting
        self._revealed = revealed
        self._bar = bar
        self._consumer: Consumer | None = None
        self._saving = False
        self._is_open = False
        self._parts: list[PanelPart] = []
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self._slide = QPropertyAnimation(self, b"maximumWidth", self)
        self._slide.setDuration(SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._slid)
        desk.list_changed.connect(self._list_changed)
        desk.reach_changed.connect(self._show_state)
        desk.opened.connect(self._company_changed)
        drafting.found.connect(self._draft_found)
        self.hide()
        self.retranslate()

    def _build(self) -> None:
        self._inside = QWidget(self)
        self._inside.setFixedWidth(WIDTH)
        self.back = QToolButton(self)
        self.back.setIcon(self._icons.named("back"))
        self.back.setIconSize(QSize(20, 20))
        self.back.clicked.connect(self.close_panel)
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.save = QPushButton(self)
        self.save.setObjectName("primary")
        self.save.setIcon(self._icons.named("save", "on_accent"))
        self.save.clicked.connect(self.save_form)
        header = QHBoxLayout()
        header.setContentsMargins(12, 12, 16, 8)
        header.addWidget(self.back)
        header.addWidget(self._title, 1)
        header.addWidget(self.save)
        self._reason = QLabel(self)
        self._reason.setObjectName("muted")
        self._reason.setWordWrap(True)
        self._reason.setContentsMargins(20, 0, 16, 4)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self._reason)
        column.addWidget(self._scrolled(), 1)
        # The content keeps its width while the panel slides, so that nothing is laid out anew.
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._inside)

    def _scrolled(self) -> QScrollArea:
        content = QWidget(self)
        content.setObjectName("scrolled")
        self.credentials = Credentials(self._icons, self._revealed, content)
        self.credentials.copy_key.connect(lambda: self.copy_key.emit(self._consumer))
        self.credentials.copy_secret.connect(lambda: self.copy_secret.emit(self._consumer))
        self.fields = ConsumerFields(self._icons, content)
        self.fields.edited.connect(self._edited)
        self.start_over = QPushButton(content)
        self.start_over.clicked.connect(self._start_over)
        self.delete = QPushButton(content)
        self.delete.setObjectName("danger")
        self.delete.setIcon(self._icons.named("trash", "error"))
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self._consumer))
        self._line = QFrame(content)
        self._line.setFrameShape(QFrame.Shape.HLine)
        column = self._column = QVBoxLayout(content)
        column.setContentsMargins(20, 8, 20, 20)
        column.setSpacing(16)
        column.addWidget(self.credentials)
        column.addWidget(self.fields)
        column.addWidget(self.start_over, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._line)
        column.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        return self._area

    def add_part(self, part: PanelPart) -> None:
        """Below the form, above what is dangerous."""
        self._parts.append(part)
        self._column.insertWidget(self._column.indexOf(self._line), part)
        part.show_consumer(self._consumer)

    def leave(self) -> None:
        """The program ends."""
        for part in self._parts:
            part.leave()

    @property
    def is_open(self) -> bool:
        return self._is_open

    @property
    def consumer(self) -> Consumer | None:
        """The one that is shown; None for a new one."""
        return self._consumer

    def open_new(self) -> None:
        """An empty form, or the unfinished one."""
        self._show(None, ConsumerForm())
        self.fields.grant.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_consumer(self, consumer: Consumer) -> None:
        if self._is_open and self._consumer is not None and self._consumer.id == consumer.id:
            return
        self._show(consumer, form_of(consumer))

    def close_panel(self) -> None:
        """What was typed is kept and comes back with the next opening."""
        if not self._is_open:
            return
        self._drafting.keep_now()
        self._revealed.hide()
        self._is_open = False
        self._run_slide(0)
        self.closed.emit()

    def save_form(self) -> None:
        if self._saving or not self.save.isEnabled() or not self.fields.check():
            return
        self._set_saving(True)
        form = self.fields.form()
        if self._consumer is None:
            self._desk.create(form, self._created, self._failed)
        else:
            self._desk.edit(self._consumer, form, self._edited_on_server, self._failed)

    def retranslate(self) -> None:
        self.back.setToolTip(self.tr("Close"))
        self.back.setAccessibleName(self.tr("Close the panel"))
        self._title.setText(
            self.tr("New OAuth consumer") if self._consumer is None else self._elided(self._consumer.name)
        )
        self.save.setText(self.tr("Saving…") if self._saving else self.tr("Save"))
        self.start_over.setText(
            self.tr("Start over") if self._consumer is None else self.tr("Undo the changes")
        )
        self.delete.setText(self.tr("Delete this consumer…"))
        self._show_state()

    def _elided(self, name: str) -> str:
        return self._title.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, WIDTH - 190)

    def _show(self, consumer: Consumer | None, form: ConsumerForm) -> None:
        self._drafting.keep_now()
        self._revealed.hide()
        self._consumer = consumer
        self.fields.know(self._desk.listing.groups, self._other_names())
        self.fields.fill(form, grant_is_fixed=consumer is not None)
        self._show_credentials()
        self.retranslate()
        self._area.verticalScrollBar().setValue(0)
        self._drafting.look_for(consumer.id if consumer else NEW)
        if not self._is_open:
            self._is_open = True
            self.show()
            self._run_slide(WIDTH)

    def _run_slide(self, width: int) -> None:
        self._slide.stop()
        if not self.style().styleHint(QStyle.StyleHint.SH_Widget_Animate):
            self.setMaximumWidth(width)
            self._slid()
            return
        self._slide.setStartValue(min(self.width(), WIDTH) if not self.isHidden() and width == 0 else 0)
        self._slide.setEndValue(width)
        self._slide.start()

    def _slid(self) -> None:
        if not self._is_open:
            self.hide()

    def _show_credentials(self) -> None:
        exists = self._consumer is not None
        for widget in (self.credentials, self.delete, self._line):
            widget.setVisible(exists)
        for part in self._parts:
            part.show_consumer(self._consumer)
        if self._consumer is not None:
            has_secret = self._consumer.id in self._desk.known.with_secret
            self.credentials.show_consumer(self._consumer, has_secret)

    def _show_state(self) -> None:
        """Save and Delete are off, with the reason, where the server is needed and can't be had."""
        offline = self._desk.offline
        changed = self.fields.form() != self._untouched()
        self._reason.setVisible(offline)
        self._reason.setText(
            self.tr("Offline: saving needs the server. What you type is kept.")
            if self._consumer is None
            else self.tr("Offline: saving and deleting need the server. What you type is kept.")
        )
        self.save.setEnabled(not offline and not self._saving and (self._consumer is None or changed))
        self.save.setToolTip(self._reason.text() if offline else self.tr("Save (Ctrl+S)"))
        self.delete.setEnabled(not offline and not self._saving)
        self.start_over.setVisible(changed)
        self.start_over.setEnabled(not self._saving)

    def _untouched(self) -> ConsumerForm:
        return form_of(self._consumer) if self._consumer is not None else ConsumerForm()

    def _other_names(self) -> tuple[str, ...]:
        own = self._consumer.id if self._consumer is not None else None
        return tuple(other.name for other in self._desk.listing.consumers if other.id != own)

    def _edited(self) -> None:
        form = self.fields.form()
        self._drafting.note(ConsumerForm() if form == self._untouched() else form)
        self._show_state()

    def _draft_found(self, form: ConsumerForm) -> None:
        # What was typed meanwhile is newer than the draft.
        if self._is_open and self.fields.form() == self._untouched():
            self.fields.fill(form, grant_is_fixed=self._consumer is not None)
            self._show_state()

    def _start_over(self) -> None:
        self.fields.fill(self._untouched(), grant_is_fixed=self._consumer is not None)
        self._drafting.forget()
        self._show_state()
        self.fields.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.fields.setEnabled(not saving)
        self.retranslate()

    def _created(self, created: Created) -> None:
        self._drafting.forget()
        self._set_saving(False)
        self._bar.say(lambda: self._created_words(created))
        self._show(created.consumer, form_of(created.consumer))
        self.saved.emit(created.consumer.id)
        self.credentials.copy_key_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _created_words(self, created: Created) -> Message:
        title = self.tr("“{name}” was created").format(name=created.consumer.name)
        if created.found_later:
            text = self.tr("The first answer was lost on the way, but the list shows it.")
        elif created.has_secret:
            text = self.tr("Copy key and secret, and hand them over separately.")
        else:
            text = self.tr("The server didn't show its secret.")
        return Message("ok" if created.has_secret else "warning", title, text)

    def _edited_on_server(self, consumer: Consumer) -> None:
        self._drafting.forget()
        self._set_saving(False)
        self._consumer = consumer
        self.fields.fill(form_of(consumer), grant_is_fixed=True)
        self.retranslate()
        self._bar.say(lambda: Message("ok", self.tr("“{name}” was saved").format(name=consumer.name)))
        self.saved.emit(consumer.id)

    def _failed(self, problem: DeskError) -> None:
        self._set_saving(False)
        self._drafting.note(self.fields.form())
        if isinstance(problem, InvalidFields):
            self.fields.show_problems(problem.fields)
        self._bar.say(lambda: message_for(problem))

    def _list_changed(self) -> None:
        if not self._is_open:
            return
        if self._consumer is not None:
            own = self._consumer.id
            now = next((other for other in self._desk.listing.consumers if other.id == own), None)
            if now is None and not self._saving:
                # Deleted, here or elsewhere: nothing is left that could be edited.
                self._drafting.forget()
                self.close_panel()
                return
            if now is not None and not self._saving:
                untouched = self.fields.form() == self._untouched()
                self._consumer = now
                if untouched:
                    self.fields.fill(form_of(now), grant_is_fixed=True)
        self.fields.know(self._desk.listing.groups, self._other_names())
        self._show_credentials()
        self.retranslate()

    def _company_changed(self) -> None:
        self.close_panel()

    def settle(self, consumer: Consumer) -> None:
        """A creation whose answer had been lost was found in the list: the form has done its work."""
        if self._is_open and self._consumer is None and not self._saving:
            QTimer.singleShot(0, self, lambda: self._show(consumer, form_of(consumer)))
