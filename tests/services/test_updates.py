"""Looking for a newer version: what is found, what is refused, and who may switch it off."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.adapters.updates.signature import is_signed
from desktop.domain.update import MARK, NotAFeed, opened_feed, parse_feed, sealed_feed
from desktop.domain.update_errors import (
    FeedBroken,
    FeedForged,
    FeedOlder,
    NoUpdateKey,
    PolicyField,
    UpdateAddressInvalid,
    UpdateAddressNotSecure,
    UpdatesSwitchedOff,
)
from desktop.services.preferences import Preferences
from desktop.services.updates import Updates
from tests.fakes import MemorySettings
from tests.signed_feeds import OTHER, PAGE, PAIR, PUBLIC, feed, release

ADDRESS = "https://downloads.example.com/consumer-desk.json"


class Shelf:
    """services.updates.FeedSource in memory."""

    def __init__(self) -> None:
        self.data = feed("0.2.0")
        self.asked: list[str] = []

    def fetch(self, address: str) -> bytes:
        self.asked.append(address)
        return self.data


class World:
    def __init__(self) -> None:
        self.shelf = Shelf()
        self.key = PUBLIC
        self.version = "0.1.0"
        self.policy: Mapping[str, Any] | None = None
        self.preferences = Preferences(MemorySettings())
        self.updates = Updates(
            lambda: self.version,
            self.shelf,
            is_signed,
            lambda: self.key,
            "policy.toml",
            lambda: self.policy,
            self.preferences,
        )
        self.updates.choose_address(ADDRESS)


@pytest.fixture
def world() -> World:
    return World()


def test_a_newer_version_is_told_with_its_news(world: World) -> None:
    world.shelf.data = feed("0.1.0", "0.10.0", "0.9.0", news={"en": "New", "es": "Nuevo", "fr": "Neuf"})
    found = world.updates.look()
    assert found is not None
    assert found.version == "0.10.0"  # as a version, not as text
    assert (found.news_in("fr"), found.news_in("es_ES"), found.news_in("eu")) == ("Neuf", "Nuevo", "New")
    assert world.shelf.asked == [ADDRESS]


@pytest.mark.parametrize("versions", [(), ("0.1.0",), ("0.0.9", "0.1.0"), ("0.2.0rc1",), ("0.1",)])
def test_nothing_newer_is_nothing(world: World, versions: tuple[str, ...]) -> None:
    world.shelf.data = feed(*versions)
    assert world.updates.look() is None


def test_who_tries_a_trial_version_is_told_of_the_next(world: World) -> None:
    world.version = "0.2.0rc1"
    world.shelf.data = feed("0.2.0rc2")
    found = world.updates.look()
    assert found is not None
    assert found.version == "0.2.0rc2"


def test_each_system_has_its_download_or_the_page(world: World) -> None:
    world.shelf.data = feed("0.2.0", downloads={"windows": f"{PAGE}/setup.exe", "macos": f"{PAGE}/desk.dmg"})
    found = world.updates.look()
    assert found is not None
    systems = ("win32", "darwin", "linux")
    assert [found.download_for(system) for system in systems] == [
        f"{PAGE}/setup.exe",
        f"{PAGE}/desk.dmg",
        PAGE,
    ]


def test_without_an_address_nothing_is_asked(world: World) -> None:
    world.updates.choose_address("  ")
    with pytest.raises(UpdateAddressInvalid):
        world.updates.look()
    assert world.shelf.asked == []


def test_off_by_default() -> None:
    assert World().preferences.update_address == ADDRESS
    assert Preferences(MemorySettings()).update_address == ""


@pytest.mark.parametrize("key", ["", "nonsense", base64.b64encode(b"short").decode()])
def test_without_a_key_it_stays_off(world: World, key: str) -> None:
    world.key = key
    assert isinstance(world.updates.standing().problem, NoUpdateKey)
    with pytest.raises(NoUpdateKey):
        world.updates.look()
    assert world.shelf.asked == []


@pytest.mark.parametrize(
    "text", ["nonsense", "ftp://example.com/a", "https://", "https://a.example.com/?x=1"]
)
def test_what_is_no_address_is_not_kept(world: World, text: str) -> None:
    with pytest.raises(UpdateAddressInvalid):
        world.updates.choose_address(text)
    assert world.preferences.update_address == ADDRESS


def test_an_unencrypted_address_is_refused_also_from_old_settings(world: World) -> None:
    with pytest.raises(UpdateAddressNotSecure):
        world.updates.choose_address("http://downloads.example.com/a.json")
    world.preferences.update_address = "http://downloads.example.com/a.json"
    with pytest.raises(UpdateAddressNotSecure):
        world.updates.look()
    assert world.shelf.asked == []


def test_another_key_or_a_changed_byte_is_forged(world: World) -> None:
    world.shelf.data = feed("9.9", key=OTHER)
    with pytest.raises(FeedForged):
        world.updates.look()
    text, signature = opened_feed(feed("0.2.0"))
    world.shelf.data = sealed_feed(text.replace(b"0.2.0", b"9.9.9"), signature)
    with pytest.raises(FeedForged):
        world.updates.look()
    assert world.preferences.update_seen == ""


def test_a_signature_over_something_else_of_the_same_key_is_forged(world: World) -> None:
    text, _ = opened_feed(feed("9.9"))
    world.shelf.data = sealed_feed(text, PAIR.sign(text))  # without the mark
    with pytest.raises(FeedForged):
        world.updates.look()


def test_an_older_feed_shown_again_is_refused(world: World) -> None:
    world.shelf.data = feed("0.3.0", serial=6)
    assert world.updates.look() is not None
    assert world.updates.look() is not None  # the same once more is fine
    world.shelf.data = feed("0.2.0", serial=5)
    with pytest.raises(FeedOlder):
        world.updates.look()


def test_serials_of_another_key_start_anew(world: World) -> None:
    world.updates.look()
    world.policy = {"updates": {"key": public_of_the_other()}}
    world.shelf.data = feed("0.2.0", serial=1, key=OTHER)
    assert world.updates.look() is not None


def public_of_the_other() -> str:
    from sign_feed import public_text

    return public_text(OTHER)


SIGNED_NONSENSE: tuple[Any, ...] = (
    [],
    {},
    {"format": 2, "serial": 5, "releases": []},
    {"format": 1, "serial": "5", "releases": []},
    {"format": 1, "serial": 0, "releases": []},
    {"format": 1, "serial": True, "releases": []},
    {"format": 1, "serial": 5, "releases": {}},
    {"format": 1, "serial": 5, "releases": [release("1.0")] * 201},
    {"format": 1, "serial": 5, "releases": [release("not a version")]},
    {"format": 1, "serial": 5, "releases": [release("1.0", date="yesterday")]},
    {"format": 1, "serial": 5, "releases": [release("1.0", page="http://example.com/a")]},
    {"format": 1, "serial": 5, "releases": [release("1.0", page="javascript:alert(1)")]},
    {"format": 1, "serial": 5, "releases": [release("1.0", downloads={"windows": "file:///c:/a.exe"})]},
    {"format": 1, "serial": 5, "releases": [release("1.0", news="text")]},
)


@pytest.mark.parametrize("document", SIGNED_NONSENSE)
def test_nonsense_is_broken_even_when_it_is_signed(world: World, document: object) -> None:
    text = json.dumps(document).encode()
    world.shelf.data = sealed_feed(text, PAIR.sign(MARK + text))
    with pytest.raises(FeedBroken):
        world.updates.look()


@pytest.mark.parametrize(
    "data",
    [b"", b"<html>", b"[]", b"{}", b'{"signed": 1}', b"[" * 50_000, b"\xff\xfe", b'{"signed": "\xc3\xa9"}'],
)
def test_what_is_no_feed_is_broken(world: World, data: bytes) -> None:
    world.shelf.data = data
    with pytest.raises(FeedBroken):
        world.updates.look()


@given(st.binary(max_size=300))
def test_no_bytes_bring_anything_else_than_not_a_feed(data: bytes) -> None:
    for parse in (opened_feed, parse_feed):
        try:
            parse(data)
        except NotAFeed:
            continue


def test_the_it_department_switches_it_off(world: World) -> None:
    world.policy = {"updates": {"check": False}}
    assert isinstance(world.updates.standing().problem, UpdatesSwitchedOff)
    with pytest.raises(UpdatesSwitchedOff):
        world.updates.look()
    assert world.shelf.asked == []


def test_the_it_department_sets_address_and_key(world: World) -> None:
    world.key = ""
    elsewhere = "https://intranet.example.com/desk.json"
    world.policy = {"updates": {"address": elsewhere, "key": PUBLIC}}
    standing = world.updates.standing()
    assert (standing.address, standing.by_policy, standing.problem) == (elsewhere, True, None)
    assert world.updates.look() is not None
    assert world.shelf.asked == [elsewhere]


@pytest.mark.parametrize(
    "table",
    [
        "off",
        {"check": "no"},
        {"chek": False},
        {"address": "http://intranet.example.com/a"},
        {"address": 5},
        {"key": "nonsense"},
        {"key": 5},
    ],
)
def test_rules_that_cannot_be_used_leave_it_off(world: World, table: object) -> None:
    world.policy = {"updates": table}
    assert isinstance(world.updates.standing().problem, PolicyField)
    with pytest.raises(PolicyField):
        world.updates.look()
    assert world.shelf.asked == []


def test_rules_about_other_things_say_nothing_here(world: World) -> None:
    world.policy = {"something": {"else": 1}}
    assert world.updates.standing().problem is None
