"""SentinelTable and ReviewTable, by the real database and by their stand-ins."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.domain.review import Decision, Judgement, Review
from desktop.domain.sentinel import Change, Kind, OwnChange
from tests.adapters.store.conftest import Store
from tests.adapters.store.samples import FORM, START

CHANGES = (
    Change(Kind.RENAMED, "c1", "Ação “ß”", "Before", "Ação “ß”"),
    Change(Kind.GONE, "c2", "Pumps"),
)
JUDGEMENT = Judgement("c1", Decision.NEEDS_WORK, "Ask “Ana”", date(2028, 2, 29), START)


def test_the_source_of_a_list_is_the_last_one_that_was_kept(acme: Store) -> None:
    assert acme.sentinel.source("acme") == ""
    acme.sentinel.keep_source("acme", "https://one")
    acme.sentinel.keep_source("acme", "https://two")
    assert acme.sentinel.source("acme") == "https://two"
    assert acme.sentinel.source("other") == ""


def test_what_was_asked_for_is_kept_until_it_is_forgotten(acme: Store) -> None:
    acme.sentinel.keep_own("acme", "c1", OwnChange(FORM, START))
    acme.sentinel.keep_own("acme", "c1", OwnChange(None, START + timedelta(seconds=1)))
    acme.sentinel.keep_own("acme", "c2", OwnChange(FORM, START))
    assert acme.sentinel.own("acme") == {
        "c1": OwnChange(None, START + timedelta(seconds=1)),
        "c2": OwnChange(FORM, START),
    }
    acme.sentinel.forget_own("acme", "c1")
    acme.sentinel.forget_own("acme", "nobody")
    assert set(acme.sentinel.own("acme")) == {"c2"}
    assert acme.sentinel.own("other") == {}


def test_what_is_to_be_told_stays_in_its_order_until_it_was(acme: Store) -> None:
    acme.sentinel.add_untold("acme", CHANGES[:1])
    acme.sentinel.add_untold("acme", CHANGES[1:])
    assert acme.sentinel.untold("acme") == CHANGES
    assert acme.sentinel.untold("other") == ()
    acme.sentinel.forget_untold("acme")
    assert acme.sentinel.untold("acme") == ()


def test_gives_back_a_review_and_what_was_decided(acme: Store) -> None:
    assert acme.reviews.load("acme") is None
    acme.reviews.keep("acme", Review(START, "Ana"))
    finished = Review(START, "Ana Pérez", START + timedelta(hours=1))
    acme.reviews.keep("acme", finished)
    assert acme.reviews.load("acme") == finished
    acme.reviews.keep_judgement("acme", Judgement("c1", Decision.KEEP, "", None, START))
    acme.reviews.keep_judgement("acme", JUDGEMENT)
    assert acme.reviews.judgements("acme") == {"c1": JUDGEMENT}
    assert acme.reviews.judgements("other") == {}
    acme.reviews.forget_judgements("acme")
    assert acme.reviews.judgements("acme") == {}
    assert acme.reviews.load("acme") == finished


def test_all_of_it_goes_with_its_company(acme: Store) -> None:
    for _ in range(2):
        acme.sentinel.keep_source("acme", "https://one")
        acme.sentinel.keep_own("acme", "c1", OwnChange(FORM, START))
        acme.sentinel.add_untold("acme", CHANGES)
        acme.reviews.keep("acme", Review(START))
        acme.reviews.keep_judgement("acme", JUDGEMENT)
        acme.companies.remove("acme")
    assert acme.sentinel.source("acme") == ""
    assert acme.sentinel.own("acme") == {}
    assert acme.sentinel.untold("acme") == ()
    assert acme.reviews.load("acme") is None
    assert acme.reviews.judgements("acme") == {}
