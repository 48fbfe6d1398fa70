"""The calls about a company's older key pair (management-api.yaml, /api_connection)."""

from __future__ import annotations

from desktop.adapters.fracttal.calls import Calls
from desktop.adapters.fracttal.parsing import Record
from desktop.adapters.fracttal.retries import Retries
from desktop.domain.errors import AnswerLost, WrongShape
from desktop.domain.legacy_pair import IssuedPair, LegacyPair
from desktop.domain.progress import Unwatched

PATH = "api_connection"


class LegacyPairCalls:
    """services.ports.LegacyPairCalls over HTTP."""

    def __init__(self, calls: Calls, retries: Retries, host: str) -> None:
        self._calls = calls
        self._retries = retries
        self._host = host

    def read(self) -> LegacyPair:
        envelope = self._retries.read(lambda: self._calls.read(PATH, {}), Unwatched(), waits_for_limit=False)
        return _pair(Record(envelope.data, self._host, "data"))

    def new_secret(self) -> IssuedPair:
        envelope = self._calls.change("POST", f"{PATH}/secret")
        try:
            record = Record(envelope.data, self._host, "data")
            secret = record.secret("secret")
            if secret is not None:
                return IssuedPair(_pair(record), secret)
        except WrongShape:
            pass
        raise AnswerLost(self._host)  # it was made, but can't be read


def _pair(record: Record) -> LegacyPair:
    return LegacyPair(record.exact("key"), record.moment_if_any("secret_created_at"))
