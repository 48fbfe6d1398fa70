"""Reads an answer as JSON and knows which error each status and text stands for (fracttal.md)."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections.abc import Mapping
from typing import Any

from desktop.adapters.fracttal.exchange import Answer
from desktop.adapters.fracttal.limit import seconds_until_reset
from desktop.adapters.nesting import is_nested_at_most
from desktop.domain.errors import (
    AnswerLost,
    ClockOff,
    DeskError,
    Gone,
    InvalidFields,
    LimitUsedUp,
    NotAllowed,
    NotJson,
    Problem,
    Redirected,
    RequestRefused,
    ServerFailed,
    SignInRefused,
    TimedOut,
)

DEEPEST = 32  # the contract needs 5
LONGEST_SAID = 300

# management-api.yaml, NewConsumer: what a person can put right in the form.
FORM_FIELDS = frozenset({"grant_type", "name", "description", "id_group_permission", "callback_url"})


def document_of(answer: Answer) -> Any:
    """The JSON in `answer`, nested at most DEEPEST levels. Raises NotJson."""
    document = _parsed(answer.body)
    if document is _BROKEN:
        raise NotJson(answer.host)
    return document


def object_of(answer: Answer) -> Mapping[str, Any]:
    """As `document_of`, but empty when there is no JSON object: for answers whose status says enough."""
    document = _parsed(answer.body)
    return document if isinstance(document, dict) else {}


def message_in(document: Mapping[str, Any]) -> str:
    """The server's text under either of its names, as one line of at most 300 printable characters."""
    for name in ("message", "mensaje"):
        text = document.get(name)
        if isinstance(text, str) and text:
            return said(text)
    return ""


def said(text: str) -> str:
    line = " ".join(text[: LONGEST_SAID * 10].split())
    return "".join(character for character in line if character.isprintable())[:LONGEST_SAID].strip()


def refusal(answer: Answer) -> DeskError | None:
    """The error that the status stands for; None when it is 2xx."""
    status = answer.status
    if answer.succeeded:
        return None
    if 300 <= status < 400:
        return Redirected(answer.host)
    if answer.changes and status in (502, 504):
        return AnswerLost(answer.host)  # a gateway speaks: the server behind it may have acted
    if status >= 500 or status < 200:
        return ServerFailed(status)
    document = object_of(answer)
    match status:
        case 401 if message_in(document).upper() != "UNAUTHORIZED_ENDPOINT":
            return SignInRefused()
        case 401 | 403:
            return NotAllowed()
        case 404 | 410:
            return Gone()
        case 406 | 429:
            return LimitUsedUp(seconds_until_reset(answer.headers))
        case 407:
            return ClockOff()
        case 408:
            return _taken(answer, document)
        case _:
            return _invalid(document)


def _taken(answer: Answer, document: Mapping[str, Any]) -> DeskError:
    # Fracttal's "record already exists". Without a record to make or without Fracttal's envelope it is
    # the 408 of everybody else: the request didn't arrive in time (RFC 9110, 15.5.9).
    if answer.changes and document:
        return InvalidFields({"name": Problem.TAKEN})
    return TimedOut(answer.host)


def _invalid(document: Mapping[str, Any]) -> DeskError:
    errors = document.get("errors")
    fields: dict[str, Problem] = {}
    if isinstance(errors, dict):
        fields = {name: _problem(words) for name, words in errors.items() if name in FORM_FIELDS}
    return InvalidFields(fields) if fields else RequestRefused(message_in(document))


def _problem(words: object) -> Problem:
    word = words[0] if isinstance(words, list) and words else words
    if isinstance(word, str) and word in set(Problem):
        return Problem(word)
    return Problem.UNKNOWN


class _Broken:
    pass


_BROKEN = _Broken()


def _parsed(body: bytes) -> Any:
    """The document, or _BROKEN: an error raised here would carry the whole text, secrets included."""
    try:
        document = _DECODER.decode(body.removeprefix(BOM_UTF8).decode())
    except (ValueError, RecursionError):
        return _BROKEN
    return document if _is_flat(body, document) or is_nested_at_most(DEEPEST, document) else _BROKEN


def _is_flat(body: bytes, document: Any) -> bool:
    """Whether there are too few brackets for more than DEEPEST levels, as in nearly every list: of its rows
    at most one is around any place. Brackets in texts count too, so False may be wrong."""
    rows = document.get("data") if isinstance(document, dict) else None
    apart = len(rows) - 1 if isinstance(rows, list) and {*map(type, rows)} == {dict} else 0
    # Six times as quick as bytes.count, and all of this as looking at each value of a hundred rows.
    closed = body.replace(b"{", b"").replace(b"[", b"")
    return len(body) - len(closed) - apart < DEEPEST  # the last level has none


def _no_constant(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are no JSON (RFC 8259, 6)


_DECODER = json.JSONDecoder(parse_constant=_no_constant)  # json.loads would make one each time
