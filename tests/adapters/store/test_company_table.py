"""CompanyTable, by the real database and by its stand-in."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.schema import MIGRATIONS
from desktop.domain.company import Addresses, CompanyKind, SignIn
from desktop.domain.consumer import PendingCreation
from desktop.domain.errors import SecretNotKept
from desktop.domain.secret import Secret
from tests.adapters.store.conftest import Store
from tests.adapters.store.samples import FORM, GROUPS, START, company, consumers


def test_starts_empty(store: Store) -> None:
    assert store.companies.all() == ()


@pytest.mark.parametrize("kind", CompanyKind)
def test_gives_back_what_was_put(store: Store, kind: CompanyKind) -> None:
    sample = company("c1", "Ação & Filhos 😀")._replace(
        kind=kind,
        addresses=Addresses("http://127.0.0.1:9/api", "http://localhost:9/t", "https://a.example.com/au"),
    )
    store.companies.put(sample)
    assert store.companies.all() == (sample,)


def test_how_a_company_is_signed_in_at_is_kept(store: Store) -> None:
    sample = company("c1")._replace(sign_in=SignIn.BROWSER, token_form="body")
    store.companies.put(sample)
    [kept] = store.companies.all()
    assert (kept.sign_in, kept.token_form) == (SignIn.BROWSER, "body")
    store.companies.put(sample._replace(sign_in=SignIn.PAIR, token_form=""))
    [kept] = store.companies.all()
    assert (kept.sign_in, kept.token_form) == (SignIn.PAIR, "")


def test_keeps_the_order_of_adding_when_one_is_changed(store: Store) -> None:
    for company_id in "zebra", "apple", "mango":
        store.companies.put(company(company_id))
    store.companies.put(company("zebra", "Renamed"))
    assert [each.id for each in store.companies.all()] == ["zebra", "apple", "mango"]
    assert store.companies.all()[0].name == "Renamed"


def test_removing_takes_everything_of_that_company_and_nothing_of_another(acme: Store) -> None:
    acme.vault.open()
    for company_id in "acme", "other":
        acme.consumers.replace(company_id, consumers(3), GROUPS, START)
        acme.drafts.keep(company_id, "", FORM)
        acme.drafts.keep_pending(company_id, PendingCreation("once", FORM, START))
        acme.vault.keep(company_id, "c", Secret("sample-secret-c"))
    acme.companies.remove("acme")
    acme.companies.put(company("acme"))  # what came back would show now
    assert acme.consumers.listing("acme").consumers == ()
    assert acme.consumers.listing("acme").groups == ()
    assert acme.consumers.listing("acme").refreshed_at is None
    assert acme.drafts.load("acme", "") is None
    assert acme.drafts.pending("acme") is None
    assert acme.vault.owners("acme") == frozenset()
    with pytest.raises(SecretNotKept):
        acme.vault.read("acme", "c")
    assert len(acme.consumers.listing("other").consumers) == 3
    assert acme.drafts.load("other", "") == FORM
    assert acme.drafts.pending("other") is not None
    assert acme.vault.read("other", "c") == Secret("sample-secret-c")


def test_removing_takes_secrets_that_are_in_memory_only(acme: Store) -> None:
    acme.keychain.state = "absent"
    acme.vault.open()
    acme.vault.keep("acme", "c", Secret("sample-secret-c"))
    acme.companies.remove("acme")
    acme.companies.put(company("acme"))
    assert acme.vault.owners("acme") == frozenset()


def test_removing_an_unknown_one_does_nothing(acme: Store) -> None:
    acme.companies.remove("nobody")
    assert [each.id for each in acme.companies.all()] == ["acme", "other"]


def test_companies_of_an_older_version_sign_in_with_their_pair(tmp_path: Path) -> None:
    with closing(open_database(tmp_path, MIGRATIONS[:2])) as older:
        older.write(
            """INSERT INTO company (id, name, kind, api, token, authorize, key)
            VALUES ('a', 'Mills', 'managed', 'https://a.example.com/api', 't', 'u', 'sample-key')"""
        )
    with closing(open_database(tmp_path)) as newer:
        [company] = StoredCompanies(newer, lambda _id: None).all()
    assert (company.key, company.sign_in, company.token_form) == ("sample-key", SignIn.PAIR, "")
