"""The sample company: its server runs on this computer and may be stopped to see what offline is like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.company import SAMPLE_ID, Company
from desktop.domain.journal import Deed
from desktop.domain.legacy_pair import LEGACY_PAIR
from desktop.services.journal import UNNOTED, Notes
from desktop.services.sentinel import UNWATCHED, Watch

if TYPE_CHECKING:
    from desktop.services.connections import Connections
    from desktop.services.ports import ConsumerTable, RotationTable, SampleServer, Storage, Vault


class SampleCompany:
    def __init__(
        self,
        server: SampleServer,
        connections: Connections,
        storage: Storage,
        consumers: ConsumerTable,
        vault: Vault,
        rotations: RotationTable,
        notes: Notes = UNNOTED,
        sentinel: Watch = UNWATCHED,
    ) -> None:
        self._server = server
        self._connections = connections
        self._storage = storage
        self._consumers = consumers
        self._vault = vault
        self._rotations = rotations
        self._notes = notes
        self._sentinel = sentinel

    @property
    def running(self) -> bool:
        return self._server.running

    def stop(self) -> None:
        """Its server answers no more, as if the network were gone; what was read stays."""
        self._server.stop()

    def start(self) -> None:
        """Its server answers again, perhaps on another port."""
        self._server.start()
        self._connections.drop(SAMPLE_ID)

    def reset(self, company: Company | None = None) -> None:
        """The company as on the first day; what was kept of the consumers made since is forgotten."""
        self._server.reset()
        with self._storage.transaction():
            for consumer in self._consumers.listing(SAMPLE_ID).consumers:
                self._vault.forget(SAMPLE_ID, consumer.id)
                self._consumers.remove(SAMPLE_ID, consumer.id)
            self._sentinel.begin_anew(SAMPLE_ID)
            for rotation in self._rotations.all(SAMPLE_ID):
                self._vault.forget(SAMPLE_ID, rotation.id)
                self._rotations.remove(SAMPLE_ID, rotation.id)
            self._notes.note(Deed.RESET_SAMPLE, company)
            self._vault.forget(SAMPLE_ID, LEGACY_PAIR)  # the pair of the first day has another secret
        self._connections.drop(SAMPLE_ID)
