"""The answers of a misbehaving server that are answers at all."""

import asyncio
import zlib
from collections.abc import AsyncIterator
from functools import cache
from typing import Any

from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)

from desktop.sample.envelope import answer, endpoint_refused, failure, not_authenticated
from desktop.sample.faults import Fault
from desktop.sample.limits import Allowance

_BLOCK = b"x" * 65536
HUGE_BLOCKS = 192
BOMB_BLOCKS = 960
DEPTH = 10_000


def fault_answer(fault: Fault, *, method: str, path: str, port: int) -> Response:
    """Return the whole answer for a fault that does no work; path is that below the API's address."""
    token = path == "/oauth/token"
    match fault.kind:
        case "html":
            return HTMLResponse("<!doctype html><title>Sign in</title><p>Please sign in to the network.</p>")
        case "false":
            return JSONResponse({"success": False, "message": "Something was not right"})
        case "unauthorized":
            return JSONResponse({"error": "invalid_client"}, 401) if token else not_authenticated()
        case "unauthorized_endpoint":
            return endpoint_refused()
        case "limit" | "limit_other":
            allowance = Allowance(200, 0, round(fault.seconds), allowed=False)
            other = fault.kind == "limit_other"
            return failure(406, "Too many requests", headers=allowance.headers(request_call_limit=other))
        case "exists":
            return failure(408, "A consumer of that name exists", {"name": ["taken"]})
        case "late":
            return PlainTextResponse("Request timeout", 408)
        case "error":
            return failure(500, "The server failed")
        case "huge":
            return StreamingResponse(_envelope_of(HUGE_BLOCKS), media_type="application/json")
        case "wrong_types":
            return _wrong_types(token, many=method == "GET" and path.count("/") == 1)
        case "deep":
            body = '{"success":true,"message":"OK","data":' + "[" * DEPTH + "]" * DEPTH + "}"
            return Response(body, media_type="application/json")
        case "redirect":
            # Another host name for this same server: a client that followed would be seen.
            return RedirectResponse(f"http://localhost:{port}/elsewhere", 302)
        case "clock":
            return failure(407, "The clock is out of range")
        case "bomb":
            headers = {"Content-Encoding": "gzip"}
            return Response(_packed(BOMB_BLOCKS), headers=headers, media_type="application/json")
    raise ValueError(fault.kind)


def _wrong_types(token: bool, *, many: bool) -> Response:
    if token:
        return JSONResponse(
            {"access_token": 5, "token_type": ["Bearer"], "expires_in": "soon", "refresh_token": {}}
        )
    odd: dict[str, Any] = {
        "id": {"value": 7},
        "name": ["a", "list"],
        "grant_type": 3,
        "description": False,
        "id_group_permission": "one",
        "groups_permissions_description": 1.5,
        "key": None,
        "secret": {"hidden": True},
        "created_at": 20260131,
        "last_used_at": ["never"],
        "permissions": "all",
        "read_only": "perhaps",
        "granted_at": ["then"],
        "active": "yes",
        "event_date": 20260131,
        "wo_folio": {"number": 7},
        "delay": ["late"],
        "id_status": "open",
    }
    return answer([odd], total=1) if many else answer(odd)


async def _envelope_of(blocks: int) -> AsyncIterator[bytes]:
    # Asynchronous, so that no thread of the server outlives it.
    yield b'{"success":true,"message":"OK","total":0,"data":[],"padding":"'
    for _ in range(blocks):
        yield _BLOCK
        await asyncio.sleep(0)  # time to see that the other side hung up
    yield b'"}'


@cache
def _packed(blocks: int) -> bytes:
    """Made once: to pack it takes longer than all that a caller does with it."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)  # 31: the largest window, in gzip's own wrapping
    pieces = [packer.compress(b'{"success":true,"message":"OK","total":0,"data":[],"padding":"')]
    pieces += [packer.compress(_BLOCK) for _ in range(blocks)]
    return b"".join((*pieces, packer.compress(b'"}'), packer.flush()))
