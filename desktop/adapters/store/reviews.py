"""The last review of each company, whole or under way."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime

from desktop.adapters.store.database import Database
from desktop.domain.review import Decision, Judgement, Review


class StoredReviews:
    """What is written about a company that isn't kept (any more) is dropped."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, company_id: str) -> Review | None:
        rows = self._database.read("SELECT content FROM review WHERE company_id = ?", (company_id,))
        return _review(rows[0][0]) if rows else None

    def keep(self, company_id: str, review: Review) -> None:
        finished = review.finished_at.isoformat() if review.finished_at else None
        text = json.dumps([review.started_at.isoformat(), review.reviewer, finished])
        self._database.write(
            """INSERT INTO review (company_id, content) SELECT id, ? FROM company WHERE id = ?
            ON CONFLICT (company_id) DO UPDATE SET content = excluded.content""",
            (text, company_id),
        )

    def judgements(self, company_id: str) -> Mapping[str, Judgement]:
        rows = self._database.read(
            "SELECT consumer_id, content FROM judgement WHERE company_id = ?", (company_id,)
        )
        return {consumer_id: _judgement(consumer_id, content) for consumer_id, content in rows}

    def keep_judgement(self, company_id: str, judgement: Judgement) -> None:
        next_on = judgement.next_on.isoformat() if judgement.next_on else None
        text = json.dumps([judgement.decision, judgement.note, next_on, judgement.at.isoformat()])
        self._database.write(
            """INSERT INTO judgement (company_id, consumer_id, content)
            SELECT id, ?, ? FROM company WHERE id = ?
            ON CONFLICT (company_id, consumer_id) DO UPDATE SET content = excluded.content""",
            (judgement.consumer_id, text, company_id),
        )

    def forget_judgements(self, company_id: str) -> None:
        self._database.write("DELETE FROM judgement WHERE company_id = ?", (company_id,))


def _review(text: str) -> Review:
    started, reviewer, finished = json.loads(text)
    return Review(
        datetime.fromisoformat(started), reviewer, datetime.fromisoformat(finished) if finished else None
    )


def _judgement(consumer_id: str, text: str) -> Judgement:
    decision, note, next_on, at = json.loads(text)
    return Judgement(
        consumer_id,
        Decision(decision),
        note,
        date.fromisoformat(next_on) if next_on else None,
        datetime.fromisoformat(at),
    )
