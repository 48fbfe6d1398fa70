"""The sample company's six permission groups, and the question whether one of them allows a call."""

from dataclasses import dataclass
from typing import Any

# Module numbers are Fracttal's (fracttal.md); the sub-modules are the sample's own, by subject.
MODULES: dict[int, tuple[str, ...]] = {
    1: ("Locations", "Equipment", "Tools", "Spare parts"),
    2: ("Human resources",),
    3: ("Third parties",),
    4: ("Warehouses", "Inputs", "Outputs"),
    5: ("Tasks", "Work orders"),
    6: ("Meters",),
    7: ("Automator",),
    8: ("Business intelligence",),
    9: ("Virtual disk",),
    10: ("API connections", "User accounts", "Transactions log"),
    11: ("Work requests",),
    13: ("Material requests",),
    14: ("Teams",),
}
RIGHTS = ("view", "add", "edit", "delete", "report")
API_CONNECTIONS = "API connections"


@dataclass(frozen=True, slots=True)
class PermissionGroup:
    """A group: per module the rights that it gives in each of the module's sub-modules."""

    id: int
    description: str
    read_only: bool
    grants: dict[int, tuple[str, ...]]

    def allows(self, module: int, right: str) -> bool:
        """Return whether the group gives the right in the module."""
        return right in self.grants.get(module, ())

    def row(self) -> dict[str, Any]:
        """Return the group as management-api.yaml spells it (PermissionGroup)."""
        permissions: list[dict[str, Any]] = []
        for module, sub_modules in MODULES.items():
            given = self.grants.get(module)
            if given is None:
                continue
            for sub_module in sub_modules:
                rights = {right: right in given for right in RIGHTS}
                permissions.append({"module": module, "sub_module": sub_module, **rights})
        return {
            "id": self.id,
            "description": self.description,
            "read_only": self.read_only,
            "permissions": permissions,
        }


_LOOK = ("view", "report")
_WORK = ("view", "add", "edit", "report")

GROUPS: dict[int, PermissionGroup] = {
    group.id: group
    for group in (
        PermissionGroup(1, "Administrators", False, dict.fromkeys(MODULES, RIGHTS)),
        PermissionGroup(2, "Read only", True, dict.fromkeys((1, 2, 3, 4, 5, 6, 8, 11, 13), _LOOK)),
        PermissionGroup(3, "Warehouses", False, {1: ("view",), 4: RIGHTS, 13: _WORK}),
        PermissionGroup(4, "Work orders", False, {1: ("view",), 2: ("view",), 5: _WORK, 11: _WORK}),
        PermissionGroup(5, "Monitoring", False, {1: ("view",), 6: RIGHTS}),
        # May look at the configuration but not change it: the case "may list, may not create".
        PermissionGroup(6, "Audit", True, {2: _LOOK, 3: _LOOK, 10: _LOOK}),
    )
}
ADMINISTRATORS = GROUPS[1]
