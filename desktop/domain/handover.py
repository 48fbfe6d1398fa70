"""What an integrator is given: the pieces to choose from, and the facts that stand in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlencode, urlsplit

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.company import Company
from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.modules import Module
from desktop.domain.permission import PermissionGroup, Right

# A harmless read for each module (fracttal.md, "Modules and a harmless read for each").
FIRST_READ: Mapping[int, str] = {facts.module: facts.calls[0].resource for facts in CATALOGUE if facts.calls}


class Piece(StrEnum):
    PAGE = "page"
    PDF = "pdf"
    CURL = "curl"
    PYTHON = "python"
    POSTMAN = "postman"
    POWER_QUERY = "power_query"
    ENV = "env"


def pieces_for(grant: GrantType) -> tuple[Piece, ...]:
    """Power Query has no way to let a person agree in the browser without a connector of its own."""
    everything = tuple(Piece)
    if grant is GrantType.CLIENT_CREDENTIALS:
        return everything
    return tuple(piece for piece in everything if piece is not Piece.POWER_QUERY)


@dataclass(frozen=True, slots=True)
class HandoverFacts:
    """`group` is None where this computer doesn't know what it allows; `made_on` is the date as the
    integrator reads it; `fingerprint` "" where the secret isn't kept here."""

    company: Company
    consumer: Consumer
    group: PermissionGroup | None
    made_on: str
    language: str
    fingerprint: str = ""
    pieces: frozenset[Piece] = field(default_factory=lambda: frozenset(Piece))

    @property
    def is_for_a_person(self) -> bool:
        return self.consumer.grant_type is GrantType.AUTHORIZATION_CODE

    @property
    def second_token_address(self) -> str:
        """At the API's host, where one team had to ask (fracttal.md, "Addresses")."""
        parts = urlsplit(self.company.addresses.api)
        return f"{parts.scheme}://{parts.netloc}/oauth/token"

    @property
    def authorize_start(self) -> str:
        """What a person opens to agree, but for `state`, which is new each time."""
        wanted = {
            "response_type": "code",
            "client_id": self.consumer.key,
            "redirect_uri": self.consumer.callback_url,
        }
        return f"{self.company.addresses.authorize}?{urlencode(wanted)}"

    @property
    def rights(self) -> Mapping[int, frozenset[Right]] | None:
        return None if self.group is None else self.group.rights_by_module()

    @property
    def reads(self) -> tuple[str, ...]:
        """Resources to try, of the modules that may be viewed; where that isn't known, the assets."""
        if self.rights is None:
            return (FIRST_READ[Module.ASSETS],)
        return first_reads(module for module, rights in self.rights.items() if Right.VIEW in rights)


def first_reads(modules: Iterable[int]) -> tuple[str, ...]:
    """The harmless read of each that has one; the assets where none has, so that something is asked."""
    found = tuple(FIRST_READ[module] for module in modules if module in FIRST_READ)
    return found or (FIRST_READ[Module.ASSETS],)


@dataclass(frozen=True, slots=True)
class SealedText:
    """What PBKDF2-SHA-256 (`salt`, `rounds`) and AES-256-GCM (`nonce`) made; `text` ends with the tag."""

    salt: bytes
    nonce: bytes
    text: bytes
    rounds: int
