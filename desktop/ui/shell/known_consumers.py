"""What this computer knows of the open company's consumers, as pages are given it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.listing import ConsumerListing

if TYPE_CHECKING:
    from desktop.domain.access import AccessTest
    from desktop.domain.record import LocalRecord, Verification
    from desktop.domain.rotation import Rotation


class KnownConsumers(NamedTuple):
    """The list as it is kept, the ids whose secret can be copied here, and what is known here only."""

    listing: ConsumerListing
    with_secret: frozenset[str]
    records: Mapping[str, LocalRecord] = MappingProxyType({})
    verifications: Mapping[str, Verification] = MappingProxyType({})
    tests: Mapping[str, AccessTest] = MappingProxyType({})
    rotations: tuple[Rotation, ...] = ()

    @property
    def rotating(self) -> frozenset[str]:
        """Ids of the consumers whose pair is on its way out; of the twin, once the old one is gone."""
        return frozenset(
            one.twin_id if one.old_is_retired and one.twin_id else one.consumer_id
            for one in self.rotations
            if not one.is_over
        )


NOTHING = KnownConsumers(ConsumerListing(), frozenset())
