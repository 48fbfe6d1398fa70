"""A Fracttal company, and the addresses it is reached at."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class CompanyKind(StrEnum):
    """How consumers are read and made (product.md, "Three kinds of company")."""

    SAMPLE = "sample"
    MANAGED = "managed"
    GUIDED = "guided"


class Addresses(NamedTuple):
    api: str
    token: str
    authorize: str


# fracttal.md, "Addresses": documented for the API, measured by integrators for the other two.
FRACTTAL_CLOUD = Addresses(
    api="https://app.fracttal.com/api",
    token="https://one.fracttal.com/oauth/token",  # noqa: S106 - an address
    authorize="https://one.fracttal.com/oauth/authorize",
)
FRACTTAL_PAGE = "https://one.fracttal.com/"

SAMPLE_ID = "sample"
PREPARED = "prepared:"  # how the ids of companies from companies.toml begin


class SignIn(StrEnum):
    """How the app's own consumer gets its tokens."""

    PAIR = "pair"  # by itself, with key and secret
    BROWSER = "browser"  # for a person, who agreed in the browser


class Company(NamedTuple):
    """`key` is that of the app's own consumer there, "" when there is none; its secret is in the vault under
    OWN_CONSUMER, and what a sign-in in the browser gave under OWN_REFRESH.

    `token_form` is how the token address took the pair the last time, "" before the first; it makes no other
    company of it. No dataclass: what makes those is loaded after the window's first picture.
    """

    id: str
    name: str
    kind: CompanyKind
    addresses: Addresses
    key: str = ""
    sign_in: SignIn = SignIn.PAIR
    token_form: str = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Company) and self[:-1] == other[:-1]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:-1])

    @property
    def can_manage(self) -> bool:
        return self.kind is not CompanyKind.GUIDED

    @property
    def has_own_consumer(self) -> bool:
        """Whether this program can ask the company's server for anything."""
        return self.kind is CompanyKind.SAMPLE or bool(self.key)

    @property
    def is_prepared(self) -> bool:
        """Whether it came from companies.toml."""
        return self.id.startswith(PREPARED)


OWN_CONSUMER = "own-consumer"
OWN_REFRESH = "own-refresh-token"
