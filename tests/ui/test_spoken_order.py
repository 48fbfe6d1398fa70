"""The order of a language, against sorting by QCollator's own keys."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale, Qt

from desktop.ui.pages.api_connections import spoken_order as module
from desktop.ui.pages.api_connections.spoken_order import spoken_order, spoken_places

LOCALES = ("en_US", "es_ES", "fr_FR", "pt_BR", "it_IT", "ca_ES", "gl_ES", "eu_ES", "da_DK", "et_EE", "ru_RU")
# Letters of several languages, accents by themselves, numbers with and without zeros, what can't be seen,
# what ends texts inside, and what Latin-1 hasn't.
LETTERS = "aAbBzZeEéÉêñÑnoøØæßsåäöþ0019²½ -_.,'’“…–()/\\@#&+$€\0\1\t\n\x7f\xad\u200b\u0301\u0308жЯαΩ漢字ء🎉"
TEXTS = st.lists(
    st.one_of(
        st.text(st.sampled_from(LETTERS), max_size=6),
        st.from_regex(r"[Ll]ine 0{0,2}[0-9]{1,13}[a-c]?", fullmatch=True),
        st.text(max_size=4),
    ),
    max_size=30,
)


def collator_of(locale: str) -> QCollator:
    collator = QCollator(QLocale(locale))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    return collator


def by_keys(positions: list[int], texts: list[str], collator: QCollator) -> list[int]:
    return sorted(positions, key=[collator.sortKey(text) for text in texts].__getitem__)


@given(TEXTS, st.sampled_from(LOCALES), st.randoms(use_true_random=False), st.sampled_from((1, 3, 8000)))
def test_any_texts_stand_as_the_collator_orders_them(
    texts: list[str], locale: str, chance: random.Random, piece: int
) -> None:
    """Equals as they stood before, whether guessed rightly, mended, or ordered by keys."""
    collator, positions = collator_of(locale), list(range(len(texts)))
    chance.shuffle(positions)
    expected = by_keys(positions, texts, collator)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "SLICE", piece)
        patch.setattr(module, "SORTED_AT_ONCE", piece)
        patch.setattr(module, "_on_the_windows_thread", lambda: piece == 8000)
        for few in (1, 1000):  # all wrong guesses are mended, or hardly any
            patch.setattr(module, "FEW", few)
            assert spoken_order(positions, texts, collator) == expected


@given(TEXTS, st.sampled_from(LOCALES))
def test_places_are_equal_where_the_language_holds_texts_equal(texts: list[str], locale: str) -> None:
    collator = collator_of(locale)
    places = spoken_places(texts, collator)
    keys = {text: collator.sortKey(text) for text in texts}
    for one, other in combinations(texts, 2):
        assert (places[one] < places[other]) == (keys[one] < keys[other])
        assert (places[one] > places[other]) == (keys[other] < keys[one])


@pytest.mark.parametrize("locale", LOCALES)
def test_usual_names_are_guessed(locale: str) -> None:
    """Without which it would be right, but slow."""
    texts = [f"{word} {number * 7919 % 500} of {number % 7}" for number, word in enumerate(WORDS * 60)]
    collator = collator_of(locale)
    guesses = module._guesses(texts, collator)
    order = module.plain_order(range(len(texts)), guesses)
    assert module._wrong(order, texts, guesses, collator) == 0


WORDS = (
    "Pump",
    "pump station",
    "Règlement",
    "Órdenes",
    "Painel",
    "Dépôt",
    "Almacén",
    "Frota (Sul)",
    "Année-2",
)
