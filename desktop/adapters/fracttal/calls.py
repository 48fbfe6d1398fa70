"""Signed calls to the API: a token for each, one more try with a new token, the envelope opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desktop.adapters.fracttal.envelope import Envelope, open_envelope
from desktop.adapters.fracttal.exchange import Call
from desktop.adapters.fracttal.limit import LimitWatch
from desktop.adapters.fracttal.tokens import Tokens, signed
from desktop.adapters.fracttal.transport import Transport
from desktop.domain.errors import RequestRefused, SignInRefused
from desktop.domain.secret import Secret


class Calls:
    """Each method answers with what the server agreed to and raises Unreachable, BadAnswer or Refusal."""

    def __init__(self, transport: Transport, tokens: Tokens, watch: LimitWatch, api_address: str) -> None:
        self._transport = transport
        self._tokens = tokens
        self._watch = watch
        self._api_address = api_address.rstrip("/")

    def read(
        self, path: str, query: Mapping[str, str], meanwhile: Callable[[], None] | None = None
    ) -> Envelope:
        """`meanwhile` is called while the answer is waited for."""
        return self._send(Call("GET", self._address_of(path), query=query, meanwhile=meanwhile))

    def change(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Envelope:
        """Raises AnswerLost too: the change may have been made."""
        return self._send(
            Call(method, self._address_of(path), json=body, headers=headers or {}, changes=True)
        )

    def _send(self, call: Call) -> Envelope:
        token = self._tokens.current()
        try:
            return self._send_signed(call, token)
        except SignInRefused:
            pass  # 401 for another reason than permission: nothing was done, so a change may go again
        return self._send_signed(call, self._tokens.replace(token))

    def _send_signed(self, call: Call, token: Secret) -> Envelope:
        answer = self._transport.send(replace(call, headers={**call.headers, **signed(token)}))
        self._watch.note(answer.headers)
        try:
            return open_envelope(answer)
        except RequestRefused as error:
            text = self._tokens.unless_secret(error.said)
        raise RequestRefused(text)

    def _address_of(self, path: str) -> str:
        return f"{self._api_address}/{path}"
