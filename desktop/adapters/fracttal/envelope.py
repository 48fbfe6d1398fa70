"""Fracttal's envelope around every answer: success, message, data, total."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from desktop.adapters.fracttal.answers import document_of, message_in, refusal
from desktop.adapters.fracttal.exchange import Answer
from desktop.domain.errors import AnswerLost, BadAnswer, DeskError, RequestRefused, WrongShape

MOST_TOTAL = 10**9  # what a bar of progress can count to


@dataclass(frozen=True, slots=True)
class Envelope:
    """`data` as it came, not looked at yet; `total` is None where the server doesn't count."""

    data: Any = field(repr=False)
    total: int | None = None


def open_envelope(answer: Answer) -> Envelope:
    """What is inside when the server agrees.

    Raises the Refusal that status and text stand for, NotJson or WrongShape; for a change, a 2xx
    that can't be understood is AnswerLost: the server may well have done it.
    """
    refused = refusal(answer)
    if refused is not None:
        raise refused
    if answer.status == 204 and answer.changes:
        return Envelope(None)
    broken: DeskError
    try:
        return _opened(answer)
    except BadAnswer as error:
        broken = AnswerLost(answer.host) if answer.changes else error
    raise broken


def _opened(answer: Answer) -> Envelope:
    document = document_of(answer)
    if not isinstance(document, dict):
        raise WrongShape(answer.host, "answer")
    success = document.get("success")
    if success is False:
        raise RequestRefused(message_in(document))
    if success is not True:
        raise WrongShape(answer.host, "success")
    total = document.get("total")
    if isinstance(total, str) and total.isascii() and total.isdigit():
        total = int(total[:18])
    if total is not None and (not isinstance(total, int) or isinstance(total, bool)):
        raise WrongShape(answer.host, "total")
    if total is not None and not 0 <= total <= MOST_TOTAL:
        raise WrongShape(answer.host, "total")
    return Envelope(document.get("data"), total)
