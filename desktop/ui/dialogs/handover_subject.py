"""What a handover is about; apart from its dialog, which isn't loaded until somebody asks for it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.company import Company
from desktop.domain.consumer import Consumer
from desktop.domain.permission import PermissionGroup


@dataclass(frozen=True, slots=True)
class Subject:
    """What is handed over; `group` is None where this computer doesn't know what it allows."""

    company: Company
    consumer: Consumer
    group: PermissionGroup | None
    has_secret: bool
