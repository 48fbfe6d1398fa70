"""Whether a key and secret are taken: one token is asked for with them, and forgotten. And whether
anybody is there to be asked."""

from __future__ import annotations

from desktop.adapters.fracttal.exchange import Call
from desktop.adapters.fracttal.management import user_agent
from desktop.adapters.fracttal.token_address import token_form
from desktop.adapters.fracttal.tokens import Tokens
from desktop.adapters.fracttal.transport import Limits, Transport
from desktop.domain.company import Company
from desktop.domain.errors import BadAnswer, PairForSignIn
from desktop.domain.guided import Pair, PairAnswer


def check_pair(company: Company, pair: Pair, limits: Limits | None = None) -> PairAnswer:
    """services.ports.PairCheck over HTTP, by the forms of fracttal.md: first the one known to work."""
    addresses = company.addresses
    transport = Transport(user_agent(), limits)
    known = token_form(company.token_form)
    tokens = Tokens(transport, addresses.token, addresses.api, pair.key, pair.secret, known)
    try:
        tokens.current()
    except PairForSignIn:
        return PairAnswer.KNOWN
    finally:
        tokens.forget()
        transport.close()
    return PairAnswer.WORKS


def check_reach(company: Company, limits: Limits | None = None) -> None:
    """services.ports.ReachCheck: without a pair, so no answer to it says anything but that one came."""
    transport = Transport(user_agent(), limits)
    try:
        transport.send(Call("GET", company.addresses.token))
    except BadAnswer:
        pass
    finally:
        transport.close()
