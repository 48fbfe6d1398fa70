"""Backups on this computer: made by themselves, listed, put back."""

from __future__ import annotations

from desktop.domain.backup import Backup
from desktop.domain.journal import Deed
from desktop.services.connections import Connections
from desktop.services.journal import Notes
from desktop.services.ports import CompanyTable
from desktop.services.upkeep_ports import BackupTable, SealedValues


class Backups:
    def __init__(
        self,
        table: BackupTable,
        sealed: SealedValues,
        companies: CompanyTable,
        connections: Connections,
        notes: Notes,
    ) -> None:
        self._table = table
        self._sealed = sealed
        self._companies = companies
        self._connections = connections
        self._notes = notes

    def all(self) -> tuple[Backup, ...]:
        """Newest first; what restoring set aside is among them. Raises StoreProblem."""
        return self._table.all()

    def keep_up(self) -> None:
        """One a day, at most, of what changed. Raises StoreProblem."""
        self._table.keep_up()

    def restore(self, backup: Backup) -> None:
        """Puts it in the place of all that this computer knows, which is set aside; the lists come from the
        servers again. Raises BackupBroken, BackupTooNew and other StoreProblems; then nothing is changed.
        """
        ids = {company.id for company in self._companies.all()}
        detail = backup.made_at.isoformat(timespec="minutes")
        self._table.restore(backup.name, lambda: self._notes.note(Deed.RESTORED, detail=detail))
        # Their tokens came from pairs that may be others now.
        for company_id in ids | {company.id for company in self._companies.all()}:
            self._connections.drop(company_id)
        self._sealed.count_again()
