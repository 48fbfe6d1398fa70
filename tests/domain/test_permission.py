"""What a permission group allows, gathered by module."""

from __future__ import annotations

import pytest

from desktop.domain.modules import Module
from desktop.domain.permission import ModuleRights, PermissionGroup, Right, group_named

VIEW, EDIT, DELETE = frozenset({Right.VIEW}), frozenset({Right.EDIT}), frozenset({Right.DELETE})


def test_rights_of_all_parts_of_a_module_are_gathered() -> None:
    group = PermissionGroup(
        1,
        "Mixed",
        False,
        (
            ModuleRights(Module.TASKS, "work_orders", VIEW),
            ModuleRights(Module.ASSETS, "items", VIEW | EDIT),
            ModuleRights(Module.TASKS, "tasks", DELETE),
            ModuleRights(Module.TASKS, "routines", frozenset()),
            ModuleRights(99, "", VIEW),
        ),
    )
    assert group.rights_by_module() == {1: VIEW | EDIT, 5: VIEW | DELETE, 99: VIEW}


def test_modules_come_in_fracttals_order() -> None:
    group = PermissionGroup(
        1, "All", False, tuple(ModuleRights(number, "", VIEW) for number in (13, 1, 5, 2))
    )
    assert list(group.rights_by_module()) == [1, 2, 5, 13]


def test_a_module_without_a_right_is_left_out() -> None:
    group = PermissionGroup(1, "None", True, (ModuleRights(Module.ASSETS, "items", frozenset()),))
    assert group.rights_by_module() == {}
    assert PermissionGroup(2, "Empty", True, ()).rights_by_module() == {}


@pytest.mark.parametrize(("wanted", "found"), [(2, "Second"), (3, None), (None, None)])
def test_a_group_is_found_by_its_number(wanted: int | None, found: str | None) -> None:
    groups = [PermissionGroup(1, "First", False, ()), PermissionGroup(2, "Second", False, ())]
    group = group_named(groups, wanted)
    assert (group.name if group else None) == found
