"""A desk with stand-ins for everything outside: one company whose server is in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.company import FRACTTAL_CLOUD, OWN_CONSUMER, Company, CompanyKind
from desktop.domain.consumer import Consumer, ConsumerForm, GrantType
from desktop.domain.journal import Deed, Ending
from desktop.domain.permission import PermissionGroup
from desktop.domain.secret import Secret
from desktop.services.access_check import AccessCheck
from desktop.services.connections import Connections
from desktop.services.consumers import Consumers
from desktop.services.guided import Guided
from desktop.services.new_secrets import NewSecrets
from desktop.services.pair_trials import PairTrials
from desktop.services.rotations import Rotations
from desktop.services.sentinel import Sentinel
from desktop.services.twin_tests import TwinTests
from tests.fakes import (
    FakeAccessProbe,
    FakeApiOpener,
    FakeCompanyApi,
    FakePairCheck,
    FakePersonProbe,
    FakeSampleServer,
    FakeVault,
    MemoryStore,
)

ACME = Company("acme", "Invented Mills", CompanyKind.MANAGED, FRACTTAL_CLOUD, "sample-own-key")
OTHER = Company("other", "Invented Bakery", CompanyKind.MANAGED, FRACTTAL_CLOUD, "sample-other-key")
GROUPS = (PermissionGroup(1, "Everything", False, ()), PermissionGroup(2, "Nothing", True, ()))
FORM = ConsumerForm(GrantType.CLIENT_CREDENTIALS, "Reports", "Monthly figures", 1)
FORM_B = ConsumerForm(GrantType.CLIENT_CREDENTIALS, "Sensors", "", 2)
START = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


class Clock:
    """Stands still until it is turned."""

    def __init__(self) -> None:
        self.time = START

    def now(self) -> datetime:
        return self.time

    def turn(self, by: timedelta) -> None:
        self.time += by


def consumer(number: int, name: str = "") -> Consumer:
    return Consumer(
        f"consumer-{number}",
        name or f"Consumer {number}",
        "",
        GrantType.CLIENT_CREDENTIALS,
        1,
        "Everything",
        f"sample-key-{number}",
        "",
        START,
    )


@dataclass
class World:
    """`consumers` and `connections` are the services; the rest is what stands around them."""

    api: FakeCompanyApi
    clock: Clock = field(default_factory=Clock)
    sample: FakeSampleServer = field(default_factory=FakeSampleServer)
    store: MemoryStore = field(default_factory=MemoryStore)
    check: FakePairCheck = field(default_factory=FakePairCheck)

    def __post_init__(self) -> None:
        self.vault = FakeVault(self.store)
        self.vault.open()
        self.opener = FakeApiOpener({ACME.id: self.api})
        self.connections = Connections(self.opener, self.vault, self.sample, self.store.companies)
        self.consumers = Consumers(
            self.store,
            self.store.consumers,
            self.store.drafts,
            self.store.records,
            self.vault,
            self.connections,
            self.clock.now,
        )
        self.sentinel = Sentinel(self.store.sentinel, now=self.clock.now)
        self.noted: list[tuple[Deed, str, Ending]] = []
        self.trials = PairTrials(
            self.check, self.connections, self.store.records, self.vault, self.clock.now, self
        )
        self.probe = FakeAccessProbe(check=self.check)
        self.access = AccessCheck(
            self.store,
            self.store.records,
            self.vault,
            self.connections,
            self.probe,
            FakePersonProbe,
            self.clock.now,
            self,
        )
        self.guided = Guided(
            self.store,
            self.store.guided,
            self.store.consumers,
            self.store.records,
            self.store.drafts,
            self.store.snapshots,
            self.vault,
            self.trials,
            self.clock.now,
            self,
        )
        self.new_secrets = NewSecrets(self.consumers, self.vault, self.trials, self)
        self.rotations = Rotations(
            self.store,
            self.store.rotations,
            self.consumers,
            self.new_secrets,
            self.store.records,
            self.vault,
            self.trials,
            TwinTests(self.access, self.trials),
            self.clock.now,
            self,
        )
        self.store.companies.put(ACME)
        self.vault.keep(ACME.id, OWN_CONSUMER, Secret("sample-secret-of-the-app"))

    def note(
        self,
        deed: Deed,
        company: Company | None = None,
        subject: str = "",
        ending: Ending = Ending.DONE,
        *,
        consumer_id: str = "",
        detail: str = "",
    ) -> None:
        """As a journal, for the services of guided companies."""
        self.noted.append((deed, subject, ending))

    def kept_names(self) -> list[str]:
        return [consumer.name for consumer in self.consumers.kept(ACME).consumers]

    def server_names(self) -> list[str]:
        return [consumer.name for consumer in self.api.consumers.values()]

    def kept_secrets(self) -> frozenset[str]:
        """Ids of consumers, the app's own left out."""
        return self.vault.owners(ACME.id) - {OWN_CONSUMER}


@pytest.fixture
def world() -> World:
    """The server has two consumers; nothing was read yet."""
    secrets = {f"consumer-{number}": Secret(f"sample-secret-{number}") for number in (1, 2)}
    return World(FakeCompanyApi((consumer(1), consumer(2)), GROUPS, secrets))
