"""RecordTable and SnapshotTable, by the real database and by their stand-ins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.records import StoredRecords
from desktop.domain.access import READS, AccessTest, Cause, Ended, Finding, Found, Probed
from desktop.domain.record import LocalRecord, Outcome, Verification
from tests.adapters.store.conftest import Store
from tests.adapters.store.samples import START, company

RECORD = LocalRecord(
    "Maintenance office",
    "Invented Analytics",
    "Production",
    "T-17",
    date(2027, 2, 28),
    "Two\nlines “ß”",
    ("ação", "Two words"),
)


@pytest.mark.parametrize("record", [RECORD, LocalRecord(notes="Only a note")])
def test_gives_back_a_record(acme: Store, record: LocalRecord) -> None:
    acme.records.keep_record("acme", "c1", record)
    assert acme.records.records("acme") == {"c1": record}
    assert acme.records.records("other") == {}


def test_the_last_record_counts_and_a_blank_one_is_forgotten(acme: Store) -> None:
    acme.records.keep_record("acme", "c1", RECORD)
    acme.records.keep_record("acme", "c1", replace(RECORD, owner="Somebody else"))
    assert acme.records.records("acme")["c1"].owner == "Somebody else"
    acme.records.keep_record("acme", "c1", LocalRecord())
    assert acme.records.records("acme") == {}


def test_gives_back_the_last_verification(acme: Store) -> None:
    acme.records.keep_verification("acme", "c1", Verification(Outcome.WORKS, START))
    later = Verification(Outcome.REFUSED, START + timedelta(days=1))
    acme.records.keep_verification("acme", "c1", later)
    assert acme.records.verifications("acme") == {"c1": later}
    assert acme.records.verifications("other") == {}


def test_gives_back_the_last_access_test_exactly(acme: Store) -> None:
    found = tuple(
        Found(read, finding, cause)
        for read, finding, cause in zip(
            READS, [*Finding] * 3, [Cause.NONE, Cause.LIMIT, *Cause, *Cause], strict=False
        )
    )
    test = AccessTest(START, 7, Probed(Ended.FEW_LEFT, found, 12, 39, 41))
    acme.records.keep_test("acme", "c1", replace(test, group_id=8))
    acme.records.keep_test("acme", "c1", test)
    assert acme.records.tests("acme") == {"c1": test}
    assert acme.records.tests("other") == {}
    unknown = AccessTest(START, 7, Probed(Ended.PAIR_REFUSED, (), 1))
    acme.records.keep_test("acme", "c2", unknown)
    assert acme.records.tests("acme")["c2"] == unknown
    acme.records.forget("acme", "c1")
    assert set(acme.records.tests("acme")) == {"c2"}
    acme.companies.remove("acme")
    acme.records.keep_test("acme", "c3", test)
    assert not acme.records.tests("acme")


def test_forgets_a_consumer_and_with_a_company_all_of_it(acme: Store) -> None:
    for consumer in ("c1", "c2"):
        acme.records.keep_record("acme", consumer, RECORD)
        acme.records.keep_verification("acme", consumer, Verification(Outcome.WORKS, START))
    acme.records.forget("acme", "c1")
    assert set(acme.records.records("acme")) == set(acme.records.verifications("acme")) == {"c2"}
    acme.companies.remove("acme")
    acme.records.keep_record("acme", "c3", RECORD)
    acme.records.keep_verification("acme", "c3", Verification(Outcome.WORKS, START))
    assert not acme.records.records("acme")
    assert not acme.records.verifications("acme")


def test_a_snapshot_is_the_last_one_that_was_kept(acme: Store) -> None:
    assert acme.snapshots.load("acme", "accounts") is None
    acme.snapshots.keep("acme", "accounts", [{"name": "Ação"}], START)
    acme.snapshots.keep("acme", "accounts", [{"name": "Ação"}, None], START + timedelta(hours=1))
    assert acme.snapshots.load("acme", "accounts") == (
        [{"name": "Ação"}, None],
        START + timedelta(hours=1),
    )
    assert acme.snapshots.load("acme", "log") is None
    assert acme.snapshots.load("other", "accounts") is None


def test_a_snapshot_goes_with_its_company(acme: Store) -> None:
    acme.snapshots.keep("acme", "accounts", 1, START)
    acme.companies.remove("acme")
    acme.snapshots.keep("acme", "accounts", 2, START)
    assert acme.snapshots.load("acme", "accounts") is None


def test_a_record_of_the_first_versions_has_no_tags(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    StoredCompanies(database, lambda _id: None).put(company("acme"))
    old = (
        '{"owner": "Ana", "integrator": "", "environment": "", "ticket": "", "review_on": null, "notes": ""}'
    )
    database.write(
        "INSERT INTO local_record (company_id, consumer_id, content) VALUES ('acme', 'c1', ?)", (old,)
    )
    assert StoredRecords(database).records("acme") == {"c1": LocalRecord(owner="Ana")}
    database.close()
