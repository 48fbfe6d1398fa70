"""The consumers' part of management-api.yaml: list, get, make, change, delete, new secret."""

import sqlite3

from starlette.responses import Response
from starlette.routing import Route

from desktop.sample.company import Company
from desktop.sample.consumer_form import check_form, read_object
from desktop.sample.credentials import derived_secret
from desktop.sample.database import meta
from desktop.sample.door import Call, Door, Offer
from desktop.sample.envelope import answer, failure, gone
from desktop.sample.idempotency import FirstAnswers, canonical_key
from desktop.sample.paging import lenient_page

CONFIGURATION = 10
LOGGED_AS = "OAuth consumers"


class Management:
    """Answers the calls about consumers."""

    def __init__(self, company: Company) -> None:
        self._company = company
        self._consumers = company.consumers
        self._first_answers = FirstAnswers(company.db)

    def routes(self, door: Door) -> list[Route]:
        """Return the routes of this part, relative to the API's address."""
        return [
            door.route(
                "/oauth_consumers",
                {
                    "GET": Offer(CONFIGURATION, "view", self.page),
                    "POST": Offer(CONFIGURATION, "add", self.make),
                },
            ),
            door.route(
                "/oauth_consumers/{id}",
                {
                    "GET": Offer(CONFIGURATION, "view", self.get),
                    "PUT": Offer(CONFIGURATION, "edit", self.change),
                    "DELETE": Offer(CONFIGURATION, "delete", self.delete),
                },
            ),
            door.route(
                "/oauth_consumers/{id}/secret", {"POST": Offer(CONFIGURATION, "edit", self.new_secret)}
            ),
        ]

    def page(self, call: Call) -> Response:
        """Answer a page of consumers."""
        start, limit = lenient_page(call.query)
        shown = not self._company.settings.secrets_shown_once
        rows = [self._consumers.shown(row, with_secret=shown) for row in self._consumers.page(start, limit)]
        return answer(rows, total=self._consumers.count())

    def get(self, call: Call) -> Response:
        """Answer one consumer."""
        row = self._consumers.get(call.path["id"])
        return gone() if row is None else self._shown(row)

    def make(self, call: Call) -> Response:
        """Make a consumer, or answer again what the same Idempotency-Key was answered first."""
        sent_key = call.headers.get("idempotency-key", "")
        key = canonical_key(sent_key)
        if key is None:
            return _invalid({"Idempotency-Key": ["unknown" if sent_key else "blank"]})
        sent = read_object(call.body)
        if sent is None:
            return _not_an_object()
        first = self._first_answers.find(call.caller.id, key, call.body)
        if first is not None:
            if not first.same_request:
                return _invalid({"Idempotency-Key": ["taken"]})
            secret = derived_secret(int(meta(self._company.db, "seed") or 0), first.salt)
            return answer({**first.consumer, "secret": secret})
        fields = check_form(sent)
        if isinstance(fields, dict):
            return _invalid(fields)
        if self._consumers.named(fields.name) is not None:
            return _exists()
        row = self._consumers.add(fields)
        self._log("ADD", call, row["name"])
        consumer = self._consumers.shown(row, with_secret=True)
        self._first_answers.keep(call.caller.id, key, call.body, consumer, row["salt"])
        return answer(consumer)

    def change(self, call: Call) -> Response:
        """Change name, description, group or callback."""
        row = self._consumers.get(call.path["id"])
        if row is None:
            return gone()
        sent = read_object(call.body)
        if sent is None:
            return _not_an_object()
        fields = check_form(sent, grant_type=row["grant_type"])
        if isinstance(fields, dict):
            return _invalid(fields)
        if self._consumers.named(fields.name) not in (None, row["id"]):
            return _exists()
        changed = self._consumers.change(row["id"], fields)
        self._log("EDIT", call, changed["name"])
        return self._shown(changed)

    def delete(self, call: Call) -> Response:
        """Delete a consumer; its tokens die at once."""
        row = self._consumers.get(call.path["id"])
        if row is None:
            return gone()
        self._consumers.remove(row["id"])
        self._log("DELETE", call, row["name"])
        return answer()

    def new_secret(self, call: Call) -> Response:
        """Give a consumer a new secret; the old one and its tokens die at once."""
        row = self._consumers.get(call.path["id"])
        if row is None:
            return gone()
        renewed = self._consumers.renew_secret(row["id"])
        self._log("EDIT", call, f"{renewed['name']}: new secret")
        return answer(self._consumers.shown(renewed, with_secret=True))

    def _shown(self, row: sqlite3.Row) -> Response:
        return answer(self._consumers.shown(row, with_secret=not self._company.settings.secrets_shown_once))

    def _log(self, action: str, call: Call, description: str) -> None:
        self._company.records.log(
            action,
            LOGGED_AS,
            description,
            name=call.caller.name,
            email=call.caller.email,
            ip_address=call.ip_address,
        )


def _invalid(errors: dict[str, list[str]]) -> Response:
    return failure(400, "Some fields aren't right", errors)


def _not_an_object() -> Response:
    return failure(400, "The body isn't a JSON object")


def _exists() -> Response:
    return failure(408, "A consumer of that name exists", {"name": ["taken"]})
