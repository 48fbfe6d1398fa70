"""The tables of desk.sqlite3, and how an older file becomes a newer one."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

# What can't be had again from a server: backed up and salvaged. Table to its columns; `company` comes
# first because the others refer to it.
DURABLE: dict[str, tuple[str, ...]] = {
    "company": ("id", "name", "kind", "api", "token", "authorize", "key", "token_form", "sign_in"),
    "sealed": ("company_id", "owner_id", "key_id", "nonce", "ciphertext"),
    "draft": ("company_id", "consumer_id", "form"),
    "pending": ("company_id", "idempotency_key", "form", "started_at"),
    "local_record": ("company_id", "consumer_id", "content"),
    "verification": ("company_id", "consumer_id", "outcome", "verified_at"),
    "guided_consumer": (
        "company_id",
        "id",
        "name",
        "description",
        "grant_type",
        "group_name",
        "key",
        "callback_url",
        "kept_at",
    ),
    "retired_pair": ("company_id", "id", "consumer", "ending", "retired_at", "outcome", "verified_at"),
    "rotation": (
        "company_id",
        "id",
        "way",
        "consumer_id",
        "name",
        "key",
        "begun_at",
        "twin",
        "step",
        "twin_id",
        "retired_at",
        "outcome",
        "tried_at",
    ),
    # With its positions: the chain holds in the order in which it was written only.
    "journal": (
        "position",
        "at",
        "deed",
        "company_id",
        "company_name",
        "subject",
        "ending",
        "consumer_id",
        "detail",
        "mark",
    ),
    "legacy_pair": ("company_id", "key", "secret_created_at", "outcome", "tested_at"),
    "access_test": ("company_id", "consumer_id", "content"),
    "watched_list": ("company_id", "source"),
    "own_change": ("company_id", "consumer_id", "form", "asked_at"),
    "untold_change": ("company_id", "content"),
    "review": ("company_id", "content"),
    "judgement": ("company_id", "consumer_id", "content"),
}
CACHE = ("refresh", "permission_group", "consumer", "snapshot")
# Of this file alone: neither backed up nor restored.
OWN = ("durable", "vault_key")
TABLES = frozenset((*DURABLE, *CACHE, *OWN))

_OF_COMPANY = "company_id TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE"


def _watched(*tables: str) -> tuple[str, ...]:
    """Any change to one of the tables counts as durable."""
    return tuple(
        f"""CREATE TRIGGER {table}_{event.lower()} AFTER {event} ON {table}
        BEGIN UPDATE durable SET changed = 1 WHERE changed = 0; END"""  # noqa: S608 - names of our own
        for table in tables
        for event in ("INSERT", "UPDATE", "DELETE")
    )


# Times are whole microseconds since 1970 in UTC: exact, and much quicker to read than text.
# No column of the cache could hold a secret.
_FIRST = (
    """CREATE TABLE company (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('sample', 'managed', 'guided')),
        api TEXT NOT NULL,
        token TEXT NOT NULL,
        authorize TEXT NOT NULL,
        key TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE sealed (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        owner_id TEXT NOT NULL,
        key_id TEXT NOT NULL,
        nonce BLOB NOT NULL,
        ciphertext BLOB NOT NULL,
        UNIQUE (company_id, owner_id)
    ) STRICT""",
    f"""CREATE TABLE draft (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        consumer_id TEXT NOT NULL,
        form TEXT NOT NULL CHECK (json_valid(form)),
        UNIQUE (company_id, consumer_id)
    ) STRICT""",
    f"""CREATE TABLE pending (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        idempotency_key TEXT NOT NULL,
        form TEXT NOT NULL CHECK (json_valid(form)),
        started_at INTEGER NOT NULL,
        UNIQUE (company_id)
    ) STRICT""",
    f"""CREATE TABLE refresh (
        {_OF_COMPANY},
        refreshed_at INTEGER NOT NULL,
        PRIMARY KEY (company_id)
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE permission_group (
        {_OF_COMPANY},
        id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        read_only INTEGER NOT NULL,
        permissions TEXT NOT NULL,
        PRIMARY KEY (company_id, id)
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE consumer (
        {_OF_COMPANY},
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        grant_type TEXT NOT NULL,
        group_id INTEGER NOT NULL,
        group_name TEXT NOT NULL,
        key TEXT NOT NULL,
        callback_url TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        last_used_at INTEGER,
        PRIMARY KEY (company_id, id)
    ) STRICT, WITHOUT ROWID""",
    # Whether anything durable changed since the last backup.
    "CREATE TABLE durable (changed INTEGER NOT NULL) STRICT",
    "INSERT INTO durable VALUES (0)",
    *_watched("company", "sealed", "draft", "pending"),
)

_SECOND = (
    # How the company's token address takes the pair ("" until one way worked).
    "ALTER TABLE company ADD COLUMN token_form TEXT NOT NULL DEFAULT ''",
    f"""CREATE TABLE local_record (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        consumer_id TEXT NOT NULL,
        content TEXT NOT NULL CHECK (json_valid(content)),
        UNIQUE (company_id, consumer_id)
    ) STRICT""",
    f"""CREATE TABLE verification (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        consumer_id TEXT NOT NULL,
        outcome TEXT NOT NULL,
        verified_at INTEGER NOT NULL,
        UNIQUE (company_id, consumer_id)
    ) STRICT""",
    f"""CREATE TABLE snapshot (
        {_OF_COMPANY},
        what TEXT NOT NULL,
        value TEXT NOT NULL CHECK (json_valid(value)),
        read_at INTEGER NOT NULL,
        PRIMARY KEY (company_id, what)
    ) STRICT, WITHOUT ROWID""",
    *_watched("local_record", "verification"),
)

_LEGACY_PAIR = (
    f"""CREATE TABLE legacy_pair (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        key TEXT NOT NULL,
        secret_created_at INTEGER,
        outcome TEXT,
        tested_at INTEGER,
        UNIQUE (company_id)
    ) STRICT""",
    *_watched("legacy_pair"),
)

_CONNECTING = (
    """ALTER TABLE company ADD COLUMN sign_in TEXT NOT NULL DEFAULT 'pair'
    CHECK (sign_in IN ('pair', 'browser'))""",
)

# What was done to a company stays when the company goes: no reference to it.
_JOURNAL = (
    """CREATE TABLE journal (
        position INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        deed TEXT NOT NULL,
        company_id TEXT NOT NULL,
        company_name TEXT NOT NULL,
        subject TEXT NOT NULL,
        ending TEXT NOT NULL,
        mark TEXT NOT NULL UNIQUE
    ) STRICT""",
    *_watched("journal"),
)

_GUIDED = (
    # Consumers of companies whose server can't list them: the only record there is.
    f"""CREATE TABLE guided_consumer (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        grant_type TEXT NOT NULL,
        group_name TEXT NOT NULL,
        key TEXT NOT NULL,
        callback_url TEXT NOT NULL,
        kept_at INTEGER NOT NULL,
        UNIQUE (company_id, id)
    ) STRICT""",
    # Pairs that should be dead; outcome and its time are null until the pair could be tried.
    f"""CREATE TABLE retired_pair (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        id TEXT NOT NULL,
        consumer TEXT NOT NULL CHECK (json_valid(consumer)),
        ending TEXT NOT NULL,
        retired_at INTEGER NOT NULL,
        outcome TEXT,
        verified_at INTEGER,
        UNIQUE (company_id, id)
    ) STRICT""",
    *_watched("guided_consumer", "retired_pair"),
)

_ACCESS_TEST = (
    f"""CREATE TABLE access_test (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        consumer_id TEXT NOT NULL,
        content TEXT NOT NULL CHECK (json_valid(content)),
        UNIQUE (company_id, consumer_id)
    ) STRICT""",
    *_watched("access_test"),
)

_MEMORY = (
    "ALTER TABLE journal ADD COLUMN consumer_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE journal ADD COLUMN detail TEXT NOT NULL DEFAULT ''",
    # Where the list came from that the next one is compared with.
    f"""CREATE TABLE watched_list (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        source TEXT NOT NULL,
        UNIQUE (company_id)
    ) STRICT""",
    # What the server was asked for and hasn't answered yet; no form asks for the deletion.
    f"""CREATE TABLE own_change (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        consumer_id TEXT NOT NULL,
        form TEXT CHECK (form IS NULL OR json_valid(form)),
        asked_at INTEGER NOT NULL,
        UNIQUE (company_id, consumer_id)
    ) STRICT""",
    f"""CREATE TABLE untold_change (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT""",
    f"""CREATE TABLE review (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        content TEXT NOT NULL CHECK (json_valid(content)),
        UNIQUE (company_id)
    ) STRICT""",
    f"""CREATE TABLE judgement (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        consumer_id TEXT NOT NULL,
        content TEXT NOT NULL CHECK (json_valid(content)),
        UNIQUE (company_id, consumer_id)
    ) STRICT""",
    *_watched("watched_list", "own_change", "untold_change", "review", "judgement"),
)

_ROTATION = (
    # Pairs on their way out. The old secret stands in `sealed` under the rotation's id.
    f"""CREATE TABLE rotation (
        position INTEGER PRIMARY KEY,
        {_OF_COMPANY},
        id TEXT NOT NULL,
        way TEXT NOT NULL,
        consumer_id TEXT NOT NULL,
        name TEXT NOT NULL,
        key TEXT NOT NULL,
        begun_at INTEGER NOT NULL,
        twin TEXT NOT NULL CHECK (json_valid(twin)),
        step TEXT NOT NULL,
        twin_id TEXT NOT NULL,
        retired_at INTEGER,
        outcome TEXT,
        tried_at INTEGER,
        UNIQUE (company_id, id)
    ) STRICT""",
    *_watched("rotation"),
)

_VAULT_KEY = (
    # Under which key this file's secrets are sealed, and whether that is being changed.
    """CREATE TABLE vault_key (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        key_id TEXT NOT NULL,
        changing INTEGER NOT NULL
    ) STRICT""",
    "INSERT INTO vault_key VALUES (1, '', 0)",
)

# One entry per version, oldest first; entries are added, never changed.
Migrations = Sequence[Sequence[str]]
MIGRATIONS: Migrations = (
    _FIRST,
    _SECOND,
    _LEGACY_PAIR,
    _CONNECTING,
    _JOURNAL,
    _GUIDED,
    _ACCESS_TEST,
    _MEMORY,
    _ROTATION,
    _VAULT_KEY,
)


def version_of(connection: sqlite3.Connection) -> int:
    """0 for a file that was never set up."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def migrate(connection: sqlite3.Connection, migrations: Migrations) -> None:
    """Brings the file to the newest version, each step all or nothing. Raises sqlite3.Error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Read again under the lock: another instance may just have done the same.
        for number in range(version_of(connection), len(migrations)):
            for statement in migrations[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
