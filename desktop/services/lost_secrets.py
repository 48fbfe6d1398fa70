"""Secrets whose key is gone: which they are, and fetching again what servers still show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from desktop.domain.company import OWN_CONSUMER, OWN_REFRESH, Company
from desktop.domain.errors import DeskError, Stopped
from desktop.domain.legacy_pair import LEGACY_PAIR
from desktop.domain.lost import Lost, LostKind
from desktop.domain.progress import Progress
from desktop.services.ports import CompanyTable, ConsumerTable, GuidedTable, RotationTable
from desktop.services.upkeep_ports import SealedValues

_KINDS = {
    OWN_CONSUMER: LostKind.OWN_PAIR,
    OWN_REFRESH: LostKind.SIGN_IN,
    LEGACY_PAIR: LostKind.OLDER_PAIR,
}


class Refreshing(Protocol):
    """The part of consumers.Consumers that is needed here."""

    def refresh(self, company: Company, progress: Progress) -> object: ...


@dataclass(frozen=True, slots=True)
class FetchedAgain:
    """So many were fetched; `left` can't be had from a server."""

    fetched: int
    left: int


class LostSecrets:
    def __init__(
        self,
        sealed: SealedValues,
        companies: CompanyTable,
        consumers: ConsumerTable,
        guided: GuidedTable,
        rotations: RotationTable,
        refreshing: Refreshing,
    ) -> None:
        self._sealed = sealed
        self._companies = companies
        self._consumers = consumers
        self._guided = guided
        self._rotations = rotations
        self._refreshing = refreshing

    def all(self) -> tuple[Lost, ...]:
        """By company, in the order in which these were added. Raises StoreProblem."""
        places = self._sealed.lost()
        return tuple(
            lost
            for company in self._companies.all()
            for lost in self._of(company, [owner for place, owner in places if place == company.id])
        )

    def fetch_again(self, progress: Progress) -> FetchedAgain:
        """Reads the lists of the companies concerned, where this program can: a server that shows secrets
        gives them again. One that can't be read now is left as it is. Raises StoreProblem, Stopped."""
        before = self._sealed.lost()
        concerned = {company_id for company_id, _ in before}
        for company in self._companies.all():
            if company.id in concerned and company.can_manage:
                try:
                    self._refreshing.refresh(company, progress)
                except Stopped:
                    raise
                except DeskError:
                    continue
        left = len(self._sealed.lost())
        return FetchedAgain(len(before) - left, left)

    def _of(self, company: Company, owners: list[str]) -> list[Lost]:
        if not owners:
            return []
        names = {each.id: each.name for each in self._consumers.listing(company.id).consumers}
        leaving = {one.id: one.name for one in self._rotations.all(company.id)}
        leaving.update({one.id: one.consumer.name for one in self._guided.retired(company.id)})
        found = []
        for owner in owners:
            if owner in leaving:
                found.append(Lost(company, LostKind.ON_ITS_WAY_OUT, leaving[owner]))
            else:
                kind = _KINDS.get(owner, LostKind.CONSUMER)
                found.append(Lost(company, kind, names.get(owner, "")))
        return found
