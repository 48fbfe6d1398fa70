"""Looking for a newer version: where, what was found, and its download in the browser."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import DeskError
from desktop.domain.update import Release
from desktop.domain.update_errors import UpdateAddressInvalid, UpdateAddressNotSecure
from desktop.services.updates import Updates
from desktop.ui.pages.help_topics import UPDATES
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.message_bar import MessageBar, Words
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.cards import Card
from desktop.ui.widgets.form_field import FormField

NEWS_HEIGHT = 150


class UpdatesCard(TranslatedWidget):
    """`browser` opens an address in the system's browser and tells whether it could."""

    topic = UPDATES
    found = Signal()  # there is more to see now than what was pressed

    def __init__(
        self,
        icons: Icons,
        updates: Updates,
        tasks: Tasks,
        browser: Callable[[str], bool],
        language: Callable[[], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._updates = updates
        self._tasks = tasks
        self._browser = browser
        self._language = language
        self._found: Release | None = None
        self._looking = False
        self._standing = updates.standing()
        self._reason: Words = self._why_not  # one object, by which the bar knows it again
        card = self._card = Card(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self._intro = card.text()
        self.address = QLineEdit(card)
        self.address.setPlaceholderText("https://")
        self._field = FormField(icons, self.address, card)
        self.address.editingFinished.connect(self._keep_address)
        self.address.textEdited.connect(lambda: self._field.show_problem(""))
        self.address.textChanged.connect(self._allow)
        self.bar = MessageBar(icons, card)
        self.look = QPushButton(card)
        self.look.setIcon(icons.named("refresh"))
        self.look.clicked.connect(self.look_now)
        row = QHBoxLayout()
        row.addWidget(self.look)
        row.addStretch(1)
        self._new = QLabel(card)
        self._new.setObjectName("fieldName")
        self._new.setTextFormat(Qt.TextFormat.PlainText)
        self.news = QPlainTextEdit(card)
        self.news.setReadOnly(True)
        self.news.setTabChangesFocus(True)
        self.news.setFixedHeight(NEWS_HEIGHT)
        self.open = QPushButton(card)
        self.open.setObjectName("primary")
        self.open.setIcon(icons.named("external", "on_accent"))
        self.open.clicked.connect(self._open_download)
        card.column.addWidget(self._field)
        card.column.addLayout(row)
        for widget in (self.bar, self._new, self.news):
            card.column.addWidget(widget)
        card.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        self._show_found(None)
        self.shown()

    def shown(self) -> None:
        """The rules on this computer may have changed."""
        self._standing = standing = self._updates.standing()
        if not self.address.hasFocus():
            self.address.setText(standing.address)
        self.address.setReadOnly(standing.by_policy)
        for widget in (self._field, self.look):
            widget.setVisible(standing.problem is None)
        if standing.problem is not None:
            self.bar.say(self._reason, stays=True)
        else:
            self.bar.take_back(self._reason)
        self.retranslate()

    def retranslate(self) -> None:
        self._card.heading.setText(self.tr("Updates"))
        self._intro.setText(
            self.tr(
                "When you ask for it, this program looks for a newer version, tells what is new and opens "
                "its download in the browser. It installs nothing itself, and sends nothing but its own "
                "version."
            )
        )
        self._field.name_it(
            self.tr("Address of the updates"),
            self.tr("Set by your IT department.")
            if self._standing.by_policy
            else self.tr("Without one, nothing is looked for. It stands where you got this program."),
        )
        self.look.setText(self.tr("Looking…") if self._looking else self.tr("Check for updates"))
        self.open.setText(self.tr("Open the download"))
        self.news.setAccessibleName(self.tr("What is new"))
        self._show_found(self._found)
        self._allow()

    def look_now(self) -> None:
        if not self._keep_address():
            return
        self._looking = True
        self._show_found(None)
        self.bar.clear()
        self.retranslate()
        self._tasks.submit(
            self, Lane.NETWORK, lambda _task: self._updates.look(), self._looked, self._not_looked
        )

    def _allow(self) -> None:
        self.look.setEnabled(not self._looking and bool(self.address.text().strip()))

    def _keep_address(self) -> bool:
        if self._standing.by_policy:
            return True
        try:
            self._updates.choose_address(self.address.text())
        except (UpdateAddressInvalid, UpdateAddressNotSecure) as problem:
            message = message_for(problem)
            self._field.show_problem(f"{message.title}. {message.text}")
            return False
        self._field.show_problem("")
        return True

    def _looked(self, release: Release | None) -> None:
        self._looking = False
        self._found = release
        self.retranslate()
        if release is None:
            self.bar.say(lambda: Message("ok", self.tr("This is the newest version")), stays=True)
        else:
            self.bar.say(self._news_title, stays=True)
            self.found.emit()

    def _not_looked(self, problem: DeskError) -> None:
        self._looking = False
        self.retranslate()
        self.bar.say(lambda: message_for(problem))

    def _why_not(self) -> Message:
        problem = self._standing.problem
        return Message("info", "") if problem is None else message_for(problem)

    def _news_title(self) -> Message:
        version = self._found.version if self._found else ""
        return Message("info", self.tr("Version {version} can be had").format(version=version))

    def _show_found(self, release: Release | None) -> None:
        self._found = release
        for widget in (self._new, self.news, self.open):
            widget.setVisible(release is not None)
        if release is not None:
            day = QLocale().toString(
                QDate(release.day.year, release.day.month, release.day.day), QLocale.FormatType.LongFormat
            )
            self._new.setText(self.tr("What is new ({date})").format(date=day))
            news = release.news_in(self._language())
            self.news.setPlainText(news or self.tr("The list doesn't say."))

    def _open_download(self) -> None:
        if self._found is None:
            return
        address = self._found.download_for(sys.platform)
        if not self._browser(address):
            self.bar.say(
                lambda: Message(
                    "warning",
                    self.tr("No browser could be opened"),
                    self.tr("Open this address yourself: {address}").format(address=address),
                )
            )
