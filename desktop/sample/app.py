"""Puts the addresses of the sample company together."""

import logging

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Mount, Router

from desktop.sample.authorize import AuthorizeAddress
from desktop.sample.company import Company
from desktop.sample.door import Door
from desktop.sample.envelope import failure
from desktop.sample.management import Management
from desktop.sample.management_rest import ManagementRest
from desktop.sample.oauth import TokenAddress
from desktop.sample.reads import Reads

log = logging.getLogger(__name__)


def build_app(company: Company) -> Starlette:
    """Return the application that answers for the company."""
    door = Door(company)
    api = [
        *Management(company).routes(door),
        *ManagementRest(company).routes(door),
        *Reads(company).routes(door),
    ]
    app = Starlette(
        routes=[
            Mount("/api", app=Router(api, redirect_slashes=False)),
            TokenAddress(company).route(),
            AuthorizeAddress(company).route(),
        ],
        exception_handlers={HTTPException: _refused, Exception: _failed},
    )
    # An address with a slash too many is another address, not a redirect that would carry the token along.
    app.router.redirect_slashes = False
    return app


async def _refused(_: Request, problem: Exception) -> Response:
    status = problem.status_code if isinstance(problem, HTTPException) else 500
    headers = problem.headers if isinstance(problem, HTTPException) else None
    return failure(
        status, {404: "No such address", 405: "Wrong method"}.get(status, "Refused"), headers=headers
    )


async def _failed(request: Request, problem: Exception) -> Response:
    # A mistake of this server itself: whoever looks for it needs more than the 500 that callers see.
    if not isinstance(problem, ClientDisconnect):  # a caller that hangs up is nobody's mistake
        log.error("%s %s failed", request.method, request.url.path, exc_info=problem)
    return failure(500, "The server failed")
