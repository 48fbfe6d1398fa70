"""The languages, and changing from one to another while the window stays open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from desktop.domain.tongues import TONGUES, tongue_for


class Language(QObject):
    changed = Signal()

    def __init__(self, application: QApplication, folder: Path) -> None:
        super().__init__()
        self._application = application
        self._folder = folder
        self._locale_before = QLocale()
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

    def close(self) -> None:
        """Nothing of it stays for whoever speaks next in this process."""
        QLocale.setDefault(self._locale_before)
        before, self._translators = self._translators, []
        for old in before:
            self._application.removeTranslator(old)
            old.deleteLater()
        # Each window was sent word of it, and would write itself anew without the services that are closed.
        for window in (*QApplication.topLevelWindows(), *QApplication.topLevelWidgets()):
            QCoreApplication.removePostedEvents(window, QEvent.Type.LanguageChange.value)

    def locale(self) -> QLocale:
        return QLocale(self.tongue.locale)
