"""Signing in as a person: authorization code with PKCE in the system's browser (RFC 6749, 7636, 8252)."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from hmac import compare_digest
from urllib.parse import urlencode, urlsplit

from desktop.adapters.fracttal.answers import said
from desktop.adapters.fracttal.loopback import PATIENCE, Loopback
from desktop.adapters.fracttal.management import user_agent
from desktop.adapters.fracttal.token_address import Granted, GrantRefused, TokenAddress, TokenForm
from desktop.adapters.fracttal.transport import Limits, Transport
from desktop.domain.company import Addresses
from desktop.domain.errors import (
    AnswerMixedUp,
    CodeRefused,
    ConsentFailed,
    ConsentRefused,
    WrongShape,
)
from desktop.domain.progress import Progress
from desktop.domain.secret import Secret
from desktop.domain.sign_in import BrowserAsk


@dataclass(frozen=True, slots=True)
class Consent:
    """What an agreed sign-in brought back, and what belongs to it."""

    code: str = field(repr=False)
    callback: str
    verifier: str = field(repr=False)


def sign_in(
    ask: BrowserAsk, progress: Progress, *, seconds: float = PATIENCE, limits: Limits | None = None
) -> tuple[Secret, str]:
    """services.ports.BrowserSignIn; `seconds` is how long the browser's answer is waited for."""
    consent = agreed_in_browser(ask, progress, seconds)
    progress.wait(0)
    transport = Transport(user_agent(), limits)
    try:
        address = TokenAddress(transport, ask.addresses.token, ask.addresses.api, ask.key, ask.secret)
        granted = exchanged(address, consent)
        if granted.refresh is None:
            raise WrongShape(_host(ask), "refresh_token")
        return granted.refresh, address.form or ""
    finally:
        transport.close()


def agreed_in_browser(ask: BrowserAsk, progress: Progress, seconds: float = PATIENCE) -> Consent:
    """Opens the browser and waits until it comes back. Raises what services.ports.BrowserSignIn does."""
    state, verifier = new_state(), new_verifier()
    loopback = Loopback(ask.port)
    try:
        ask.show(address_to_open(ask.addresses, ask.key, loopback.callback, state, verifier))
        query = loopback.wait(lambda query: ask.page(_agreed(query, state)), progress, seconds)
    finally:
        loopback.close()
    return Consent(code_in(query, state), loopback.callback, verifier)


def new_state() -> str:
    return secrets.token_urlsafe(32)


def new_verifier() -> str:
    return secrets.token_urlsafe(48)


def address_to_open(addresses: Addresses, key: str, callback: str, state: str, verifier: str) -> str:
    """With S256 also where PKCE isn't known: it is ignored there (fracttal.md, "Tokens")."""
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=")
    query = {
        "response_type": "code",
        "client_id": key,
        "redirect_uri": callback,
        "state": state,
        "code_challenge": challenge.decode(),
        "code_challenge_method": "S256",
    }
    return f"{addresses.authorize}?{urlencode(query)}"


def code_in(query: Mapping[str, str], state: str) -> str:
    """Raises AnswerMixedUp, ConsentRefused, ConsentFailed."""
    if not compare_digest(query.get("state", "").encode(), state.encode()):
        raise AnswerMixedUp
    if query.get("error") == "access_denied":
        raise ConsentRefused
    if not query.get("code"):
        raise ConsentFailed(said(query.get("error_description") or query.get("error", "")))
    return query["code"]


def exchanged(address: TokenAddress, consent: Consent) -> Granted:
    """What the code is traded for. Raises CodeRefused, and what asking the token address raises."""
    grant = {
        "grant_type": "authorization_code",
        "code": consent.code,
        "redirect_uri": consent.callback,
        "code_verifier": consent.verifier,
    }

    def hidden(text: str) -> str:
        told = address.is_told(text) or consent.code in text or consent.verifier in text
        return "" if told else text

    try:
        # In the body first: so it was measured for this grant (fracttal.md, "Addresses").
        granted = address.ask(grant, hidden, TokenForm.BODY)
    except GrantRefused:
        granted = None
    if granted is None:
        raise CodeRefused
    return granted


def _agreed(query: Mapping[str, str], state: str) -> bool:
    return "code" in query and query.get("state") == state


def _host(ask: BrowserAsk) -> str:
    return urlsplit(ask.addresses.token).hostname or ""
