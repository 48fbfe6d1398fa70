"""The panel that slides in at the right: a new consumer, or one that exists with its credentials."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.consumer import Consumer, ConsumerForm, form_of, with_id, without_id
from desktop.domain.errors import DeskError, InvalidFields
from desktop.services.consumers import Created
from desktop.services.forms import EXISTING, NEW, TWIN
from desktop.ui.pages.api_connections.consumer_fields import ConsumerFields
from desktop.ui.pages.api_connections.created_words import created_words
from desktop.ui.pages.api_connections.credentials import Credentials
from desktop.ui.pages.api_connections.dangerous_part import DangerousPart
from desktop.ui.pages.api_connections.drafting import Drafting
from desktop.ui.pages.api_connections.guided_part import GuidedPart
from desktop.ui.pages.api_connections.guided_words import Errand
from desktop.ui.pages.api_connections.guided_work import GuidedWork
from desktop.ui.pages.api_connections.panel_header import PanelHeader
from desktop.ui.pages.api_connections.panel_part import PanelPart
from desktop.ui.pages.api_connections.panel_slide import PanelSlide
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.pages.api_connections.verification_part import VerificationPart
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.translated import TranslatedWidget

WIDTH = 460


class ConsumerPanel(TranslatedWidget):
    closed = Signal()
    saved = Signal(str)  # the consumer's id
    delete_wanted = Signal(object)  # a Consumer
    copy_key = Signal(object)
    copy_secret = Signal(object)
    fracttal_wanted = Signal()

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        work: GuidedWork,
        drafting: Drafting,
        revealed: Revealed,
        bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._desk = desk
        self._work = work
        self._drafting = drafting
        self._revealed = revealed
        self._bar = bar
        self._consumer: Consumer | None = None
        self._draft_id = NEW
        self._saving = False
        self._is_open = False
        self._parts: list[PanelPart] = []
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self.slide = PanelSlide(self, self._inside, self._area, WIDTH)
        self.slide.taken.connect(self._header.take)
        desk.list_changed.connect(self._list_changed)
        desk.reach_changed.connect(self._show_state)
        desk.opened.connect(self._company_changed)
        drafting.found.connect(self._draft_found)
        work.changed.connect(self._offer_groups)
        self.hide()
        self.retranslate()

    def _build(self) -> None:
        self._inside = QWidget(self)
        self._header = PanelHeader(self._icons, WIDTH, self._inside)
        self.back, self.save = self._header.back, self._header.save
        self.back.clicked.connect(self.close_panel)
        self.save.clicked.connect(self.save_form)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._scrolled(), 1)
        # The content keeps its width while the panel slides, so that nothing is laid out anew.
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._inside)

    def _scrolled(self) -> QScrollArea:
        area = self._area = QScrollArea(self._inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget(area)
        content.setObjectName("scrolled")
        area.setWidget(content)  # empty yet: what is put into it later is styled once
        self.main = self._main_part(content)
        self.guide = GuidedPart(self._icons, self._desk, self._work, self._bar, content)
        self.guide.page_wanted.connect(self.fracttal_wanted)
        self.guide.left.connect(self._leave_guide)
        self.guide.kept.connect(self._kept)
        self.guide.deleted.connect(self._deleted)
        self.guide.busy_changed.connect(self._show_state)
        self.guide.hide()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 8, 20, 20)
        column.addWidget(self.main)
        column.addWidget(self.guide)
        column.addStretch(1)
        return area

    def _main_part(self, content: QWidget) -> QWidget:
        """The consumer itself; the guide through Fracttal's page takes its place for a while."""
        main = QWidget(content)
        self.credentials = Credentials(self._icons, self._revealed, main)
        self.credentials.copy_key.connect(lambda: self.copy_key.emit(self._consumer))
        self.credentials.copy_secret.connect(lambda: self.copy_secret.emit(self._consumer))
        self.verification = VerificationPart(self._icons, self._desk, self._work, self._bar, main)
        self.fields = ConsumerFields(self._icons, main)
        self.fields.edited.connect(self._edited)
        self.start_over = QPushButton(main)
        self.start_over.clicked.connect(self._start_over)
        self.dangerous = DangerousPart(self._icons, main)
        self.dangerous.delete_wanted.connect(lambda: self.delete_wanted.emit(self._consumer))
        self.delete = self.dangerous.delete
        column = self._column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self.credentials, self.verification, self.fields):
            column.addWidget(part)
        column.addWidget(self.start_over, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.dangerous)
        return main

    def add_part(self, part: PanelPart) -> None:
        """Below the form, above what is dangerous. It is made with `main` as its parent."""
        self._parts.append(part)
        self._column.insertWidget(self._column.indexOf(self.dangerous), part)
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

    def open_existing(self) -> None:
        """The form for a consumer that was made at Fracttal and isn't known here yet."""
        self._show(None, ConsumerForm(), EXISTING)
        self.fields.grant.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_consumer(self, consumer: Consumer) -> None:
        if self._is_open and self._consumer is not None and self._consumer.id == consumer.id:
            return
        self._show(consumer, form_of(consumer))

    def begin_delete(self, consumer: Consumer) -> None:
        self.lead(Errand.DELETE, consumer)

    def lead(self, errand: Errand, consumer: Consumer) -> None:
        """In a guided company: to Fracttal's page."""
        self.open_consumer(consumer)
        self.begin_guide(errand)

    def begin_twin(self, form: ConsumerForm) -> None:
        """In a guided company: leads to Fracttal's page with a form that is filled in already."""
        self._show(None, form, TWIN)
        self.begin_guide(Errand.NEW)

    def close_panel(self) -> None:
        """What was typed is kept and comes back with the next opening."""
        if not self._is_open:
            return
        self._drafting.keep_now()
        self._revealed.hide()
        self.guide.end()
        self._is_open = False
        self.slide.close()
        self.closed.emit()

    def save_form(self) -> None:
        if not self.guide.isHidden():
            self.guide.go_on()
            return
        if self._saving or not self.save.isEnabled() or not self.fields.check():
            return
        if self._work.is_guided:
            new = Errand.EXISTING if self._draft_id == EXISTING else Errand.NEW
            self.begin_guide(new if self._consumer is None else Errand.EDIT)
            return
        self._set_saving(True)
        form = self.fields.form()
        if self._consumer is None:
            self._desk.create(form, self._created, self._failed)
        else:
            self._desk.edit(self._consumer, form, self._edited_on_server, self._failed)

    def retranslate(self) -> None:
        self._header.show_title(self._title_words())
        self._header.show_saving(self._saving)
        self.start_over.setText(
            self.tr("Start over") if self._consumer is None else self.tr("Undo the changes")
        )
        self._show_state()

    def _title_words(self) -> str:
        if self._consumer is None:
            existing = self._draft_id == EXISTING
            return self.tr("Record an existing consumer") if existing else self.tr("New OAuth consumer")
        return self._consumer.name

    def _show(self, consumer: Consumer | None, form: ConsumerForm, draft_id: str = NEW) -> None:
        self._drafting.keep_now()
        self._revealed.hide()
        self._hide_guide()
        self._consumer = consumer
        self._draft_id = consumer.id if consumer is not None else draft_id
        self.fields.type_groups(self._work.is_guided)
        self._offer_groups()
        self.fields.know(self._desk.listing.groups, self._other_names)
        self.fields.fill(form, grant_is_fixed=consumer is not None)
        self._show_credentials()
        self.retranslate()
        self._area.verticalScrollBar().setValue(0)
        self._drafting.look_for(self._draft_id)
        if not self._is_open:
            self._is_open = True
            self.slide.open()

    def begin_guide(self, errand: Errand) -> None:
        self._drafting.keep_now()
        self._revealed.hide()
        self.main.hide()
        self.guide.show()
        draft = self._draft_id if self._consumer is None else ""
        self.guide.begin(errand, self.fields.form(), self._consumer, draft)
        self._area.verticalScrollBar().setValue(0)
        self._show_state()

    def _hide_guide(self) -> None:
        self.guide.end()
        self.guide.hide()
        self.main.show()

    def _leave_guide(self) -> None:
        self._hide_guide()
        self._show_state()
        self.fields.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept(self, consumer: Consumer) -> None:
        """Made, changed or renewed at Fracttal, and in the list here."""
        self._drafting.forget()
        self._show(consumer, form_of(consumer))
        self.saved.emit(consumer.id)
        self.credentials.copy_key_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _deleted(self) -> None:
        self._drafting.forget()
        self.close_panel()

    def _offer_groups(self) -> None:
        self.fields.group_name.offer(self._work.group_names)

    def _show_credentials(self) -> None:
        exists = self._consumer is not None
        for widget in (self.credentials, self.verification, self.dangerous):
            widget.setVisible(exists)
        self.verification.show_consumer(self._consumer)
        for part in self._parts:
            part.show_consumer(self._consumer)
        if self._consumer is not None:
            has_secret = self._consumer.id in self._desk.known.with_secret
            self.credentials.show_consumer(self._consumer, has_secret, kept_here=self._work.is_guided)

    def _show_state(self) -> None:
        """Save and Delete are off, with the reason, where the server is needed and can't be had."""
        guided, in_guide = self._work.is_guided, not self.guide.isHidden()
        offline = self._desk.offline and not guided  # Fracttal's page is the person's to reach
        changed = self.fields.form() != self._untouched()
        reason = ""
        if offline:
            reason = (
                self.tr("Offline: saving needs the server. What you type is kept.")
                if self._consumer is None
                else self.tr("Offline: saving and deleting need the server. What you type is kept.")
            )
        self._header.show_reason(reason)
        self.save.setEnabled(not offline and not self._saving and (self._consumer is None or changed))
        self.save.setVisible(not in_guide)
        for dangerous in (self.delete, self.dangerous.new_secret):
            dangerous.setEnabled(not offline and not self._saving)
        self.start_over.setVisible(changed)
        self.start_over.setEnabled(not self._saving)

    def _untouched(self) -> ConsumerForm:
        return form_of(self._consumer) if self._consumer is not None else ConsumerForm()

    def _other_names(self) -> Iterator[str]:
        consumers: Iterable[Consumer] = self._desk.listing.consumers
        if self._consumer is not None:
            consumers = without_id(consumers, self._consumer.id)
        return (other.name for other in consumers)

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
        self._bar.say(lambda: created_words(created))
        self._show(created.consumer, form_of(created.consumer))
        self.saved.emit(created.consumer.id)
        self.credentials.copy_key_button.setFocus(Qt.FocusReason.OtherFocusReason)

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
        if not self._is_open or self.guide.busy:
            return
        if self._consumer is not None:
            now = with_id(self._desk.listing.consumers, self._consumer.id)
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
        self.fields.know(self._desk.listing.groups, self._other_names)
        self._show_credentials()
        self.retranslate()

    def _company_changed(self) -> None:
        if self._saving:
            self._set_saving(False)
        self.close_panel()

    def settle(self, consumer: Consumer) -> None:
        """A creation whose answer had been lost was found in the list: the form has done its work."""
        if self._is_open and self._consumer is None and not self._saving:
            QTimer.singleShot(0, self, lambda: self._show(consumer, form_of(consumer)))
