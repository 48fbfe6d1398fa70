"""Reading the list: what is kept of it, and what was changed here while it was on its way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.company import OWN_CONSUMER
from desktop.domain.errors import DeskError, HostUnknown, NotJson, SecretNotKept, Stopped, StoreBroken
from desktop.domain.listing import ConsumerListing
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from tests.services.conftest import ACME, FORM, GROUPS, OTHER, START, World, consumer

REST = Unwatched()


def test_nothing_is_known_before_the_first_refresh(world: World) -> None:
    assert world.consumers.kept(ACME) == ConsumerListing()
    assert world.api.calls == []


def test_the_list_the_groups_and_the_secrets_are_kept_with_the_time(world: World) -> None:
    refreshed = world.consumers.refresh(ACME, REST)
    assert refreshed.listing == ConsumerListing((consumer(1), consumer(2)), GROUPS, START)
    assert refreshed.settled is None
    assert world.consumers.kept(ACME) == refreshed.listing
    assert world.consumers.secret(ACME, "consumer-1") == Secret("sample-secret-1")
    assert world.consumers.with_secret(ACME) >= {"consumer-1", "consumer-2"}
    assert world.consumers.kept(OTHER) == ConsumerListing()


def test_progress_is_told(world: World) -> None:
    told: list[tuple[int, int]] = []

    class Told(Unwatched):
        def report(self, done: int, total: int) -> None:
            told.append((done, total))

    world.consumers.refresh(ACME, Told())
    assert told == [(2, 2)]


def test_what_vanished_on_the_server_is_forgotten_with_its_secret(world: World) -> None:
    world.consumers.refresh(ACME, REST)
    world.api.delete("consumer-1")
    world.consumers.refresh(ACME, REST)
    assert world.kept_names() == ["Consumer 2"]
    assert world.kept_secrets() == {"consumer-2"}
    with pytest.raises(SecretNotKept):
        world.consumers.secret(ACME, "consumer-1")


def test_the_apps_own_secret_is_never_forgotten(world: World) -> None:
    world.consumers.refresh(ACME, REST)
    world.api.delete("consumer-1")
    world.api.delete("consumer-2")
    world.consumers.refresh(ACME, REST)
    assert world.consumers.with_secret(ACME) == {OWN_CONSUMER}


def test_a_server_that_shows_no_secrets_takes_none_away(world: World) -> None:
    world.consumers.refresh(ACME, REST)
    world.api.shows_secrets = False
    world.consumers.refresh(ACME, REST)
    assert world.kept_secrets() == {"consumer-1", "consumer-2"}


def test_a_secret_that_was_replaced_on_the_server_is_replaced_here(world: World) -> None:
    world.consumers.refresh(ACME, REST)
    world.api.secrets["consumer-1"] = Secret("sample-secret-new")
    world.consumers.refresh(ACME, REST)
    assert world.consumers.secret(ACME, "consumer-1") == Secret("sample-secret-new")


@pytest.mark.parametrize("problem", [HostUnknown("app.example.com"), NotJson("app.example.com"), Stopped()])
def test_a_refresh_that_fails_leaves_everything_as_it_was(world: World, problem: DeskError) -> None:
    before = world.consumers.refresh(ACME, REST).listing
    world.api.delete("consumer-1")
    world.clock.turn(timedelta(hours=1))
    world.api.fail("read_all", problem)
    with pytest.raises(type(problem)):
        world.consumers.refresh(ACME, REST)
    assert world.consumers.kept(ACME) == before
    assert world.kept_secrets() == {"consumer-1", "consumer-2"}


def test_list_and_secrets_are_kept_together_or_not_at_all(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = world.consumers.refresh(ACME, REST).listing
    world.api.delete("consumer-1")
    world.api.create(FORM, "elsewhere")
    world.clock.turn(timedelta(hours=1))

    def broken(company_id: str, owner_id: str, secret: Secret) -> None:
        raise StoreBroken

    with monkeypatch.context() as broken_vault, pytest.raises(StoreBroken):
        broken_vault.setattr(world.vault, "keep", broken)
        world.consumers.refresh(ACME, REST)
    assert world.consumers.kept(ACME) == before
    assert world.kept_secrets() == {"consumer-1", "consumer-2"}


def test_a_consumer_made_while_the_list_was_on_its_way_stays_with_its_secret(world: World) -> None:
    world.consumers.refresh(ACME, REST)
    world.api.shows_secrets = False
    world.api.when_done("read_all", lambda: world.consumers.create(ACME, FORM))
    listing = world.consumers.refresh(ACME, REST).listing
    made = next(one for one in listing.consumers if one.name == FORM.name)
    assert world.consumers.secret(ACME, made.id) == world.api.secrets[made.id]
    assert world.kept_names() == ["Consumer 1", "Consumer 2", "Reports"]


def test_a_consumer_edited_while_the_list_was_on_its_way_keeps_the_edit(world: World) -> None:
    world.consumers.refresh(ACME, REST)
    form = replace(FORM, name="Renamed")
    world.api.when_done("read_all", lambda: world.consumers.edit(ACME, consumer(1), form))
    listing = world.consumers.refresh(ACME, REST).listing
    assert [one.name for one in listing.consumers] == ["Consumer 2", "Renamed"]


def test_a_consumer_deleted_while_the_list_was_on_its_way_does_not_come_back(world: World) -> None:
    world.consumers.refresh(ACME, REST)
    world.api.when_done("read_all", lambda: world.consumers.delete(ACME, consumer(1)))
    listing = world.consumers.refresh(ACME, REST).listing
    assert [one.name for one in listing.consumers] == ["Consumer 2"]
    assert world.kept_secrets() == {"consumer-2"}


def test_the_next_list_is_believed_again(world: World) -> None:
    world.api.when_done("read_all", lambda: world.consumers.delete(ACME, consumer(1)))
    world.consumers.refresh(ACME, REST)
    world.api.consumers["consumer-1"] = consumer(1)
    assert len(world.consumers.refresh(ACME, REST).listing.consumers) == 2


def test_a_list_that_was_overtaken_changes_nothing(world: World) -> None:
    """Two refreshes: the one that asked first answers last."""
    world.consumers.refresh(ACME, REST)

    def meanwhile() -> None:
        world.api.create(FORM, "elsewhere")
        world.clock.turn(timedelta(minutes=1))
        world.consumers.refresh(ACME, REST)
        world.clock.turn(timedelta(minutes=1))

    world.api.when_done("read_all", meanwhile)
    listing = world.consumers.refresh(ACME, REST).listing
    assert [one.name for one in listing.consumers] == ["Consumer 1", "Consumer 2", "Reports"]
    assert listing.refreshed_at == START + timedelta(minutes=1)
    assert len(world.kept_secrets()) == 3


def test_a_failed_refresh_overtakes_nothing(world: World) -> None:
    def meanwhile() -> None:
        world.api.fail("read_all", HostUnknown("app.example.com"))
        with pytest.raises(HostUnknown):
            world.consumers.refresh(ACME, REST)

    world.api.when_done("read_all", meanwhile)
    assert len(world.consumers.refresh(ACME, REST).listing.consumers) == 2


def test_a_company_removed_meanwhile_is_not_written_again(world: World) -> None:
    world.api.when_done("read_all", lambda: world.store.companies.remove(ACME.id))
    with pytest.raises(SecretNotKept):
        world.consumers.refresh(ACME, REST)
    assert world.consumers.kept(ACME) == ConsumerListing()
    assert world.consumers.with_secret(ACME) == frozenset()


def test_checking_asks_the_server_and_says_what_is_in_the_way(world: World) -> None:
    world.consumers.check(ACME)
    world.api.fail("check", HostUnknown("app.example.com"))
    with pytest.raises(HostUnknown):
        world.consumers.check(ACME)
    assert world.api.calls == ["check", "check"]
