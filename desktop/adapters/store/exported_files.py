"""Files that the person asked for, where the person wants them: written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.adapters.store.failures import translated


class WrittenFiles:
    """services.ports.ExportedFiles on the disk."""

    def write(self, path: str, text: str) -> None:
        """UTF-8. Raises DiskFull, FolderNotWritable."""
        target = Path(path)
        unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
        with translated(target.parent):
            try:
                unfinished.write_text(text, encoding="utf-8", newline="")
                unfinished.replace(target)
            finally:
                unfinished.unlink(missing_ok=True)
