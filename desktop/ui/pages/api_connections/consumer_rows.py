"""The rows of the table: searched and sorted without Qt's proxy model, which takes seconds at 100,000."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt

from desktop.domain.consumer import Consumer
from desktop.domain.listing import matching, search_text

Column = int
NAME, KEY, SECRET, GRANT = range(4)


class ConsumerRows:
    """Search texts are made at once, sort keys per column when first sorted by it.

    May be built off the window's thread; then belongs to one thread at a time.
    """

    def __init__(
        self,
        consumers: Sequence[Consumer],
        with_secret: frozenset[str],
        locale: QLocale,
        grant_words: Callable[[Consumer], str],
    ) -> None:
        self.consumers = consumers
        self.with_secret = with_secret
        self._texts = [search_text(consumer) for consumer in consumers]
        self._grant_words = grant_words
        self._collator = QCollator(locale)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._collator.setNumericMode(True)
        self._ranks: dict[Column, list[int]] = {}

    def found(self, query: str, column: Column, descending: bool) -> list[int]:
        """Positions of the consumers that match, in the order to show them."""
        positions = matching(self._texts, query)
        ranks = self._rank(column)
        positions.sort(key=ranks.__getitem__, reverse=descending)
        return positions

    def _rank(self, column: Column) -> list[int]:
        """Each position's place when all are sorted by `column`: comparing ints is quick ever after."""
        ranks = self._ranks.get(column)
        if ranks is None:
            keys = self._keys(column)
            order = sorted(range(len(keys)), key=keys.__getitem__)
            ranks = [0] * len(order)
            for place, position in enumerate(order):
                ranks[position] = place
            self._ranks[column] = ranks
        return ranks

    def _keys(self, column: Column) -> Sequence[QCollatorSortKey] | Sequence[tuple[bool, int]]:
        if column == SECRET:
            # Those whose secret is here first, each part by name.
            names = self._rank(NAME)
            return [
                (consumer.id not in self.with_secret, names[position])
                for position, consumer in enumerate(self.consumers)
            ]
        texts: dict[Column, Callable[[Consumer], str]] = {
            NAME: lambda consumer: consumer.name,
            KEY: lambda consumer: consumer.key,
            GRANT: self._grant_words,
        }
        text = texts[column]
        return [self._collator.sortKey(text(consumer)) for consumer in self.consumers]
