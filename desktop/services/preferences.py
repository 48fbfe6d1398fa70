"""What the person chose and what the window remembers, each declared once with its kind and default."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from desktop.domain.errors import StoreProblem
from desktop.later import later_log

if TYPE_CHECKING:
    from desktop.services.ports import SettingsFile

log = later_log(__name__)

T = TypeVar("T", bound=str | int | bool)


class Option(Generic[T]):
    """A declared setting: reading gives its kind or the default, writing saves at once when it changed."""

    def __init__(self, name: str, default: T, *, among: tuple[T, ...] = ()) -> None:
        self.name = name
        self.default = default
        self.among = among

    @overload
    def __get__(self, owner: None, kind: type) -> Option[T]: ...
    @overload
    def __get__(self, owner: Preferences, kind: type) -> T: ...
    def __get__(self, owner: Preferences | None, kind: type) -> T | Option[T]:
        if owner is None:
            return self
        value = owner.values.get(self.name)
        if type(value) is not type(self.default) or (self.among and value not in self.among):
            return self.default
        return value

    def __set__(self, owner: Preferences, value: T) -> None:
        owner.change(self.name, value)


LOCK_MINUTES = (1, 2, 5, 10, 15, 30, 60)
TEXT_SIZES = (90, 100, 110, 125, 150)


class Preferences:
    language = Option("language", "")  # "" follows the system
    appearance = Option("appearance", "system", among=("system", "light", "dark"))
    text_size = Option("text_size", 100, among=TEXT_SIZES)  # per cent of the system's
    first_page = Option("first_page", "home")  # a section's id
    company = Option("company", "")
    clipboard_seconds = Option("clipboard_seconds", 30, among=tuple(range(10, 121)))
    lock_minutes = Option("lock_minutes", 10, among=LOCK_MINUTES)  # without anybody doing anything
    block_capture = Option("block_capture", True)  # while a secret is shown
    reveal_seconds = Option("reveal_seconds", 15, among=tuple(range(5, 61)))
    sidebar_narrow = Option("sidebar_narrow", False)
    window = Option("window", "")  # Qt's own geometry, base64
    prepared = Option("prepared_companies", "")  # as prepared_companies.py writes it
    update_address = Option("update_address", "")  # "" looks for no updates
    update_seen = Option("update_seen", "")  # key and serial of the last feed, as updates.py writes it
    columns = Option("consumer_columns", "")  # as consumer_table.py writes it

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self.values: dict[str, Any] = file.load()

    def change(self, name: str, value: str | int | bool) -> None:
        before = self.values.get(name)
        if type(before) is not type(value) or before != value:  # True equals 1, but 1 isn't kept as True
            self.values[name] = value
            try:
                self._file.save(self.values)
            except StoreProblem as problem:
                # A choice that can't be written still holds until the program ends.
                log.warning("settings not saved: %s", type(problem).__name__)
