"""A secret never shows by accident, whatever is done with it."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from dataclasses import asdict, replace
from datetime import UTC, datetime
from string import Template

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.consumer import Consumer, GrantType, IssuedConsumer
from desktop.domain.secret import DOTS, Secret

VALUE = "sample-secret-that-must-not-show"
SECRET = Secret(VALUE)
MADE = datetime(2026, 1, 2, tzinfo=UTC)
CONSUMER = Consumer(
    "one", "Reports", "", GrantType.CLIENT_CREDENTIALS, 1, "Everything", "sample-key", "", MADE
)


@pytest.mark.parametrize(
    "shown",
    [
        repr(SECRET),
        str(SECRET),
        f"{SECRET}",
        f"{SECRET!r} {SECRET!s} {SECRET!a} {SECRET:>40}",
        "{} {0!r}".replace("{}", "{0}").format(SECRET),
        "%s %r %a" % (SECRET, SECRET, SECRET),  # noqa: UP031 - the way logging formats
        Template("$secret").substitute(secret=SECRET),
        str([SECRET, (SECRET,), {"secret": SECRET}]),
        repr(IssuedConsumer(CONSUMER, SECRET)),
        str(asdict(IssuedConsumer(CONSUMER, SECRET))),
        repr(replace(IssuedConsumer(CONSUMER, None), secret=SECRET)),
        str(dir(SECRET)),
    ],
)
def test_is_never_part_of_a_text(shown: str) -> None:
    assert VALUE not in shown


def test_is_shown_as_dots() -> None:
    assert str(SECRET) == f"{SECRET}" == DOTS
    assert repr(SECRET) == f"Secret({DOTS})"
    assert f"{SECRET:>10}" == DOTS.rjust(10)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_holds_dots(protocol: int) -> None:
    frozen = pickle.dumps([SECRET, IssuedConsumer(CONSUMER, SECRET)], protocol)
    assert VALUE.encode() not in frozen
    assert pickle.loads(frozen)[0] == Secret(DOTS)


def test_a_copy_holds_dots() -> None:
    assert copy.copy(SECRET).reveal() == copy.deepcopy([SECRET])[0].reveal() == DOTS


def test_json_refuses_it_or_gets_dots() -> None:
    with pytest.raises(TypeError) as caught:
        json.dumps({"secret": SECRET})
    assert VALUE not in str(caught.value)
    assert json.loads(json.dumps({"secret": SECRET}, default=str)) == {"secret": DOTS}


def test_a_log_holds_dots(caplog: pytest.LogCaptureFixture) -> None:
    log = logging.getLogger("test.secret")
    with caplog.at_level(logging.DEBUG):
        log.debug("%s %r %s", SECRET, SECRET, [SECRET])
        log.debug(SECRET)
        log.debug({"secret": SECRET})
    assert VALUE not in caplog.text
    assert caplog.text.count(DOTS) == 5


def test_a_traceback_does_not_show_it() -> None:
    def use(secret: Secret) -> None:
        raise ValueError(secret)

    with pytest.raises(ValueError) as caught:
        use(SECRET)
    plain = "".join(traceback.format_exception(caught.value))
    with_locals = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert VALUE not in plain + "".join(with_locals.format())
    assert DOTS in plain


def test_has_no_dictionary_of_its_parts() -> None:
    with pytest.raises(TypeError):
        vars(SECRET)
    with pytest.raises(AttributeError):
        SECRET.note = "more"  # type: ignore[attr-defined]


def test_comes_out_only_when_asked() -> None:
    assert SECRET.reveal() == VALUE


def test_equals_another_with_the_same_value_only() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != Secret("")
    assert Secret("a") != "a"
    assert (Secret("a") == "a") is False


@given(st.text(st.characters(), max_size=20), st.text(st.characters(), max_size=20))
def test_equals_as_its_value_does(one: str, other: str) -> None:
    assert (Secret(one) == Secret(other)) is (one == other)
    assert Secret(one) == Secret(one)


def test_half_a_character_can_be_compared_too() -> None:
    """JSON can spell it, so a server can send it."""
    assert Secret("\ud83d") == Secret("\ud83d")
    assert Secret("\ud83d") != Secret("\ude00")


def test_is_no_key_of_a_dictionary() -> None:
    with pytest.raises(TypeError) as caught:
        hash(SECRET)
    assert VALUE not in str(caught.value)
    with pytest.raises(TypeError):
        {SECRET}  # noqa: B018 - making the set is the test
