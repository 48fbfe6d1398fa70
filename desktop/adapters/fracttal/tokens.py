"""The token that signs calls: had with the app's own pair, renewed in time, kept in memory only."""

from __future__ import annotations

import base64
import threading
import time
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
    PairForSignIn,
    PairRefused,
    RequestRefused,
    SignInRefused,
    Stopped,
    WrongShape,
)
from desktop.domain.secret import Secret

RENEWED_EARLY = 30.0
ASSUMED_LIFE = 3600  # the shorter one reported (fracttal.md), where a server doesn't say
LONGEST_LIFE = 30 * 24 * 3600


class TokenForm(StrEnum):
    """How the pair is handed over: form A in the header, form B in the body (fracttal.md, "Addresses")."""

    HEADER = "header"
    BODY = "body"
    BODY_AT_API = "body-at-api"
    """Form B at the API's host, where one team had to ask."""


@dataclass(frozen=True, slots=True)
class _Token:
    value: Secret
    renew_at: float


class Tokens:
    """Threads may share it: one at a time asks for a token, the others then use that one.

    `form` is the one known to work, if any; afterwards the attribute of that name says which did.
    `clock` gives seconds and never goes back.
    """

    def __init__(
        self,
        transport: Transport,
        token_address: str,
        api_address: str,
        key: str,
        secret: Secret,
        form: TokenForm | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.form = form
        self._transport = transport
        self._token_address = token_address
        self._api_address = api_address
        self._key = key
        self._secret = secret
        self._clock = clock
        self._lock = threading.Lock()
        self._token: _Token | None = None
        self._forgotten = False

    def current(self) -> Secret:
        """A token with some life left, asked for when there is none.

        Raises PairRefused, and what sending a call raises.
        """
        with self._lock:
            token = self._token
            if token is None or self._clock() >= token.renew_at:
                token = self._token = self._ask()
            return token.value

    def replace(self, refused: Secret) -> Secret:
        """Another token than `refused`, which a server said 401 to; asks unless somebody just did."""
        with self._lock:
            token = self._token
            if token is None or token.value == refused:
                self._token = None
                token = self._token = self._ask()
            return token.value

    def unless_secret(self, said: str) -> str:
        """A server's text, or "" when the server put the token or the pair's secret into it."""
        token = self._token
        hidden = [self._secret, *([token.value] if token else [])]
        return "" if any(secret.reveal() in said for secret in hidden) else said

    def forget(self) -> None:
        """For good: later calls raise Stopped. Doesn't wait for a thread that is asking."""
        self._forgotten = True
        self._token = None

    def _ask(self) -> _Token:
        if self._forgotten:
            raise Stopped
        refused: DeskError = PairRefused()
        for form in self._forms():
            answer = self._transport.send(self._call(form))
            failure = _failure(answer)
            if failure is None:
                token = self._token_in(answer)
                self.form = form
                if self._forgotten:
                    raise Stopped
                return token
            if isinstance(failure, RequestRefused):
                failure = RequestRefused(self.unless_secret(failure.said))
            refused = failure
            if not self._another_form_may_help(form, failure):
                break
        raise refused

    def _forms(self) -> Iterator[TokenForm]:
        """The one that worked before comes first; the body at the API's host only where that is another."""
        wanted = [TokenForm.HEADER, TokenForm.BODY]
        if self._own_address_of(TokenForm.BODY_AT_API) != self._token_address:
            wanted.append(TokenForm.BODY_AT_API)
        yield from sorted(wanted, key=lambda form: form is not self.form)

    def _another_form_may_help(self, form: TokenForm, failure: DeskError) -> bool:
        if isinstance(failure, PairRefused):
            # A pair with special characters reads differently to a server that doesn't undo RFC 6749's
            # encoding in the header: its no isn't about this pair.
            plain = quote_plus(self._key) == self._key and quote_plus(self._secret.reveal()) == (
                self._secret.reveal()
            )
            return form is TokenForm.HEADER and not plain
        return isinstance(failure, RequestRefused | Gone | InvalidFields)

    def _own_address_of(self, form: TokenForm) -> str:
        if form is not TokenForm.BODY_AT_API:
            return self._token_address
        parts = urlsplit(self._api_address)
        return f"{parts.scheme}://{parts.netloc}/oauth/token"

    def _call(self, form: TokenForm) -> Call:
        fields = {"grant_type": "client_credentials"}
        headers = {}
        if form is TokenForm.HEADER:
            # RFC 6749, 2.3.1: each half is form-encoded before they are joined; letters, digits and -._~
            # stay as they are, so that servers which don't decode understand ordinary pairs as well.
            pair = f"{quote_plus(self._key)}:{quote_plus(self._secret.reveal())}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        else:
            fields |= {"client_id": self._key, "client_secret": self._secret.reveal()}
        return Call("POST", self._own_address_of(form), headers=headers, form=fields)

    def _token_in(self, answer: Answer) -> _Token:
        document = document_of(answer)
        if not isinstance(document, dict):
            raise WrongShape(answer.host, "answer")
        value = document.get("access_token")
        # RFC 6750, 2.1: visible ASCII; anything else would break out of the header.
        if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not value.strip():
            raise WrongShape(answer.host, "access_token")
        life = _life(document.get("expires_in"))
        if life is None:
            raise WrongShape(answer.host, "expires_in")
        return _Token(Secret(value.strip()), self._clock() + life - min(RENEWED_EARLY, life / 2))


def signed(token: Secret) -> dict[str, str]:
    """The header that signs a call."""
    return {"Authorization": f"Bearer {token.reveal()}"}


def _failure(answer: Answer) -> DeskError | None:
    """What the token address's answer stands for; None when there should be a token in it."""
    document = object_of(answer)
    if document.get("error") == "invalid_client":
        return PairRefused()  # RFC 6749, 5.2: with 400 or 401
    if document.get("error") == "unauthorized_client":
        return PairForSignIn()
    failure = refusal(answer)
    if isinstance(failure, SignInRefused):
        return PairRefused()
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
