"""Fracttal's modules and the rights in them, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.modules import Module
from desktop.domain.permission import Right

_MODULES: dict[int, object] = {
    Module.ASSETS: QT_TRANSLATE_NOOP("Modules", "Assets"),
    Module.HUMAN_RESOURCES: QT_TRANSLATE_NOOP("Modules", "Human resources"),
    Module.THIRD_PARTIES: QT_TRANSLATE_NOOP("Modules", "Third parties"),
    Module.WAREHOUSES: QT_TRANSLATE_NOOP("Modules", "Warehouses"),
    Module.TASKS: QT_TRANSLATE_NOOP("Modules", "Tasks and work orders"),
    Module.MONITORING: QT_TRANSLATE_NOOP("Modules", "Monitoring"),
    Module.AUTOMATOR: QT_TRANSLATE_NOOP("Modules", "Automator"),
    Module.BUSINESS_INTELLIGENCE: QT_TRANSLATE_NOOP("Modules", "Business intelligence"),
    Module.VIRTUAL_DISK: QT_TRANSLATE_NOOP("Modules", "Virtual disk"),
    Module.CONFIGURATION: QT_TRANSLATE_NOOP("Modules", "Configuration"),
    Module.WORK_REQUESTS: QT_TRANSLATE_NOOP("Modules", "Work requests"),
    Module.MATERIAL_REQUESTS: QT_TRANSLATE_NOOP("Modules", "Material requests"),
    Module.TEAMS: QT_TRANSLATE_NOOP("Modules", "Teams"),
}
_RIGHTS: dict[Right, object] = {
    Right.VIEW: QT_TRANSLATE_NOOP("Modules", "View"),
    Right.ADD: QT_TRANSLATE_NOOP("Modules", "Add"),
    Right.EDIT: QT_TRANSLATE_NOOP("Modules", "Edit"),
    Right.DELETE: QT_TRANSLATE_NOOP("Modules", "Delete"),
    Right.REPORT: QT_TRANSLATE_NOOP("Modules", "Report"),
}


Translate = Callable[[str, str], str]


def module_name(number: int, translate: Translate = QCoreApplication.translate) -> str:
    """The module's name; one that isn't known yet is called by its number. `translate` is another
    language's, where it isn't the window's."""
    known = _MODULES.get(number)
    if known is None:
        return translate("Modules", "Module {number}").format(number=number)
    return translate("Modules", str(known))


def right_name(right: Right, translate: Translate = QCoreApplication.translate) -> str:
    return translate("Modules", str(_RIGHTS[right]))
