"""Reads fields of a server's records by type; what is wrong is named by its place, never by its value."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from desktop.domain.errors import WrongShape
from desktop.domain.honest_text import honest, honest_line, is_plain
from desktop.domain.secret import Secret

LONGEST_TEXT = 2_000
LONGEST_LINE = 250  # twice what management-api.yaml lets a name have
NOTHING = (None, "")  # what may be missing and is
LONGEST_EXACT = 1_024  # fracttal.md: keys and secrets are taken up to this
LONGEST_IDENTITY = 200
NO_IDENTITIES = ("", ".", "..")  # a path would take them for a folder


class Record:
    """One JSON object of an answer. Unknown fields are never looked at; null counts as missing.

    Every method raises WrongShape when a field that must be there is missing, or has another type.
    A list has a hundred thousand fields: each method first asks what nearly all of them answer with yes.
    """

    __slots__ = ("_fields", "_host", "_where")

    def __init__(self, value: object, host: str, where: str) -> None:
        if not isinstance(value, dict):
            raise WrongShape(host, where)
        self._fields: dict[str, Any] = value
        self._host = host
        self._where = where

    def plain(self, chosen: Callable[[dict[str, Any]], tuple[Any, ...]]) -> tuple[str, ...] | None:
        """The fields that `chosen` takes where all are there and are texts that none of the methods below
        would change or refuse, unless for being empty; else None. Nearly all are: one look at all of them
        together costs a third of one at each."""
        try:
            texts = chosen(self._fields)
            together = "".join(texts)
        except (KeyError, TypeError):
            return None
        if not is_plain(together):
            return None
        if len(together) > LONGEST_IDENTITY and max(map(len, texts)) > LONGEST_IDENTITY:
            return None
        return texts

    def text(self, name: str, default: str | None = None) -> str:
        """With nothing hidden in it (domain.honest_text), cut at 2,000."""
        value = self._fields.get(name)
        if value is None:
            value = default
        if not isinstance(value, str):
            raise self.wrong(name)
        if value.isascii() and value.isprintable() and len(value) <= LONGEST_TEXT:
            return value
        return clean(value)

    def line(self, name: str, default: str | None = None, most: int = LONGEST_LINE) -> str:
        """As `text`, on one line of at most `most` characters: names are shown where there is no room for
        more."""
        value = self._fields.get(name)
        if value is None:
            value = default
        if not isinstance(value, str):
            raise self.wrong(name)
        if value.isascii() and value.isprintable() and len(value) <= most:
            return value
        line = honest_line(clean(value))
        return line if len(line) <= most else f"{line[: most - 1]}…"

    def exact(self, name: str) -> str:
        """Text that is nothing unless it is whole: printable, 1 to 1,024 characters."""
        value = self._fields.get(name)
        if not isinstance(value, str) or not 0 < len(value) <= LONGEST_EXACT or not value.isprintable():
            raise self.wrong(name)
        return value

    def secret(self, name: str) -> Secret | None:
        """As `exact`, wrapped; None when it is missing or empty."""
        return Secret(self.exact(name)) if self._fields.get(name) not in NOTHING else None

    def identity(self, name: str) -> str:
        """An id, given as text or as a number. Never one that a path would take for a folder."""
        value = self._fields.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value) if abs(value) < 10**18 else ""
        if not isinstance(value, str) or not is_identity(value):
            raise self.wrong(name)
        return value

    def likeness(self) -> str:
        """What tells the row from others of its list: its id, or a digest of all of it where it has none."""
        if self._get("id") is not None:
            return self.identity("id")
        whole = json.dumps(self._fields, sort_keys=True).encode()
        return hashlib.blake2b(whole, digest_size=16).hexdigest()

    def number(self, name: str, default: int | None = None) -> int:
        """A whole number of at most 18 digits, given as such or as text."""
        value = self._fields.get(name)
        if type(value) is int and -(10**18) < value < 10**18:
            return value
        if value is None:
            value = default
        if isinstance(value, str) and len(value) <= 18 and value.isascii() and value.isdigit():
            return int(value)
        if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 10**18:
            raise self.wrong(name)
        return value

    def number_if_any(self, name: str) -> int | None:
        return None if self._fields.get(name) in NOTHING else self.number(name)

    def amount(self, name: str) -> float:
        """A finite number, whole or not, given as such or as text of at most 18 characters; 0 when it is
        missing."""
        value = self._get(name, 0)
        if isinstance(value, str) and len(value) <= 18:
            try:
                value = float(value)
            except ValueError:
                raise self.wrong(name) from None
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 10**18:
            raise self.wrong(name)
        return float(value)

    def flag(self, name: str) -> bool:
        """False when it is missing."""
        value = self._get(name, False)
        if not isinstance(value, bool):
            raise self.wrong(name)
        return value

    def moment(self, name: str) -> datetime:
        """ISO 8601 in UTC; without an offset it is UTC already (fracttal.md, "REST manners")."""
        value = self._fields.get(name)
        moment = _moment(value) if isinstance(value, str) else None
        if moment is None:
            raise self.wrong(name)
        return moment

    def moment_if_any(self, name: str) -> datetime | None:
        return None if self._fields.get(name) in NOTHING else self.moment(name)

    def records(self, name: str) -> Iterator[Record]:
        """The objects in a list; none when it is missing."""
        rows = self._get(name, [])
        if not isinstance(rows, list):
            raise self.wrong(name)
        for position, row in enumerate(rows):
            yield Record(row, self._host, f"{self._where}.{name}[{position}]")

    def wrong(self, name: str) -> WrongShape:
        return WrongShape(self._host, f"{self._where}.{name}")

    def _get(self, name: str, default: object = None) -> object:
        value = self._fields.get(name)
        return default if value is None else value


def rows_of(data: object, host: str) -> list[Record]:
    """The records of a page. Raises WrongShape when `data` is no list of objects."""
    return [Record(row, host, f"data[{position}]") for position, row in enumerate(list_in(data, host))]


def list_in(data: object, host: str) -> list[Any]:
    """`data`. Raises WrongShape when it is no list; what is in it isn't looked at."""
    if not isinstance(data, list):
        raise WrongShape(host, "data")
    return data


def clean(text: str) -> str:
    """`text` as it can be kept and shown, at most 2,000 characters of it."""
    return honest(text[:LONGEST_TEXT])


def is_identity(text: str) -> bool:
    """Whether a record can have that id: printable, at most 200 characters, no `.` or `..`."""
    return len(text) <= LONGEST_IDENTITY and text.isprintable() and text not in NO_IDENTITIES


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text.strip())
        if moment.tzinfo is UTC:
            return moment  # nearly all are
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
