"""What a first picture shows of a company's list: a port of its own, so that a start loads no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime


class Glance(Protocol):
    """Of the list that ports.ConsumerTable keeps, without reading it."""

    def count(self, company_id: str) -> int: ...

    def refreshed_at(self, company_id: str) -> datetime | None:
        """When the list was read from the server (UTC); None before."""
