"""What is under way at each company: lists on their way from the server, and a creation that is sent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.consumer import Consumer


class Reading:
    """A list on its way. What is made, edited or deleted here meanwhile is newer than what it will say.

    `overtaken`: a list that was asked for later is kept already.
    """

    def __init__(self) -> None:
        self.changed: dict[str, Consumer | None] = {}
        self.overtaken = False

    def corrected(self, consumers: Iterable[Consumer]) -> tuple[Consumer, ...]:
        """`consumers` with the changes made here since they were asked for."""
        by_id: dict[str, Consumer | None] = {consumer.id: consumer for consumer in consumers}
        return tuple(consumer for consumer in (by_id | self.changed).values() if consumer is not None)


class UnderWay:
    """Any thread may use it. `change` and `kept` belong inside the transaction that writes the same."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._readings: defaultdict[str, list[Reading]] = defaultdict(list)
        self._creations: defaultdict[str, Lock] = defaultdict(Lock)

    @contextmanager
    def reading(self, company_id: str) -> Iterator[Reading]:
        """From before the list is asked for until it is kept."""
        reading = Reading()
        with self._lock:
            self._readings[company_id].append(reading)
        try:
            yield reading
        finally:
            with self._lock:
                self._readings[company_id].remove(reading)

    def change(self, company_id: str, consumer_id: str, consumer: Consumer | None) -> None:
        """The server said that the consumer is so now; None when it is deleted."""
        with self._lock:
            for reading in self._readings[company_id]:
                reading.changed[consumer_id] = consumer

    def kept(self, company_id: str, reading: Reading) -> None:
        """Those that were asked for before this one have nothing new to tell."""
        with self._lock:
            readings = self._readings[company_id]
            for older in readings[: readings.index(reading)]:
                older.overtaken = True

    @contextmanager
    def creation(self, company_id: str) -> Iterator[None]:
        """One at a time in each company: the next waits."""
        with self._creation_lock(company_id):
            yield

    def is_creating(self, company_id: str) -> bool:
        return self._creation_lock(company_id).locked()

    def _creation_lock(self, company_id: str) -> Lock:
        with self._lock:
            return self._creations[company_id]
