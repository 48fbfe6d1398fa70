"""The envelope around every answer of the API (fracttal.md, REST manners)."""

from collections.abc import Mapping
from typing import Any

from starlette.responses import JSONResponse

UNAUTHORIZED_ENDPOINT = "UNAUTHORIZED_ENDPOINT"
Errors = dict[str, list[str]]


def answer(data: Any = None, *, total: int | None = None, message_name: str = "message") -> JSONResponse:
    """Return a success; data and total are left out when they are None."""
    body: dict[str, Any] = {"success": True, message_name: "OK"}
    if data is not None:
        body["data"] = data
    if total is not None:
        body["total"] = total
    return JSONResponse(body)


def failure(
    status: int, message: str, errors: Errors | None = None, headers: Mapping[str, str] | None = None
) -> JSONResponse:
    """Return a failure; errors names the fields as management-api.yaml says."""
    body: dict[str, Any] = {"success": False, "message": message}
    if errors:
        body["errors"] = errors
    return JSONResponse(body, status, headers)


def not_authenticated(message: str = "The token is missing, wrong or expired") -> JSONResponse:
    """Return the 401 after which a caller may renew its token."""
    return failure(401, message, headers={"WWW-Authenticate": "Bearer"})


def endpoint_refused() -> JSONResponse:
    """Return the 401 that means the group or the plan refuses: renewing a token doesn't help."""
    return failure(401, UNAUTHORIZED_ENDPOINT)


def gone() -> JSONResponse:
    """Return the answer for a record that isn't there."""
    return failure(404, "No such record")
