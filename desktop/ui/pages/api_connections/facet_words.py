"""The names of what one filters by, and of the values there are."""

from __future__ import annotations

from PySide6.QtCore import QCollator, QCoreApplication, QLocale, Qt

from desktop.domain.consumer import GrantType
from desktop.domain.filters import Facet, Filters
from desktop.domain.standing import Standing
from desktop.ui.pages.api_connections.cell_words import grant_words, heading, standing_words
from desktop.ui.pages.api_connections.consumer_rows import ACCESS, GRANT, GROUP, OWNER, TAGS, ConsumerRows

COLUMN_OF = {
    Facet.GRANT: GRANT,
    Facet.ACCESS: ACCESS,
    Facet.GROUP: GROUP,
    Facet.OWNER: OWNER,
    Facet.TAG: TAGS,
}


def facet_name(facet: Facet) -> str:
    return heading(COLUMN_OF[facet])


def facet_with(facet: Facet, value: str) -> str:
    """The name of what one filters by, and what was chosen."""
    words = QCoreApplication.translate("FilterChips", "{filter}: {value}")
    return words.format(filter=facet_name(facet), value=value)


def value_words(facet: Facet, value: str, rows: ConsumerRows) -> str:
    translate = QCoreApplication.translate
    if facet is Facet.GRANT:
        return grant_words(GrantType(value))
    if facet is Facet.ACCESS:
        return standing_words(Standing(value))
    if facet is Facet.OWNER:
        return value or translate("Facets", "No owner")
    if facet is Facet.TAG:
        return value or translate("Facets", "No tags")
    return rows.group_name(value) or translate("GroupField", "Group {number}").format(number=value)


def values_of(facet: Facet, rows: ConsumerRows, chosen: frozenset[str]) -> list[tuple[str, str, int]]:
    """Value, words and number of consumers of each value there is or that is chosen, in their order."""
    counts = rows.counts(facet)
    if facet is Facet.ACCESS:
        return [
            (value.value, standing_words(value), counts[value.value])
            for value in Standing
            if counts[value.value] or value.value in chosen
        ]
    collator = QCollator(QLocale())
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    found = [(value, value_words(facet, value, rows), counts[value]) for value in {*counts, *chosen}]
    # Those without an owner or a tag after all others.
    return sorted(found, key=lambda each: (not each[0], collator.sortKey(each[1])))


def filters_in_words(filters: Filters, rows: ConsumerRows) -> str:
    """As "Access: Refused, Never tested. Owner: Ana"."""
    parts = []
    for facet in Facet:
        chosen = filters.of(facet)
        if chosen:
            names = [words for value, words, _ in values_of(facet, rows, chosen) if value in chosen]
            parts.append(facet_with(facet, ", ".join(names)))
    return ". ".join(parts)
