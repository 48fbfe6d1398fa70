"""Lists that leave the program as files, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.domain.company import Company
from desktop.domain.journal import Deed
from desktop.domain.spreadsheet import as_csv
from desktop.services.journal import UNNOTED, Notes
from desktop.services.ports import TextFiles


class Exports:
    def __init__(self, files: TextFiles, notes: Notes = UNNOTED) -> None:
        self._files = files
        self._notes = notes

    def write(
        self,
        path: str,
        what: str,
        heading: Sequence[str],
        rows: Iterable[Sequence[str]],
        company: Company | None = None,
    ) -> None:
        """CSV at `path`, in place of what was there; noted as `what`. Raises FileNotWritten, DiskFull."""
        self._files.write(path, as_csv(heading, rows))
        self._notes.note(Deed.EXPORTED, company, what)
