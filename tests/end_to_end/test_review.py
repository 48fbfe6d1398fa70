"""The yearly review: every consumer once, left and gone on with, and a report at the end."""

from __future__ import annotations

import csv
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from desktop.domain.record import LocalRecord
from desktop.domain.review import Decision, a_year_on
from desktop.sample.host import SampleHost
from desktop.ui.pages.review.review_page import ReviewPage
from desktop.ui.shell.moments import today
from desktop.ui.shell.sections import HOME
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.file_dialog import saves_as
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program
from tests.end_to_end.traces import traces
from tests.input_device import press_key, type_text

pytestmark = pytest.mark.linux_session


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    return person


def page_of(person: Person) -> ReviewPage:
    return person.window.pages.review


def starts_from_home(person: Person, words: str) -> ReviewPage:
    home = person.window.pages.home
    person.window.show_section(HOME.id)
    person.waits_for(lambda: home.overview is not None)
    assert home.overview is not None
    card = home.overview.review
    person.waits_for(lambda: card.isVisible() and card.start.text() == words)
    card.start.click()
    page = page_of(person)
    person.waits_for(lambda: page.isVisible() and not page._busy)
    return page


def begins(person: Person, name: str = "Ana Pérez") -> ReviewPage:
    page = starts_from_home(person, "Start the review")
    person.types(page.reviewer, name)
    person.clicks(page.start)
    person.waits_for(page.judgement.isVisible)
    return page


def shown(page: ReviewPage) -> str:
    return page.judgement.name.text()


def decides(person: Person, page: ReviewPage, decision: Decision, note: str = "") -> None:
    before = page.judgement.consumer
    page.judgement.choices[decision].setChecked(True)
    page.judgement.note.setText(note)
    page.judgement.go_on.click()
    person.waits_for(
        lambda: not page._busy and (page.judgement.consumer != before or page.ending.isVisible())
    )


def has_decided(page: ReviewPage, count: int) -> bool:
    return not page._busy and page.progress.text() == f"{count} of 10 looked at"


def saves(person: Person, page: ReviewPage, file: Path) -> None:
    (page.save_pdf if file.suffix == ".pdf" else page.save_csv).click()
    saves_as(person, file)
    person.waits_for(file.exists)
    person.sees("The report was saved", lambda: person.bar)


