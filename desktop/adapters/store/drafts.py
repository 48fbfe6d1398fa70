"""Unfinished forms, and creations whose answer isn't known. No secret is in either."""

from __future__ import annotations

import json

from desktop.adapters.store.database import Database
from desktop.domain.consumer import ConsumerForm, GrantType, PendingCreation
from desktop.domain.moments import from_microseconds, to_microseconds


class StoredDrafts:
    """A draft for a company that isn't kept (any more) is dropped; a pending creation raises StoreBroken,
    because it must be on disk before it is sent."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, company_id: str, consumer_id: str) -> ConsumerForm | None:
        rows = self._database.read(
            "SELECT form FROM draft WHERE company_id = ? AND consumer_id = ?", (company_id, consumer_id)
        )
        return form_in(rows[0][0]) if rows else None

    def keep(self, company_id: str, consumer_id: str, form: ConsumerForm) -> None:
        self._database.write(
            """INSERT INTO draft (company_id, consumer_id, form) SELECT id, ?, ? FROM company WHERE id = ?
            ON CONFLICT (company_id, consumer_id) DO UPDATE SET form = excluded.form""",
            (consumer_id, form_text(form), company_id),
        )

    def forget(self, company_id: str, consumer_id: str) -> None:
        self._database.write(
            "DELETE FROM draft WHERE company_id = ? AND consumer_id = ?", (company_id, consumer_id)
        )

    def pending(self, company_id: str) -> PendingCreation | None:
        rows = self._database.read(
            "SELECT idempotency_key, form, started_at FROM pending WHERE company_id = ?", (company_id,)
        )
        for idempotency_key, form, started_at in rows:
            return PendingCreation(idempotency_key, form_in(form), from_microseconds(started_at))
        return None

    def keep_pending(self, company_id: str, creation: PendingCreation) -> None:
        """On disk when this returns, power cut included. Raises StoreProblem."""
        self._database.write(
            """INSERT INTO pending (company_id, idempotency_key, form, started_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (company_id) DO UPDATE SET idempotency_key = excluded.idempotency_key,
            form = excluded.form, started_at = excluded.started_at""",
            (
                company_id,
                creation.idempotency_key,
                form_text(creation.form),
                to_microseconds(creation.started_at),
            ),
        )

    def forget_pending(self, company_id: str) -> None:
        self._database.write("DELETE FROM pending WHERE company_id = ?", (company_id,))


def form_text(form: ConsumerForm) -> str:
    return json.dumps(
        {
            "grant_type": form.grant_type,
            "name": form.name,
            "description": form.description,
            "group_id": form.group_id,
            "callback_url": form.callback_url,
            "group_name": form.group_name,
        }
    )


def form_in(text: str) -> ConsumerForm:
    fields = json.loads(text)
    grant = fields["grant_type"]
    return ConsumerForm(
        None if grant is None else GrantType(grant),
        fields["name"],
        fields["description"],
        fields["group_id"],
        fields["callback_url"],
        fields.get("group_name", ""),  # drafts of the first version have none
    )
