"""Consumers for the benchmarks, plainly invented, and a data folder that holds them as if once refreshed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.settings import JsonSettings
from desktop.domain.company import FRACTTAL_CLOUD, SAMPLE_ID, Addresses, Company, CompanyKind
from desktop.domain.consumer import Consumer, GrantType
from desktop.paths import folders_below

WORDS = ("Pump", "Règlement", "Órdenes", "Painel", "Gateway", "Meter", "Dépôt", "Almacén", "Frota", "Report")


def consumers(count: int) -> tuple[Consumer, ...]:
    """In the order of management-api.yaml: by name, then id."""
    first = datetime(2025, 1, 1, tzinfo=UTC)
    grants = (GrantType.CLIENT_CREDENTIALS, GrantType.AUTHORIZATION_CODE)
    made = [
        Consumer(
            id=f"c{number}",
            name=f"{WORDS[number * 7 % 10]} {WORDS[number % 10]} example {number * 7919 % count}",
            description=f"Invented consumer number {number} for measuring",
            grant_type=grants[number % 5 == 0],
            group_id=number % 6 + 1,
            group_name=f"Group {number % 6 + 1}",
            key=f"sample-key-{number * 2654435761 % 2**64:016x}",
            callback_url="",
            created_at=first + timedelta(minutes=number),
        )
        for number in range(count)
    ]
    made.sort(key=lambda consumer: (consumer.name.casefold(), consumer.id))
    return tuple(made)


def kept_folder(folder: Path, count: int, kind: CompanyKind = CompanyKind.SAMPLE, companies: int = 1) -> Path:
    """A folder for `--data-dir` in which the list of the company that opens first is cached. No server is
    asked for the list of a guided one."""
    folders = folders_below(folder).create()
    database = open_database(folders.data)
    table = StoredCompanies(database, lambda _company_id: None)
    with database.transaction():
        table.put(Company(SAMPLE_ID, "Example Foods", kind, Addresses("", "", "")))
        for number in range(1, companies):
            table.put(Company(f"m{number}", f"Mill {number}", CompanyKind.GUIDED, FRACTTAL_CLOUD))
    StoredConsumers(database).replace(SAMPLE_ID, consumers(count), (), datetime.now(UTC))
    database.close()
    JsonSettings(folders.config).save({"company": SAMPLE_ID})
    return folder
