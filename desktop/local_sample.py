"""The sample company's server as services.ports.SampleServer."""

from __future__ import annotations

import logging

from desktop.domain.company import Addresses
from desktop.domain.errors import SampleUnavailable
from desktop.domain.secret import Secret
from desktop.sample.host import SampleHost

log = logging.getLogger(__name__)


class LocalSample:
    """Over its host."""

    def __init__(self, host: SampleHost) -> None:
        self._host = host

    @property
    def running(self) -> bool:
        return self._host.running

    def start(self) -> tuple[Addresses, str, Secret]:
        try:
            at = self._host.start()
        except OSError as problem:
            log.warning("the sample server can't start: %s", type(problem).__name__)
            raise SampleUnavailable from problem
        return Addresses(at.api_url, at.token_url, at.authorize_url), at.key, Secret(at.secret)

    def stop(self) -> None:
        self._host.stop()

    def reset(self) -> None:
        self._host.reset()
