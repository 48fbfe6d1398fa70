"""A traceback tells where, and never what."""

from __future__ import annotations

import json

from desktop.domain.errors import HostUnknown
from desktop.tracebacks import traceback_text

CANARY = "sAmplecanary0123456789"


def test_foreign_texts_are_left_out_and_ours_and_the_system_s_stay() -> None:
    def fails(given: str) -> None:
        try:
            try:
                json.loads(f"{{{given}")
            except ValueError as error:
                error.add_note(given)
                raise KeyError(given) from error
        except KeyError as error:
            raise HostUnknown("sample.example") from error

    try:
        fails(CANARY)
    except HostUnknown as error:
        text = traceback_text(error)
    assert CANARY not in text
    assert "json.decoder.JSONDecodeError: (its text is left out)" in text
    assert "KeyError: (its text is left out)" in text
    assert "HostUnknown" in text
    assert text.index("JSONDecodeError") < text.index("KeyError") < text.index("HostUnknown")
    assert "direct cause" in text
    assert "in fails" in text


def test_what_came_while_another_was_handled_is_told_too() -> None:
    try:
        try:
            int(CANARY)
        except ValueError:
            dict.fromkeys("x")[CANARY]
    except KeyError as error:
        text = traceback_text(error)
    assert "During handling" in text
    assert "ValueError: (its text is left out)" in text
    assert CANARY not in text.replace("CANARY", "")


def test_several_at_once_are_told_by_their_kinds() -> None:
    group = ExceptionGroup(CANARY, [ValueError(CANARY), OSError(CANARY)])
    assert traceback_text(group) == "ExceptionGroup of ValueError, OSError"


def test_a_circle_of_causes_ends() -> None:
    first, second = ValueError("a"), ValueError("b")
    first.__cause__, second.__cause__ = second, first
    assert traceback_text(first).count("ValueError") == 2


def test_an_exception_without_words_is_its_name() -> None:
    assert traceback_text(ZeroDivisionError()) == "ZeroDivisionError"
    assert traceback_text(FileNotFoundError(2, "No such file", "/x")).endswith("No such file: '/x'")
