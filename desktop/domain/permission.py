"""Permission groups: what the API will answer to a consumer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Right(StrEnum):
    VIEW = "view"
    ADD = "add"
    EDIT = "edit"
    DELETE = "delete"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class ModuleRights:
    """What a group may do in one module (its number: domain/modules.py) or one part of it."""

    module: int
    sub_module: str
    rights: frozenset[Right]


@dataclass(frozen=True, slots=True)
class PermissionGroup:
    id: int
    name: str
    read_only: bool
    permissions: tuple[ModuleRights, ...]

    def rights_by_module(self) -> dict[int, frozenset[Right]]:
        """Module number to everything that any of its parts allows; modules without a right are absent."""
        gathered: dict[int, frozenset[Right]] = {}
        for permission in self.permissions:
            if permission.rights:
                before = gathered.get(permission.module, frozenset())
                gathered[permission.module] = before | permission.rights
        return dict(sorted(gathered.items()))


def group_named(groups: Iterable[PermissionGroup], group_id: int | None) -> PermissionGroup | None:
    return next((group for group in groups if group.id == group_id), None)
