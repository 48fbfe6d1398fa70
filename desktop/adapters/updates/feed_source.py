"""Fetches the feed of updates: one request that tells nobody more than this program's version."""

from __future__ import annotations

from urllib.parse import urlsplit

from desktop.adapters.fracttal.exchange import Call
from desktop.adapters.fracttal.management import user_agent
from desktop.adapters.fracttal.transport import Limits, Transport
from desktop.domain.errors import NotJson, TooLarge
from desktop.domain.update_errors import FeedBroken, FeedMissing, FeedMoved, FeedTooLarge

LIMITS = Limits(megabytes=1)


class HttpFeedSource:
    """services.updates.FeedSource."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits

    def fetch(self, address: str) -> bytes:
        host = urlsplit(address).hostname or ""
        transport = Transport(user_agent(), self._limits)
        try:
            answer = transport.send(Call("GET", address))
        except TooLarge:
            raise FeedTooLarge(host, self._limits.megabytes) from None
        except NotJson:
            raise FeedBroken(host) from None
        finally:
            transport.close()
        if 300 <= answer.status < 400:
            raise FeedMoved(host)
        if answer.status != 200:
            raise FeedMissing(host, answer.status)
        return answer.body
