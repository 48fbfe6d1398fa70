"""What is known of guided consumers is no cache: a broken file and a newer version leave it as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.database import FILE, Database
from desktop.adapters.store.guided import StoredGuided
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.schema import MIGRATIONS
from desktop.domain.guided import Ending, RetiredPair
from desktop.domain.record import Outcome, Verification
from tests.adapters.store.samples import NEXT, START, company, consumer
from tests.adapters.store.test_damage import garbage, nothing, one_table_less
from tests.adapters.store.test_guided_table import guided

RETIRED = RetiredPair("p1", guided(3), Ending.DELETED, START, Verification(Outcome.REFUSED, START))


def fill(folder: Path) -> None:
    """Closed as usual: so there is one backup."""
    database = open_database(folder)
    StoredCompanies(database, lambda _: None).put(company("acme"))
    StoredGuided(database).put("acme", guided(1))
    StoredGuided(database).put_retired("acme", RETIRED)
    StoredConsumers(database).put("acme", consumer(9))
    database.close()


def is_all_there(database: Database) -> bool:
    kept = StoredConsumers(database).listing("acme").consumers
    return guided(1) in kept and StoredGuided(database).retired("acme") == (RETIRED,)


@pytest.mark.parametrize("damage", [nothing, garbage, one_table_less])
def test_a_rebuild_keeps_them(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    fill(tmp_path)
    damage(tmp_path / FILE)
    database = open_database(tmp_path)
    assert database.recovery.was_damaged
    assert is_all_there(database)
    assert len(StoredConsumers(database).listing("acme").consumers) == 1  # the cache comes from the server
    database.close()


def test_a_change_to_them_alone_is_backed_up(tmp_path: Path) -> None:
    fill(tmp_path)
    database = open_database(tmp_path)
    StoredGuided(database).put("acme", guided(2))
    database.close()
    nothing(tmp_path / FILE)
    database = open_database(tmp_path)
    assert guided(2) in StoredConsumers(database).listing("acme").consumers
    database.close()


def test_versions_before_and_after(tmp_path: Path) -> None:
    database = open_database(tmp_path, migrations=MIGRATIONS[:2])
    database.write(
        "INSERT INTO company (id, name, kind, api, token, authorize, key) "
        "VALUES ('acme', 'Sample acme', 'guided', 'a', 't', 'u', 'k')"
    )
    database.close()
    database = open_database(tmp_path)
    StoredGuided(database).put("acme", guided(1))
    StoredGuided(database).put_retired("acme", RETIRED)
    database.close()
    database = open_database(tmp_path, migrations=NEXT)
    assert is_all_there(database)
    database.close()
