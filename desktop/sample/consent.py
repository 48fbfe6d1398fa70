"""Sign-ins that wait for a person's answer, and the codes that an approval gives."""

import base64
import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

TICKET_SECONDS = 300
CODE_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Ask:
    """A checked request for authorization; challenge is the S256 one of PKCE, empty where none was sent."""

    consumer_id: int
    redirect_uri: str
    state: str | None
    challenge: str


@dataclass(slots=True)
class Code:
    """A code that was given; token is what it was traded for, None while it wasn't."""

    ask: Ask
    authorization_id: int
    ends: float
    token: str | None = None


class Consents:
    """Open tickets of the consent page and living codes, in memory only."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._tickets: dict[str, tuple[Ask, float]] = {}
        self._codes: dict[str, Code] = {}

    def clear(self) -> None:
        """Drop all tickets and codes."""
        self._tickets.clear()
        self._codes.clear()

    def open(self, ask: Ask) -> str:
        """Return a ticket that the consent page sends back once, within five minutes."""
        now = self._clock()
        self._tickets = {name: entry for name, entry in self._tickets.items() if entry[1] > now}
        ticket = secrets.token_urlsafe(24)
        self._tickets[ticket] = (ask, now + TICKET_SECONDS)
        return ticket

    def close(self, ticket: str) -> Ask | None:
        """Return what the ticket asks for, once; None if it isn't open."""
        ask, ends = self._tickets.pop(ticket, (None, 0.0))
        return ask if ends > self._clock() else None

    def give_code(self, ask: Ask, authorization_id: int) -> str:
        """Return a code that can be traded once, within a minute."""
        now = self._clock()
        self._codes = {name: code for name, code in self._codes.items() if code.ends > now}
        text = f"sample-code-{secrets.token_urlsafe(24)}"
        self._codes[text] = Code(ask, authorization_id, now + CODE_SECONDS)
        return text

    def code(self, text: str) -> Code | None:
        """Return a code that has not ended, used or not; None if there is none."""
        code = self._codes.get(text)
        return code if code is not None and code.ends > self._clock() else None


def verifier_fits(challenge: str, verifier: str) -> bool:
    """Return whether the verifier belongs to an S256 challenge (RFC 7636, 4.6)."""
    digest = hashlib.sha256(verifier.encode("utf-8", "surrogatepass")).digest()
    made = base64.urlsafe_b64encode(digest).rstrip(b"=")
    return hmac.compare_digest(made, challenge.encode("utf-8", "surrogatepass"))


def callback_fits(registered: str, sent: str) -> bool:
    """Return whether the callback is the registered one but for a loopback port (RFC 8252, 7.3)."""
    if registered == sent:
        return True
    try:
        return _without_loopback_port(registered) == _without_loopback_port(sent)
    except ValueError:
        return False


def _without_loopback_port(address: str) -> str:
    parts = urlsplit(address)
    if parts.scheme != "http" or parts.hostname != "127.0.0.1" or "@" in parts.netloc:
        return address
    if parts.port is not None and not 0 < parts.port < 65536:
        raise ValueError(address)
    return urlunsplit(parts._replace(netloc="127.0.0.1"))
