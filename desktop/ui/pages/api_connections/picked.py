"""Some of a list's rows, in an order of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar, overload

T = TypeVar("T")


class Picked(Sequence[T]):
    """Each is looked up when it is asked for: all of 100,000 at once take as long as a frame."""

    def __init__(self, rows: Sequence[T], places: Sequence[int]) -> None:
        self._rows = rows
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[T]:
        return map(self._rows.__getitem__, self._places)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> Picked[T]: ...
    def __getitem__(self, place: int | slice) -> T | Picked[T]:
        if isinstance(place, slice):
            return Picked(self._rows, self._places[place])
        return self._rows[self._places[place]]
