"""Signing in as a person: authorization code with PKCE in the system's browser (RFC 6749, 7636, 8252)."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping
from hmac import compare_digest
from urllib.parse import urlencode, urlsplit

from desktop.adapters.fracttal.answers import said
from desktop.adapters.fracttal.loopback import PATIENCE, Loopback
from desktop.adapters.fracttal.management import user_agent
from desktop.adapters.fracttal.token_address import GrantRefused, TokenAddress, TokenForm
from desktop.adapters.fracttal.transport import Limits, Transport
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


def sign_in(
    ask: BrowserAsk, progress: Progress, *, seconds: float = PATIENCE, limits: Limits | None = None
) -> tuple[Secret, str]:
    """services.ports.BrowserSignIn; `seconds` is how long the browser's answer is waited for."""
    state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
    loopback = Loopback(ask.port)
    try:
        ask.show(_address(ask, loopback.callback, state, verifier))
        query = loopback.wait(lambda query: ask.page(_agreed(query, state)), progress, seconds)
    finally:
        loopback.close()
    if not compare_digest(query.get("state", "").encode(), state.encode()):
        raise AnswerMixedUp
    if query.get("error") == "access_denied":
        raise ConsentRefused
    if "code" not in query:
        raise ConsentFailed(said(query.get("error_description") or query.get("error", "")))
    progress.wait(0)
    return _exchanged(ask, query["code"], loopback.callback, verifier, limits)


def _address(ask: BrowserAsk, callback: str, state: str, verifier: str) -> str:
    """With S256 also where PKCE isn't known: it is ignored there (fracttal.md, "Tokens")."""
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=")
    query = {
        "response_type": "code",
        "client_id": ask.key,
        "redirect_uri": callback,
        "state": state,
        "code_challenge": challenge.decode(),
        "code_challenge_method": "S256",
    }
    return f"{ask.addresses.authorize}?{urlencode(query)}"


def _agreed(query: Mapping[str, str], state: str) -> bool:
    return "code" in query and query.get("state") == state


def _exchanged(
    ask: BrowserAsk, code: str, callback: str, verifier: str, limits: Limits | None
) -> tuple[Secret, str]:
    transport = Transport(user_agent(), limits)
    try:
        address = TokenAddress(transport, ask.addresses.token, ask.addresses.api, ask.key, ask.secret)
        grant = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": callback,
            "code_verifier": verifier,
        }

        def hidden(text: str) -> str:
            return "" if address.is_told(text) or code in text or verifier in text else text

        try:
            # In the body first: so it was measured for this grant (fracttal.md, "Addresses").
            granted = address.ask(grant, hidden, TokenForm.BODY)
        except GrantRefused:
            granted = None
        if granted is None:
            raise CodeRefused
        if granted.refresh is None:
            raise WrongShape(_host(ask), "refresh_token")
        return granted.refresh, address.form or ""
    finally:
        transport.close()


def _host(ask: BrowserAsk) -> str:
    return urlsplit(ask.addresses.token).hostname or ""
