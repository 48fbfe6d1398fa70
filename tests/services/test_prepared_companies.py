"""Prepared companies enter the list once, and come back only when their entry changes."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.domain.company import OWN_CONSUMER
from desktop.domain.errors import SecretNotKept
from desktop.domain.prepared_errors import PreparedField
from desktop.domain.secret import Secret
from desktop.services.preferences import Preferences
from desktop.services.prepared_companies import PreparedCompanies
from tests.fakes import MemorySettings
from tests.services.conftest import ACME, World


def entry(name: str, host: str = "mills.example.com") -> dict[str, Any]:
    root = f"https://{host}"
    return {"name": name, "api": f"{root}/api", "token": f"{root}/token", "authorize": f"{root}/authorize"}


class Prepared:
    """A machine whose file may be rewritten; `start` is a start of the program."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.document: dict[str, Any] | None = None
        self.settings = MemorySettings()

    def write(self, *entries: dict[str, Any]) -> None:
        self.document = {"company": list(entries)}

    def start(self) -> list[str]:
        """The names in the list then."""
        store = self.world.store
        prepared = PreparedCompanies(
            "companies.toml",
            lambda: self.document,
            store,
            store.companies,
            self.world.vault,
            Preferences(self.settings),
        )
        prepared.take_over()
        return [company.name for company in store.companies.all()]


@pytest.fixture
def prepared(world: World) -> Prepared:
    return Prepared(world)


def test_without_a_file_nothing_happens(prepared: Prepared) -> None:
    assert prepared.start() == [ACME.name]
    assert prepared.settings.values == {}


def test_it_enters_the_list_once(prepared: Prepared, world: World) -> None:
    prepared.write(entry("Mills"), entry("Bakery"))
    assert prepared.start() == [ACME.name, "Mills", "Bakery"]
    world.store.companies.remove("prepared:Mills")
    assert prepared.start() == [ACME.name, "Bakery"]
    prepared.write(entry("Mills", "moved.example.com"), entry("Bakery"))
    assert prepared.start() == [ACME.name, "Bakery", "Mills"]


def test_a_changed_address_does_not_get_the_secret_of_before(prepared: Prepared, world: World) -> None:
    prepared.write(entry("Mills"))
    prepared.start()
    world.vault.keep("prepared:Mills", OWN_CONSUMER, Secret("sample-secret"))
    prepared.start()
    assert world.vault.read("prepared:Mills", OWN_CONSUMER) == Secret("sample-secret")
    prepared.write(entry("Mills", "moved.example.com"))
    prepared.start()
    with pytest.raises(SecretNotKept):
        world.vault.read("prepared:Mills", OWN_CONSUMER)
    mills = world.store.companies.all()[1]
    assert mills.addresses.api == "https://moved.example.com/api"


def test_of_a_broken_file_nothing_is_taken_over(prepared: Prepared) -> None:
    prepared.write(entry("Mills"), {"name": "Bakery"})
    with pytest.raises(PreparedField):
        prepared.start()
    prepared.write()
    assert prepared.start() == [ACME.name]


def test_what_the_settings_hold_may_be_nonsense(prepared: Prepared) -> None:
    prepared.write(entry("Mills"))
    for nonsense in ("{", "5", '"x"', "[" * 100_000):
        prepared.settings.values["prepared_companies"] = nonsense
        assert prepared.start() == [ACME.name, "Mills"]
