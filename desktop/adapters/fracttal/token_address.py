"""Asks the token address in whichever form it takes the app's own pair, and reads what it gives."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import quote_plus, urlsplit

from desktop.adapters.fracttal.answers import document_of, message_in, object_of, refusal, said
from desktop.adapters.fracttal.exchange import Answer, Call
from desktop.adapters.fracttal.transport import Transport
from desktop.domain.errors import (
    DeskError,
    Gone,
    InvalidFields,
    NotFracttal,
    PairForSignIn,
    PairRefused,
    RequestRefused,
    SignInRefused,
    WrongShape,
)
from desktop.domain.secret import Secret

ASSUMED_LIFE = 3600  # the shorter one reported (fracttal.md), where a server doesn't say
LONGEST_LIFE = 30 * 24 * 3600


class TokenForm(StrEnum):
    """How the pair is handed over: form A in the header, form B in the body (fracttal.md, "Addresses")."""

    HEADER = "header"
    BODY = "body"
    BODY_AT_API = "body-at-api"
    """Form B at the API's host, where one team had to ask."""


def token_form(text: str) -> TokenForm | None:
    """The form of that name; None for one that isn't known, as "" before any worked."""
    return TokenForm(text) if text in set(TokenForm) else None


@dataclass(frozen=True, slots=True)
class Granted:
    """`life` is in seconds; `refresh` None where the server gave none."""

    token: Secret
    life: float
    refresh: Secret | None


class GrantRefused(Exception):
    """invalid_grant (RFC 6749, 5.2): the code or refresh token that was sent isn't good any more."""

    def __init__(self, said: str) -> None:
        super().__init__()
        self.said = said


Hidden = Callable[[str], str]


class TokenAddress:
    """`form` is the one known to work, if any; afterwards the attribute says which did.

    A consumer without a secret (`secret` is empty) names itself in the body, as RFC 6749, 3.2.1 has it.
    """

    def __init__(
        self,
        transport: Transport,
        token_address: str,
        api_address: str,
        key: str,
        secret: Secret,
        form: TokenForm | None = None,
    ) -> None:
        self.form = form
        self._transport = transport
        self._token_address = token_address
        self._api_address = api_address
        self._key = key
        self._secret = secret

    def ask(self, grant: Mapping[str, str], hidden: Hidden, first: TokenForm = TokenForm.HEADER) -> Granted:
        """What it gives for `grant` (the fields beside the pair's); `first` where no form is known yet.

        `hidden` is given each text of the server and returns it, or "" when a secret stands in it. Raises
        PairRefused, GrantRefused, NotFracttal, WrongShape, and what sending a call raises.
        """
        refused: DeskError = PairRefused()
        for form in self._forms(self.form or first):
            answer = self._transport.send(self._call(form, grant))
            failure = _failure(answer)
            if failure is None:
                granted = granted_in(answer)
                self.form = form
                return granted
            if isinstance(failure, RequestRefused):
                failure = RequestRefused(hidden(failure.said))
            refused = failure
            if not self._another_form_may_help(form, failure):
                break
        raise refused

    def is_told(self, text: str) -> bool:
        """Whether the pair's secret stands in `text`."""
        secret = self._secret.reveal()
        return bool(secret) and secret in text

    def _forms(self, first: TokenForm) -> Iterator[TokenForm]:
        """The body at the API's host only where that is another."""
        wanted = [TokenForm.BODY]
        if self._has_secret:
            wanted.insert(0, TokenForm.HEADER)
        if self._own_address_of(TokenForm.BODY_AT_API) != self._token_address:
            wanted.append(TokenForm.BODY_AT_API)
        yield from sorted(wanted, key=lambda form: form is not first)

    def _another_form_may_help(self, form: TokenForm, failure: DeskError) -> bool:
        if isinstance(failure, PairRefused):
            # A pair with special characters reads differently to a server that doesn't undo RFC 6749's
            # encoding in the header: its no isn't about this pair.
            plain = quote_plus(self._key) == self._key and quote_plus(self._secret.reveal()) == (
                self._secret.reveal()
            )
            return form is TokenForm.HEADER and not plain
        return isinstance(failure, RequestRefused | NotFracttal | InvalidFields)

    @property
    def _has_secret(self) -> bool:
        return bool(self._secret.reveal())

    def _own_address_of(self, form: TokenForm) -> str:
        if form is not TokenForm.BODY_AT_API:
            return self._token_address
        parts = urlsplit(self._api_address)
        return f"{parts.scheme}://{parts.netloc}/oauth/token"

    def _call(self, form: TokenForm, grant: Mapping[str, str]) -> Call:
        fields = dict(grant)
        headers = {}
        if form is TokenForm.HEADER:
            # RFC 6749, 2.3.1: each half is form-encoded before they are joined; letters, digits and -._~
            # stay as they are, so that servers which don't decode understand ordinary pairs as well.
            pair = f"{quote_plus(self._key)}:{quote_plus(self._secret.reveal())}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        else:
            fields["client_id"] = self._key
            if self._has_secret:
                fields["client_secret"] = self._secret.reveal()
        return Call("POST", self._own_address_of(form), headers=headers, form=fields)


def granted_in(answer: Answer) -> Granted:
    """Raises NotJson, WrongShape naming the field."""
    document = document_of(answer)
    if not isinstance(document, dict):
        raise WrongShape(answer.host, "answer")
    token = _token_named("access_token", document, answer)
    if token is None:
        raise WrongShape(answer.host, "access_token")
    life = _life(document.get("expires_in"))
    if life is None:
        raise WrongShape(answer.host, "expires_in")
    return Granted(token, life, _token_named("refresh_token", document, answer))


def _token_named(name: str, document: Mapping[str, Any], answer: Answer) -> Secret | None:
    value = document.get(name)
    if value is None:
        return None
    # RFC 6749, appendix A: visible ASCII; anything else would break out of the header.
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not value.strip():
        raise WrongShape(answer.host, name)
    return Secret(value.strip())


def _failure(answer: Answer) -> DeskError | None:
    """What the token address's answer stands for; None when there should be a token in it."""
    document = object_of(answer)
    if document.get("error") == "invalid_client":
        return PairRefused()  # RFC 6749, 5.2: with 400 or 401
    if document.get("error") == "unauthorized_client":
        return PairForSignIn()
    if document.get("error") == "invalid_grant":
        raise GrantRefused(_text_of(document))
    failure = refusal(answer)
    if isinstance(failure, SignInRefused):
        return PairRefused()
    if isinstance(failure, Gone) or (isinstance(failure, RequestRefused) and not document):
        return NotFracttal(answer.host)  # a token address says no in JSON
    refused = document.get("success") is False or "error" in document
    if isinstance(failure, RequestRefused) or (failure is None and refused):
        return RequestRefused(_text_of(document))
    return failure


def _text_of(document: Mapping[str, Any]) -> str:
    for name in ("error_description", "error"):
        text = document.get(name)
        if isinstance(text, str) and text:
            return said(text)
    return message_in(document)


def _life(expires_in: object) -> float | None:
    """Seconds; None when the value is none."""
    if expires_in is None:
        return ASSUMED_LIFE
    if isinstance(expires_in, str) and expires_in.isascii() and expires_in.isdigit():
        expires_in = int(expires_in[:10])
    if isinstance(expires_in, bool) or not isinstance(expires_in, int | float) or not expires_in >= 0:
        return None
    return float(min(expires_in, LONGEST_LIFE))
