"""The lists of words that are shipped."""

from __future__ import annotations

import pytest

from desktop.adapters.handover.template_files import ShippedTexts
from desktop.resources import resources_folder


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt", "it"])
def test_a_list_is_long_plain_and_without_twins(language: str) -> None:
    words = ShippedTexts(resources_folder()).words(language)
    assert len({*words}) == len(words) == 2048
    assert all(word.isascii() and word.islower() and word.isalpha() for word in words)
    assert len({word[:4] for word in words}) == 2048


def test_other_languages_get_the_nearest_list() -> None:
    texts = ShippedTexts(resources_folder())
    assert texts.words("pt_BR") == texts.words("pt_PT") == texts.words("gl") == texts.words("pt")
    assert texts.words("ca") == texts.words("es_ES") == texts.words("es")
    assert texts.words("de") == texts.words("en")
