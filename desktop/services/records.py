"""What this computer alone knows of each consumer: its record, and whether its pair was found to work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.access import AccessTest
    from desktop.domain.company import Company
    from desktop.domain.record import LocalRecord, Verification
    from desktop.services.ports import RecordTable


class Records:
    def __init__(self, table: RecordTable) -> None:
        self._table = table

    def records(self, company: Company) -> Mapping[str, LocalRecord]:
        """By consumer id; a consumer without one isn't in it."""
        return self._table.records(company.id)

    def verifications(self, company: Company) -> Mapping[str, Verification]:
        """By consumer id; a consumer that was never tried isn't in it."""
        return self._table.verifications(company.id)

    def tests(self, company: Company) -> Mapping[str, AccessTest]:
        """By consumer id; the last access test of each."""
        return self._table.tests(company.id)

    def keep(self, company: Company, consumer_id: str, record: LocalRecord) -> None:
        self._table.keep_record(company.id, consumer_id, record)
