"""What is needed to let a person sign in with the browser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.company import Addresses
from desktop.domain.secret import Secret

# What has to be registered with the consumer; RFC 8252, 7.3 lets the port differ. A server that compares
# to the letter (fracttal.md) needs one with a port.
CALLBACK = "http://127.0.0.1/callback"


def callback_with(port: int) -> str:
    """The callback address for a port of the person's choice; 0: the system chooses, so none is in it."""
    return f"http://127.0.0.1:{port}/callback" if port else CALLBACK


@dataclass(frozen=True, slots=True)
class BrowserAsk:
    """A sign-in in the browser. `port` is that of the way back, 0 lets the system choose; `show` opens the
    address in the browser, from whichever thread; `page` gives what the browser shows at the end, as HTML,
    for whether the person agreed."""

    addresses: Addresses
    key: str
    secret: Secret
    port: int
    show: Callable[[str], None]
    page: Callable[[bool], str]
