"""The service that hands over: what it refuses and what it leaves out."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.adapters.handover.chosen_folder import ChosenFolder
from desktop.adapters.handover.guesses import ZxcvbnGuesses
from desktop.adapters.handover.passphrase_sealing import AesPassphraseSealer
from desktop.adapters.handover.template_files import ShippedTexts
from desktop.domain.errors import PassphraseTooWeak, SecretNotKept
from desktop.domain.handover import HandoverFacts, Piece
from desktop.domain.passphrase import Strength
from desktop.domain.secret import Secret
from desktop.resources import resources_folder
from desktop.services.handover.handover import Handover
from desktop.services.handover.secret_page import SecretPageFacts
from desktop.services.handover.words import HandoverWords
from desktop.ui.dialogs.handover_words import handover_words
from tests.services.conftest import ACME, World, consumer

CONSUMER = consumer(1)
THAT_BITE = (
    "UNAUTHORIZED_ENDPOINT",
    "406",
    "407",
    "408",
    "200 requests a minute",
    "two ways to get a token",
    "Unknown filters",
    "webhooks",
    "UTC",
    "ratelimit-reset",
    "Request-Call-Limit-Reset",
    "https://one.fracttal.com/oauth/token",
    "https://app.fracttal.com/oauth/token",
)
UNTIL = datetime(2027, 1, 1, tzinfo=UTC)
PAGE = SecretPageFacts(ACME.name, CONSUMER.name, CONSUMER.key, "en", UNTIL, "1 January 2027")


@pytest.fixture
def handover(world: World) -> Handover:
    world.vault.keep(ACME.id, CONSUMER.id, Secret("sample-secret-1"))
    return Handover(
        world.vault,
        lambda company: company.addresses,
        ShippedTexts(resources_folder()),
        AesPassphraseSealer(),
        ZxcvbnGuesses(resources_folder() / "words"),
        ChosenFolder(),
    )


@pytest.fixture
def words(tmp_path: Path) -> HandoverWords:
    """English, which needs no catalogue."""
    return handover_words("en", tmp_path)


@pytest.mark.parametrize(
    "passphrase",
    [
        "",
        "short",
        "password1234",
        "Invented Mills",
        "contraseña segura",
        "fracttal2026",
        "Consumer 1 Invented Mills",
    ],
)
def test_a_weak_passphrase_seals_nothing(handover: Handover, words: HandoverWords, passphrase: str) -> None:
    with pytest.raises(PassphraseTooWeak):
        handover.seal(ACME, PAGE, CONSUMER, Secret(passphrase), words)


@pytest.mark.parametrize(
    "language", ["en", "es", "fr", "pt_BR", "pt_PT", "it", "ca", "gl", "eu", "es_ES", "xx"]
)
def test_six_words_of_any_language_are_strong_enough(handover: Handover, language: str) -> None:
    made = handover.six_words(language)
    assert handover.strength(made, (ACME.name,)) is Strength.ENOUGH
    assert made.reveal().isascii()


def test_a_secret_that_is_not_kept_can_t_be_sealed_or_compared(
    handover: Handover, words: HandoverWords
) -> None:
    other = consumer(9)
    with pytest.raises(SecretNotKept):
        handover.seal(ACME, PAGE, other, handover.six_words("en"), words)
    with pytest.raises(SecretNotKept):
        handover.is_same(ACME, other, Secret("x"))
    with pytest.raises(SecretNotKept):
        handover.fingerprint(ACME, other)
    facts = HandoverFacts(ACME, other, None, "today", "en")
    assert words.heading_fingerprint not in handover.prepare(facts, words).files["handover.html"]


def test_only_the_pieces_that_were_chosen_are_made(handover: Handover, words: HandoverWords) -> None:
    facts = HandoverFacts(ACME, CONSUMER, None, "today", "en", pieces=frozenset({Piece.PDF, Piece.ENV}))
    prepared = handover.prepare(facts, words)
    assert list(prepared.files) == [".env"]
    assert words.heading_facts in prepared.paper
    assert (
        handover.prepare(HandoverFacts(ACME, CONSUMER, None, "", "en", pieces=frozenset()), words).paper == ""
    )


def test_the_page_names_each_thing_that_bites(handover: Handover, words: HandoverWords) -> None:
    """fracttal.md, "What bites integrators"."""
    facts = HandoverFacts(ACME, CONSUMER, None, "today", "en")
    page = handover.prepare(facts, words).files["handover.html"]
    for thing in THAT_BITE:
        assert thing in page
