"""Which permission groups give what a consumer needs, and what else they would open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.domain.permission import PermissionGroup, Right


@dataclass(frozen=True, slots=True)
class GroupChoice:
    """`missing` are the wanted modules that it doesn't give; `also` what it opens beyond the wanted, by
    module; `breadth` how many rights that is."""

    group: PermissionGroup
    missing: frozenset[int]
    also: Mapping[int, frozenset[Right]]

    @property
    def breadth(self) -> int:
        return sum(len(rights) for rights in self.also.values())


def compared(group: PermissionGroup, wanted: frozenset[int], right: Right = Right.VIEW) -> GroupChoice:
    """What `group` gives of `right` in the `wanted` modules. Viewing them counts as wanted too: what is
    changed is looked at."""
    given = group.rights_by_module()
    missing = frozenset(module for module in wanted if right not in given.get(module, frozenset()))
    asked = frozenset({right, Right.VIEW})
    also = {}
    for module, rights in given.items():
        beyond = rights - asked if module in wanted else rights
        if beyond:
            also[module] = beyond
    return GroupChoice(group, missing, also)


def narrowest(
    groups: Iterable[PermissionGroup], wanted: frozenset[int], right: Right = Right.VIEW
) -> tuple[GroupChoice, ...]:
    """The groups that give all of it, those that open least besides first. Where none does, those that lack
    the fewest modules, and not all of them. Nothing wanted: none."""
    if not wanted:
        return ()
    choices = [compared(group, wanted, right) for group in groups]
    fewest = min((len(choice.missing) for choice in choices), default=len(wanted))
    if fewest == len(wanted):
        return ()
    best = (choice for choice in choices if len(choice.missing) == fewest)
    return tuple(
        sorted(best, key=lambda choice: (choice.breadth, choice.group.name.casefold(), choice.group.id))
    )
