"""Signs a request with a company's older pair: the only place that speaks Hawk to a server."""

from __future__ import annotations

import logging

from mohawk import Sender
from mohawk.exc import HawkFail

from desktop.adapters.fracttal.envelope import open_envelope
from desktop.adapters.fracttal.exchange import Answer, Call
from desktop.adapters.fracttal.management import user_agent
from desktop.adapters.fracttal.parsing import rows_of
from desktop.adapters.fracttal.retries import Retries
from desktop.adapters.fracttal.transport import Limits, Transport
from desktop.domain.company import Addresses
from desktop.domain.errors import PairRefused, ServerUnproven, SignInRefused
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret

# fracttal.md, "A harmless read for each": the one that every plan has.
READ = "items?limit=1"


def try_pair(
    addresses: Addresses,
    key: str,
    secret: Secret,
    limits: Limits | None = None,
    retries: Retries | None = None,
) -> None:
    """services.ports.PairTrial: one record is asked for, with a signature of its own for each try."""
    # It logs whole headers and the text that is signed at DEBUG.
    logging.getLogger("mohawk").setLevel(logging.ERROR)
    transport = Transport(user_agent(), limits)
    try:
        (retries or Retries()).read(
            lambda: _signed_read(transport, addresses, key, secret), Unwatched(), waits_for_limit=False
        )
    finally:
        transport.close()


def _signed_read(transport: Transport, addresses: Addresses, key: str, secret: Secret) -> None:
    url = f"{addresses.api.rstrip('/')}/{READ}"
    sender = _sender(url, key, secret)
    if sender is None:
        raise PairRefused  # no server can take it
    address, _, query = url.partition("?")
    name, _, value = query.partition("=")
    headers = {"Authorization": sender.request_header}
    answer = transport.send(Call("GET", address, query={name: value}, headers=headers))
    refused = False
    try:
        envelope = open_envelope(answer)
    except SignInRefused:
        refused = True
    if refused:
        raise PairRefused  # out here: it carries nothing of the answer
    rows_of(envelope.data, answer.host)
    _check_signature(sender, answer)


def _sender(url: str, key: str, secret: Secret) -> Sender | None:
    """None for a key that no header can hold."""
    pair = {"id": key, "key": secret.reveal(), "algorithm": "sha256"}
    try:
        # A read has no body: as the makers of Hawk do it, its signature covers none.
        return Sender(pair, url, "GET", always_hash_content=False)
    except (HawkFail, ValueError):
        return None


def _check_signature(sender: Sender, answer: Answer) -> None:
    """A server may sign its answer too, which proves that it knows the secret. Most don't."""
    signature = answer.headers.get("server-authorization")
    if signature is None:
        return
    try:
        sender.accept_response(
            signature,
            content=answer.body,
            content_type=answer.headers.get("content-type", ""),
            accept_untrusted_content=True,
        )
        return
    except (HawkFail, KeyError, ValueError, TypeError):
        pass  # mohawk lets a header with missing or odd parts end in the plain ones
    raise ServerUnproven(answer.host)
