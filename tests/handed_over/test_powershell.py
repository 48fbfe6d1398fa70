"""The script for curl on Windows is parsed; there is no PowerShell here that could run it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import tree_sitter_powershell
from tree_sitter import Language, Parser

from tests.handed_over.office import Office

START = "\ufeff"


def is_powershell(text: str) -> bool:
    parser = Parser(Language(tree_sitter_powershell.language()))
    return not parser.parse(text.encode()).root_node.has_error


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt_BR"])
@pytest.mark.parametrize("name", ["Power BI", "Painel"])
def test_it_is_powershell(office: Office, tmp_path: Path, name: str, language: str) -> None:
    folder = office.hands_over(tmp_path, office.consumer(name), language)
    text = (folder / "curl.ps1").read_text(encoding="utf-8")
    assert text.startswith(START)
    assert is_powershell(text.removeprefix(START))


def test_odd_keys_stay_texts(office: Office, tmp_path: Path) -> None:
    consumer = replace(office.consumer("Power BI"), key="it's ’so‘ $(x) `\"")
    text = (office.hands_over(tmp_path, consumer) / "curl.ps1").read_text(encoding="utf-8")
    assert "$key = 'it''s ’’so‘‘ $(x) `\"'\n" in text


def test_the_parser_would_find_a_mistake() -> None:
    assert not is_powershell("if ($a { 'x }")


def test_windows_needs_no_argument_that_holds_the_secret(office: Office, tmp_path: Path) -> None:
    """Key, secret and token go through curl's input, as in the script for the other systems."""
    text = (office.hands_over(tmp_path, office.consumer("Power BI")) / "curl.ps1").read_text(encoding="utf-8")
    (call,) = [line for line in text.splitlines() if "curl.exe" in line]
    assert call.strip().startswith('($lines -join "`n") | curl.exe ')
    assert "$secret" not in call
    assert "$token" not in call
