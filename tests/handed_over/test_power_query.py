"""The query for Power BI is parsed by Microsoft's own parser; there is no engine here that could run it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.handed_over.office import Office, Ran, run

PARSER = Path(__file__).resolve().parent.parent / "node" / "parse_power_query.js"


def parse(node_tools: Path, query: Path) -> Ran:
    return run(["node", PARSER, node_tools, query])


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt_BR"])
def test_it_is_power_query(office: Office, node_tools: Path, tmp_path: Path, language: str) -> None:
    folder = office.hands_over(tmp_path, office.consumer("Power BI"), language)
    done = parse(node_tools, folder / "power_query.pq")
    assert (done.out.strip(), done.status) == ("parsed", 0)


def test_odd_keys_stay_texts(office: Office, node_tools: Path, tmp_path: Path) -> None:
    consumer = replace(office.consumer("Power BI"), key='a"b#(cr)c" & error "x')
    folder = office.hands_over(tmp_path, consumer)
    assert parse(node_tools, folder / "power_query.pq").out.strip() == "parsed"


def test_the_parser_would_find_a_mistake(node_tools: Path, tmp_path: Path) -> None:
    (tmp_path / "wrong.pq").write_text('let a = 1, in a & "')
    assert parse(node_tools, tmp_path / "wrong.pq").status == 1


def test_a_consumer_for_a_person_gets_none(office: Office, tmp_path: Path) -> None:
    folder = office.hands_over(tmp_path, office.consumer("Painel"))
    assert sorted(file.name for file in folder.iterdir()) == [
        ".env", "curl.ps1", "curl.sh", "handover.html", "postman_collection.json", "request.py",
    ]  # fmt: skip
