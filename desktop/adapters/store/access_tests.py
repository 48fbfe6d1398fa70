"""The last access test of each consumer, as JSON in the database."""

from __future__ import annotations

import json
from typing import Any

from desktop.domain.access import READS, AccessTest, Cause, Ended, Finding, Found, Probed
from desktop.domain.moments import from_microseconds, to_microseconds

_READS = {read.resource: read for read in READS}


def text_of(test: AccessTest) -> str:
    probed = test.probed
    return json.dumps(
        {
            "at": to_microseconds(test.at),
            "group": test.group_id,
            "ended": probed.ended,
            "found": [[one.read.resource, one.finding, one.cause] for one in probed.found],
            "calls": probed.calls,
            "left": probed.left,
            "seconds": probed.seconds,
        }
    )


def test_of(text: str) -> AccessTest:
    """A read that isn't among those of now is left out."""
    fields: dict[str, Any] = json.loads(text)
    found = tuple(
        Found(_READS[resource], Finding(finding), Cause(cause))
        for resource, finding, cause in fields["found"]
        if resource in _READS
    )
    probed = Probed(Ended(fields["ended"]), found, fields["calls"], fields["left"], fields["seconds"])
    return AccessTest(from_microseconds(fields["at"]), fields["group"], probed)
