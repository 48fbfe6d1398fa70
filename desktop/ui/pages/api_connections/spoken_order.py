"""Texts in the order of a language: guessed cheaply, then proven or mended by QCollator. Its keys alone would
take 0.3 kB and 1.5 µs for each text, and comparing them as long again."""

from __future__ import annotations

import operator
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import cmp_to_key
from heapq import merge
from itertools import islice
from threading import current_thread, main_thread
from typing import Any

from PySide6.QtCore import QCollator

SLICE = 8000  # rows that are looked at in one go: no other thread has its turn meanwhile
SORTED_AT_ONCE = 30_000  # the same, beside the window's thread
FEW = 50  # up to a fiftieth of wrong guesses are mended one by one
LETTERS = [chr(number) for number in range(256)]  # Latin-1
# The end of a text comes before whatever another one goes on with.
END, BETWEEN = "\1", "\0"
NO_DIGITS = bytes(byte for byte in range(256) if byte not in b"0123456789\0")


def plain_order(positions: Sequence[int], values: Sequence[Any]) -> list[int]:
    """`positions` from the least of `values` on; equals stay as they are. No other thread has its turn while
    a list is sorted: in halves, then, where the window would wait, which costs half as much again."""
    if len(positions) <= SORTED_AT_ONCE or _on_the_windows_thread():
        return sorted(positions, key=values.__getitem__)
    half = len(positions) // 2
    order = plain_order(positions[:half], values) + plain_order(positions[half:], values)
    order.sort(key=values.__getitem__)
    return order


def _on_the_windows_thread() -> bool:
    return current_thread() is main_thread()


def spoken_order(
    positions: Sequence[int], texts: Sequence[str], collator: QCollator, *, some_empty: bool = True
) -> list[int]:
    """`positions` as the collator orders their `texts`; equals stay as they are. `some_empty` is whether one
    of theirs may be, which is looked for then."""
    if some_empty:
        texts = _comparable(texts)
    guesses = _guesses(texts, collator)
    order = plain_order(positions, guesses)
    wrong = _wrong(order, texts, guesses, collator)
    del guesses
    if wrong > len(order) // FEW:
        return _ordered_by_keys(positions, texts, collator)
    if wrong:
        order.sort(key=_mending_key(positions, texts, collator))
    return order


def spoken_places(texts: Sequence[str], collator: QCollator) -> dict[str, int]:
    """Of each text its place among the different ones; the same for those that the language holds equal."""
    compared, places, place = _comparable(texts), {}, 0
    before: int | None = None
    for now in spoken_order(range(len(texts)), texts, collator):
        place += before is not None and collator.compare(compared[before], compared[now]) < 0
        places[texts[now]] = place
        before = now
    return places


def _comparable(texts: Sequence[str]) -> Sequence[str]:
    """An empty text is below all others for `compare`; its key equals that of a text without anything that
    counts, and so does this."""
    return [text or BETWEEN for text in texts] if "" in texts else texts


def _sliced(positions: Sequence[int], more: int = 0) -> Iterator[Sequence[int]]:
    return (positions[start : start + SLICE + more] for start in range(0, len(positions), SLICE))


def _guesses(texts: Sequence[str], collator: QCollator) -> list[bytes]:
    """Of each text, bytes that mostly compare as the collator compares the texts: a weight for each letter,
    the same for all digits, so that longer numbers come after shorter ones; then the digits themselves."""
    weights = _weights(collator)
    guesses: list[bytes] = []
    for part in _sliced(range(len(texts))):
        here = texts[part[0] : part[-1] + 1]
        shapes, digits = _shapes_and_digits(here, weights)
        if len(shapes) > len(here):
            shapes, digits = _shapes_and_digits([text.replace(BETWEEN, "") for text in here], weights)
        guesses += map(operator.add, shapes, digits)
    return guesses


def _shapes_and_digits(texts: Sequence[str], weights: bytes) -> tuple[list[bytes], list[bytes]]:
    joined = ((END + BETWEEN).join(texts) + END).encode("latin-1", "replace")
    shapes = joined.translate(weights).split(BETWEEN.encode())
    return shapes, joined.translate(None, delete=NO_DIGITS).split(BETWEEN.encode())


def _weights(collator: QCollator) -> bytes:
    """Of each letter of Latin-1, a byte: accents and case make none of their own, but where the language
    has them as letters by themselves."""
    weights = bytearray(256)
    for place, letter in enumerate(sorted(LETTERS, key=collator.sortKey)):
        weights[ord(letter)] = max(place, 2)
    for letter in LETTERS:
        for plain in (letter.lower(), unicodedata.normalize("NFD", letter)[0].lower()):
            if collator.compare(f"{letter}a", f"{plain}z") <= 0:
                weights[ord(letter)] = weights[ord(plain)]
    weights[ord("1") : ord("9") + 1] = weights[ord("0") : ord("0") + 1] * 9
    weights[ord(END)], weights[ord(BETWEEN)] = 1, 0
    return bytes(weights)


def _wrong(order: Sequence[int], texts: Sequence[str], guesses: Sequence[bytes], collator: QCollator) -> int:
    """How many neighbours aren't proven to stand right."""
    wrong = 0
    for part in _sliced(order, 1):
        here = [texts[position] for position in part]
        if all(map(collator, here, islice(here, 1, None))):
            continue  # each is below the next one, which is asked for in less time than how they compare
        signs = list(map(collator.compare, here, islice(here, 1, None)))
        wrong += sum(
            sign > 0 or (sign == 0 and guesses[one] != guesses[other])
            for sign, one, other in zip(signs, part, islice(part, 1, None), strict=False)
        )
    return wrong


def _mending_key(positions: Sequence[int], texts: Sequence[str], collator: QCollator) -> Callable[[int], Any]:
    places = dict(zip(positions, range(len(positions)), strict=True))

    def compared(one: int, other: int) -> int:
        return collator.compare(texts[one], texts[other]) or places[one] - places[other]

    return cmp_to_key(compared)


def _ordered_by_keys(positions: Sequence[int], texts: Sequence[str], collator: QCollator) -> list[int]:
    """For languages that aren't written in Latin letters."""
    keys = {position: collator.sortKey(texts[position]) for position in positions}
    slices = [sorted(part, key=keys.__getitem__) for part in _sliced(positions)]
    order = slices[0] if len(slices) == 1 else list(merge(*slices, key=keys.__getitem__))
    while keys:  # thrown away in slices too
        for position in [*islice(keys, SLICE)]:
            del keys[position]
    return order
