"""The companies that are kept on this computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.domain.company import Addresses, Company, CompanyKind, SignIn

if TYPE_CHECKING:
    from desktop.adapters.store.database import Database


class StoredCompanies:
    """`forget_secrets` is told the id of a company that is removed, inside the same transaction."""

    def __init__(self, database: Database, forget_secrets: Callable[[str], None]) -> None:
        self._database = database
        self._forget_secrets = forget_secrets

    def all(self) -> tuple[Company, ...]:
        """In the order they were added."""
        rows = self._database.read(
            """SELECT id, name, kind, api, token, authorize, key, sign_in, token_form FROM company
            ORDER BY position"""
        )
        return tuple(
            Company(
                company_id,
                name,
                CompanyKind(kind),
                Addresses(api, token, authorize),
                key,
                SignIn(sign_in),
                token_form,
            )
            for company_id, name, kind, api, token, authorize, key, sign_in, token_form in rows
        )

    def put(self, company: Company) -> None:
        """Adds it, or changes it in its place."""
        addresses = company.addresses
        self._database.write(
            """INSERT INTO company (id, name, kind, api, token, authorize, key, sign_in, token_form)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, api = excluded.api,
            token = excluded.token, authorize = excluded.authorize, key = excluded.key,
            sign_in = excluded.sign_in, token_form = excluded.token_form""",
            (
                company.id,
                company.name,
                company.kind.value,
                addresses.api,
                addresses.token,
                addresses.authorize,
                company.key,
                company.sign_in.value,
                company.token_form,
            ),
        )

    def remove(self, company_id: str) -> None:
        """With everything that is kept about it, its secrets included."""
        with self._database.transaction():
            self._forget_secrets(company_id)
            self._database.write("DELETE FROM company WHERE id = ?", (company_id,))
