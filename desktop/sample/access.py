"""Who is calling: finds the caller of a request by its token or its Hawk signature."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from desktop.sample.clock import now_text
from desktop.sample.company import Company
from desktop.sample.consumers import group_of
from desktop.sample.envelope import failure, not_authenticated
from desktop.sample.hawk import HawkRefused
from desktop.sample.permissions import ADMINISTRATORS, PermissionGroup


@dataclass(frozen=True, slots=True)
class Caller:
    """A caller that was recognised; id sets callers apart, name and email stand in the transactions log."""

    id: str
    name: str
    email: str
    group: PermissionGroup


def recognise(company: Company, request: Request, body: bytes) -> Caller | Response:
    """Return the caller, or the answer that refuses it."""
    scheme, _, rest = request.headers.get("authorization", "").partition(" ")
    match scheme.lower():
        case "bearer":
            return _bearer(company, rest.strip())
        case "hawk":
            return _hawk(company, request, body)
        case _:
            return not_authenticated()


def _bearer(company: Company, token: str) -> Caller | Response:
    owner = company.tokens.owner(token)
    row = None if owner is None else company.consumers.by_id(owner["consumer_id"])
    if owner is None or row is None:
        return not_authenticated()
    company.consumers.used(row["id"])
    name, email = row["name"], ""
    if owner["authorization_id"] is not None:
        number = owner["authorization_id"]
        company.db.execute("UPDATE authorizations SET last_used_at = ? WHERE id = ?", (now_text(), number))
        found = company.db.execute(
            "SELECT account_name, account_email FROM authorizations WHERE id = ?", (number,)
        ).fetchone()
        name, email = found["account_name"], found["account_email"]
    return Caller(f"consumer-{row['id']}", name, email, group_of(row))


def _hawk(company: Company, request: Request, body: bytes) -> Caller | Response:
    try:
        company.hawk.check(
            request.headers["authorization"],
            _address_as_sent(request),
            request.method,
            body,
            request.headers.get("content-type", ""),
        )
    except HawkRefused as refused:
        headers = {"WWW-Authenticate": refused.challenge}
        if refused.expired:
            return failure(407, "The clock is out of range", headers=headers)
        return failure(401, "The signature isn't good", headers=headers)
    # The legacy pair belongs to the whole company: nothing is kept from it.
    return Caller("hawk", "API connection", "", ADMINISTRATORS)


def _address_as_sent(request: Request) -> str:
    # The signature covers the path as it was written; the request's own url holds it decoded.
    path = request.scope["raw_path"].decode("ascii", "replace")
    query = request.url.query
    return f"http://{request.headers.get('host', '')}{path}{'?' if query else ''}{query}"
