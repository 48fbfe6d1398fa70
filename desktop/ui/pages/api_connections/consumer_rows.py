"""The rows of the table: searched, filtered and sorted without Qt's proxy model, which takes seconds at
100,000."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import overload

from PySide6.QtCore import QCollator, QLocale, Qt

from desktop.domain.access import AccessTest
from desktop.domain.consumer import Consumer
from desktop.domain.filters import Facet, Filters
from desktop.domain.listing import search_text, search_words
from desktop.domain.modules import Module
from desktop.domain.record import LocalRecord, Verification
from desktop.domain.standing import Standing, standing_of
from desktop.start import undisturbed
from desktop.ui.pages.api_connections.spoken_order import plain_order, spoken_order, spoken_places

Column = int
NAME, KEY, SECRET, GRANT, GROUP, ACCESS, OWNER, CREATED, TESTED, DESCRIPTION, USED, REVIEW, TAGS = range(13)
OF_LIST = (NAME, KEY, GRANT, GROUP, CREATED, DESCRIPTION, USED)
MANY = 8  # from an eighth of all rows on, all are looked at
# With so many rows for each different text, only the different ones are compared; of so many rows.
SEVERAL, SAMPLE = 4, 2000

# Four bytes for each row instead of forty.
Positions = array[int]
BLANK = LocalRecord()
NO_TAGS = ("",)
NO_RECORDS: Mapping[str, LocalRecord] = MappingProxyType({})
NO_VERIFICATIONS: Mapping[str, Verification] = MappingProxyType({})
NO_TESTS: Mapping[str, AccessTest] = MappingProxyType({})
NO_PROMISES: Mapping[int, frozenset[Module]] = MappingProxyType({})


class ConsumerRows:
    """Belongs to one thread at a time; may be made and prepared off the window's thread.

    Only `prepare_order` may run beside: what it makes is there at once or not at all.
    """

    def __init__(
        self,
        consumers: Sequence[Consumer],
        with_secret: frozenset[str],
        locale: QLocale,
        grant_words: Callable[[Consumer], str],
        standing_words: Callable[[Standing], str] = str,
        records: Mapping[str, LocalRecord] = NO_RECORDS,
        verifications: Mapping[str, Verification] = NO_VERIFICATIONS,
        tests: Mapping[str, AccessTest] = NO_TESTS,
        promises: Mapping[int, frozenset[Module]] = NO_PROMISES,
    ) -> None:
        self.consumers = consumers
        self.with_secret = with_secret
        self._records = records
        self._verifications = verifications
        self._tests = tests
        self._promises = promises
        self._grant_words = grant_words
        self._standing_words = standing_words
        self._locale = locale
        self._ascending: dict[Column, tuple[Positions, int]] = {}
        self._last: tuple[tuple[Column, bool, Filters], list[str], Positions] | None = None
        self._before: ConsumerRows | None = None  # until its texts are taken over
        self._passing: tuple[Filters, list[bool]] = (Filters(), [])

    def take_over(self, before: ConsumerRows) -> None:
        """What was made before isn't made again: the texts of those who are the same; and, for the same list
        in the same language, its orders, but those by what this computer knows."""
        if "_texts" in vars(before):
            self._before = before
        if before.consumers is self.consumers and before._locale == self._locale:
            made = before._ascending
            self._ascending = {column: order for column in OF_LIST if (order := made.get(column))}

    def _texts_after(self, before: ConsumerRows) -> list[str]:
        """Lists come by name and id, so whoever is the same is met on the way."""
        earlier = zip(before.consumers, before._texts, strict=True)
        old, kept = next(earlier, (None, ""))
        texts = []
        for one in self.consumers:
            while old is not None and old is not one and (old.name, old.id) < (one.name, one.id):
                old, kept = next(earlier, (None, ""))
            record, text = self._records.get(one.id), None
            if old is one:
                text = kept if before._records.get(one.id) == record else None
                old, kept = next(earlier, (None, ""))
            texts.append(search_text(one, record) if text is None else text)
        return texts

    def prepare(self, column: Column = NAME) -> None:
        """Makes now what the first search and the first sorting by name, and by `column`, would make."""
        self._order(NAME)
        self._order(column)
        assert self._texts is not None  # noqa: S101 - made by looking at it

    def prepare_order(self, column: Column) -> None:
        """Makes now what the first sorting by `column` would make."""
        self._order(column)

    def record(self, consumer: Consumer) -> LocalRecord:
        return self._records.get(consumer.id, BLANK)

    def verification(self, consumer: Consumer) -> Verification | None:
        return self._verifications.get(consumer.id)

    def standing(self, consumer: Consumer) -> Standing:
        return standing_of(
            consumer,
            self._verifications.get(consumer.id),
            self._tests.get(consumer.id),
            self._promises.get(consumer.group_id),
        )

    def test(self, consumer: Consumer) -> AccessTest | None:
        return self._tests.get(consumer.id)

    def promise(self, consumer: Consumer) -> frozenset[Module] | None:
        """The modules that its group lets see, None where that isn't known."""
        return self._promises.get(consumer.group_id)

    def counts(self, facet: Facet) -> Counter[str]:
        """How many consumers have each value of the facet."""
        if facet is Facet.TAG:
            return Counter(tag for tags in self._tags() for tag in tags)
        return Counter(self._values(facet))

    def group_name(self, group_id: str) -> str:
        """ "" when no consumer has the group."""
        return self._group_names.get(group_id, "")

    @cached_property
    def _group_names(self) -> dict[str, str]:
        return {str(consumer.group_id): consumer.group_name for consumer in self.consumers}

    def found(
        self,
        query: str,
        column: Column,
        descending: bool,
        filters: Filters = Filters(),  # noqa: B008
    ) -> Positions:
        """Positions of the consumers that match, in the order to show them."""
        words = search_words(query)
        shape = (column, descending, filters)
        positions = self._narrowed(words, shape)
        if positions is None:
            positions = self._directed(column, descending)
            if filters:
                passing = self._let_through(filters)
                positions = _of(position for position in positions if passing[position])
        for word in words:
            positions = self._with_word(word, positions)
        self._last = (shape, words, positions)
        return positions

    def _with_word(self, word: str, positions: Positions) -> Positions:
        texts = self._texts
        if len(positions) * MANY < len(texts):
            return _of(position for position in positions if word in texts[position])
        # Texts in the order in which they lie in memory: three times as quick as in any other.
        hits = [word in text for text in texts]
        if all(hits):
            return positions
        return _of([position for position in positions if hits[position]])

    def _narrowed(self, words: list[str], shape: tuple[Column, bool, Filters]) -> Positions | None:
        """What was found last, when whatever matches now must be among it: a letter more was typed."""
        if self._last is None or self._last[0] != shape:
            return None
        before = self._last[1]
        if all(any(old in new for new in words) for old in before):
            return self._last[2]
        return None

    def _let_through(self, filters: Filters) -> list[bool]:
        """Of each consumer, whether every facet has one of its chosen values, or none is chosen."""
        if self._passing[0] != filters:
            passing = [True] * len(self.consumers)
            for facet in Facet:
                chosen = filters.of(facet)
                if chosen and facet is Facet.TAG:
                    tagged = [not chosen.isdisjoint(tags) for tags in self._tags()]
                    passing = [yes and has for yes, has in zip(passing, tagged, strict=True)]
                elif chosen:
                    values = self._values(facet)
                    passing = [yes and value in chosen for yes, value in zip(passing, values, strict=True)]
            self._passing = (filters, passing)
        return self._passing[1]

    def _values(self, facet: Facet) -> list[str]:
        if facet is Facet.GRANT:
            return [consumer.grant_type.value for consumer in self.consumers]
        if facet is Facet.GROUP:
            return [str(consumer.group_id) for consumer in self.consumers]
        if facet is Facet.ACCESS:
            return [self.standing(consumer).value for consumer in self.consumers]
        return [self.record(consumer).owner for consumer in self.consumers]

    def _tags(self) -> list[tuple[str, ...]]:
        return [self.record(consumer).tags or NO_TAGS for consumer in self.consumers]

    @cached_property
    def _texts(self) -> list[str]:
        before, self._before = self._before, None
        if before is not None:
            return self._texts_after(before)
        return [search_text(consumer, self._records.get(consumer.id)) for consumer in self.consumers]

    def _directed(self, column: Column, descending: bool) -> Positions:
        """What has no value stands at the end in both directions."""
        order, valued = self._order(column)
        return order[valued - 1 :: -1] + order[valued:] if descending and valued else order

    def _order(self, column: Column) -> tuple[Positions, int]:
        """All positions sorted by `column`, made when first asked for, and how many have a value."""
        order = self._ascending.get(column)
        if order is None:
            with undisturbed():
                positions, valued = self._ordered(column)
                order = (_of(positions), valued)
            self._ascending[column] = order
        return order

    def _ordered(self, column: Column) -> tuple[list[int], int]:
        consumers, count = self.consumers, len(self.consumers)
        # One of its own each time: a collator isn't for two threads.
        collator = QCollator(self._locale)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        collator.setNumericMode(True)
        if column == NAME:
            return spoken_order(range(count), Names(consumers), collator), count
        if column == KEY:
            # No language has an order for what machines invent; that of the letters is there at once.
            return plain_order(range(count), [consumer.key.casefold() for consumer in consumers]), count
        by_name = self._order(NAME)[0]  # equal values are ordered by it
        if column == SECRET:
            return plain_order(by_name, [one.id not in self.with_secret for one in consumers]), count
        if column in (CREATED, TESTED, USED, REVIEW):
            dates = self._dates(column)
            dated = [position for position in by_name if dates[position] is not None]
            order = plain_order(dated, dates)
            return order + [position for position in by_name if dates[position] is None], len(dated)
        words = self._words(column)
        known: Sequence[int] = by_name
        if not all(words):
            known = [position for position in by_name if words[position]]
        if len({*words[:SAMPLE]}) * SEVERAL < min(count, SAMPLE):
            places = spoken_places([*{*words}], collator)
            order = plain_order(known, [places[word] for word in words])
        else:
            order = spoken_order(known, words, collator, some_empty=False)
        if len(known) < count:
            order += [position for position in by_name if not words[position]]
        return order, len(known)

    def _words(self, column: Column) -> list[str]:
        """ "" where the cell is empty."""
        consumers = self.consumers
        if column == GRANT:
            return [self._grant_words(consumer) for consumer in consumers]
        if column == GROUP:
            return [consumer.group_name for consumer in consumers]
        if column == ACCESS:
            words = {standing: self._standing_words(standing) for standing in Standing}
            return [words[self.standing(consumer)] for consumer in consumers]
        if column == OWNER:
            return [self.record(consumer).owner for consumer in consumers]
        if column == TAGS:
            return [", ".join(self.record(consumer).tags) for consumer in consumers]
        return [consumer.description for consumer in consumers]

    def _dates(self, column: Column) -> list[float | None]:
        """As numbers: they are compared many times as fast."""
        consumers = self.consumers
        if column == CREATED:
            return [consumer.created for consumer in consumers]
        if column == USED:
            return [consumer.last_used for consumer in consumers]
        if column == REVIEW:
            days = (self.record(consumer).review_on for consumer in consumers)
            return [day.toordinal() if day else None for day in days]
        tested = (self._verifications.get(consumer.id) for consumer in consumers)
        return [verification.at.timestamp() if verification else None for verification in tested]


class Names(Sequence[str]):
    """Each read when it is looked at: all of them would be the most that a long list needs while it is
    read."""

    def __init__(self, consumers: Sequence[Consumer]) -> None:
        self._consumers = consumers

    def __len__(self) -> int:
        return len(self._consumers)

    @overload
    def __getitem__(self, at: int) -> str: ...

    @overload
    def __getitem__(self, at: slice) -> list[str]: ...

    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [consumer.name for consumer in self._consumers[at]]
        return self._consumers[at].name

    def __contains__(self, name: object) -> bool:
        return any(name == consumer.name for consumer in self._consumers)


def _of(positions: Iterable[int]) -> Positions:
    return array("I", positions)
