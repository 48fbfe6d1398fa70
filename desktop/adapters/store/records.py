"""What only this computer knows of consumers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from desktop.adapters.store.access_tests import test_of, text_of
from desktop.adapters.store.database import Database
from desktop.domain.access import AccessTest
from desktop.domain.moments import from_microseconds, to_microseconds
from desktop.domain.record import LocalRecord, Outcome, Verification


class StoredRecords:
    """What is written about a company that isn't kept (any more) is dropped."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def records(self, company_id: str) -> Mapping[str, LocalRecord]:
        rows = self._database.read(
            "SELECT consumer_id, content FROM local_record WHERE company_id = ?", (company_id,)
        )
        return {consumer_id: _record(content) for consumer_id, content in rows}

    def keep_record(self, company_id: str, consumer_id: str, record: LocalRecord) -> None:
        """A blank one is forgotten."""
        if record.is_blank:
            self._database.write(
                "DELETE FROM local_record WHERE company_id = ? AND consumer_id = ?", (company_id, consumer_id)
            )
            return
        self._database.write(
            """INSERT INTO local_record (company_id, consumer_id, content)
            SELECT id, ?, ? FROM company WHERE id = ?
            ON CONFLICT (company_id, consumer_id) DO UPDATE SET content = excluded.content""",
            (consumer_id, _text(record), company_id),
        )

    def verifications(self, company_id: str) -> Mapping[str, Verification]:
        rows = self._database.read(
            "SELECT consumer_id, outcome, verified_at FROM verification WHERE company_id = ?", (company_id,)
        )
        return {
            consumer_id: Verification(Outcome(outcome), from_microseconds(verified_at))
            for consumer_id, outcome, verified_at in rows
        }

    def keep_verification(self, company_id: str, consumer_id: str, verification: Verification) -> None:
        self._database.write(
            """INSERT INTO verification (company_id, consumer_id, outcome, verified_at)
            SELECT id, ?, ?, ? FROM company WHERE id = ?
            ON CONFLICT (company_id, consumer_id) DO UPDATE
            SET outcome = excluded.outcome, verified_at = excluded.verified_at""",
            (consumer_id, verification.outcome.value, to_microseconds(verification.at), company_id),
        )

    def tests(self, company_id: str) -> Mapping[str, AccessTest]:
        rows = self._database.read(
            "SELECT consumer_id, content FROM access_test WHERE company_id = ?", (company_id,)
        )
        return {consumer_id: test_of(content) for consumer_id, content in rows}

    def keep_test(self, company_id: str, consumer_id: str, test: AccessTest) -> None:
        self._database.write(
            """INSERT INTO access_test (company_id, consumer_id, content)
            SELECT id, ?, ? FROM company WHERE id = ?
            ON CONFLICT (company_id, consumer_id) DO UPDATE SET content = excluded.content""",
            (consumer_id, text_of(test), company_id),
        )

    def forget(self, company_id: str, consumer_id: str) -> None:
        with self._database.transaction():
            for statement in (
                "DELETE FROM local_record WHERE company_id = ? AND consumer_id = ?",
                "DELETE FROM verification WHERE company_id = ? AND consumer_id = ?",
                "DELETE FROM access_test WHERE company_id = ? AND consumer_id = ?",
            ):
                self._database.write(statement, (company_id, consumer_id))


def _text(record: LocalRecord) -> str:
    return json.dumps(
        {
            "owner": record.owner,
            "integrator": record.integrator,
            "environment": record.environment,
            "ticket": record.ticket,
            "review_on": record.review_on.isoformat() if record.review_on else None,
            "notes": record.notes,
            "tags": record.tags,
        }
    )


def _record(text: str) -> LocalRecord:
    fields = json.loads(text)
    review = fields.pop("review_on")
    tags = tuple(fields.pop("tags", ()))  # records of the first versions have none
    return LocalRecord(**fields, review_on=date.fromisoformat(review) if review else None, tags=tags)
