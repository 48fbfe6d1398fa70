"""Consumers as they stand in the database, and as management-api.yaml spells them."""

import hmac
import secrets
import sqlite3
import unicodedata
from dataclasses import dataclass
from typing import Any

from desktop.sample.clock import now_text
from desktop.sample.credentials import derived_key, derived_secret
from desktop.sample.database import meta
from desktop.sample.permissions import GROUPS, PermissionGroup


@dataclass(frozen=True, slots=True)
class ConsumerFields:
    """What a person fills in."""

    grant_type: str
    name: str
    description: str
    group_id: int
    callback_url: str | None


class Consumers:
    """Reads and writes consumers; the sample's own managing consumer is hidden from everything but find."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def count(self) -> int:
        """Return how many consumers the company shows."""
        return int(self._db.execute("SELECT count(*) FROM consumers WHERE hidden = 0").fetchone()[0])

    def page(self, start: int, limit: int) -> list[sqlite3.Row]:
        """Return a page ordered by name (whatever its case) then id."""
        return self._db.execute(
            "SELECT * FROM consumers WHERE hidden = 0 ORDER BY name_key, id LIMIT ? OFFSET ?", (limit, start)
        ).fetchall()

    def get(self, id: str) -> sqlite3.Row | None:
        """Return the consumer of that id, or None."""
        # isascii first: isdigit alone lets other scripts' digits through.
        if not (id.isascii() and id.isdigit() and len(id) < 18 and str(int(id)) == id):
            return None
        row: sqlite3.Row | None = self._db.execute(
            "SELECT * FROM consumers WHERE id = ? AND hidden = 0", (int(id),)
        ).fetchone()
        return row

    def find(self, key: str) -> sqlite3.Row | None:
        """Return the consumer that has the key, hidden or not, or None."""
        row: sqlite3.Row | None = self._db.execute("SELECT * FROM consumers WHERE key = ?", (key,)).fetchone()
        return row

    def by_id(self, id: int) -> sqlite3.Row | None:
        """Return the consumer of that number, hidden or not, or None."""
        row: sqlite3.Row | None = self._db.execute("SELECT * FROM consumers WHERE id = ?", (id,)).fetchone()
        return row

    def named(self, name: str) -> int | None:
        """Return the number of the consumer that has the name, whatever its case, or None."""
        row = self._db.execute(
            "SELECT id FROM consumers WHERE name_key = ? AND hidden = 0", (name_key(name),)
        ).fetchone()
        return None if row is None else int(row[0])

    def add(self, fields: ConsumerFields) -> sqlite3.Row:
        """Make a consumer with a new key and secret and return it."""
        salt = secrets.token_hex(10)
        cursor = self._db.execute(
            "INSERT INTO consumers"
            " (grant_type, name, name_key, description, group_id, callback_url, key, salt, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                fields.grant_type,
                fields.name,
                name_key(fields.name),
                fields.description,
                fields.group_id,
                fields.callback_url,
                derived_key(self._seed(), salt),
                salt,
                now_text(),
            ),
        )
        return self._row(cursor.lastrowid or 0)

    def change(self, id: int, fields: ConsumerFields) -> sqlite3.Row:
        """Change what may change of a consumer and return it."""
        self._db.execute(
            "UPDATE consumers SET name = ?, name_key = ?, description = ?, group_id = ?, callback_url = ?"
            " WHERE id = ?",
            (
                fields.name,
                name_key(fields.name),
                fields.description,
                fields.group_id,
                fields.callback_url,
                id,
            ),
        )
        return self._row(id)

    def renew_secret(self, id: int) -> sqlite3.Row:
        """Give a new secret; the old one and its tokens die."""
        self._db.execute("UPDATE consumers SET salt = ? WHERE id = ?", (secrets.token_hex(10), id))
        self._db.execute("DELETE FROM tokens WHERE consumer_id = ?", (id,))
        return self._row(id)

    def remove(self, id: int) -> None:
        """Remove a consumer; its tokens and authorizations go with it."""
        self._db.execute("DELETE FROM consumers WHERE id = ?", (id,))

    def used(self, id: int) -> None:
        """Note that a consumer was used just now."""
        self._db.execute("UPDATE consumers SET last_used_at = ? WHERE id = ?", (now_text(), id))

    def secret_of(self, row: sqlite3.Row) -> str:
        """Return the consumer's secret as of now."""
        return derived_secret(self._seed(), row["salt"])

    def secret_fits(self, row: sqlite3.Row, secret: str) -> bool:
        """Return whether the secret is the consumer's."""
        return hmac.compare_digest(self.secret_of(row).encode(), secret.encode("utf-8", "surrogatepass"))

    def shown(self, row: sqlite3.Row, *, with_secret: bool) -> dict[str, Any]:
        """Return the consumer as management-api.yaml spells it (Consumer)."""
        facts: dict[str, Any] = {
            "id": str(row["id"]),
            "grant_type": row["grant_type"],
            "name": row["name"],
            "description": row["description"],
            "id_group_permission": row["group_id"],
            "groups_permissions_description": group_of(row).description,
            "key": row["key"],
            "secret": self.secret_of(row) if with_secret else None,
            "created_at": row["created_at"],
            "last_used_at": row["last_used_at"],
        }
        if row["callback_url"] is not None:
            facts["callback_url"] = row["callback_url"]
        return facts

    def _row(self, id: int) -> sqlite3.Row:
        row = self.by_id(id)
        if row is None:
            raise LookupError(id)
        return row

    def _seed(self) -> int:
        return int(meta(self._db, "seed") or 0)


def name_key(name: str) -> str:
    """Return what two names must differ in: case and composed accents don't count."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold()).strip()


def group_of(row: sqlite3.Row) -> PermissionGroup:
    """Return the permission group of a consumer's row."""
    return GROUPS[row["group_id"]]
