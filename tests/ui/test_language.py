"""The languages: which one is taken, and changing it while the window stays open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.tongues import TONGUES, tongue_for
from desktop.ui.shell.language import Language
from desktop.ui.shell.translated import TranslatedDialog, TranslatedWidget

CODES = [tongue.code for tongue in TONGUES]


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ([], "en"),
        ([""], "en"),
        (["C"], "en"),
        (["en"], "en"),
        (["en-GB", "fr-FR"], "en"),
        (["es"], "es"),
        (["es-ES"], "es_ES"),
        (["es_MX"], "es"),
        (["es-419"], "es"),
        (["fr"], "fr"),
        (["fr-CA"], "fr"),
        (["fr_BE"], "fr"),
        (["pt_BR"], "pt_BR"),
        (["pt-BR"], "pt_BR"),
        (["pt"], "pt_BR"),
        (["pt-PT"], "pt_PT"),
        (["pt-Latn-BR"], "pt_BR"),
        (["pt-AO"], "pt_BR"),
        (["ca-ES"], "ca"),
        (["eu"], "eu"),
        (["gl_ES"], "gl"),
        (["it-CH", "fr"], "it"),
        (["de-DE", "fr-FR"], "fr"),
        (["ja", "zh-Hans-CN"], "en"),
        (["fro"], "en"),
        (["eses", "pt"], "pt_BR"),
    ],
)
def test_the_first_language_that_we_speak_is_taken(codes: list[str], expected: str) -> None:
    assert tongue_for(codes).code == expected


def test_each_language_is_named_in_itself_and_finds_itself() -> None:
    assert len({tongue.name for tongue in TONGUES}) == len(TONGUES) == 10
    assert [tongue_for([tongue.code]).code for tongue in TONGUES] == CODES
    for tongue in TONGUES:
        assert QLocale(tongue.locale).name().startswith(tongue.code.split("_")[0])


class Sign(TranslatedWidget):
    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel(self)
        self.times = 0
        self.retranslate()

    def retranslate(self) -> None:
        self.times += 1
        self.label.setText(QCoreApplication.translate("Sections", "API Connections"))


class Question(TranslatedDialog):
    def __init__(self) -> None:
        super().__init__()
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(QCoreApplication.translate("Sections", "Security"))


def test_the_window_changes_its_words_while_it_is_open(qtbot: QtBot, language: Language) -> None:
    sign, question = Sign(), Question()
    qtbot.addWidget(sign)
    qtbot.addWidget(question)
    sign.show()
    seen = {}
    for code in (*CODES, "en"):
        with qtbot.waitSignal(language.changed):
            language.choose(code)
        QCoreApplication.processEvents()
        seen[code] = (sign.label.text(), question.windowTitle())
    assert seen == {
        "en": ("API Connections", "Security"),
        "es": ("Conexiones API", "Seguridad"),
        "es_ES": ("Conexiones API", "Seguridad"),
        "pt_BR": ("Conexões API", "Segurança"),
        "pt_PT": ("Ligações API", "Segurança"),
        "fr": ("Connexions API", "Sécurité"),
        "it": ("Connessioni API", "Sicurezza"),
        "ca": ("Connexions API", "Seguretat"),
        "gl": ("Conexións API", "Seguridade"),
        "eu": ("API konexioak", "Segurtasuna"),
    }
    assert sign.times > len(CODES)


def test_a_widget_that_is_hidden_is_told_too(qtbot: QtBot, language: Language) -> None:
    sign = Sign()
    qtbot.addWidget(sign)
    language.choose("fr")
    QCoreApplication.processEvents()
    assert sign.label.text() == "Connexions API"


def test_a_dialog_that_nobody_translates_hears_of_it(qtbot: QtBot, language: Language) -> None:
    heard: list[QEvent.Type] = []

    class Listener(QLabel):
        def changeEvent(self, event: QEvent) -> None:
            heard.append(event.type())
            super().changeEvent(event)

    listener = Listener()
    qtbot.addWidget(listener)
    language.choose("es")
    QCoreApplication.processEvents()
    assert QEvent.Type.LanguageChange in heard


@pytest.mark.parametrize(
    ("code", "cancel"),
    [("en", "Cancel"), ("es", "Cancelar"), ("fr", "Annuler"), ("pt_BR", "Cancelar"), ("it", "Annulla")],
)
def test_qts_own_buttons_speak_it_too(qtbot: QtBot, language: Language, code: str, cancel: str) -> None:
    language.choose(code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    words = box.button(QDialogButtonBox.StandardButton.Cancel).text()
    assert words.replace("&", "") == cancel


def test_dates_and_numbers_follow_it(language: Language) -> None:
    written = {}
    for code in CODES:
        language.choose(code)
        assert QLocale().name() == language.locale().name()
        written[code] = QLocale().toString(1234.5, "f", 1)
    assert written["en"] == "1,234.5"
    assert written["pt_BR"] == "1.234,5"
    assert written["fr"].endswith("234,5")


def test_the_systems_language_is_followed_when_none_is_chosen(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["de-DE", "pt-PT"])
    language.choose("")
    assert language.tongue.code == "pt_PT"


@pytest.mark.parametrize("code", CODES)
def test_plurals_follow_it(language: Language, code: str) -> None:
    language.choose(code)
    one, two, five = (QCoreApplication.translate("Moments", "%n minute(s) ago", "", n) for n in (1, 2, 5))
    assert one.replace("1", "5") != five
    assert two.replace("2", "5") == five
    assert "(s)" not in one + five


def test_one_that_is_closed_leaves_nothing_to_the_next(qapp: QApplication, catalogues: Path) -> None:
    before = QLocale()
    first, second = Language(qapp, catalogues), Language(qapp, catalogues)  # both are still held
    first.choose("fr")
    first.close()
    assert QLocale() == before
    second.choose("en")
    assert QCoreApplication.translate("Sections", "API Connections") == "API Connections"
    second.close()
    assert QLocale() == before


def test_no_window_is_told_of_the_end(qapp: QApplication, catalogues: Path, qtbot: QtBot) -> None:
    """What it would write itself anew from is closed by then."""

    class Window(QWidget):
        told = 0

        def changeEvent(self, event: QEvent) -> None:
            self.told += event.type() is QEvent.Type.LanguageChange

    window = Window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    language = Language(qapp, catalogues)
    language.choose("fr")
    QCoreApplication.sendPostedEvents()
    assert window.told
    before = window.told
    language.close()
    QCoreApplication.sendPostedEvents()
    assert window.told == before
