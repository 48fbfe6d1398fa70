"""The article's seven steps, in each language, and everything found again with the network gone."""

import pytest
from PySide6.QtCore import QLocale

from desktop.domain.secret import DOTS
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.program import Program
from tests.x_clipboard import read_clipboard, targets

pytestmark = pytest.mark.linux_session

NAMES = {
    "en": "Power BI reports",
    "es": "Informes de Power BI del año",
    "fr": "Rapports Power BI d’été",
    "pt_BR": "Relatórios de manutenção",
}


@pytest.mark.parametrize("language", NAMES)
def test_seven_steps_then_offline(program: Program, elsewhere: Elsewhere, language: str) -> None:
    name = NAMES[language]
    person = program.start(language)
    person.chooses_the_sample_company()
    person.opens_the_consumers()
    eleven, ten = QLocale().toString(11), QLocale().toString(10)
    assert person.footer.count(ten) == 2

    person.begins_a_consumer()
    assert not person.panel.credentials.isVisible()
    person.fills_in(name, about="Monthly figures")
    person.saves()
    person.waits_for(lambda: person.panel.consumer is not None)

    made = elsewhere.named(name)
    assert len(made) == 1
    credentials = person.panel.credentials
    assert credentials.isVisible()
    assert credentials.key.text() == made[0]["key"]
    assert credentials.secret.text() == DOTS
    assert credentials.created.text()
    person.waits_for(lambda: person.footer.count(eleven) == 2)
    assert name in person.names()
    assert len(person.names()) == 11

    assert person.copies_the_secret() == made[0]["secret"]
    assert "x-kde-passwordManagerHint" in targets()
    assert read_clipboard(target="x-kde-passwordManagerHint") == "secret"
    assert read_clipboard("primary") == ""

    program.host.faults.set("reset")
    person = program.restart(language)
    person.opens_the_consumers()
    person.is_told_offline()
    assert read_clipboard() == ""
    assert name in person.names()
    assert person.footer.count(eleven) == 2
    person.waits_for(lambda: len(person.desk.known.with_secret) == 11)
    person.opens(name)
    assert person.panel.credentials.key.text() == made[0]["key"]
    assert person.copies_the_secret() == made[0]["secret"]
