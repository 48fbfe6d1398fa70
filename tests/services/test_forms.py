"""Unfinished forms come back; blank ones leave nothing."""

from __future__ import annotations

from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.services.forms import NEW, Forms
from tests.services.conftest import ACME, FORM, FORM_B, OTHER, World


def test_a_form_is_given_back_as_it_was_typed(world: World) -> None:
    forms = Forms(world.store.drafts)
    typed = ConsumerForm(GrantType.AUTHORIZATION_CODE, "  unfinished ", "\n", None, "https://")
    forms.keep(ACME, NEW, typed)
    assert Forms(world.store.drafts).unfinished(ACME, NEW) == typed


def test_each_consumer_and_each_company_has_its_own(world: World) -> None:
    world.store.companies.put(OTHER)
    forms = Forms(world.store.drafts)
    forms.keep(ACME, NEW, FORM)
    forms.keep(ACME, "consumer-1", FORM_B)
    assert forms.unfinished(ACME, NEW) == FORM
    assert forms.unfinished(ACME, "consumer-1") == FORM_B
    assert forms.unfinished(ACME, "consumer-2") is None
    assert forms.unfinished(OTHER, NEW) is None


def test_a_form_that_was_emptied_is_forgotten(world: World) -> None:
    forms = Forms(world.store.drafts)
    forms.keep(ACME, NEW, FORM)
    forms.keep(ACME, NEW, ConsumerForm())
    assert forms.unfinished(ACME, NEW) is None


def test_a_finished_form_is_forgotten(world: World) -> None:
    forms = Forms(world.store.drafts)
    forms.keep(ACME, NEW, FORM)
    forms.forget(ACME, NEW)
    forms.forget(ACME, NEW)
    assert forms.unfinished(ACME, NEW) is None
