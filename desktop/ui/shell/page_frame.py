"""Around every page: title, what it is for in one line, the bars, and what was copied."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from desktop.ui.shell.icons import Icons
    from desktop.ui.shell.page import Page

Heading = Callable[[], tuple[str, str]]


class PageFrame(TranslatedWidget):
    """`bar` tells what happened, `news_bar` what others did until it is closed; `lock_bar`, `offline_bar` and
    `keychain_bar` stay as long as their state does."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading: Heading = lambda: ("", "")
        self._page: Page | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._purpose = QLabel(self), QLabel(self)
        self._title.setObjectName("title")
        self._purpose.setObjectName("muted")
        self._purpose.setWordWrap(True)
        self.more_menu = QMenu(self)
        self.more = MenuButton(self.more_menu, self)
        self.more.setIcon(icons.named("more"))
        self.bar = MessageBar(icons, self)
        self.news_bar = MessageBar(icons, self)
        self.lock_bar = MessageBar(icons, self)
        self.offline_bar = MessageBar(icons, self)
        self.keychain_bar = MessageBar(icons, self)
        self.pages = QStackedWidget(self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._purpose)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        top = QVBoxLayout()
        top.setContentsMargins(24, 16, 16, 6)
        top.setSpacing(8)
        top.addLayout(head)
        for bar in (self.lock_bar, self.offline_bar, self.keychain_bar, self.news_bar, self.bar):
            top.addWidget(bar)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addWidget(self.pages, 1)
        self.retranslate()

    def add_foot(self, strip: QWidget) -> None:
        self._column.addWidget(strip)

    @property
    def page(self) -> Page | None:
        """The one that is shown."""
        return self._page

    def show_page(self, page: Page, heading: Heading) -> None:
        """`heading` gives title and purpose in the language of now."""
        self._heading, self._page = heading, page
        self.pages.setCurrentWidget(page)
        self.bar.clear()
        self.retranslate()
        page.shown()

    def retranslate(self) -> None:
        title, purpose = self._heading()
        self._title.setText(title)
        self._purpose.setText(purpose)
        self.more.setToolTip(self.tr("More"))
        self.more.setAccessibleName(self.tr("More: appearance, help, about, quit"))
