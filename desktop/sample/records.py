"""The company's work data and its transactions log, kept as rows of JSON."""

import json
import sqlite3
from typing import Any

from desktop.sample.clock import now_text

LOG = "transactions_log"


class Records:
    """Reads pages of a resource, adds a row, and writes the transactions log."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def page(
        self,
        resource: str,
        start: int,
        limit: int,
        *,
        equal: dict[str, str],
        since: str | None,
        until: str | None,
    ) -> tuple[list[dict[str, Any]], int]:
        """Return a page, newest first where rows are dated, and the number of all rows that match.

        equal holds fields and the text they must have; since and until are spelled as clock.as_text does.
        """
        where, values = ["resource = ?"], [resource]
        for field, text in equal.items():
            where.append("json_extract(body, '$.' || ?) = ?")
            values += [field, text]
        if since is not None:
            where.append("stamp >= ?")
            values.append(since)
        if until is not None:
            where.append("stamp <= ?")
            values.append(until)
        # The pieces of the text are this function's own; what callers send is bound.
        condition = " AND ".join(where)
        total = self._db.execute(f"SELECT count(*) FROM records WHERE {condition}", values).fetchone()[0]  # noqa: S608
        rows = self._db.execute(
            f"SELECT body FROM records WHERE {condition}"  # noqa: S608
            " ORDER BY stamp DESC, CASE stamp WHEN '' THEN id ELSE -id END LIMIT ? OFFSET ?",
            [*values, limit, start],
        )
        return [json.loads(row["body"]) for row in rows], int(total)

    def add(self, resource: str, stamp: str, body: dict[str, Any], *, with_id: bool = True) -> dict[str, Any]:
        """Add a row, give it the next id, and return it."""
        # Far above the seeded ids, so that giving the seeded rows today's dates never meets an added one.
        row = self._db.execute("SELECT max(id) FROM records WHERE resource = ?", (resource,)).fetchone()
        id = max(int(row[0] or 0), 1_000_000) + 1
        body = {"id": id, **body} if with_id else body
        self._db.execute(
            "INSERT INTO records VALUES (?, ?, ?, 0, ?)",
            (resource, id, stamp, json.dumps(body, ensure_ascii=False)),
        )
        return body

    def log(
        self, action: str, sub_module: str, description: str, *, name: str, email: str, ip_address: str
    ) -> None:
        """Write a line of the transactions log about the configuration module."""
        moment = now_text()
        body = {
            "event_date": moment,
            "ip_address": ip_address,
            "name": name,
            "email": email,
            "module": "Configuration",
            "sub_module": sub_module,
            "action": action,
            "description": description,
            "data_action": "",
        }
        self.add(LOG, moment, body, with_id=False)
