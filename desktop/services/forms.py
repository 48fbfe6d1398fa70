"""Unfinished forms, kept so that closing, a crash or going offline loses nothing that was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.domain.consumer import ConsumerForm
    from desktop.services.ports import DraftTable

NEW = ""
EXISTING = "existing"
"""One that was made at Fracttal and is taken in here; no consumer's id."""

TWIN = "twin"
"""One that takes the place of another; no consumer's id."""


class Forms:
    """`consumer_id` is that of the consumer being edited, NEW, EXISTING or TWIN."""

    def __init__(self, drafts: DraftTable) -> None:
        self._drafts = drafts

    def unfinished(self, company: Company, consumer_id: str) -> ConsumerForm | None:
        return self._drafts.load(company.id, consumer_id)

    def keep(self, company: Company, consumer_id: str, form: ConsumerForm) -> None:
        if form.is_blank:
            self._drafts.forget(company.id, consumer_id)
        else:
            self._drafts.keep(company.id, consumer_id, form)

    def forget(self, company: Company, consumer_id: str) -> None:
        self._drafts.forget(company.id, consumer_id)
