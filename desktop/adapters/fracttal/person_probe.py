"""Tries what a consumer reaches for a person who signs in: in the browser, then the reads."""

from __future__ import annotations

from desktop.adapters.fracttal.access_reads import AccessReads, probed
from desktop.adapters.fracttal.browser_sign_in import (
    Consent,
    address_to_open,
    agreed_in_browser,
    code_in,
    exchanged,
    new_state,
    new_verifier,
)
from desktop.adapters.fracttal.counted import CountedTransport
from desktop.adapters.fracttal.loopback import PATIENCE
from desktop.adapters.fracttal.token_address import TokenAddress
from desktop.adapters.fracttal.transport import Limits
from desktop.domain.access import Ended, Probed
from desktop.domain.company import Addresses
from desktop.domain.errors import LimitUsedUp, PairRefused
from desktop.domain.progress import Progress
from desktop.domain.secret import Secret
from desktop.domain.sign_in import BrowserAsk, OpenedSignIn, sent_back


class PersonReads:
    """services.ports.PersonProbe. `seconds` is how long the browser is waited for."""

    def __init__(self, limits: Limits | None = None, seconds: float = PATIENCE) -> None:
        self._limits = limits
        self._seconds = seconds

    def by_browser(self, ask: BrowserAsk, progress: Progress) -> Probed:
        consent = agreed_in_browser(ask, progress, self._seconds)
        return self._reads(ask.addresses, ask.key, ask.secret, consent, progress)

    def begin(self, addresses: Addresses, key: str, callback: str) -> OpenedSignIn:
        state, verifier = new_state(), new_verifier()
        address = address_to_open(addresses, key, callback, state, verifier)
        return OpenedSignIn(address, callback, state, verifier)

    def finish(
        self,
        addresses: Addresses,
        key: str,
        secret: Secret,
        opened: OpenedSignIn,
        pasted: str,
        progress: Progress,
    ) -> Probed:
        code = code_in(sent_back(pasted), opened.state)
        consent = Consent(code, opened.callback, opened.verifier)
        return self._reads(addresses, key, secret, consent, progress)

    def _reads(self, at: Addresses, key: str, secret: Secret, consent: Consent, progress: Progress) -> Probed:
        progress.wait(0)
        transport = CountedTransport(at, self._limits)
        try:
            try:
                address = TokenAddress(transport, at.token, at.api, key, secret)
                token = exchanged(address, consent).token
            except PairRefused:
                return probed(transport, Ended.PAIR_REFUSED)
            except LimitUsedUp as error:
                return probed(transport, Ended.LIMIT_USED_UP, (), error.seconds)
            return AccessReads(transport, at.api, token, progress).through()
        finally:
            transport.close()
