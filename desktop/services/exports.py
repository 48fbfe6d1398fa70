"""Lists that leave the program as files: that they did is noted."""

from __future__ import annotations

from pathlib import Path

from desktop.domain.exported import ExportedTable
from desktop.domain.journal import Deed
from desktop.services.journal import Notes
from desktop.services.ports import TableExport


class NotedExport:
    """services.ports.TableExport, with a line in the journal for each file."""

    def __init__(self, export: TableExport, notes: Notes) -> None:
        self._export = export
        self._notes = notes

    def __call__(self, path: Path, table: ExportedTable) -> None:
        """Raises FileNotWritten, FileInUse, DiskFull."""
        self._export(path, table)
        self._notes.note(Deed.EXPORTED, None, table.title)
