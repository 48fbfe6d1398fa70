"""Checks, a line each: what is well, or what failed and what to do."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


class CheckFailed(Exception):
    """`why` is what was found, `advice` what a person can do about it."""

    def __init__(self, why: str, advice: str) -> None:
        super().__init__(why)
        self.why = why
        self.advice = advice


REINSTALL = "install the program again; if that doesn't help, report it with this line"


@dataclass(frozen=True, slots=True)
class Check:
    """`look` returns the fact that is told when all is well. Raises CheckFailed; anything else that it
    raises counts as a failure of the program itself."""

    name: str
    look: Callable[[], str]


def run(checks: Iterable[Check], say: Callable[[str], None]) -> bool:
    """Whether all is well. Each check is made, whatever came of those before it."""
    began = time.monotonic()
    total = failed = 0
    for check in checks:
        total += 1
        try:
            say(f"ok      {check.name}: {check.look()}")
        except CheckFailed as failure:
            failed += 1
            say(f"failed  {check.name}: {failure.why} - {failure.advice}")
        except Exception as error:
            failed += 1
            # The class only: a foreign text may quote anything.
            say(f"failed  {check.name}: {type(error).__name__} - {REINSTALL}")
    seconds = f"{time.monotonic() - began:.1f} s"
    say(f"{total} checks in {seconds}: " + (f"{failed} failed" if failed else "all is well"))
    return failed == 0
