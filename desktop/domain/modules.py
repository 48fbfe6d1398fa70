"""Fracttal's modules by their numbers (fracttal.md, "Modules and a harmless read for each")."""

from __future__ import annotations

from enum import IntEnum


class Module(IntEnum):
    ASSETS = 1
    HUMAN_RESOURCES = 2
    THIRD_PARTIES = 3
    WAREHOUSES = 4
    TASKS = 5
    MONITORING = 6
    AUTOMATOR = 7
    BUSINESS_INTELLIGENCE = 8
    VIRTUAL_DISK = 9
    CONFIGURATION = 10
    WORK_REQUESTS = 11
    MATERIAL_REQUESTS = 13
    TEAMS = 14
