"""A consumer whose every text is a trick, taken in from an answer and given out again: in tables, in what is
handed over, in names of files."""

from __future__ import annotations

import csv
import io
import json
import zlib
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from desktop.adapters.exports.table_files import csv_bytes, xlsx_bytes
from desktop.adapters.fracttal.parsing import Record
from desktop.adapters.fracttal.records import issued_consumer
from desktop.adapters.handover.chosen_folder import ChosenFolder, file_name
from desktop.adapters.handover.guesses import ZxcvbnGuesses
from desktop.adapters.handover.passphrase_sealing import AesPassphraseSealer
from desktop.adapters.handover.template_files import ShippedTexts
from desktop.domain.company import FRACTTAL_CLOUD, Company, CompanyKind
from desktop.domain.consumer import Consumer
from desktop.domain.csv_guard import guarded
from desktop.domain.exported import ExportedTable
from desktop.domain.handover import HandoverFacts
from desktop.domain.honest_text import honest
from desktop.resources import resources_folder
from desktop.sample.hostile_texts import TRICKS, hostile_body
from desktop.services.handover.handover import Handover
from desktop.ui.dialogs.handover_words import handover_words
from desktop.ui.pages.home.figures_csv import csv_text
from tests.adapters.exports.test_table_files import cells, parts
from tests.fakes import FakeVault, MemoryStore

HOME = Company("acme", "Invented Mills", CompanyKind.MANAGED, FRACTTAL_CLOUD, "sample-own-key")


def hostile_consumers() -> Iterator[Consumer]:
    """One for each trick."""
    for trick in range(len(TRICKS)):
        turned_so = (
            one for one in range(1000) if zlib.crc32(f"Invented {one}".encode()) % len(TRICKS) == trick
        )
        number = next(turned_so)
        row = {
            "id": str(trick),
            "name": f"Invented {number}",
            "description": f"Invented {number}",
            "groups_permissions_description": f"Invented {number}",
            "grant_type": "client_credentials",
            "id_group_permission": 1,
            "key": "sample-key-1",
            "created_at": "2026-01-31T10:00:00Z",
        }
        body = hostile_body(json.dumps({"data": row}).encode())
        yield issued_consumer(Record(json.loads(body)["data"], "h", "data")).consumer


def _trick_of(text: str) -> int:
    return zlib.crc32(text.encode()) % len(TRICKS)


CONSUMERS = list(hostile_consumers())


def table() -> ExportedTable:
    rows = tuple((one.name, one.description, one.group_name, one.key) for one in CONSUMERS)
    # And what people write themselves: nobody stops them from pasting.
    rows += tuple((f"{before}mine{behind}", "", "", "") for before, behind in TRICKS)
    rows += (("y" * 50_000, "\uffff\ufdd0", "=1", "-1+1"),)
    return ExportedTable("OAuth [consumers]", ("Name", "About", "Group", "Key"), rows)


def test_a_csv_file_runs_nothing_and_hides_nothing() -> None:
    text = csv_bytes(table()).decode("utf-8-sig")
    assert honest(text) == text.replace("\r\n", "\n")
    read = list(csv.reader(io.StringIO(text, newline="")))
    assert len(read) == len(table().rows) + 1
    for row in read:
        assert len(row) == 4
        for cell in row:
            assert guarded(cell) == cell or cell.startswith("'")


def test_a_workbook_has_only_texts_and_all_of_them() -> None:
    content = xlsx_bytes(table())
    rows = cells(content)
    assert len(rows) == len(table().rows) + 1
    assert len(rows[-1][0]) == 32_766
    assert rows[-1][2:] == ["=1", "-1+1"]
    for name, part in parts(content).items():
        assert "<f>" not in part and "<hyperlink" not in part, name
    for row in rows:
        for cell in row:
            assert honest(cell) == cell


def test_the_figures_run_nothing(qapp: object) -> None:
    from PySide6.QtCore import QLocale

    for separator, locale in ((",", QLocale("en_US")), (";", QLocale("es_ES"))):
        text = csv_text(table().rows, locale).lstrip("\ufeff")
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            assert len(row) == 4
            assert all(guarded(cell) == cell or cell.startswith("'") for cell in row)


class Elements(HTMLParser):
    """What a browser would make of a page: the elements by name, and what it would run or fetch."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.named: list[str] = []
        self.fetched: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.named.append(tag)
        self.fetched += [value or "" for name, value in attrs if name in ("src", "href", "action", "onerror")]


@pytest.fixture
def handover() -> Handover:
    store = MemoryStore()
    store.companies.put(HOME)
    vault = FakeVault(store)  # empty: a fingerprint takes its time
    return Handover(
        vault,
        lambda company: company.addresses,
        ShippedTexts(resources_folder()),
        AesPassphraseSealer(),
        ZxcvbnGuesses(resources_folder() / "words"),
        ChosenFolder(),
    )


def test_what_is_handed_over_is_the_same_but_for_its_texts(handover: Handover, tmp_path: Path) -> None:
    words = handover_words("en", tmp_path)
    plain = replace(CONSUMERS[0], name="N", description="D", group_name="G")
    expected = handover.prepare(HandoverFacts(HOME, plain, None, "today", "en"), words)
    like = {name: Elements(text) for name, text in expected.files.items() if name.endswith(".html")}
    for consumer in CONSUMERS:
        prepared = handover.prepare(HandoverFacts(HOME, consumer, None, "today", "en"), words)
        assert set(prepared.files) == set(expected.files)
        for name, text in (*prepared.files.items(), ("paper", prepared.paper)):
            assert honest(text.removeprefix("\ufeff")) == text.removeprefix("\ufeff"), name
            # A description may have lines of its own: where they mean something none may be added.
            if name in expected.files and not name.endswith(".html"):
                assert text.count("\n") == expected.files[name].count("\n"), name
        for name, page in like.items():
            found = Elements(prepared.files[name])
            assert found.named == page.named
            assert found.fetched == page.fetched
        assert Elements(prepared.paper).named == Elements(expected.paper).named
        collections = [text for name, text in prepared.files.items() if name.endswith(".json")]
        assert collections and all(json.loads(text) for text in collections)


def test_the_names_of_files_are_names_everywhere(handover: Handover, tmp_path: Path) -> None:
    for consumer in CONSUMERS:
        name = file_name(f"Fracttal – {consumer.name}")
        assert name.isprintable() and honest(name) == name
        assert not set(name) & set('<>:"/\\|?*')
        assert len(name.encode()) < 200
        saved = handover.save(
            HOME, consumer, str(tmp_path), {"a.txt": b"x"}, "<p>", f"Secret of {consumer.name}", zipped=False
        )
        for path in (saved.package, saved.page):
            assert Path(path).resolve().parent == tmp_path.resolve()
