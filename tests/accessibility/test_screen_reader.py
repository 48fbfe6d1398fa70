"""Every window through AT-SPI alone, as a screen reader and a voice control have it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.domain.secret import DOTS
from tests.accessibility.read_aloud import ReadAloud
from tests.accessibility.screen_reader import program_read_aloud

pytestmark = pytest.mark.linux_session

SECTIONS = 13
# Roles that tell a person what they have before them and what can be done with it.
ROLES = {
    "check box",
    "check menu item",
    "combo box",
    "filler",  # Qt's word for a page that the keyboard scrolls
    "label",  # of which the text can be selected
    "list",
    "list item",
    "menu item",
    "page tab",
    "page tab list",
    "password text",
    "push button",
    "radio button",
    "radio menu item",
    "slider",
    "spin button",
    "table",
    "text",
    "toggle button",
    "tree",
    "tree item",
}


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReadAloud]:
    """All of it once; the tests look at what was met on the way."""
    with program_read_aloud(tmp_path_factory.mktemp("desk"), "--lang", "en") as reader:
        walk = ReadAloud(reader)
        walk.through_everything()
        yield walk


def test_every_control_has_a_name(walk: ReadAloud, capsys: pytest.CaptureFixture[str]) -> None:
    controls = [(window, thing) for window, tree in walk.trees.items() for thing in tree if thing.is_control]
    unnamed = [f"{window}: {thing}" for window, thing in controls if not thing.name.strip()]
    with capsys.disabled():
        print(f"\n{len(controls)} controls walked in {len(walk.trees)} windows, {len(unnamed)} unnamed")
    assert unnamed == []
    assert len(controls) > 500


def test_a_choice_says_what_is_chosen_for_what(walk: ReadAloud) -> None:
    boxes = [thing for tree in walk.trees.values() for thing in tree if thing.role == "combo box"]
    assert boxes
    # Qt's name of such a box is on Linux what is chosen; what it is for, its label or description tells.
    assert [thing.name for thing in boxes if not any((*thing.labels, thing.description))] == []


def test_every_control_says_what_it_is(walk: ReadAloud) -> None:
    odd = {
        f"{window}: {thing}"
        for window, tree in walk.trees.items()
        for thing in tree
        if thing.is_control and thing.role not in ROLES
    }
    assert odd == set()


def test_every_window_was_met(walk: ReadAloud) -> None:
    assert len(walk.sections) == SECTIONS
    assert {"first screen", "connecting", "blank form", "consumer", "delete", "about", "help"} <= set(
        walk.trees
    )
    for menu in ("Company: Example Foods", "Language: English", "Filter", "Columns", "Choose a day"):
        assert f"menu {menu}" in walk.trees
    assert sum("tab" in window for window in walk.trees) >= 3


def test_a_consumer_is_made_through_it_alone(walk: ReadAloud) -> None:
    assert walk.key.startswith("sample-key-")
    cells = [thing.name for thing in walk.trees["found"] if thing.role == "table cell"]
    assert cells[cells.index(walk.NAME) + 1] == walk.key


def test_what_happens_is_announced(walk: ReadAloud) -> None:
    said = walk.reader.announcements()
    for words in (
        "Give the company a name.",
        f"“{walk.NAME}” was created",
        f"Key of “{walk.NAME}” copied",
        "Showing 1 of 11",
        "Offline",
    ):
        assert any(words in each for each in said), words


def test_what_is_typed_as_a_secret_is_told_to_nobody(walk: ReadAloud) -> None:
    told = [each for each in walk.reader.heard if each["role"] == "password text"]
    assert told  # that it is shown, for one
    assert [each for each in told if "text-changed" in each["kind"]] == []


def test_no_secret_is_told_before_a_person_asks_for_it(walk: ReadAloud) -> None:
    assert walk.secret.startswith("sample-secret-")
    for secret in (walk.secret, walk.TYPED_SECRET):
        assert secret not in walk.all_told


def test_a_secret_that_is_shown_can_be_read_but_is_not_called_out(walk: ReadAloud) -> None:
    walk.reader.presses("Hide secret")
    assert walk.reader.reads("Secret") == DOTS
    walk.reader.announcements()
    assert not [each for each in walk.reader.heard if walk.secret in each["text"]]
