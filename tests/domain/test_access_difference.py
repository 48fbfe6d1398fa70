"""Two access tests beside each other: what is missing now, what is new, what isn't known."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.domain.access import READS, AccessTest, Ended, Finding, Found, Probed
from desktop.domain.access_difference import Difference, difference
from desktop.domain.modules import Module

REACHED, REFUSED, SILENT = Finding.REACHED, Finding.REFUSED, Finding.NOT_ANSWERED


def found(**findings: Finding) -> AccessTest:
    """Those named; every other module is refused."""
    one = tuple(Found(read, findings.get(read.module.name.lower(), REFUSED)) for read in READS)
    return AccessTest(datetime(2026, 11, 25, tzinfo=UTC), 1, Probed(Ended.COMPLETE, one, 12))


def test_the_same() -> None:
    both = found(assets=REACHED, tasks=REACHED)
    assert difference(both, both) == Difference((Module.ASSETS, Module.TASKS))
    assert difference(both, both).is_none


def test_what_differs() -> None:
    before = found(assets=REACHED, tasks=REACHED, warehouses=REACHED, monitoring=SILENT)
    now = found(assets=REACHED, tasks=SILENT, monitoring=REACHED, configuration=REACHED)
    assert difference(now, before) == Difference(
        reached=(Module.ASSETS, Module.MONITORING, Module.CONFIGURATION),
        lost=(Module.WAREHOUSES,),
        gained=(Module.CONFIGURATION,),  # of monitoring nothing was known before
        unknown=(Module.TASKS,),
    )
