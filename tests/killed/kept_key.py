"""A keychain in a file, which outlives the programs that are killed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.adapters.store import keychain as module
from desktop.adapters.store.keychain import SystemKeychain
from desktop.domain.errors import KeychainProblem

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


class FileKeychain(SystemKeychain):
    """The program's own, over a file in `place`."""

    def __init__(self, place: Path) -> None:
        super().__init__(patience=60, patience_with_prompt=60)
        self._backend = FileBackend(place / FILE)

    def key(self, *, may_ask: bool, late: Callable[[bytes | KeychainProblem], None]) -> bytes:
        with self._in_place():
            return super().key(may_ask=may_ask, late=late)

    def keep_next(self, key: bytes) -> None:
        with self._in_place():
            super().keep_next(key)

    def next_key(self) -> bytes | None:
        with self._in_place():
            return super().next_key()

    def settle(self, key: bytes | None) -> None:
        with self._in_place():
            super().settle(key)

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        """Each call is waited for, so other keychains of the same process are as they were between."""
        real = module._backend
        module._backend = lambda system, may_ask: self._backend
        try:
            yield
        finally:
            module._backend = real
