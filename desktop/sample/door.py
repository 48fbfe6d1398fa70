"""The one way into the API: counts the call, recognises the caller, asks its group, then lets it in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from desktop.sample.access import Caller, recognise
from desktop.sample.company import Company
from desktop.sample.envelope import endpoint_refused, failure

MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Call:
    """A call that may be made: the caller, what it sent, and where it comes from."""

    caller: Caller
    body: bytes
    query: Mapping[str, str]
    path: Mapping[str, Any]
    headers: Mapping[str, str]
    ip_address: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What one method of an address does, and the right in a module that it wants."""

    module: int
    right: str
    work: Callable[[Call], Response]


class Door:
    """Makes the routes of the API."""

    def __init__(self, company: Company) -> None:
        self._company = company

    def route(self, path: str, offers: Mapping[str, Offer], *, request_call_limit: bool = False) -> Route:
        """Return the route of an address; request_call_limit chooses the spelling of the limit's headers."""

        async def endpoint(request: Request) -> Response:
            allowance = self._company.limit.spend()
            if allowance.allowed:
                body = await read_body(request)
                offer = offers["GET" if request.method == "HEAD" else request.method]
                # All of a call's changes are kept, or none.
                with self._company.db:
                    response = self._let_in(request, body, offer)
            else:
                response = failure(406, "Too many requests: the limit of the minute is used up")
            response.headers.update(allowance.headers(request_call_limit=request_call_limit))
            return response

        return Route(path, endpoint, methods=list(offers))

    def _let_in(self, request: Request, body: bytes | None, offer: Offer) -> Response:
        caller = recognise(self._company, request, body or b"")
        if isinstance(caller, Response):
            return caller
        if not caller.group.allows(offer.module, offer.right):
            return endpoint_refused()
        if body is None:
            return failure(400, "The request is too long")
        address = request.client.host if request.client else ""
        return offer.work(
            Call(caller, body, request.query_params, request.path_params, request.headers, address)
        )


async def read_body(request: Request) -> bytes | None:
    """Return the request's body, read to its end, or None if it is longer than a sensible one."""
    parts: list[bytes] = []
    length = 0
    async for part in request.stream():
        length += len(part)
        if length <= MOST_BYTES:
            parts.append(part)
    return b"".join(parts) if length <= MOST_BYTES else None
