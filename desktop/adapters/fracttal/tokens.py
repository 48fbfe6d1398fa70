"""The token that signs calls: had with the app's own pair, renewed in time, kept in memory only."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desktop.adapters.fracttal.token_address import Granted, GrantRefused, TokenAddress, TokenForm
from desktop.adapters.fracttal.transport import Transport
from desktop.domain.errors import RequestRefused, SignInEnded, Stopped
from desktop.domain.secret import Secret

__all__ = ["TokenForm", "Tokens", "signed"]

RENEWED_EARLY = 30.0


class Memory(Protocol):
    """services.ports.SignInMemory."""

    @property
    def refresh(self) -> Secret | None: ...
    def form_worked(self, form: str) -> None: ...
    def renewed(self, refresh: Secret) -> None: ...


@dataclass(frozen=True, slots=True)
class _Token:
    value: Secret
    renew_at: float


class Tokens:
    """Threads may share it: one at a time asks for a token, the others then use that one.

    `form` is the one known to work, if any; afterwards the attribute of that name says which did.
    `memory` is told what to know the next time; when it has a refresh token, tokens are those of the
    person who signed in. `clock` gives seconds and never goes back.
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
        memory: Memory | None = None,
    ) -> None:
        self._address = TokenAddress(transport, token_address, api_address, key, secret, form)
        self._memory = memory
        self._refresh = memory.refresh if memory is not None else None
        self._clock = clock
        self._lock = threading.Lock()
        self._token: _Token | None = None
        self._forgotten = False

    @property
    def form(self) -> TokenForm | None:
        return self._address.form

    def current(self) -> Secret:
        """A token with some life left, asked for when there is none.

        Raises PairRefused, SignInEnded, and what sending a call raises.
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
        """A server's text, or "" when the server put a token or the pair's secret into it."""
        token = self._token
        hidden = [*([token.value] if token else []), *([self._refresh] if self._refresh else [])]
        told = self._address.is_told(said) or any(secret.reveal() in said for secret in hidden)
        return "" if told else said

    def forget(self) -> None:
        """For good: later calls raise Stopped. Doesn't wait for a thread that is asking."""
        self._forgotten = True
        self._token = None

    def _ask(self) -> _Token:
        if self._forgotten:
            raise Stopped
        before = self.form
        grant = {"grant_type": "client_credentials"}
        if self._refresh is not None:
            grant = {"grant_type": "refresh_token", "refresh_token": self._refresh.reveal()}
        try:
            granted = self._address.ask(grant, self.unless_secret)
        except GrantRefused as no:
            said = self.unless_secret(no.said)
        else:
            return self._taken(granted, before)
        raise SignInEnded if self._refresh is not None else RequestRefused(said)

    def _taken(self, granted: Granted, before: TokenForm | None) -> _Token:
        if self._memory is not None:
            if self._refresh is not None and granted.refresh is not None:
                # First here: where the new one can't be kept, it still works until the program ends.
                self._refresh = granted.refresh
                self._memory.renewed(granted.refresh)
            if self.form is not None and self.form is not before:
                self._memory.form_worked(self.form)
        if self._forgotten:
            raise Stopped
        early = min(RENEWED_EARLY, granted.life / 2)
        return _Token(granted.token, self._clock() + granted.life - early)


def signed(token: Secret) -> dict[str, str]:
    """The header that signs a call."""
    return {"Authorization": f"Bearer {token.reveal()}"}
