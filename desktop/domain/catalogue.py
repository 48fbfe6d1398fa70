"""Which documented calls there are, what each needs, and how sure that is (fracttal.md)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.consumer import Consumer
from desktop.domain.modules import Module
from desktop.domain.permission import PermissionGroup, Right


class AddOn(StrEnum):
    """Parts of a company's plan with Fracttal that are paid for apart."""

    API_CONNECTIONS = "api_connections"
    ADVANCED = "advanced"


@dataclass(frozen=True, slots=True)
class CallFacts:
    """`add_ons` beside API Connections, which every call needs."""

    method: str
    resource: str
    right: Right = Right.VIEW
    add_ons: tuple[AddOn, ...] = ()


@dataclass(frozen=True, slots=True)
class ModuleFacts:
    """The numbers and the calls are documented; which call belongs to which module is inferred from what
    it is about. A module without calls has no documented one."""

    module: Module
    calls: tuple[CallFacts, ...] = ()


def _reads(*resources: str) -> tuple[CallFacts, ...]:
    return tuple(CallFacts("GET", resource) for resource in resources)


CATALOGUE: tuple[ModuleFacts, ...] = (
    ModuleFacts(Module.ASSETS, _reads("items")),
    ModuleFacts(Module.HUMAN_RESOURCES, _reads("personnel")),
    ModuleFacts(Module.THIRD_PARTIES, _reads("third_parties")),
    ModuleFacts(Module.WAREHOUSES, _reads("warehouses")),
    ModuleFacts(
        Module.TASKS,
        (
            *_reads("work_orders", "tasks_todo"),
            CallFacts("POST", "work_orders", Right.ADD, (AddOn.ADVANCED,)),
        ),
    ),
    ModuleFacts(Module.MONITORING, _reads("meters")),
    ModuleFacts(Module.AUTOMATOR),
    ModuleFacts(Module.BUSINESS_INTELLIGENCE),
    ModuleFacts(Module.VIRTUAL_DISK),
    ModuleFacts(Module.CONFIGURATION, _reads("accounts", "transactions_log")),
    ModuleFacts(Module.WORK_REQUESTS, _reads("work_requests")),
    ModuleFacts(Module.MATERIAL_REQUESTS, _reads("material_requests")),
    ModuleFacts(Module.TEAMS),
)


def viewers(
    module: int, consumers: Iterable[Consumer], groups: Iterable[PermissionGroup]
) -> tuple[Consumer, ...]:
    """The consumers whose group promises to show the module."""
    seeing = {group.id for group in groups if Right.VIEW in group.rights_by_module().get(module, frozenset())}
    return tuple(consumer for consumer in consumers if consumer.group_id in seeing)
