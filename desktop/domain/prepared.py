"""Companies that an IT department prepared in companies.toml: names and addresses, never a secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass
from typing import Any

from desktop.domain.address import checked_addresses
from desktop.domain.company import PREPARED, Addresses, Company, CompanyKind
from desktop.domain.errors import AddressProblem
from desktop.domain.prepared_errors import PreparedField, PreparedSecret

ADDRESSES = ("api", "token", "authorize")


@dataclass(frozen=True, slots=True)
class PreparedCompany:
    """One `[[company]]`. Its id is made of its name: an entry that changes is still the same company."""

    name: str
    api: str
    token: str
    authorize: str
    key: str = ""

    @property
    def company(self) -> Company:
        """As it enters the list: whether its server offers management isn't known yet."""
        addresses = Addresses(self.api, self.token, self.authorize)
        return Company(f"{PREPARED}{self.name}", self.name, CompanyKind.GUIDED, addresses, self.key)

    def as_list(self) -> list[str]:
        return list(astuple(self))


def prepared_companies(document: Mapping[str, Any], file: str) -> tuple[PreparedCompany, ...]:
    """The entries of a companies.toml; `file` is its path. Raises PreparedSecret, PreparedField."""
    entries = document.get("company", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise PreparedField(file, 1, "[[company]]")
    for table in (document, *entries):
        for name in table:
            if "secret" in name.lower() or "password" in name.lower():
                raise PreparedSecret(file, name)
    found: dict[str, PreparedCompany] = {}
    for number, entry in enumerate(entries, start=1):
        prepared = _prepared(entry, number, file)
        if prepared.name in found:
            raise PreparedField(file, number, "name")
        found[prepared.name] = prepared
    return tuple(found.values())


def _prepared(entry: Mapping[str, Any], number: int, file: str) -> PreparedCompany:
    texts = {name: entry.get(name, "") for name in ("name", *ADDRESSES, "key")}
    for name, text in texts.items():
        if not isinstance(text, str) or not (text.strip() or name == "key") or not text.isprintable():
            raise PreparedField(file, number, name)
    try:
        addresses = checked_addresses(Addresses(texts["api"], texts["token"], texts["authorize"]))
    except AddressProblem as problem:
        raise PreparedField(file, number, problem.which) from None
    return PreparedCompany(
        texts["name"].strip(), addresses.api, addresses.token, addresses.authorize, texts["key"].strip()
    )
