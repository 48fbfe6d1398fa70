"""Fills an empty company: consumers, authorizations, the legacy pair; the same for the same seed."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from desktop.sample.clock import as_text
from desktop.sample.consumers import name_key
from desktop.sample.credentials import derived_key
from desktop.sample.database import make_empty, meta, set_meta
from desktop.sample.permissions import GROUPS
from desktop.sample.seed_people import ACCOUNT_NAMES, email_of
from desktop.sample.seed_work import seeded_records

MANAGING_ID = 0
_CLIENT, _CODE = "client_credentials", "authorization_code"

# name, description, grant type, permission group, callback
_CONSUMERS: tuple[tuple[str, str, str, int, str | None], ...] = (
    ("Power BI – example", "Monthly maintenance report, refreshed every night.", _CLIENT, 2, None),
    ("ERP Link – example", "Stock levels and material requests for the ERP.", _CLIENT, 3, None),
    ("Capteurs de vibration – exemple", "Relevés des compteurs toutes les dix minutes.", _CLIENT, 5, None),
    ("Órdenes del taller – ejemplo", "Órdenes de trabajo para la pantalla del taller.", _CLIENT, 4, None),
    (
        "Painel de manutenção – exemplo",
        "Cada pessoa entra com a própria conta.",
        _CODE,
        2,
        "https://painel.example.org/entrar/volta",
    ),
    ("Repuestos y compras – ejemplo", "Solicitudes de materiales del área de compras.", _CLIENT, 3, None),
    ("Archives d'audit – exemple", "Copie du journal des transactions, chaque lundi.", _CLIENT, 6, None),
    ("Telemetria da frota – exemplo", "Horímetros dos veículos de exemplo.", _CLIENT, 5, None),
    (
        "Inspections on tablets – example",
        "Inspectors sign in on their tablets.",
        _CODE,
        4,
        "http://127.0.0.1/callback",
    ),
    ("Copia nocturna – ejemplo", "Copia completa de cada noche. Revisar: lo puede todo.", _CLIENT, 1, None),
)
_MORE = ("Gateway", "Dashboard", "Pasarela", "Tableau", "Painel", "Sensor", "Export", "Bridge")


def prepare(db: sqlite3.Connection, consumers: int, seed: int, orders: int) -> None:
    """Seed a company that is empty; give one that isn't the work of the last 12 months as of today."""
    if meta(db, "seed") is None:
        reset(db, consumers, seed, orders)
    today = datetime.now(UTC).date().isoformat()
    if meta(db, "work_day") != today:
        with db:
            _put_work(db, int(meta(db, "seed") or seed), orders)
            set_meta(db, "work_day", today)


def reset(db: sqlite3.Connection, consumers: int, seed: int, orders: int) -> None:
    """Throw everything away and seed the company anew."""
    make_empty(db)
    random = Random(f"{seed}/company")
    now = datetime.now(UTC)
    with db:
        db.executemany(
            "INSERT INTO consumers (id, hidden, grant_type, name, name_key, description, group_id,"
            " callback_url, key, salt, created_at, last_used_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            _consumer_rows(random, consumers, seed, now),
        )
        db.executemany(
            "INSERT INTO authorizations (consumer_id, account_name, account_email, granted_at, last_used_at)"
            " VALUES (?, ?, ?, ?, ?)",
            _authorization_rows(random, consumers, now),
        )
        salt = f"{random.getrandbits(80):020x}"
        set_meta(db, "hawk_key", derived_key(seed, f"hawk-{salt}"))
        set_meta(db, "hawk_salt", salt)
        set_meta(db, "hawk_secret_created_at", as_text(now - timedelta(days=800, minutes=17)))
        _put_work(db, seed, orders)
        set_meta(db, "work_day", now.date().isoformat())
        set_meta(db, "seed", str(seed))


def _consumer_rows(random: Random, count: int, seed: int, now: datetime) -> Iterator[tuple[Any, ...]]:
    # The sample's own door: the pair that start() hands out. It is hidden from every list so that the
    # company shows the ten consumers of the article and not an eleventh that nobody there made.
    yield _row(random, seed, now, MANAGING_ID, True, ("Consumer Desk", "", _CLIENT, 1, None))
    groups = sorted(GROUPS)
    for number in range(1, count + 1):
        if number <= len(_CONSUMERS):
            facts = _CONSUMERS[number - 1]
        else:
            kind = _MORE[number % len(_MORE)]
            group = groups[number % len(groups)]
            facts = (f"{kind} Example {number:06d}", f"Invented consumer {number}.", _CLIENT, group, None)
        yield _row(random, seed, now, number, False, facts)


def _row(
    random: Random,
    seed: int,
    now: datetime,
    id: int,
    hidden: bool,
    facts: tuple[str, str, str, int, str | None],
) -> tuple[Any, ...]:
    name, description, grant_type, group, callback = facts
    salt = f"{random.getrandbits(80):020x}"
    made = now - timedelta(minutes=random.randrange(30 * 1440, 700 * 1440))
    used = now - timedelta(minutes=random.randrange(60, 20 * 1440)) if random.random() < 0.8 else None
    return (
        id,
        hidden,
        grant_type,
        name,
        name_key(name),
        description,
        group,
        callback,
        derived_key(seed, salt),
        salt,
        as_text(made),
        None if used is None or hidden else as_text(used),
    )


def _authorization_rows(random: Random, consumers: int, now: datetime) -> Iterator[tuple[Any, ...]]:
    for number, (_, _, grant_type, _, _) in enumerate(_CONSUMERS[:consumers], start=1):
        if grant_type == _CODE:
            for name in random.sample(ACCOUNT_NAMES, 2):
                granted = now - timedelta(minutes=random.randrange(20 * 1440, 28 * 1440))
                used = now - timedelta(minutes=random.randrange(60, 9 * 1440))
                yield number, name, email_of(name), as_text(granted), as_text(used)


def _put_work(db: sqlite3.Connection, seed: int, orders: int) -> None:
    db.execute("DELETE FROM records WHERE seeded = 1")
    db.executemany(
        "INSERT INTO records (resource, id, stamp, seeded, body) VALUES (?, ?, ?, 1, ?)",
        seeded_records(seed, datetime.now(UTC), orders),
    )
