"""Which consumers the table is narrowed to, besides what is searched for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Facet(StrEnum):
    """What a consumer can be filtered by. Its values as text: grant type, group id, standing, owner, tags
    (a consumer may have several; "" stands for none)."""

    GRANT = "grant"
    ACCESS = "access"
    GROUP = "group"
    OWNER = "owner"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Filters:
    """A facet without chosen values lets everything through; with some, any of them."""

    grant: frozenset[str] = frozenset()
    access: frozenset[str] = frozenset()
    group: frozenset[str] = frozenset()
    owner: frozenset[str] = frozenset()
    tag: frozenset[str] = frozenset()

    def of(self, facet: Facet) -> frozenset[str]:
        chosen: frozenset[str] = getattr(self, facet.value)
        return chosen

    def __bool__(self) -> bool:
        return any(self.of(facet) for facet in Facet)

    def toggled(self, facet: Facet, value: str) -> Filters:
        return self.with_values(facet, self.of(facet) ^ {value})

    def with_values(self, facet: Facet, values: frozenset[str]) -> Filters:
        return replace(self, **{facet.value: values})
