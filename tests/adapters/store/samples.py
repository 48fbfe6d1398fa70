"""Invented things to store."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.adapters.store.schema import MIGRATIONS
from desktop.domain.company import FRACTTAL_CLOUD, Company, CompanyKind
from desktop.domain.consumer import Consumer, ConsumerForm, GrantType
from desktop.domain.permission import ModuleRights, PermissionGroup, Right

# What a later version of the program may add.
NEXT = (*MIGRATIONS, ("ALTER TABLE company ADD COLUMN note TEXT NOT NULL DEFAULT 'none'",))

START = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)

FORM = ConsumerForm(
    GrantType.AUTHORIZATION_CODE, "Ação 😀", "Two\nlines", 2, "https://partner.example.com/back"
)

GROUPS = (
    PermissionGroup(
        7,
        "Read only",
        True,
        (
            ModuleRights(1, "items", frozenset({Right.VIEW})),
            ModuleRights(5, "", frozenset({Right.VIEW, Right.REPORT})),
        ),
    ),
    PermissionGroup(2, "Everything", False, (ModuleRights(1, "items", frozenset(Right)),)),
)


def company(company_id: str, name: str = "") -> Company:
    return Company(
        company_id, name or f"Sample {company_id}", CompanyKind.MANAGED, FRACTTAL_CLOUD, f"key-{company_id}"
    )


def consumer(number: int, name: str = "", description: str = "For a test") -> Consumer:
    return Consumer(
        id=f"consumer-{number}",
        name=name or f"Consumer {number:05}",
        description=description,
        grant_type=list(GrantType)[number % 2],
        group_id=2,
        group_name="Everything",
        key=f"sample-key-{number}",
        callback_url="https://partner.example.com/back" if number % 2 else "",
        created_at=START + timedelta(microseconds=number),
        last_used_at=START + timedelta(days=number) if number % 3 else None,
    )


def consumers(count: int) -> tuple[Consumer, ...]:
    return tuple(consumer(number) for number in range(count))
