"""The languages, and changing from one to another while the window stays open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Tongue:
    """`code` names our catalogue, `qt` Qt's own; `name` is the language's word for itself."""

    code: str
    name: str
    locale: str
    qt: str


TONGUES = (
    Tongue("en", "English", "en_US", "en"),
    Tongue("es", "Español", "es_419", "es"),
    Tongue("fr", "Français", "fr_FR", "fr"),
    Tongue("pt_BR", "Português (Brasil)", "pt_BR", "pt_BR"),
)


def tongue_for(codes: list[str]) -> Tongue:
    """The first of `codes` (as "fr", "pt-BR", "es_MX") that we speak, else English."""
    for code in codes:
        wanted = code.replace("-", "_")
        for tongue in TONGUES:
            if wanted == tongue.code or wanted.split("_")[0] == tongue.code.split("_")[0]:
                return tongue
    return TONGUES[0]


class Language(QObject):
    changed = Signal()

    def __init__(self, application: QApplication, folder: Path) -> None:
        super().__init__()
        self._application = application
        self._folder = folder
        self._translators: list[QTranslator] = []
        self.tongue = TONGUES[0]

    def choose(self, code: str) -> None:
        """`code` as in TONGUES; "" follows the system."""
        self.tongue = tongue_for([code] if code else QLocale.system().uiLanguages())
        QLocale.setDefault(QLocale(self.tongue.locale))
        before, self._translators = self._translators, []
        for name, folder in (
            (f"qtbase_{self.tongue.qt}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (self.tongue.code, str(self._folder)),
        ):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        for old in before:
            self._application.removeTranslator(old)
            old.deleteLater()
        self.changed.emit()

    def locale(self) -> QLocale:
        return QLocale(self.tongue.locale)
