"""Where an exception came from, without the values that were there: a secret may be one of them."""

from __future__ import annotations

import traceback
from types import TracebackType

from desktop.domain.errors import DeskError
from desktop.redaction import redacted

LEFT_OUT = "(its text is left out)"
DEEPEST = 20

# The facts of a DeskError are never secrets, and what the system says names files and hosts only.
# Anybody else's text may quote the very value that it didn't like.
SPEAKING = (DeskError, OSError)

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


def traceback_text(error: BaseException, trace: TracebackType | None = None) -> str:
    """As Python shows it, causes first, with source lines and types; texts only of errors of ours and of
    the system. `trace` where the exception has none of its own."""
    parts = [_one(error, trace or error.__traceback__)]
    seen = {id(error)}
    while len(seen) < DEEPEST:
        before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if before is None or id(before) in seen:
            break
        parts += [_CAUSE if error.__cause__ else _CONTEXT, _one(before, before.__traceback__)]
        seen.add(id(before))
        error = before
    return "".join(reversed(parts)).rstrip("\n")


def _one(error: BaseException, trace: TracebackType | None) -> str:
    lines = ["Traceback (most recent call last):\n", *traceback.format_tb(trace)] if trace else []
    return redacted("".join(lines) + f"{_told(error)}\n")


def _told(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, BaseExceptionGroup):
        return f"{name} of {', '.join(type(each).__qualname__ for each in error.exceptions)}"
    text = traceback.format_exception_only(kind, error)[-1].rstrip("\n")
    if isinstance(error, SPEAKING):
        return text
    return name if text == name else f"{name}: {LEFT_OUT}"
