"""General: language, appearance, text size, and the page that opens first."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.tongues import TONGUES
from desktop.services.preferences import TEXT_SIZES, Preferences
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.page import Page
from desktop.ui.shell.sections import HOME, SETTINGS
from desktop.ui.widgets.cards import ScrolledCards
from desktop.ui.widgets.choice_field import ChoiceField


class GeneralPage(Page):
    """Each choice holds at once and is kept."""

    language_chosen = Signal(object)  # a language's code
    appearance_chosen = Signal(object)  # system, light or dark
    text_size_chosen = Signal(object)  # per cent

    def __init__(self, icons: Icons, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        scrolled = ScrolledCards(self)
        self._look, self._start = scrolled.card(), scrolled.card()
        self._language, self._appearance = ChoiceField(icons, self), ChoiceField(icons, self)
        self._text_size, self._first_page = ChoiceField(icons, self), ChoiceField(icons, self)
        for field in (self._language, self._appearance, self._text_size):
            self._look.column.addWidget(field)
        self._start.column.addWidget(self._first_page)
        self.language, self.appearance = self._language.box, self._appearance.box
        self.text_size, self.first_page = self._text_size.box, self._first_page.box
        self._language.chosen.connect(self.language_chosen)
        self._appearance.chosen.connect(self.appearance_chosen)
        self._text_size.chosen.connect(self.text_size_chosen)
        self._first_page.chosen.connect(self._choose_first_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled)
        self.retranslate()

    def shown(self) -> None:
        """The language and the appearance can be chosen elsewhere too."""
        self.retranslate()

    def retranslate(self) -> None:
        self._look.heading.setText(self.tr("Language and look"))
        self._start.heading.setText(self.tr("At the start"))
        self._language.name_it(self.tr("Language"), self.tr("Of this program; Fracttal keeps its own."))
        self._appearance.name_it(self.tr("Appearance"))
        self._text_size.name_it(self.tr("Text size"), self.tr("Of the size that the system gives."))
        self._first_page.name_it(self.tr("Page that opens first"))
        as_system = self.tr("As the system")
        languages = [(tongue.name, tongue.code) for tongue in TONGUES]
        looks = [(as_system, "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")]
        sizes = [(f"{QLocale().toString(percent)} %", percent) for percent in TEXT_SIZES]
        pages = [(section.name, section.id) for section in (HOME, *SETTINGS)]
        self._language.offer([(as_system, ""), *languages], self._preferences.language)
        self._appearance.offer(looks, self._preferences.appearance)
        self._text_size.offer(sizes, self._preferences.text_size)
        self._first_page.offer(pages, self._preferences.first_page)

    def _choose_first_page(self, section_id: str) -> None:
        self._preferences.first_page = section_id
