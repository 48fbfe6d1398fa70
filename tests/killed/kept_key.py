"""A keychain in a file, which outlives the programs that are killed."""

from __future__ import annotations

import json
from pathlib import Path

from desktop.adapters.store import keychain as module
from desktop.adapters.store.keychain import SystemKeychain

FILE = "keychain.json"


class FileBackend:
    """As the worst of the real ones: an item is taken away before the new one is added (macOS)."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get_password(self, _service: str, username: str) -> str | None:
        return self._items().get(username)

    def set_password(self, _service: str, username: str, password: str) -> None:
        items = self._items()
        if username in items:
            self.delete_password(_service, username)
        self._write({**self._items(), username: password})

    def delete_password(self, _service: str, username: str) -> None:
        items = self._items()
        del items[username]
        self._write(items)

    def _items(self) -> dict[str, str]:
        if not self._path.exists():
            return {}
        items: dict[str, str] = json.loads(self._path.read_text("utf-8"))
        return items

    def _write(self, items: dict[str, str]) -> None:
        partial = self._path.with_suffix(".part")
        partial.write_text(json.dumps(items), "utf-8")
        partial.replace(self._path)


def keychain_in(place: Path) -> SystemKeychain:
    """The program's own, over a file in `place`."""
    backend = FileBackend(place / FILE)
    module._backend = lambda _system, _may_ask: backend  # type: ignore[assignment]
    return SystemKeychain()
