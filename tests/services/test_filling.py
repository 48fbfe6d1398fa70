"""Values in templates stay values, whatever stands in them: each language of a file reads them back."""

from __future__ import annotations

import ast
import html
import json
import subprocess

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.services.handover.filling import (
    env_text,
    fill,
    html_text,
    json_in_html,
    one_line,
    power_query_text,
    powershell_text,
    python_text,
    shell_text,
)

NASTY = "'\"`$(x)\\%{{key}}</script>#(lf)\u2028’&é"
printable = st.text().filter(str.isprintable)


@given(printable)
@example(NASTY)
def test_python_reads_it_back(text: str) -> None:
    assert ast.literal_eval(python_text(text)) == text


@given(printable)
@example(NASTY)
@settings(max_examples=40, deadline=None)
def test_bash_reads_it_back(text: str) -> None:
    script = f'printf %s {shell_text(text)}\n{fill("KEY={{key}}", {"key": text}, env_text)}\nprintf %s "$KEY"'
    done = subprocess.run(["bash"], input=script.encode(), capture_output=True, check=True)
    assert done.stdout == (text * 2).encode()


@given(st.text())
@example(NASTY)
def test_a_browser_reads_it_back(text: str) -> None:
    assert html.unescape(html_text(text)) == html.unescape(html.escape(text))
    assert "<" not in html_text(text)
    assert "<" not in json_in_html({"x": text})
    assert json.loads(json_in_html({"x": text})) == {"x": text}


def test_power_query_and_powershell_double_their_quotes() -> None:
    assert power_query_text('a"b#(lf)') == '"a""b#(#)(lf)"'
    assert powershell_text("it's ‘so’ $x") == "'it''s ‘‘so’’ $x'"


@given(st.text())
def test_a_comment_stays_on_its_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
    filled = fill("# {{#x}}\nnext", {"x": text}, shell_text)
    assert filled.splitlines()[-1] == "next"
    assert len(filled.splitlines()) == 2


def test_a_value_is_not_filled_itself() -> None:
    assert fill("{{a}} {{!b}}", {"a": "{{b}}", "b": "{{a}}"}, lambda text: text) == "{{b}} {{a}}"


def test_blocks_are_kept_by_condition() -> None:
    template = "1\n{{?person}}\n2\n{{/person}}\n{{^person}}\n3\n{{/person}}\n4\n"
    assert fill(template, {}, str, {"person"}) == "1\n2\n4\n"
    assert fill(template, {}, str) == "1\n3\n4\n"


def test_a_place_without_a_value_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        fill("{{nothing}}", {}, str)
