"""The first screen: connect a company or try a sample one. Nothing is sent anywhere before a choice."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.company import Company
from desktop.domain.errors import DeskError
from desktop.domain.tongues import TONGUES
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.language import Language
from desktop.ui.shell.message import message_for
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.choice_box import ChoiceBox


class Choice(QPushButton):
    """A large button with a picture, a name and what choosing it means."""

    def __init__(self, icons: Icons, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("choice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._icons, self._icon = icons, icon
        self._picture = QLabel(self)
        self._name = QLabel(self)
        self._name.setObjectName("heading")
        self._meaning = QLabel(self)
        self._meaning.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        for label in (self._picture, self._name, self._meaning):
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)

    def name_it(self, name: str, meaning: str) -> None:
        self._picture.setPixmap(self._icons.pixmap(self._icon, "accent", 40, self.devicePixelRatio()))
        self._name.setText(name)
        self._meaning.setText(meaning)
        self.setAccessibleName(name)
        self.setAccessibleDescription(meaning)

    def sizeHint(self) -> QSize:
        return QSize(330, 210)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 210)


class FirstRunPage(TranslatedWidget):
    connect_wanted = Signal()
    sample_wanted = Signal()
    prepared_wanted = Signal(object)  # a Company
    language_chosen = Signal(str)

    def __init__(
        self,
        icons: Icons,
        language: Language,
        prepared: tuple[Company, ...],
        problem: DeskError | None,
        parent: QWidget,
    ) -> None:
        """`prepared` by an IT department; `problem` with what it prepared."""
        super().__init__(parent)
        self._language = language
        self._problem = problem
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sign = QLabel(self)
        sign.setPixmap(icons.application().pixmap(QSize(64, 64), self.devicePixelRatio()))
        self._title, self._text, self._note = QLabel(self), QLabel(self), QLabel(self)
        self._title.setObjectName("title")
        self._note.setObjectName("muted")
        self.connect_company = Choice(icons, "account", self)
        self.connect_company.clicked.connect(self.connect_wanted)
        self.sample = Choice(icons, "sample", self)
        self.sample.clicked.connect(self.sample_wanted)
        self.languages = ChoiceBox(icons, self)
        self._language_name = QLabel(self)
        self._language_name.setBuddy(self.languages)
        for tongue in TONGUES:
            self.languages.addItem(tongue.name, tongue.code)
        self.languages.activated.connect(lambda row: self.language_chosen.emit(self.languages.itemData(row)))
        self.prepared = [self._prepared_button(icons, company) for company in prepared]
        self._prepared_title, self._trouble = QLabel(self), QLabel(self)
        self._prepared_title.setObjectName("fieldName")
        self._trouble.setObjectName("problem")
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._prepared_title.setVisible(bool(prepared))
        self._trouble.setVisible(problem is not None)
        choices = QHBoxLayout()
        choices.setSpacing(18)
        choices.addWidget(self.connect_company)
        choices.addWidget(self.sample)
        inside = QWidget(self)
        inside.setMaximumWidth(760)
        column = QVBoxLayout(inside)
        column.setSpacing(12)
        column.addWidget(sign)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addWidget(self._prepared_title)
        for button in self.prepared:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(choices)
        column.addSpacing(8)
        column.addWidget(self._trouble)
        column.addWidget(self._note)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self._language_name)
        below.addWidget(self.languages)
        below.addStretch(1)
        column.addLayout(below)
        for label in (self._title, self._text, self._note, self._prepared_title, self._trouble):
            label.setWordWrap(True)
        around = QHBoxLayout(self)
        around.addStretch(1)
        around.addWidget(inside, 8, Qt.AlignmentFlag.AlignVCenter)
        around.addStretch(1)
        self.retranslate()

    @property
    def trouble(self) -> str:
        """What is said of companies that couldn't be taken over."""
        return self._trouble.text()

    def _prepared_button(self, icons: Icons, company: Company) -> QPushButton:
        button = QPushButton(company.name.replace("&", "&&"), self)
        button.setIcon(icons.named("account"))
        button.clicked.connect(lambda: self.prepared_wanted.emit(company))
        return button

    def retranslate(self) -> None:
        self._prepared_title.setText(self.tr("Prepared by your IT department"))
        if self._problem is not None:
            message = message_for(self._problem)
            self._trouble.setText(f"{message.title}. {message.text}")
        self._title.setText(self.tr("Welcome to Consumer Desk"))
        self._text.setText(
            self.tr(
                "Create, keep and find the OAuth consumers with which other programs reach Fracttal's API. "
                "How do you want to begin?"
            )
        )
        self.connect_company.name_it(
            self.tr("Connect my company"),
            self.tr("With the address of its server and a key of its own for this program."),
        )
        self.sample.name_it(
            self.tr("Try with a sample company"),
            self.tr("Invented data on this computer. No account is needed, and nothing can break."),
        )
        self._note.setText(
            self.tr("Nothing is sent anywhere before you choose. An independent tool, not made by Fracttal.")
        )
        self._language_name.setText(self.tr("Language"))
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.setCurrentIndex(self.languages.findData(self._language.tongue.code))
