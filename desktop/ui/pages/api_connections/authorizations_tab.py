"""The tab App authorizations: who let which application act for them, and taking it back."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.authorization import AppAuthorization, AuthorizationListing
from desktop.domain.company import Company
from desktop.domain.errors import DeskError, Unreachable
from desktop.services.authorizations import Authorizations
from desktop.ui.pages.api_connections import authorization_words as words
from desktop.ui.pages.api_connections.authorization_model import AuthorizationModel
from desktop.ui.pages.api_connections.authorization_table import AuthorizationTable
from desktop.ui.pages.api_connections.decision_dialog import DecisionDialog
from desktop.ui.pages.api_connections.list_state import ListState, Nothing
from desktop.ui.pages.section_page import SectionPage
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import message_for
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.open_company import OpenCompany, Reach
from desktop.ui.shell.sections import API_CONNECTIONS
from desktop.ui.shell.tasks import Lane, Task, Tasks
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.search_field import SearchField


class AuthorizationsTab(TranslatedWidget):
    fracttal_wanted = Signal()
    consumer_wanted = Signal(str)
    failed = Signal(object)  # a DeskError
    said = Signal(object)  # words for the bar

    def __init__(
        self, icons: Icons, desk: OpenCompany, service: Authorizations, tasks: Tasks, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._desk = desk
        self._service = service
        self._tasks = tasks
        self._company: Company | None = None
        self._listing = AuthorizationListing()
        self._problem: DeskError | None = None
        self._loading: Task | None = None
        self._reading: Task | None = None
        self._revoking: AppAuthorization | None = None
        self._asked_desk = False
        self._model = AuthorizationModel(self)
        self.table = AuthorizationTable(icons, self._model, self)
        self.state = ListState(icons, self)
        self._build()
        desk.opened.connect(self._opened)
        desk.reach_changed.connect(self._show_state)
        desk.refresh_changed.connect(self._desk_refreshed)
        self.table.chosen.connect(self._show_revoke)
        self.table.application_wanted.connect(lambda one: self.consumer_wanted.emit(one.consumer_id))
        self.table.copy_email.connect(self._copy_email)
        self.table.revoke_wanted.connect(self._ask_to_revoke)
        self.retranslate()

    def _build(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.state)
        live = QWidget(self)
        column = QVBoxLayout(live)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addLayout(self._tools(live))
        column.addWidget(self._progress)
        column.addWidget(self._stack, 1)
        column.addLayout(self._footer(live))
        self._live = live
        self.guided = SectionPage(
            self._icons, "user_accounts", words.name, words.guided, self, within=lambda: API_CONNECTIONS.name
        )
        self.guided.fracttal_wanted.connect(self.fracttal_wanted)
        self._kinds = QStackedWidget(self)
        self._kinds.addWidget(live)
        self._kinds.addWidget(self.guided)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._kinds)

    def _tools(self, parent: QWidget) -> QHBoxLayout:
        self.search = SearchField(self._icons, parent)
        self.search.textChanged.connect(self._searched)
        self._read_count = QLabel(parent)
        self._read_count.setObjectName("muted")
        self.refresh_button = QToolButton(parent)
        self.refresh_button.setIconSize(QSize(20, 20))
        self.refresh_button.clicked.connect(self._refresh_or_stop)
        self._progress = QProgressBar(parent)
        self._progress.setTextVisible(False)
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        self._progress.hide()
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        tools.addStretch(1)
        tools.addWidget(self._read_count)
        tools.addWidget(self.refresh_button)
        return tools

    def _footer(self, parent: QWidget) -> QHBoxLayout:
        self.showing, self.reason = QLabel(parent), QLabel(parent)
        for label in (self.showing, self.reason):
            label.setObjectName("muted")
        self.revoke = QPushButton(parent)
        self.revoke.setObjectName("danger")
        self.revoke.clicked.connect(self._revoke_current)
        footer = QHBoxLayout()
        footer.setSpacing(12)
        footer.addWidget(self.showing, 1)
        footer.addWidget(self.reason)
        footer.addWidget(self.revoke)
        return footer

    def shown(self) -> None:
        """It came to the front: what is kept is there at once, what the server has follows."""
        if self._company != self._desk.company:
            self._load()
        elif self._desk.reach is Reach.ONLINE and not self._desk.refreshing:
            self.refresh()

    def refresh(self) -> None:
        company = self._company
        if company is None or not company.can_manage or self._reading is not None:
            return
        task = self._tasks.submit(
            self,
            Lane.NETWORK,
            lambda task: self._service.refresh(company, task),
            self._was_read,
            self._was_not_read,
        )
        task.watch(self._show_progress)
        self._reading = task
        self._show_reading()

    def stop(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
            self._show_reading()

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def retranslate(self) -> None:
        self.search.name_it(self.tr("Search authorizations"), self.tr("Search person, e-mail or application"))
        self.table.setAccessibleName(self.tr("App authorizations"))
        self.revoke.setText(self.tr("Revoke…"))
        current = self.table.current()
        self._model.retranslate()
        if current is not None:
            self.table.select(current.id)
        self._show_reading()

    def _opened(self) -> None:
        """Another company: nothing of the one before stays on the screen."""
        self.stop()
        if self._loading is not None:
            self._loading.cancel()
        self._company, self._problem, self._revoking = None, None, None
        self.search.clear()
        self._show(AuthorizationListing())
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        company = self._company = self._desk.company
        if company is None:
            return

        def loaded(listing: AuthorizationListing) -> None:
            self._loading = None
            self._show(listing)
            if self._desk.reach is Reach.ONLINE and not self._desk.refreshing:
                self.refresh()

        def not_loaded(problem: DeskError) -> None:
            self._loading = None
            self.failed.emit(problem)

        self._loading = self._tasks.submit(
            self, Lane.STORAGE, lambda _task: self._service.kept(company), loaded, not_loaded
        )
        self._show_state()

    def _desk_refreshed(self) -> None:
        """The list of consumers was read anew, on demand or because the server is back: so is this one."""
        if self._desk.refreshing:
            return
        asked, self._asked_desk = self._asked_desk, False
        if not asked and self.isVisible() and self._desk.reach is Reach.ONLINE and self._loading is None:
            self.refresh()
        self._show_state()

    def _was_read(self, listing: AuthorizationListing) -> None:
        self._reading, self._problem = None, None
        self._show(listing)
        self._show_reading()

    def _was_not_read(self, problem: DeskError) -> None:
        self._reading, self._problem = None, problem
        self._show_reading()
        if self._model.total:
            self.failed.emit(problem)
        self._tell_desk(problem)

    def _tell_desk(self, problem: DeskError) -> None:
        """It finds out for itself whether the server is gone, and notices when it is back."""
        if isinstance(problem, Unreachable) and not self._desk.offline:
            self._asked_desk = True
            self._desk.refresh(quietly=True)

    def _show(self, listing: AuthorizationListing) -> None:
        current = self.table.current()
        row = self.table.currentIndex().row()
        self._listing = listing
        self._model.show_rows(listing.authorizations)
        if current is not None:
            self.table.select(current.id, otherwise=row)
        self._show_state()

    def _searched(self, query: str) -> None:
        self._model.search(query)
        self._show_state()
        self.search.tell(self.showing.text())

    def _show_state(self) -> None:
        """The table, or why it has no rows."""
        company = self._desk.company
        guided = company is not None and not company.can_manage
        self._kinds.setCurrentWidget(self.guided if guided else self._live)
        shown, total = self._model.rowCount(), self._model.total
        self.search.setEnabled(total > 0)
        self.showing.setText(self._showing(shown, total))
        self._show_revoke()
        if shown:
            self._stack.setCurrentWidget(self.table)
            return
        if total:
            self.state.say(lambda: words.not_found(self._model.query), self.search.clear)
        elif self._listing.read_at is not None:
            self.state.say(words.empty)
        elif self._desk.offline:
            self.state.say(words.never_loaded, self._desk.refresh)
        elif self._problem is not None and self._reading is None:
            self.state.say(self._not_read, self.refresh)
        else:
            self.state.say(words.being_read)
        self._stack.setCurrentWidget(self.state)

    def _showing(self, shown: int, total: int) -> str:
        read_at = self._listing.read_at
        if read_at is None:
            return ""
        count = self.tr("Showing {shown} of {total}").format(
            shown=QLocale().toString(shown), total=QLocale().toString(total)
        )
        age = self.tr("read on {time}").format(time=local_time(read_at, QLocale()))
        return f"{count} · {age}"

    def _not_read(self) -> Nothing:
        if self._problem is None:
            return words.being_read()
        message = message_for(self._problem)
        return Nothing("error", message.title, message.text, self.tr("Try again"))

    def _show_reading(self) -> None:
        busy = self._reading is not None
        name = self.tr("Stop refreshing") if busy else self.tr("Refresh")
        self.refresh_button.setIcon(self._icons.named("stop" if busy else "refresh"))
        self.refresh_button.setToolTip(name)
        self.refresh_button.setAccessibleName(name)
        self._progress.setVisible(busy)
        self._show_progress(0, 0)
        self._show_state()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._read_count.setText(self.tr("{done} of {total}").format(done=done, total=total) if total else "")

    def _refresh_or_stop(self) -> None:
        if self._reading is not None:
            self.stop()
        elif self._desk.offline:
            self._desk.refresh()
        else:
            self.refresh()

    def _copy_email(self, one: AppAuthorization) -> None:
        QGuiApplication.clipboard().setText(one.email)
        self.said.emit(lambda: words.email_copied(one))

    def _show_revoke(self) -> None:
        offline = self._desk.offline
        allowed = not offline and self._revoking is None
        self.reason.setVisible(offline and self._model.total > 0)
        self.reason.setText(self.tr("Offline: revoking needs the server."))
        self.revoke.setToolTip(self.reason.text() if offline else "")
        self.revoke.setVisible(self._model.total > 0)
        self.revoke.setEnabled(allowed and self.table.current() is not None)
        self.table.allow_revoking(allowed)

    def _revoke_current(self) -> None:
        current = self.table.current()
        if current is not None:
            self._ask_to_revoke(current)

    def _ask_to_revoke(self, one: AppAuthorization) -> None:
        dialog = DecisionDialog(lambda: words.revoke(one), self)
        dialog.accepted.connect(lambda: self._revoke(one))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _revoke(self, one: AppAuthorization) -> None:
        company = self._company
        if company is None:
            return
        self._revoking = one
        self._show_revoke()
        self._tasks.submit(
            self,
            Lane.NETWORK,
            lambda _task: (company, self._service.revoke(company, one)),
            lambda answer: self._revoked(one, *answer),
            lambda problem: self._not_revoked(company, problem),
        )

    def _revoked(self, one: AppAuthorization, company: Company, listing: AuthorizationListing) -> None:
        if company == self._company:
            self._revoking = None
            self._show(listing)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(lambda: words.revoked(one))

    def _not_revoked(self, company: Company, problem: DeskError) -> None:
        if company == self._company:
            self._revoking = None
            self._show_revoke()
        self.failed.emit(problem)
        self._tell_desk(problem)
