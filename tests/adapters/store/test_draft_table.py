"""DraftTable, by the real database and by its stand-in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.consumer import ConsumerForm, PendingCreation
from desktop.domain.errors import StoreBroken
from tests.adapters.store.conftest import Store
from tests.adapters.store.samples import FORM, START

TYPED = ConsumerForm(name="In a group", group_name="Solo lectura")


@pytest.mark.parametrize("form", [ConsumerForm(), FORM, ConsumerForm(name="Only a name"), TYPED])
def test_gives_back_a_form(acme: Store, form: ConsumerForm) -> None:
    acme.drafts.keep("acme", "", form)
    assert acme.drafts.load("acme", "") == form
    assert acme.drafts.load("other", "") is None


def test_each_consumer_has_its_own_and_the_last_one_counts(acme: Store) -> None:
    acme.drafts.keep("acme", "", FORM)
    acme.drafts.keep("acme", "c1", replace(FORM, name="First"))
    acme.drafts.keep("acme", "c1", replace(FORM, name="Second"))
    assert acme.drafts.load("acme", "") == FORM
    assert acme.drafts.load("acme", "c1") == replace(FORM, name="Second")
    acme.drafts.forget("acme", "c1")
    acme.drafts.forget("acme", "c1")
    assert acme.drafts.load("acme", "c1") is None
    assert acme.drafts.load("acme", "") == FORM


def test_a_draft_for_a_removed_company_is_dropped(acme: Store) -> None:
    acme.companies.remove("acme")
    acme.drafts.keep("acme", "", FORM)
    assert acme.drafts.load("acme", "") is None


def test_remembers_the_creation_that_is_under_way(acme: Store) -> None:
    assert acme.drafts.pending("acme") is None
    first = PendingCreation("key-1", FORM, START)
    second = PendingCreation("key-2", replace(FORM, name="Other"), START + timedelta(seconds=1))
    acme.drafts.keep_pending("acme", first)
    assert acme.drafts.pending("acme") == first
    acme.drafts.keep_pending("acme", second)
    assert acme.drafts.pending("acme") == second
    assert acme.drafts.pending("other") is None
    acme.drafts.forget_pending("acme")
    acme.drafts.forget_pending("acme")
    assert acme.drafts.pending("acme") is None


def test_a_creation_that_cannot_be_remembered_is_not_passed_over(acme: Store) -> None:
    acme.companies.remove("acme")
    with pytest.raises(StoreBroken):
        acme.drafts.keep_pending("acme", PendingCreation("key-1", FORM, START))
