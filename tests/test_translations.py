"""Every text is translated into every language, whole, with its placeholders and the agreed words."""

from __future__ import annotations

import ast
import csv
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest
import translate
from translate import CATALOGUES, FOLDER, Catalogue, is_done, update

ROOT = Path(__file__).resolve().parent.parent
CODES = [catalogue.code for catalogue in CATALOGUES]
FINAL = ".:;,…!?"


@dataclass(frozen=True, slots=True)
class Text:
    """One message of a catalogue; `forms` are the translations, several where they follow a number."""

    context: str
    source: str
    counted: bool
    done: bool
    forms: tuple[str, ...]

    @property
    def name(self) -> tuple[str, str, bool]:
        return self.context, self.source, self.counted


def texts_of(file: Path) -> list[Text]:
    return [
        _text(context.findtext("name", ""), message)
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


def _text(context: str, message: ElementTree.Element) -> Text:
    counted = message.get("numerus") == "yes"
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform") if counted else [translation]
    return Text(
        context,
        message.findtext("source", ""),
        counted,
        is_done(message),
        tuple("".join(form.itertext()) for form in forms),
    )


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Catalogues as the sources want them, without any translation."""
    folder = tmp_path_factory.mktemp("fresh")
    update(folder)
    return folder


def done(catalogue: Catalogue) -> list[Text]:
    return [text for text in texts_of(FOLDER / catalogue.file_name) if text.done]


def pairs(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Each source with each of its translations."""
    for text in done(catalogue):
        for form in text.forms:
            yield text.source, form


each_language = pytest.mark.parametrize("catalogue", CATALOGUES, ids=CODES)


@each_language
def test_a_catalogue_has_the_texts_of_the_sources_and_no_others(catalogue: Catalogue, fresh: Path) -> None:
    """`python packaging/translate.py update` mends it."""
    wanted = {text.name for text in texts_of(fresh / catalogue.file_name)}
    there = {text.name for text in texts_of(FOLDER / catalogue.file_name)}
    assert wanted
    assert not wanted - there, "missing"
    assert not there - wanted, "obsolete"


@each_language
def test_every_text_is_translated(catalogue: Catalogue) -> None:
    assert [text.source for text in texts_of(FOLDER / catalogue.file_name) if not text.done] == []


@each_language
def test_there_are_as_many_plural_forms_as_the_language_has(catalogue: Catalogue, fresh: Path) -> None:
    wanted = {text.name: len(text.forms) for text in texts_of(fresh / catalogue.file_name)}
    assert any(number > 1 for number in wanted.values())
    there = {text.name: len(text.forms) for text in texts_of(FOLDER / catalogue.file_name)}
    assert {name: number for name, number in there.items() if wanted.get(name, number) != number} == {}


def placeholders(text: str) -> tuple[set[str], int]:
    """The names in braces, and how often the number stands there."""
    names = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    return names, text.count("%n")


@each_language
def test_placeholders_are_those_of_the_source(catalogue: Catalogue) -> None:
    wrong = [
        (source, form) for source, form in pairs(catalogue) if placeholders(form) != placeholders(source)
    ]
    assert wrong == []


def outer_spaces(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@each_language
def test_spaces_at_the_ends_are_those_of_the_source(catalogue: Catalogue) -> None:
    assert [pair for pair in pairs(catalogue) if outer_spaces(pair[0]) != outer_spaces(pair[1])] == []


def final(text: str) -> str:
    last = text.rstrip()[-1:]
    return last if last in FINAL else ""


@each_language
def test_a_text_ends_with_the_punctuation_of_the_source(catalogue: Catalogue) -> None:
    assert [pair for pair in pairs(catalogue) if final(pair[0]) != final(pair[1])] == []


@each_language
def test_no_text_has_markup_that_the_source_lacks(catalogue: Catalogue) -> None:
    assert [pair for pair in pairs(catalogue) if ("<" in pair[0]) != ("<" in pair[1])] == []


@each_language
def test_agreed_words_are_used(catalogue: Catalogue) -> None:
    with (FOLDER / "words.csv").open(encoding="utf-8", newline="") as file:
        agreed = {row["en"]: row[catalogue.code] for row in csv.DictReader(file)}
    assert len(agreed) > 30
    wrong = [
        (source, form, agreed[source])
        for source, form in pairs(catalogue)
        if source in agreed and form != agreed[source]
    ]
    assert wrong == []


@each_language
def test_qt_takes_the_catalogue_without_a_complaint(catalogue: Catalogue, tmp_path: Path) -> None:
    lrelease = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    assert lrelease is not None
    target = tmp_path / f"{catalogue.code}.qm"
    command = [lrelease, str(FOLDER / catalogue.file_name), "-qm", str(target)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "warning" not in (answer.stdout + answer.stderr).lower()
    assert target.stat().st_size > 0


def test_every_language_of_the_window_has_a_catalogue() -> None:
    from desktop.domain.tongues import TONGUES

    assert [tongue.code for tongue in TONGUES] == CODES


# What lupdate finds in the sources, and what it misses in silence.
WORDS_STAND_AT = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}


def calls() -> list[tuple[str, str, ast.Call]]:
    """Place, name of the function and the call, for each text that is meant to be translated."""
    found = []
    for path in sorted((ROOT / "desktop" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
                name = node.func.id if isinstance(node.func, ast.Name) else name
                # str, QRect and others have a translate() of one argument.
                if name in WORDS_STAND_AT and len(node.args) > WORDS_STAND_AT[name]:
                    found.append((f"{path.relative_to(ROOT)}:{node.lineno}", name, node))
    return found


def is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_noted_elsewhere(node: ast.expr) -> bool:
    """str(...) of what a QT_TRANSLATE_NOOP gave."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str"


def test_words_stand_in_the_call_as_they_are() -> None:
    wrong = []
    for place, name, call in calls():
        words = call.args[WORDS_STAND_AT[name]]
        if not is_literal(words) and not (name == "translate" and is_noted_elsewhere(words)):
            wrong.append(place)
    assert len(calls()) > 100
    assert wrong == []


def test_a_context_stands_in_the_call_as_it_is() -> None:
    wrong = [place for place, name, call in calls() if name != "tr" and not is_literal(call.args[0])]
    assert wrong == []


def test_nothing_but_a_method_is_called_tr() -> None:
    """lupdate takes tr("Context", "words") for a text "Context" of the surrounding class."""
    wrong = [place for place, name, call in calls() if name == "tr" and isinstance(call.func, ast.Name)]
    assert wrong == []


def test_a_text_that_follows_a_number_gets_one() -> None:
    wrong = []
    for place, name, call in calls():
        words = call.args[WORDS_STAND_AT[name]]
        counted = len(call.args) == WORDS_STAND_AT[name] + 3
        if isinstance(words, ast.Constant) and ("%n" in str(words.value)) != counted:
            wrong.append(place)
    assert wrong == []


def test_texts_noted_for_later_are_looked_up_in_their_context() -> None:
    noted, looked_up = set(), set()
    for _, name, call in calls():
        context = call.args[0]
        if isinstance(context, ast.Constant) and name == "QT_TRANSLATE_NOOP":
            noted.add(context.value)
        elif isinstance(context, ast.Constant) and name == "translate":
            looked_up.add(context.value)
    assert noted
    assert noted <= looked_up


def test_updating_twice_changes_nothing(fresh: Path) -> None:
    before = {file.name: file.read_bytes() for file in fresh.iterdir()}
    update(fresh)
    assert {file.name: file.read_bytes() for file in fresh.iterdir()} == before


def test_what_is_left_to_translate_is_counted(
    tmp_path: Path, fresh: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(fresh / "fr.ts", tmp_path)
    left = len(texts_of(fresh / "fr.ts"))
    assert translate.check(tmp_path) == left + len(CODES) - 1
    assert capsys.readouterr().out.splitlines() == [
        f"fr: {left} to translate" if code == "fr" else f"{code}: no file yet" for code in CODES
    ]


@pytest.mark.parametrize("arguments", [[], ["chek"], ["check", "more"], ["--update"]])
def test_unknown_arguments_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert translate.main(arguments) == 2
    assert "update or check" in capsys.readouterr().err
