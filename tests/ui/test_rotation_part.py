"""The rotation in the panel: what is offered when, and what is said of tokens that may still live."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.consumer import Consumer
from desktop.domain.modules import Module
from desktop.domain.progress import Unwatched
from desktop.domain.record import Outcome, Verification
from desktop.domain.rotation import Rotation, Step
from desktop.domain.secret import Secret
from desktop.services.records import Records
from desktop.ui.pages.api_connections.rotation_part import HandOver, RotationPart
from desktop.ui.pages.api_connections.rotation_rows import Place
from desktop.ui.pages.api_connections.rotation_words import tokens_words
from desktop.ui.pages.api_connections.rotation_work import RotationWork
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.language import Language
from desktop.ui.shell.message import Message
from desktop.ui.shell.moments import today
from desktop.ui.shell.open_company import OpenCompany, Reach
from desktop.ui.shell.tasks import Tasks
from tests.services.conftest import ACME, World, consumer

OLD = consumer(1)
NOW = datetime.now(UTC)


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    place = QWidget()
    qtbot.addWidget(place)
    return place


@pytest.fixture
def shown(
    qtbot: QtBot, world: World, icons: Icons, language: Language, tasks: Tasks, place: QWidget
) -> Iterator[tuple[OpenCompany, list[Consumer], RotationPart]]:
    """The part for the first consumer of a company whose list was read; and what was handed over."""
    world.check.follow(world.api)
    desk = OpenCompany(
        world.consumers, Records(world.store.records), tasks, rotations=world.rotations.under_way
    )
    handed: list[Consumer] = []
    hand_over: HandOver = handed.append
    part = RotationPart(icons, desk, RotationWork(desk, world.rotations, place), place, hand_over)
    desk.list_changed.connect(lambda: part.show_consumer(OLD))
    desk.open(ACME)
    desk.release()
    qtbot.waitUntil(lambda: desk.reach is Reach.ONLINE and len(desk.listing.consumers) == 2)
    place.show()
    yield desk, handed, part
    part.leave()


def step_of(part: RotationPart) -> Step | None:
    return part.rotation.step if part.rotation else None


def test_the_hand_over_opens_for_the_twin(
    qtbot: QtBot, world: World, shown: tuple[OpenCompany, list[Consumer], RotationPart]
) -> None:
    desk, handed, part = shown
    part.begin.click()
    qtbot.waitUntil(lambda: step_of(part) is Step.TWIN_MADE)
    assert part.rows[Step.HANDED_OVER].other.isHidden()
    part.rows[Step.TESTED].act.click()
    qtbot.waitUntil(lambda: step_of(part) is Step.TESTED)
    other = part.rows[Step.HANDED_OVER].other
    assert (other.isHidden(), other.text()) == (False, "Hand over…")
    other.click()
    twin = next(one for one in desk.listing.consumers if one.name == f"Consumer 1 ({today():%Y-%m})")
    assert handed == [twin]
    assert step_of(part) is Step.TESTED  # only the person says that it is done


def test_the_test_says_what_the_twin_reaches_beside_the_old_one(
    qtbot: QtBot, world: World, shown: tuple[OpenCompany, list[Consumer], RotationPart]
) -> None:
    desk, _, part = shown
    said: list[Message] = []
    part.said.connect(lambda words: said.append(words()))
    part.begin.click()
    qtbot.waitUntil(lambda: step_of(part) is Step.TWIN_MADE)
    twin = next(one for one in desk.listing.consumers if one.name.endswith(")"))
    world.probe.pairs[twin.key] = (Secret(""), frozenset({Module.ASSETS, Module.TASKS}))
    part.rows[Step.TESTED].act.click()
    qtbot.waitUntil(lambda: step_of(part) is Step.TESTED)
    words = part.rows[Step.TESTED].detail
    assert words.startswith("Its key and secret work. It doesn't reach what the old one reaches: Human")
    assert "Assets" not in words
    assert (said[-1].level, said[-1].text) == ("warning", words)
    world.probe.pairs.clear()
    part.undo.click()
    qtbot.waitUntil(lambda: step_of(part) is Step.TWIN_MADE)
    part.rows[Step.TESTED].act.click()
    qtbot.waitUntil(lambda: step_of(part) is Step.TESTED)
    assert "It reaches the same as the old one: Assets, " in part.rows[Step.TESTED].detail
    assert said[-1].level == "ok"


def test_one_thing_at_a_time(
    qtbot: QtBot, world: World, shown: tuple[OpenCompany, list[Consumer], RotationPart]
) -> None:
    _, _, part = shown
    part.begin.click()
    assert not part.begin.isEnabled()
    assert not part.leak.isEnabled()
    part.begin.click()
    qtbot.waitUntil(lambda: step_of(part) is Step.TWIN_MADE)
    assert world.api.calls.count("create") == 1
    assert [row.place for row in part.rows.values()][:3] == [Place.DONE, Place.NOW, Place.LATER]


def test_without_the_old_secret_nothing_is_offered_to_be_tried(
    qtbot: QtBot, world: World, shown: tuple[OpenCompany, list[Consumer], RotationPart]
) -> None:
    desk, _, part = shown
    part.begin.click()
    qtbot.waitUntil(lambda: step_of(part) is Step.TWIN_MADE)
    rotation = part.rotation
    assert rotation is not None
    world.store.rotations.put(ACME.id, replace(rotation, step=Step.OLD_RETIRED, retired_at=NOW))
    world.vault.forget(ACME.id, rotation.id)
    world.store.consumers.remove(ACME.id, OLD.id)
    desk.reload()
    qtbot.waitUntil(lambda: step_of(part) is Step.OLD_RETIRED)
    assert not part.rows[Step.PROVED].act.isEnabled()
    assert part._reason.text().startswith("The old secret wasn't kept on this computer")
    assert part.finish.isEnabled()


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(), ": 120 minute"),
        (timedelta(days=-400), ": 120 minute"),  # the clock was set back
        (timedelta(minutes=59, seconds=1), ": 61 minute"),
        (timedelta(hours=1, minutes=59, seconds=59), ": 1 minute"),
        (timedelta(hours=2), "can be alive any more"),
        (timedelta(days=3), "can be alive any more"),
    ],
)
def test_tokens_are_counted_down_from_the_first_refusal(proved: Rotation, ago: timedelta, words: str) -> None:
    assert words in tokens_words(proved, die_at_once=False, now=NOW + ago)


def test_nothing_is_said_of_tokens_before_the_proof(proved: Rotation) -> None:
    assert tokens_words(proved, die_at_once=True) == "Its tokens died with it."
    assert tokens_words(replace(proved, step=Step.OLD_RETIRED), die_at_once=False) == ""


@pytest.fixture
def proved(world: World, language: Language) -> Rotation:
    world.consumers.refresh(ACME, Unwatched())
    rotation = world.rotations.begin(ACME, OLD, today())
    refused = Verification(Outcome.REFUSED, NOW)
    return replace(rotation, step=Step.PROVED, twin_id="twin", retired_at=NOW, tried=refused)
