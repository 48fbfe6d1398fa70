"""Files that the person asked for, where they wanted them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from desktop.adapters.store.failures import NO_ROOM
from desktop.adapters.store.private import private_opener
from desktop.domain.errors import DiskFull, FileNotWritten


class DiskTextFiles:
    def write(self, path: str, text: str) -> None:
        """UTF-8, whole or not at all, for its owner only. Raises FileNotWritten, DiskFull."""
        target = Path(path)
        partial = target.with_name(f".{target.name}.unfinished")
        try:
            with open(partial, "w", encoding="utf-8", newline="", opener=private_opener) as file:
                file.write(text)
            partial.replace(target)
        except OSError as error:
            with suppress(OSError):  # its folder isn't ours to write; that is being told already
                partial.unlink(missing_ok=True)
            raise (DiskFull() if error.errno in NO_ROOM else FileNotWritten(path)) from error