def test_from_home_to_the_report(person: Person, elsewhere: Elsewhere, tmp_path: Path) -> None:
    page = begins(person)
    names = [one.name for one in page._consumers]
    assert sorted(names) == sorted(person.names_in_the_list())
    assert shown(page) == names[0]
    assert page.progress.text() == "0 of 10 looked at"
    facts = page.judgement.facts
    consumer = person.consumer(names[0])
    assert facts["Permission group"] == consumer.group_name
    assert facts["What it may do"].startswith("View")
    assert set(facts) >= {"Owner", "Key and secret", "Last used", "Created"}
    assert not page.judgement.go_on.isEnabled()  # nothing is chosen for the person
    decides(person, page, Decision.KEEP)
    assert page.progress.text() == "1 of 10 looked at"
    page.judgement.choices[Decision.NEEDS_WORK].setChecked(True)
    page.judgement.go_on.click()
    assert page.judgement.problem == "Write what there is to do."
    decides(person, page, Decision.NEEDS_WORK, "Give it a <b>smaller</b> group")
    decides(person, page, Decision.RETIRE)
    for _ in names[3:]:
        decides(person, page, Decision.KEEP)
    person.waits_for(page.ending.isVisible)
    assert page.totals.text().splitlines() == ["Keep as it is: 8", "Needs work: 1", "To retire: 1"]
    record = person.desk.known.records[consumer.id]
    assert record == LocalRecord(review_on=a_year_on(today()))
    saves(person, page, tmp_path / "report.pdf")
    saves(person, page, tmp_path / "report.csv")
    pages = [" ".join(each.extract_text().split()) for each in PdfReader(tmp_path / "report.pdf").pages]
    text = " ".join(pages)
    for words in (
        "Example Foods",
        "Reviewed by",
        "Keep as it is: 8",
        "Without secrets",
        "Page 1 of",
    ):
        assert words in text
    assert "<b>smaller</b>" in text.replace(" ", "")
    assert all(name.split()[0] in text for name in names)
    rows = list(csv.reader((tmp_path / "report.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [row[0] for row in rows[1:]] == names
    assert [row[6] for row in rows[1:4]] == ["Keep as it is", "Needs work", "To retire"]
    # The canary: no secret in either, whatever is known of them here.
    secrets = [one["secret"] for one in elsewhere.consumers()]
    assert len(secrets) == 10
    for file in tmp_path.glob("report.*"):
        assert not traces(file.read_bytes(), secrets)
    assert not [secret for secret in secrets if secret[14:30] in text.replace(" ", "")]
    journal = [entry.event for entry in person.window.pages._services.journal.chain().entries]
    assert [event.deed for event in journal].count("reviewed") == 10
    finished = next(event for event in journal if event.deed == "finished_review")
    assert (finished.subject, finished.detail) == ("Ana Pérez", "keep 8, needs_work 1, retire 1")
    card = page_of(person)
    person.window.show_section(HOME.id)
    overview = person.window.pages.home.overview
    assert overview is not None
    person.sees("The last one was finished on", overview.review.words.text)
    assert card.judgement.isHidden()


def test_it_is_left_and_gone_on_with_also_after_the_end_of_the_program(
    program: Program, person: Person
) -> None:
    page = begins(person)
    names = [one.name for one in page._consumers]
    for _ in range(3):
        decides(person, page, Decision.KEEP)
    page.judgement.open.click()
    person.waits_for(lambda: person.panel.is_open)
    assert person.panel.consumer is not None
    assert person.panel.consumer.name == names[3]
    program.close()
    person = program.start()
    person.sees_the_list()
    page = starts_from_home(person, "Go on with the review")
    person.waits_for(page.judgement.isVisible)
    assert shown(page) == names[3]
    assert page.progress.text() == "3 of 10 looked at"
    person.clicks(page.judgement.back)
    assert shown(page) == names[2]
    assert page.judgement.decision is Decision.KEEP
    decides(person, page, Decision.RETIRE)
    assert shown(page) == names[3]


def test_by_keyboard_only(person: Person) -> None:
    page = starts_from_home(person, "Start the review")
    person.waits_for(page.reviewer.hasFocus)
    press_key("Return")
    assert page._reviewer.problem != ""
    type_text("Ana")
    press_key("Return")
    person.waits_for(page.judgement.isVisible)
    for number in range(10):
        first = page.judgement.choices[Decision.KEEP]
        person.waits_for(first.hasFocus)
        press_key("space")
        if number == 1:
            press_key("Down")
            assert page.judgement.decision is Decision.NEEDS_WORK
            press_key("Return")
            person.waits_for(page.judgement.note.hasFocus)
            type_text("Ask Eva")
        press_key("Return")
        person.waits_for(partial(has_decided, page, number + 1))
    person.waits_for(page.save_pdf.hasFocus)
    assert page.totals.text().splitlines() == ["Keep as it is: 9", "Needs work: 1", "To retire: 0"]


def test_a_date_that_cannot_be_read_is_said_and_another_one_counts(person: Person) -> None:
    page = begins(person)
    consumer = page.judgement.consumer
    assert consumer is not None
    page.judgement.choices[Decision.KEEP].setChecked(True)
    page.judgement.next_on.line.setText("some day")
    page.judgement.go_on.click()
    assert "isn't a day" in page.judgement.problem
    soon = today() + timedelta(days=30)
    page.judgement.next_on.show_day(soon)
    decides(person, page, Decision.KEEP)
    person.waits_for(lambda: person.desk.known.records.get(consumer.id) == LocalRecord(review_on=soon))


def test_the_list_changes_meanwhile_and_what_is_typed_stays(person: Person, elsewhere: Elsewhere) -> None:
    page = begins(person)
    page.judgement.note.setText("Half a note")
    name = shown(page)
    elsewhere.creates("AAA first of all")
    person.desk.refresh()
    person.waits_for(lambda: page.progress.text() == "0 of 11 looked at")
    assert (shown(page), page.judgement.note.text()) == (name, "Half a note")
    elsewhere.deletes(name)
    person.desk.refresh()
    person.waits_for(lambda: shown(page) == "AAA first of all")
    assert page.judgement.note.text() == ""


def test_more_than_a_hundred_and_the_report_goes_over_pages(qapp: QApplication, tmp_path: Path) -> None:
    host = SampleHost(tmp_path / "larger", consumers=120)
    program = Program(qapp, tmp_path / "desk of many", host)
    try:
        reviews_many(program.start(), tmp_path / "report.pdf")
    finally:
        program.close()
        host.stop()


def reviews_many(person: Person, file: Path) -> None:
    person.chooses_the_sample_company(120)
    page = begins(person)
    for _ in range(3):
        decides(person, page, Decision.KEEP)
    company = person.desk.company
    assert company is not None
    reviews = person.window.pages._services.reviews
    for consumer in page._consumers[3:-1]:
        reviews.decide(company, consumer, Decision.KEEP, "", None)
    page.shown()
    person.waits_for(lambda: page.progress.text() == "119 of 120 looked at")
    decides(person, page, Decision.KEEP)
    person.waits_for(page.ending.isVisible)
    saves(person, page, file)
    pages = [" ".join(each.extract_text().split()) for each in PdfReader(file).pages]
    assert len(pages) > 2
    for number, text in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in text
        assert "Next review" in text  # the headings, on each page
    together = "".join(pages).replace(" ", "")
    for consumer in page._consumers:
        assert consumer.name.replace(" ", "")[:12] in together


def test_it_is_reached_from_the_table_too_and_a_new_one_begins(person: Person) -> None:
    person.opens_the_consumers()
    person.tab.view.review.trigger()
    page = page_of(person)
    person.waits_for(page.beginning.isVisible)
    person.types(page.reviewer, "Ana")
    page.begin()
    person.waits_for(page.judgement.isVisible)
    for _ in range(10):
        decides(person, page, Decision.KEEP)
    person.clicks(page.look_again)
    person.waits_for(page.judgement.isVisible)
    decides(person, page, Decision.RETIRE)
    for _ in range(9):
        decides(person, page, page.judgement.decision or Decision.KEEP)
    person.waits_for(page.ending.isVisible)
    assert "To retire: 1" in page.totals.text()
    person.clicks(page.start_anew)
    assert page.reviewer.text() == "Ana"
    person.clicks(page.start)
    person.waits_for(page.judgement.isVisible)
    assert page.progress.text() == "0 of 10 looked at"
