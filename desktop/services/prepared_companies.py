"""Takes companies that an IT department prepared into the list, each once."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from desktop.domain.company import OWN_CONSUMER, OWN_REFRESH, Company
from desktop.domain.prepared import PreparedCompany, prepared_companies

if TYPE_CHECKING:
    from desktop.services.ports import CompanyTable, Storage, Vault
    from desktop.services.preferences import Preferences

ReadFile = Callable[[], Mapping[str, Any] | None]


class PreparedCompanies:
    """`read` gives what stands in `file` (a path, to name it), None where there is no such file."""

    def __init__(
        self,
        file: str,
        read: ReadFile,
        storage: Storage,
        table: CompanyTable,
        vault: Vault,
        preferences: Preferences,
    ) -> None:
        self._file = file
        self._read = read
        self._storage = storage
        self._table = table
        self._vault = vault
        self._preferences = preferences

    def take_over(self) -> tuple[Company, ...]:
        """Those that are new or were changed since the last time, and are in the list now. One that the
        person removed comes back only when its entry changes.

        Raises PreparedProblem, and then takes over nothing; StoreProblem.
        """
        document = self._read()
        if document is None:
            return ()
        entries = prepared_companies(document, self._file)
        seen = self._seen()
        news = [entry for entry in entries if entry.as_list() not in seen]
        with self._storage.transaction():
            taken = tuple(self._taken(entry) for entry in news)
        self._preferences.prepared = json.dumps([entry.as_list() for entry in entries], ensure_ascii=False)
        return taken

    def _taken(self, entry: PreparedCompany) -> Company:
        company = entry.company
        known = next((one for one in self._table.all() if one.id == company.id), None)
        if known is not None:
            # Its pair was given for the addresses of before: it isn't sent to others unasked.
            for owner in (OWN_CONSUMER, OWN_REFRESH):
                self._vault.forget(company.id, owner)
            company = company._replace(name=known.name)
        self._table.put(company)
        return company

    def _seen(self) -> list[list[str]]:
        try:
            seen = json.loads(self._preferences.prepared or "[]")
        except (ValueError, RecursionError):
            return []
        return seen if isinstance(seen, list) else []
