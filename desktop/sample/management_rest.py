"""The rest of management-api.yaml: permission groups, app authorizations, the legacy pair."""

from starlette.responses import Response
from starlette.routing import Route

from desktop.sample.company import Company
from desktop.sample.door import Call, Door, Offer
from desktop.sample.envelope import answer, gone
from desktop.sample.management import CONFIGURATION
from desktop.sample.paging import lenient_page
from desktop.sample.permissions import GROUPS


class ManagementRest:
    """Answers the calls about groups, authorizations and the API connection."""

    def __init__(self, company: Company) -> None:
        self._company = company

    def routes(self, door: Door) -> list[Route]:
        """Return the routes of this part, relative to the API's address."""
        return [
            door.route("/groups_permissions", {"GET": Offer(CONFIGURATION, "view", self.groups)}),
            door.route("/app_authorizations", {"GET": Offer(CONFIGURATION, "view", self.authorizations)}),
            door.route("/app_authorizations/{id}", {"DELETE": Offer(CONFIGURATION, "delete", self.revoke)}),
            door.route("/api_connection", {"GET": Offer(CONFIGURATION, "view", self.connection)}),
            door.route("/api_connection/secret", {"POST": Offer(CONFIGURATION, "edit", self.new_secret)}),
        ]

    def groups(self, call: Call) -> Response:
        """Answer a page of permission groups."""
        start, limit = lenient_page(call.query)
        rows = [group.row() for group in GROUPS.values()]
        return answer(rows[start : start + limit], total=len(rows))

    def authorizations(self, call: Call) -> Response:
        """Answer a page of authorizations, newest first."""
        start, limit = lenient_page(call.query)
        rows = self._company.db.execute(
            "SELECT authorizations.*, consumers.name AS consumer_name FROM authorizations"
            " JOIN consumers ON consumers.id = consumer_id"
            " ORDER BY granted_at DESC, authorizations.id LIMIT ? OFFSET ?",
            (limit, start),
        )
        page = [
            {
                "id": str(row["id"]),
                "consumer_id": str(row["consumer_id"]),
                "consumer_name": row["consumer_name"],
                "account_name": row["account_name"],
                "account_email": row["account_email"],
                "granted_at": row["granted_at"],
                "last_used_at": row["last_used_at"],
            }
            for row in rows
        ]
        total = self._company.db.execute("SELECT count(*) FROM authorizations").fetchone()[0]
        return answer(page, total=total)

    def revoke(self, call: Call) -> Response:
        """End an authorization; its tokens die at once."""
        row = self._company.db.execute(
            "SELECT authorizations.id, account_name, name FROM authorizations"
            " JOIN consumers ON consumers.id = consumer_id WHERE CAST(authorizations.id AS TEXT) = ?",
            (call.path["id"],),
        ).fetchone()
        if row is None:
            return gone()
        self._company.db.execute("DELETE FROM authorizations WHERE id = ?", (row["id"],))
        self._log("DELETE", "App authorizations", call, f"{row['name']}: {row['account_name']}")
        return answer()

    def connection(self, _: Call) -> Response:
        """Answer the legacy pair's key."""
        hawk = self._company.hawk
        return answer({"key": hawk.key(), "secret_created_at": hawk.secret_created_at()})

    def new_secret(self, call: Call) -> Response:
        """Give the legacy pair a new secret; the old one dies at once."""
        hawk = self._company.hawk
        hawk.renew()
        self._log("EDIT", "API connection", call, "New secret")
        created = hawk.secret_created_at()
        return answer({"key": hawk.key(), "secret": hawk.secret(), "secret_created_at": created})

    def _log(self, action: str, sub_module: str, call: Call, description: str) -> None:
        self._company.records.log(
            action,
            sub_module,
            description,
            name=call.caller.name,
            email=call.caller.email,
            ip_address=call.ip_address,
        )
