"""The list of a company's consumers, how old it is, and finding in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import datetime
from itertools import filterfalse
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.domain.consumer import Consumer
    from desktop.domain.permission import PermissionGroup
    from desktop.domain.record import LocalRecord
    from desktop.domain.secret import Secret


class ConsumerListing(NamedTuple):
    """`refreshed_at` (UTC) is when the server last gave it; None when it never did."""

    consumers: tuple[Consumer, ...] = ()
    groups: tuple[PermissionGroup, ...] = ()
    refreshed_at: datetime | None = None


class ServerListing(NamedTuple):
    """What the server told in one refresh: the secrets it shows are apart from the start, by consumer id."""

    consumers: tuple[Consumer, ...]
    groups: tuple[PermissionGroup, ...]
    secrets: Mapping[str, Secret]


def folded(text: str) -> str:
    """`text` without case and accents, so that "publico" finds "Público"."""
    if text.isascii():
        return text.lower()
    # Twice: taking apart can give capitals (™), and folding can give accents (İ).
    folded_once = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", folded_once)
    return "".join(filterfalse(unicodedata.combining, decomposed))


def search_text(consumer: Consumer, record: LocalRecord | None = None) -> str:
    """Everything of a consumer that a search looks in, folded; made once per row."""
    texts = consumer.texts[1:5]  # its name, description, key and group's name
    if record is not None:
        own = (record.owner, record.integrator, record.environment, record.ticket, record.notes)
        texts += (*own, *record.tags)
    return "\n".join(map(folded, texts))  # one by one: most of them are ASCII, which is quick


def search_words(query: str) -> list[str]:
    """The words of which each must stand in a row's search text."""
    return folded(query).split()
