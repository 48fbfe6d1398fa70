"""People's accounts at a company, and with which consumers they share a permission group."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.consumer import Consumer
    from desktop.domain.permission import PermissionGroup

HUMAN_RESOURCES, THIRD_PARTIES = "HUMAN_RESOURCES", "THIRD_PARTIES"


@dataclass(frozen=True, slots=True)
class Account:
    """As the server lists it (fracttal.md). `type` is one of the two above, or whatever else it says."""

    id: str
    name: str
    email: str
    active: bool
    type: str
    profile: str
    only_request: bool
    group_id: int | None
    group_name: str
    last_request_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Accounts:
    """All accounts, and when the server gave them (UTC)."""

    accounts: tuple[Account, ...]
    read_at: datetime


@dataclass(frozen=True, slots=True)
class GroupUse:
    """Who is in a permission group. `group`, with what it allows, is None where the server doesn't tell."""

    id: int
    name: str
    people: tuple[Account, ...]
    consumers: tuple[Consumer, ...]
    group: PermissionGroup | None

    @property
    def is_shared(self) -> bool:
        """Whether a change made for the people changes what a program may do, and the other way round."""
        return bool(self.people) and bool(self.consumers)


def group_uses(
    accounts: Iterable[Account], consumers: Iterable[Consumer], groups: Iterable[PermissionGroup]
) -> tuple[GroupUse, ...]:
    """Every group that is known from any of the three, by id."""
    known = {group.id: group for group in groups}
    names = {group.id: group.name for group in known.values()}
    people: dict[int, list[Account]] = {}
    programs: dict[int, list[Consumer]] = {}
    for account in accounts:
        if account.group_id is not None:
            people.setdefault(account.group_id, []).append(account)
            names.setdefault(account.group_id, account.group_name)
    for consumer in consumers:
        programs.setdefault(consumer.group_id, []).append(consumer)
        names.setdefault(consumer.group_id, consumer.group_name)
    return tuple(
        GroupUse(
            group_id,
            names[group_id],
            tuple(people.get(group_id, ())),
            tuple(programs.get(group_id, ())),
            known.get(group_id),
        )
        for group_id in sorted(names)
    )


def people_in(accounts: Iterable[Account], group_name: str) -> tuple[Account, ...]:
    """The active accounts in the group of that name: where the server doesn't tell what a group allows, they
    can be asked what they see."""
    wanted = group_name.strip().casefold()
    return tuple(
        account for account in accounts if account.active and account.group_name.strip().casefold() == wanted
    )
