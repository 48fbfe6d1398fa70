"""The table's rows of what is known of a company, made here or off the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.domain.access import promises
from desktop.start import undisturbed
from desktop.ui.pages.api_connections.cell_words import grant_words, standing_words
from desktop.ui.pages.api_connections.consumer_rows import Column, ConsumerRows
from desktop.ui.shell.known_consumers import KnownConsumers


def rows_of(known: KnownConsumers) -> ConsumerRows:
    """In the language of now."""
    return ConsumerRows(
        known.listing.consumers,
        known.with_secret,
        QLocale(),
        lambda consumer: grant_words(consumer.grant_type),
        standing_words,
        known.records,
        known.verifications,
        known.tests,
        promises(known.listing.groups),
    )


def prepared_rows(known: KnownConsumers, sorting: Column, before: ConsumerRows) -> ConsumerRows:
    """Ready to be searched, and sorted by that column."""
    with undisturbed():
        rows = rows_of(known)
        rows.take_over(before)
        rows.prepare(sorting)
    return rows
