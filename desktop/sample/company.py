"""What the parts of the running server share."""

import sqlite3
from dataclasses import dataclass, field

from desktop.sample.consent import Consents
from desktop.sample.consumers import Consumers
from desktop.sample.hawk import HawkPair
from desktop.sample.limits import CallLimit
from desktop.sample.records import Records
from desktop.sample.settings import SampleSettings
from desktop.sample.tokens import Tokens


@dataclass(slots=True)
class Company:
    """The company's data, its limit and its open sign-ins; used by the server's own thread only."""

    db: sqlite3.Connection
    settings: SampleSettings
    consumers: Consumers = field(init=False)
    tokens: Tokens = field(init=False)
    records: Records = field(init=False)
    hawk: HawkPair = field(init=False)
    limit: CallLimit = field(init=False)
    consents: Consents = field(init=False)

    def __post_init__(self) -> None:
        self.consumers = Consumers(self.db)
        self.tokens = Tokens(self.db, self.settings.token_seconds)
        self.records = Records(self.db)
        self.hawk = HawkPair(self.db)
        self.limit = CallLimit(self.settings.calls_per_minute)
        self.consents = Consents()

    def forget_open_things(self) -> None:
        """Drop what lives in memory only, as after a reset of the data."""
        self.hawk.forget_nonces()
        self.consents.clear()
