"""The address that a browser was sent back to, as people copy it; and which callbacks are this program's."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import NotPasted
from desktop.domain.sign_in import callback_with, own_port, sent_back

VALUES = st.text(min_size=1, max_size=40)
AROUND = st.sampled_from(["{}", "  {}\n", "“{}”", '"{}"', "<{}>", "'{}' "])
CALLBACKS = st.sampled_from(
    ["https://example.com/back", "https://example.com/back?tenant=7", "http://127.0.0.1:9/x"]
)


@given(VALUES, VALUES, CALLBACKS, AROUND)
def test_code_and_state_are_found_whatever_they_are(
    code: str, state: str, callback: str, around: str
) -> None:
    joint = "&" if "?" in callback else "?"
    address = f"{callback}{joint}{urlencode({'code': code, 'state': state})}"
    answer = sent_back(around.format(address))
    assert (answer["code"], answer["state"]) == (code, state)


def test_an_address_broken_over_lines_is_joined() -> None:
    assert sent_back("https://example.com/back?co\n  de=abc&state=x") == {"code": "abc", "state": "x"}


def test_an_error_is_an_answer_too() -> None:
    assert sent_back("https://example.com/?error=access_denied&state=x")["error"] == "access_denied"


def test_a_fragment_after_it_is_left_out() -> None:
    assert sent_back("https://example.com/?code=a&state=b#_=_") == {"code": "a", "state": "b"}


@pytest.mark.parametrize(
    "pasted",
    ["", "   ", "https://example.com/", "code", "https://example.com/?code=&state=x", "http://[/?code", "?"],
)
def test_what_has_no_answer_in_it_is_refused(pasted: str) -> None:
    with pytest.raises(NotPasted):
        sent_back(pasted)


@given(st.text(max_size=200))
def test_any_text_is_an_answer_or_refused(pasted: str) -> None:
    try:
        answer = sent_back(pasted)
    except NotPasted:
        return
    assert answer.get("code") or answer.get("error")


@given(st.integers(1, 65535))
def test_a_callback_of_this_program_names_its_port(port: int) -> None:
    assert own_port(callback_with(port)) == port


@pytest.mark.parametrize(
    "callback",
    [
        "",
        "https://127.0.0.1/callback",
        "http://127.0.0.1/other",
        "http://127.0.0.1:80/callback?x=1",
        "http://localhost/callback",
        "http://127.0.0.1:99999/callback",
        "http://127.0.0.1:0/callback",
        "http://[/callback",
    ],
)
def test_other_callbacks_are_somebody_elses(callback: str) -> None:
    assert own_port(callback) is None


def test_one_without_a_port_takes_any() -> None:
    assert own_port("http://127.0.0.1/callback") == 0
