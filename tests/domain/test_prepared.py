"""What may stand in companies.toml, and what may not."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.domain.company import CompanyKind, SignIn
from desktop.domain.prepared import prepared_companies
from desktop.domain.prepared_errors import PreparedField, PreparedSecret

FILE = "/etc/xdg/consumer-desk/companies.toml"
MILLS: dict[str, Any] = {
    "name": " Mills ",
    "api": "https://mills.example.com/api/",
    "token": "https://mills.example.com/oauth/token",
    "authorize": "https://mills.example.com/oauth/authorize",
}


def test_an_entry_is_a_company_that_was_never_asked() -> None:
    [prepared] = prepared_companies({"company": [{**MILLS, "key": "sample-key"}]}, FILE)
    company = prepared.company
    assert (company.name, company.kind, company.key) == ("Mills", CompanyKind.GUIDED, "sample-key")
    assert company.addresses.api == "https://mills.example.com/api"
    assert company.is_prepared
    assert (company.sign_in, company.token_form) == (SignIn.PAIR, "")


def test_a_changed_entry_is_the_same_company() -> None:
    [before] = prepared_companies({"company": [MILLS]}, FILE)
    [after] = prepared_companies({"company": [{**MILLS, "api": "https://moved.example.com/api"}]}, FILE)
    assert before != after
    assert before.company.id == after.company.id


def test_none_at_all_is_fine() -> None:
    assert prepared_companies({}, FILE) == ()
    assert prepared_companies({"company": []}, FILE) == ()


@pytest.mark.parametrize("name", ["secret", "client_secret", "Secret", "password"])
def test_a_secret_is_refused_wherever_it_stands(name: str) -> None:
    for document in ({name: "s", "company": [MILLS]}, {"company": [MILLS, {**MILLS, name: "s"}]}):
        with pytest.raises(PreparedSecret) as caught:
            prepared_companies(document, FILE)
        assert (caught.value.file, caught.value.name) == (FILE, name)


@pytest.mark.parametrize(
    ("entries", "number", "name"),
    [
        ([MILLS, {**MILLS, "name": ""}], 2, "name"),
        ([{**MILLS, "name": 5}], 1, "name"),
        ([{**MILLS, "name": "a\nb"}], 1, "name"),
        ([{k: v for k, v in MILLS.items() if k != "token"}], 1, "token"),
        ([{**MILLS, "api": "http://mills.example.com/api"}], 1, "api"),
        ([{**MILLS, "authorize": "nowhere"}], 1, "authorize"),
        ([{**MILLS, "key": 7}], 1, "key"),
        ([MILLS, MILLS], 2, "name"),
        ({"name": "one"}, 1, "[[company]]"),
        (["one"], 1, "[[company]]"),
    ],
)
def test_the_field_at_fault_is_named(entries: Any, number: int, name: str) -> None:
    with pytest.raises(PreparedField) as caught:
        prepared_companies({"company": entries}, FILE)
    assert (caught.value.entry, caught.value.name) == (number, name)
