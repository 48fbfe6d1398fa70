"""How a consumer's last test ended, and when that was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop.domain.access import promised
from desktop.domain.consumer import Consumer
from desktop.domain.permission import group_named
from desktop.domain.standing import standing_of
from desktop.ui.pages.api_connections.cell_words import standing_words
from desktop.ui.shell.known_consumers import KnownConsumers


def tested_words(consumer: Consumer, known: KnownConsumers, written: Callable[[datetime], str]) -> str:
    """`written` gives a moment as people read it."""
    verification, test = known.verifications.get(consumer.id), known.tests.get(consumer.id)
    promise = promised(group_named(known.listing.groups, consumer.group_id))
    words = standing_words(standing_of(consumer, verification, test, promise))
    moments = [tried.at for tried in (verification, test) if tried is not None]
    return f"{words}, {written(max(moments))}" if moments else words
