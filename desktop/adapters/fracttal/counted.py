"""The transport of an access test: counts what is sent, knows what is left, and never writes."""

from __future__ import annotations

import threading
from urllib.parse import urlsplit

from desktop.adapters.fracttal.exchange import Answer, Call
from desktop.adapters.fracttal.limit import calls_left, seconds_until_reset
from desktop.adapters.fracttal.management import user_agent
from desktop.adapters.fracttal.transport import Limits, Transport
from desktop.domain.access import MOST_CALLS
from desktop.domain.company import Addresses
from desktop.domain.errors import Stopped


class CountedTransport(Transport):
    """Lets reads of the API through, and questions for a token; nothing else, and not one too many.

    `left` is the least that the server said remained of the company's minute, None before it said; then
    calls are answered again after `seconds`.
    """

    def __init__(self, addresses: Addresses, limits: Limits | None = None) -> None:
        super().__init__(user_agent(), limits)
        api = urlsplit(addresses.api)
        self._token_addresses = {addresses.token, f"{api.scheme}://{api.netloc}/oauth/token"}
        self._counting = threading.Lock()
        self.sent = 0
        self.left: int | None = None
        self.seconds = 0

    @property
    def may_send(self) -> bool:
        return self.sent < MOST_CALLS

    def send(self, call: Call) -> Answer:
        """As Transport; raises Stopped for what a test must not send."""
        for_a_token = call.method == "POST" and call.url in self._token_addresses
        if call.changes or not (call.method == "GET" or for_a_token):
            raise Stopped
        with self._counting:
            if not self.may_send:
                raise Stopped
            self.sent += 1
        answer = super().send(call)
        left = calls_left(answer.headers)
        if left is not None:
            with self._counting:
                if self.left is None or left < self.left:
                    self.left, self.seconds = left, seconds_until_reset(answer.headers)
        return answer
