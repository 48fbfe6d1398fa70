"""What two access tests found, beside each other."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.access import READABLE, AccessTest, Finding
from desktop.domain.modules import Module


@dataclass(frozen=True, slots=True)
class Difference:
    """Of modules: `lost` were reached and are refused now, `gained` the other way round; of those `unknown`
    that were reached nothing is known now."""

    reached: tuple[Module, ...]
    lost: tuple[Module, ...] = ()
    gained: tuple[Module, ...] = ()
    unknown: tuple[Module, ...] = ()

    @property
    def is_none(self) -> bool:
        return not (self.lost or self.gained or self.unknown)


def difference(now: AccessTest, before: AccessTest) -> Difference:
    def of(module: Module) -> tuple[Finding, Finding]:
        return before.finding(module).finding, now.finding(module).finding

    silent = (Finding.NOT_ANSWERED, Finding.NOT_TRIED)
    return Difference(
        tuple(one for one in READABLE if one in now.reached),
        tuple(one for one in READABLE if of(one) == (Finding.REACHED, Finding.REFUSED)),
        tuple(one for one in READABLE if of(one) == (Finding.REFUSED, Finding.REACHED)),
        tuple(one for one in READABLE if of(one)[0] is Finding.REACHED and of(one)[1] in silent),
    )
