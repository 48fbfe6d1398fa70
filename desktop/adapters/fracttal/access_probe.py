"""Tries what a consumer reaches: one token with its pair, then the reads."""

from __future__ import annotations

from desktop.adapters.fracttal.access_reads import AccessReads, probed
from desktop.adapters.fracttal.counted import CountedTransport
from desktop.adapters.fracttal.token_address import token_form
from desktop.adapters.fracttal.tokens import Tokens
from desktop.adapters.fracttal.transport import Limits
from desktop.domain.access import Ended, Probed
from desktop.domain.company import Company
from desktop.domain.errors import LimitUsedUp, PairRefused
from desktop.domain.progress import Progress
from desktop.domain.secret import Secret


def probe_access(
    company: Company, key: str, secret: Secret, progress: Progress, limits: Limits | None = None
) -> Probed:
    """services.ports.AccessProbe."""
    at = company.addresses
    transport = CountedTransport(at, limits)
    try:
        try:
            token = Tokens(transport, at.token, at.api, key, secret, token_form(company.token_form)).current()
        except PairRefused:
            return probed(transport, Ended.PAIR_REFUSED)
        except LimitUsedUp as error:
            return probed(transport, Ended.LIMIT_USED_UP, (), error.seconds)
        progress.report(0, 1)
        return AccessReads(transport, at.api, token, progress).through()
    finally:
        transport.close()
