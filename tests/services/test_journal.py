"""What the services note of what they do, and what they never note."""

from __future__ import annotations

import pytest

from desktop.domain import journal_chain
from desktop.domain.authorization import AppAuthorization
from desktop.domain.errors import AnswerLost, CreationUncertain, DiskFull, HostUnknown, NotAllowed
from desktop.domain.journal import Deed, Ending
from desktop.domain.legacy_pair import LEGACY_PAIR
from desktop.domain.progress import Unwatched
from desktop.services.authorizations import Authorizations
from desktop.services.companies import Companies
from desktop.services.consumers import Consumers
from desktop.services.journal import Journal
from desktop.services.legacy_pairs import LegacyPairs
from desktop.services.sample_company import SampleCompany
from tests.fakes import FakeBrowserSignIn, MemoryStore
from tests.log_watch import LogWatch
from tests.services.conftest import ACME, FORM, FORM_B, World


@pytest.fixture
def journal(world: World) -> Journal:
    journal = Journal(world.store, world.store.journal, lambda: journal_chain, world.clock.now)
    world.consumers = Consumers(
        world.store,
        world.store.consumers,
        world.store.drafts,
        world.store.records,
        world.vault,
        world.connections,
        world.clock.now,
        journal,
    )
    world.consumers.refresh(ACME, Unwatched())
    return journal


def noted(store: MemoryStore) -> list[tuple[str, str, str, str]]:
    events = [entry.event for entry in store.journal.entries()]
    return [(event.deed, event.company_name, event.subject, event.ending) for event in events]


def test_making_changing_copying_showing_and_deleting_a_consumer(world: World, journal: Journal) -> None:
    created = world.consumers.create(ACME, FORM).consumer
    edited = world.consumers.edit(ACME, created, FORM_B)
    world.consumers.secret(ACME, edited.id, edited.name)
    world.consumers.secret(ACME, edited.id, edited.name, Deed.REVEALED)
    world.consumers.delete(ACME, edited)
    assert noted(world.store) == [
        ("created", ACME.name, "Reports", "done"),
        ("edited", ACME.name, "Sensors", "done"),
        ("copied_secret", ACME.name, "Sensors", "done"),
        ("revealed", ACME.name, "Sensors", "done"),
        ("deleted", ACME.name, "Sensors", "done"),
    ]
    assert journal.chain().broken_at is None
    assert "sample-secret" not in repr(journal.chain())


def test_a_refusal_and_a_lost_answer_are_noted_as_such(world: World, journal: Journal) -> None:
    consumer = world.consumers.kept(ACME).consumers[0]
    world.api.fail("edit", NotAllowed())
    with pytest.raises(NotAllowed):
        world.consumers.edit(ACME, consumer, FORM)
    world.api.fail("delete", AnswerLost("sample"))
    world.api.fail("read_all", HostUnknown("sample"))
    with pytest.raises(AnswerLost):
        world.consumers.delete(ACME, consumer)
    world.api.fail("create", AnswerLost("sample"), done=True)
    world.api.fail("read_all", HostUnknown("sample"))
    with pytest.raises(CreationUncertain):
        world.consumers.create(ACME, FORM)
    world.consumers.refresh(ACME, Unwatched())
    assert [(deed, ending) for deed, _, _, ending in noted(world.store)] == [
        ("edited", "refused"),
        ("deleted", "unknown"),
        ("created", "unknown"),
        ("created", "done"),
    ]


def test_what_cannot_be_noted_is_done_all_the_same(
    world: World, journal: Journal, expected_log: LogWatch
) -> None:
    expected_log.expect("wasn't noted in the journal: DiskFull")
    world.store.fail_with = DiskFull()
    assert world.consumers.secret(ACME, "consumer-1", "Consumer 1")
    assert noted(world.store) == []


def test_removing_a_company_and_resetting_the_sample(world: World, journal: Journal) -> None:
    companies = Companies(
        world.store,
        world.store.companies,
        world.vault,
        world.opener,
        world.connections,
        FakeBrowserSignIn(),
        journal,
    )
    sample = SampleCompany(
        world.sample,
        world.connections,
        world.store,
        world.store.consumers,
        world.vault,
        world.store.rotations,
        journal,
    )
    sample.reset(companies.open_sample("Example Foods"))
    companies.rename(ACME, "Better Mills")
    companies.remove(ACME)
    assert noted(world.store) == [
        ("reset_sample", "Example Foods", "", Ending.DONE),
        ("renamed", "Better Mills", ACME.name, Ending.DONE),
        ("removed", ACME.name, "", Ending.DONE),
    ]


def test_taking_back_an_authorization_and_renewing_the_older_pair(world: World, journal: Journal) -> None:
    authorization = AppAuthorization("a1", "consumer-1", "Tablets", "Nora", "", world.clock.now(), None)
    authorizations = Authorizations(world.store.snapshots, world.connections, world.clock.now, journal)
    authorizations.revoke(ACME, authorization)
    pairs = LegacyPairs(
        world.store,
        world.store.legacy_pairs,
        world.vault,
        world.connections,
        lambda _addresses, _key, _secret: None,
        world.clock.now,
        journal,
    )
    pairs.new_secret(ACME)
    pairs.test(ACME)
    assert [(deed, subject) for deed, _, subject, _ in noted(world.store)] == [
        ("revoked", "Tablets, Nora"),
        ("replaced_secret", LEGACY_PAIR),
        ("tested", LEGACY_PAIR),
    ]
