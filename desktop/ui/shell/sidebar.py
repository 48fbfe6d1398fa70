"""The sidebar: companies at the top, Home and Fracttal's twelve sections, connection and language below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.company import Company, CompanyKind
from desktop.domain.tongues import TONGUES
from desktop.ui.shell.open_company import OpenCompany, Reach
from desktop.ui.shell.plain_text import as_tooltip
from desktop.ui.shell.sections import HOME, SETTINGS, Section
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.assistive_choice import AssistiveChoice
from desktop.ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from desktop.ui.shell.icons import Icons
    from desktop.ui.shell.language import Language

WIDE, WIDEST, NARROW = 248, 400, 64
ROW_HEIGHT, ABOVE_AND_BELOW = 38, 20
COMPANY_HEIGHT = 52
AROUND_NAME = 98  # avatar, arrow, and the space between them
AROUND_SECTION = 84  # icon, scroll bar, and the space between and around them


class Sidebar(TranslatedWidget):
    section_chosen = Signal(str)
    company_chosen = Signal(object)  # a Company
    connect_wanted = Signal()
    sample_wanted = Signal(str)  # "open", "stop", "start" or "reset"
    language_chosen = Signal(str)
    narrowed = Signal(bool)

    def __init__(self, icons: Icons, language: Language, desk: OpenCompany, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._language = language
        self._desk = desk
        self._companies: tuple[Company, ...] = ()
        self._sample_runs = True
        self._narrow = False
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        desk.opened.connect(self._company_opened)
        desk.left.connect(self.hide)
        desk.reach_changed.connect(self._show_reach)
        desk.refresh_changed.connect(self._show_reach)
        self.set_narrow(False)
        self.hide()  # its sections are a company's

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 10)
        column.setSpacing(4)
        column.addWidget(self._company_button(), 0)
        column.addSpacing(6)
        column.addWidget(self._section_list(), 1)
        column.addWidget(self._foot(), 0)

    def _company_button(self) -> QWidget:
        self._company_menu = QMenu(self)
        self._company_menu.aboutToShow.connect(self._fill_company_menu)
        self._company = MenuButton(self._company_menu, self)
        self._company.setObjectName("company")
        self._company.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._avatar = QLabel(self._company)
        self._avatar.setObjectName("avatar")
        self._avatar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._avatar.setFixedSize(36, 36)
        self._name = QLabel(self._company)
        self._name.setObjectName("fieldName")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._kind = QLabel(self._company)
        self._kind.setObjectName("muted")
        self._chevron = QLabel(self._company)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._kind)
        row = self._company_row = QHBoxLayout(self._company)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        row.addWidget(self._chevron)
        holder = QWidget(self)
        around = QHBoxLayout(holder)
        around.setContentsMargins(8, 0, 8, 0)
        around.addWidget(self._company)
        for label in (self._avatar, self._name, self._kind, self._chevron):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return holder

    def _section_list(self) -> QListWidget:
        self._sections = QListWidget(self)
        self._sections.setObjectName("sections")
        self._sections.setIconSize(QSize(20, 20))
        self._sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sections.setMinimumWidth(NARROW)
        for section in (HOME, *SETTINGS):
            item = QListWidgetItem(self._icons.named(section.id), "", self._sections)
            item.setData(Qt.ItemDataRole.UserRole, section)
        self._sections.currentItemChanged.connect(self._chosen)
        AssistiveChoice(self._sections).made.connect(self._sections.setCurrentIndex)
        return self._sections

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        self._reach = QToolButton(foot)
        self._reach.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._reach.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._reach.clicked.connect(self._desk.refresh)
        self._tongue = MenuButton(self._language_menu(), foot)
        self._tongue.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._tongue.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tongue.setIcon(self._icons.named("globe"))
        self._fold = QToolButton(foot)
        self._fold.clicked.connect(lambda: self.set_narrow(not self._narrow))
        self._foot_column = QVBoxLayout(foot)
        self._foot_column.setContentsMargins(8, 6, 8, 0)
        self._foot_column.setSpacing(2)
        self._foot_column.addWidget(self._reach)
        row = QHBoxLayout()
        row.addWidget(self._tongue)
        row.addWidget(self._fold)
        self._foot_column.addLayout(row)
        self._foot_row = row
        return foot

    def _language_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for tongue in TONGUES:
            action = QAction(tongue.name, group)
            action.setCheckable(True)
            action.setData(tongue.code)
            action.triggered.connect(lambda _=False, code=tongue.code: self.language_chosen.emit(code))
            menu.addAction(action)
        menu.aboutToShow.connect(self._tick_language)
        self._language_actions = group
        return menu

    def _company_opened(self) -> None:
        self.show()
        self.retranslate()

    def show_companies(self, companies: tuple[Company, ...], sample_runs: bool) -> None:
        self._companies, self._sample_runs = companies, sample_runs

    def choose(self, section_id: str) -> None:
        """Selects the section, and so opens its page; none for "", so that any can be chosen again."""
        rows = range(self._sections.count())
        self._sections.setCurrentRow(
            next((row for row in rows if self._section_at(row).id == section_id), -1)
        )

    def focus_sections(self) -> None:
        self._sections.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, or icons and names."""
        changed, self._narrow = narrow is not self._narrow, narrow
        style = Qt.ToolButtonStyle
        words = style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
        for button in (self._reach, self._tongue, self._fold):
            button.setIconSize(QSize(18, 18))
        for button in (self._reach, self._tongue):
            button.setToolButtonStyle(words)
        for label in (self._name, self._kind, self._chevron):
            label.setVisible(not narrow)
        self._foot_row.setDirection(
            QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        )
        self.retranslate()
        if changed:
            self.narrowed.emit(narrow)

    def _fit(self) -> None:
        """As wide as the longest name in this language and size of text needs."""
        rows = range(self._sections.count())
        metrics = self._sections.fontMetrics()
        longest = max(metrics.horizontalAdvance(self._section_at(row).name) for row in rows)
        self.setFixedWidth(NARROW if self._narrow else min(WIDEST, max(WIDE, longest + AROUND_SECTION)))
        names = self._company_row.totalMinimumSize().height()
        self._company.setFixedHeight(max(COMPANY_HEIGHT, names))
        for row in rows:
            height = max(ROW_HEIGHT, metrics.height() + ABOVE_AND_BELOW)
            self._sections.item(row).setSizeHint(QSize(0, height))

    def retranslate(self) -> None:
        company = self._desk.company
        if company is None:
            return  # hidden until one is opened
        self._fit()
        for row in range(self._sections.count()):
            section = self._section_at(row)
            item = self._sections.item(row)
            item.setText("" if self._narrow else section.name)
            item.setToolTip(section.name if self._narrow or self.width() == WIDEST else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, section.name)
        self._sections.setAccessibleName(self.tr("Sections"))
        kinds = {
            CompanyKind.SAMPLE: self.tr("Sample company"),
            CompanyKind.MANAGED: self.tr("Consumers managed here"),
            CompanyKind.GUIDED: self.tr("Consumers made on Fracttal's page"),
        }
        name = company.name
        self._avatar.setText(_initials(name))
        kind = kinds[company.kind]
        for label, text in ((self._name, name), (self._kind, kind)):
            room = self.width() - AROUND_NAME
            label.setText(label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
        change = self.tr("Change the company, or connect another one")
        self._company.setAccessibleName(self.tr("Company: {name}").format(name=name))
        self._company.setAccessibleDescription(f"{kind}. {change}")
        self._company.setToolTip(as_tooltip(f"{name}\n{kind}\n{change}"))
        self._chevron.setPixmap(self._icons.pixmap("chevron_down", "muted", 16, self.devicePixelRatio()))
        self._tongue.setText(self._language.tongue.name)
        self._tongue.setAccessibleName(self.tr("Language: {name}").format(name=self._language.tongue.name))
        self._tongue.setToolTip(self.tr("Language"))
        self._fold.setIcon(self._icons.named("widen" if self._narrow else "narrow"))
        fold = self.tr("Show names") if self._narrow else self.tr("Show icons only")
        self._fold.setToolTip(fold)
        self._fold.setAccessibleName(fold)
        self._show_reach()

    def _show_reach(self) -> None:
        words = {
            Reach.ONLINE: ("cloud", "ok", self.tr("Connected")),
            Reach.OFFLINE: ("cloud_off", "warning", self.tr("Offline")),
            Reach.TRYING: ("refresh", "muted", self.tr("Connecting…")),
        }
        icon, meaning, text = words[self._desk.reach]
        if self._desk.refreshing and self._desk.reach is not Reach.TRYING:
            icon, meaning, text = "refresh", "muted", self.tr("Refreshing…")
        self._reach.setIcon(self._icons.named(icon, meaning))
        self._reach.setText(text)
        self._reach.setAccessibleName(self.tr("Connection: {state}").format(state=text))
        self._reach.setToolTip(self.tr("Refresh now"))

    def _fill_company_menu(self) -> None:
        menu = self._company_menu
        menu.clear()
        group = QActionGroup(menu)
        for company in self._companies:
            # A single & would become a mnemonic.
            action = QAction(company.name.replace("&", "&&"), group)
            action.setCheckable(True)
            action.setChecked(company == self._desk.company)
            action.triggered.connect(lambda _=False, chosen=company: self.company_chosen.emit(chosen))
            menu.addAction(action)
        menu.addSeparator()
        connect = menu.addAction(self._icons.named("plus"), self.tr("Connect my company…"))
        connect.triggered.connect(self.connect_wanted)
        if not any(company.kind is CompanyKind.SAMPLE for company in self._companies):
            self._add_sample(self.tr("Try with a sample company"), "sample", "open")
        elif self._desk.company is not None and self._desk.company.kind is CompanyKind.SAMPLE:
            menu.addSeparator()
            if self._sample_runs:
                self._add_sample(self.tr("Stop the sample server (to see offline)"), "cloud_off", "stop")
            else:
                self._add_sample(self.tr("Start the sample server again"), "cloud", "start")
            self._add_sample(self.tr("Reset the sample company…"), "refresh", "reset")

    def _add_sample(self, words: str, icon: str, what: str) -> None:
        action = self._company_menu.addAction(self._icons.named(icon), words)
        action.triggered.connect(lambda: self.sample_wanted.emit(what))

    def _tick_language(self) -> None:
        for action in self._language_actions.actions():
            action.setChecked(action.data() == self._language.tongue.code)

    def _section_at(self, row: int) -> Section:
        section: Section = self._sections.item(row).data(Qt.ItemDataRole.UserRole)
        return section

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.section_chosen.emit(item.data(Qt.ItemDataRole.UserRole).id)


def _initials(name: str) -> str:
    """Two letters for a company, from its first two words."""
    letters = [word[0] for word in name.split() if word[0].isalnum()]
    return "".join(letters[:2]).upper()
