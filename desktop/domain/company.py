"""A Fracttal company, the addresses it is reached at, and what counts as an address."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import urlsplit

from desktop.domain.errors import AddressInvalid, AddressNotSecure


class CompanyKind(StrEnum):
    """How consumers are read and made (product.md, "Three kinds of company")."""

    SAMPLE = "sample"
    MANAGED = "managed"
    GUIDED = "guided"


@dataclass(frozen=True, slots=True)
class Addresses:
    api: str
    token: str
    authorize: str

    def checked(self) -> Addresses:
        """The same, trimmed; raises AddressInvalid or AddressNotSecure naming the one at fault."""
        return Addresses(
            check_address(self.api, "api").rstrip("/"),
            check_address(self.token, "token"),
            check_address(self.authorize, "authorize"),
        )


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


@dataclass(frozen=True, slots=True)
class Company:
    """`key` is that of the app's own consumer there, "" when there is none; its secret is in the vault under
    OWN_CONSUMER, and what a sign-in in the browser gave under OWN_REFRESH.

    `token_form` is how the token address took the pair the last time, "" before the first.
    """

    id: str
    name: str
    kind: CompanyKind
    addresses: Addresses
    key: str = ""
    sign_in: SignIn = SignIn.PAIR
    token_form: str = field(default="", compare=False)

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


def is_this_computer(host: str) -> bool:
    """Whether `host` is the loopback of this machine, the only place reached without TLS."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def check_address(text: str, which: str) -> str:
    """`text` trimmed, when it is https with a host, or http to this computer.

    Raises AddressInvalid (not an address, or one with a user, query or fragment) or AddressNotSecure.
    """
    address = text.strip()
    # Asked of the text: urlsplit tells "?" with nothing behind it from none as little as it tells "#".
    if not is_one_visible_word(address) or "?" in address or "#" in address:
        raise AddressInvalid(which)
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise AddressInvalid(which) from None
    if parts.scheme not in ("http", "https") or not host:
        raise AddressInvalid(which)
    if parts.username is not None or not _is_host(host):
        raise AddressInvalid(which)
    if parts.scheme == "http" and not is_this_computer(host):
        raise AddressNotSecure(which)
    return address


def is_one_visible_word(text: str) -> bool:
    """Whether `text` has neither spaces nor characters that can't be shown."""
    return text.isprintable() and not any(character.isspace() for character in text)


def _is_host(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        labels = host.rstrip(".").split(".")
        named = all(label and label.replace("-", "").isalnum() for label in labels)
        return named and (len(labels) > 1 or host == "localhost")
    return True
