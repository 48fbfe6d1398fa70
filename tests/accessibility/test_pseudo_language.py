"""Words 40 % longer, from left to right and from right to left: in no window is anything cut off, and Tab
goes through each as it is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from tests.accessibility.gone_through import GoneThrough, go_through
from tests.pseudo_language import RIGHT_TO_LEFT, STRETCH, spoken, stretched

pytestmark = pytest.mark.linux_session


@pytest.fixture(scope="module", params=[False, True], ids=["to the right", "to the left"])
def gone_through(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> GoneThrough:
    """Every window was opened once for both questions."""
    return go_through(qapp, tmp_path_factory.mktemp("pseudo"), right_to_left=request.param)


@pytest.mark.parametrize(
    "text", ["Key", "New OAuth consumer", "Nothing is sent anywhere before you choose.", "Añadir – último"]
)
def test_every_text_gets_longer_by_two_fifths(text: str) -> None:
    letters = sum(map(str.isalpha, text))
    assert sum(map(str.isalpha, stretched(text))) >= STRETCH * letters


def test_what_a_program_needs_in_a_text_stays() -> None:
    text = "&Save “{name}” (%n of %1, %L2) <b>now</b> &amp; here && there"
    for kept in ("{name}", "%n", "%1", "%L2", "<b>", "</b>", "&amp;", "&&"):
        assert kept in stretched(text)
    assert stretched(text).startswith("&Sa")


@pytest.mark.parametrize("right_to_left", [False, True])
def test_qt_and_the_program_speak_it(qapp: QApplication, qtbot: QtBot, right_to_left: bool) -> None:
    before = qapp.layoutDirection()
    with spoken(qapp, right_to_left=right_to_left) as language:
        wanted = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        qtbot.waitUntil(lambda: qapp.layoutDirection() is wanted)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(buttons)
        mark = RIGHT_TO_LEFT if right_to_left else ""
        assert buttons.buttons()[0].text() == f"{mark}Caanccell"
        assert QCoreApplication.translate("Any", "%n thing(s)", None, 3) == f"{mark}3 thhinng(ss)"
        assert f"{mark}Caanccell" in language.given
    qtbot.waitUntil(lambda: qapp.layoutDirection() is before)
    assert QLabel().tr("Name") == "Name"


def test_no_word_is_cut_off(gone_through: GoneThrough) -> None:
    assert gone_through.losses.found == {}
    assert gone_through.losses.measured > 100


def test_tab_goes_through_every_window_as_it_is_read(gone_through: GoneThrough) -> None:
    assert gone_through.odd_order == {}
    assert gone_through.stops > 500
