"""Glance, by the real database and by its stand-in: it tells what the whole list would."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.adapters.store.database import Database
from desktop.adapters.store.glance import StoredGlance
from desktop.services.glance_port import Glance
from tests.adapters.store.conftest import Store
from tests.adapters.store.samples import GROUPS, START, consumer, consumers
from tests.adapters.store.test_guided_table import guided
from tests.fakes import MemoryConsumers


@pytest.fixture
def glance(acme: Store) -> Glance:
    if isinstance(acme.consumers, MemoryConsumers):
        return acme.consumers
    assert isinstance(acme.storage, Database)
    return StoredGlance(acme.storage)


def test_of_a_list_that_was_never_read_nothing_is_told(glance: Glance) -> None:
    assert (glance.count("acme"), glance.refreshed_at("acme")) == (0, None)


def test_it_tells_how_many_there_are_and_from_when(acme: Store, glance: Glance) -> None:
    acme.consumers.replace("acme", consumers(5), GROUPS, START)
    assert (glance.count("acme"), glance.refreshed_at("acme")) == (5, START)
    assert (glance.count("other"), glance.refreshed_at("other")) == (0, None)


def test_those_that_only_this_computer_knows_count_unless_they_are_listed(
    acme: Store, glance: Glance
) -> None:
    acme.guided.put("acme", guided(1))
    acme.guided.put("acme", guided(2))
    acme.guided.put("other", guided(3))
    acme.consumers.replace("acme", (consumer(7), replace(consumer(5), key=guided(1).key)), (), START)
    assert glance.count("acme") == len(acme.consumers.listing("acme").consumers) == 3
