"""What is needed to let a person sign in with the browser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from desktop.domain.errors import NotPasted

if TYPE_CHECKING:
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


@dataclass(frozen=True, slots=True)
class OpenedSignIn:
    """A sign-in whose browser comes back somewhere else than to this program. `address` is the page to open;
    the others are needed again with what comes back."""

    address: str = field(repr=False)
    callback: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)


def own_port(callback: str) -> int | None:
    """The port, when `callback` is an address at which this program can listen itself: 0 where it names
    none, so that any will do (RFC 8252, 7.3). None when it is somebody else's."""
    try:
        parts = urlsplit(callback)
        port = parts.port
    except ValueError:
        return None
    if callback != callback_with(port or 0) or port == 0:
        return None
    return port or 0


def sent_back(pasted: str) -> dict[str, str]:
    """The server's answer in the address that the browser was sent back to, copied by a person.

    Raises NotPasted when there is none in it.
    """
    text = "".join(pasted.split()).strip("<>\"'“”«»")
    try:
        query = urlsplit(text).query if "?" in text else ""
        answer = dict(parse_qsl(query, keep_blank_values=True, max_num_fields=50))
    except ValueError:
        answer = {}
    if not answer.get("code") and not answer.get("error"):
        raise NotPasted
    return answer
