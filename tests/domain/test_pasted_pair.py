"""Key and secret are found in whatever shape they were pasted."""

from __future__ import annotations

import json
import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.domain.errors import Problem
from desktop.domain.guided import PAIR_LIMIT, Pair
from desktop.domain.pasted_pair import PastedPair, read_pair
from desktop.domain.secret import Secret

KEY, SECRET = "sample-key-4f", "sample-secret-9z"
FOUND = PastedPair(KEY, Secret(SECRET))

plain = st.text(string.ascii_letters + string.digits + "-_.~+/", min_size=6, max_size=PAIR_LIMIT)
printable = st.text(
    st.characters(exclude_categories=("C", "Z", "M")), min_size=1, max_size=PAIR_LIMIT
).filter(str.isprintable)
LABELS = (
    ("Key", "Secret"),
    ("Clave", "Secreto"),
    ("Clé", "Secret"),
    ("Chave", "Segredo"),
    ("client_id", "client_secret"),
    ("CLIENT-ID", "CLIENT-SECRET"),
    ("clientId", "clientSecret"),
    ("Consumer key", "Consumer secret"),
    ("consumerKey", "consumerSecret"),
    ("Clave del consumidor", "Clave secreta"),
    ("Fracttal API key", "Fracttal API secret"),
)


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize(
    "shape", ["{0}: {1}", "{0}:{1}", "{0} = {1}", "{0}\t{1}", '"{0}": "{1}"', "{0}\n{1}"]
)
@pytest.mark.parametrize("between", ["\n", "\r\n", "\n\n"])
def test_labels_in_lines_in_either_order(labels: tuple[str, str], shape: str, between: str) -> None:
    lines = [shape.format(labels[0], KEY), shape.format(labels[1], SECRET)]
    assert read_pair(between.join(lines)) == FOUND
    assert read_pair(between.join(reversed(lines))) == FOUND


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("between", [" ", ", ", "; ", "\t", " | "])
def test_labels_on_one_line(labels: tuple[str, str], between: str) -> None:
    parts = [f"{labels[0]}: {KEY}", f"{labels[1]}: {SECRET}"]
    assert read_pair(between.join(parts)) == FOUND
    assert read_pair(between.join(reversed(parts))) == FOUND


@pytest.mark.parametrize(
    "text",
    [
        f"{KEY}\n{SECRET}",
        f"  {KEY} \r\n\r\n\t{SECRET}\n",
        f"{KEY}\t{SECRET}",
        f'"{KEY}"\n"{SECRET}"',
        f"“{KEY}”\n«{SECRET}»",
        f"\ufeff{KEY}\n\u200b{SECRET}",
        f"client_id={KEY}&client_secret={SECRET}",
        f"Key\tSecret\n{KEY}\t{SECRET}",
        f"Name,Secret,Key,Grant type\nReports,{SECRET},{KEY},Client credentials",
        f"Nom: Rapports\nClé\xa0: {KEY}\nSecret\xa0: {SECRET}",
        json.dumps({"client_id": KEY, "client_secret": SECRET}, indent=2),
        json.dumps({"success": True, "data": {"id": 17, "key": KEY, "secret": SECRET}}),
        json.dumps([{"consumerKey": KEY, "consumerSecret": SECRET}]),
        json.dumps([KEY, SECRET]),
        f'"key": "{KEY}",\n"secret": "{SECRET}",',
    ],
)
def test_other_shapes(text: str) -> None:
    assert read_pair(text) == FOUND


@pytest.mark.parametrize("between", [",", ";", "|", " ", " , ", "; "])
def test_a_single_line_torn_apart_is_a_guess(between: str) -> None:
    assert read_pair(f"{KEY}{between}{SECRET}") == PastedPair(KEY, Secret(SECRET), is_guessed=True)


@pytest.mark.parametrize("text", [SECRET, f" '{SECRET}' ", f"{SECRET}\n"])
def test_one_value_alone(text: str) -> None:
    assert read_pair(text) == PastedPair(alone=Secret(SECRET))


def test_one_value_with_its_label() -> None:
    assert read_pair(f"Secreto: {SECRET}") == PastedPair(secret=Secret(SECRET))
    assert read_pair(f"Chave\n{KEY}") == PastedPair(key=KEY)


@pytest.mark.parametrize("value", ["sample-key:12", "sample-secret-a=b", "ab,cd", "a b", "{abc", '{"a": 1}'])
def test_a_value_that_looks_like_a_shape_stays_whole(value: str) -> None:
    assert read_pair(value).alone == Secret(value)


@pytest.mark.parametrize("text", ["", "  \n\t", "Key:", "Key:\nSecret:"])
def test_nothing_there(text: str) -> None:
    found = read_pair(text)
    assert (found.key, found.secret) == (None, None)


@given(plain, plain, st.sampled_from(LABELS), st.sampled_from(["\n", "\t", "labels", "json"]))
def test_any_pair_comes_back_as_it_was(key: str, secret: str, labels: tuple[str, str], shape: str) -> None:
    assume(read_pair(key).alone and read_pair(secret).alone)
    if shape == "json":
        text = json.dumps({labels[0]: key, labels[1]: secret})
    elif shape == "labels":
        text = f"{labels[1]}: {secret}\n{labels[0]}: {key}"
    else:
        text = f"{key}{shape}{secret}"
    assert read_pair(text) == PastedPair(key, Secret(secret))


@given(printable, printable)
def test_json_brings_any_printable_characters(key: str, secret: str) -> None:
    assert read_pair(json.dumps({"key": key, "secret": secret})) == PastedPair(key, Secret(secret))


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    found = read_pair(text)
    for part in (found.key, found.secret, found.alone):
        assert part is None or part


def test_a_pair_tells_what_is_wrong_with_it() -> None:
    assert Pair(KEY, Secret(SECRET)).problems() == {}
    assert Pair("", Secret(" ")).problems() == {"key": Problem.BLANK, "secret": Problem.BLANK}
    assert Pair("k" * PAIR_LIMIT, Secret("s" * (PAIR_LIMIT + 1))).problems() == {"secret": Problem.TOO_LONG}
    assert Pair("a\nb", Secret(SECRET)).problems() == {"key": Problem.UNKNOWN}
    assert Pair(KEY, Secret(KEY)).problems() == {"secret": Problem.TAKEN}


def test_a_pair_can_be_turned_round_and_shows_nothing() -> None:
    pair = Pair(KEY, Secret(SECRET))
    assert pair.swapped() == Pair(SECRET, Secret(KEY))
    assert pair.swapped().swapped() == pair
    assert SECRET not in f"{pair.swapped()!r} {read_pair(f'{SECRET} {KEY}')!r}"
