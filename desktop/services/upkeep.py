"""What looks after the secrets and the data that are kept on this computer."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.backups import Backups
from desktop.services.lost_secrets import LostSecrets
from desktop.services.vault_key import VaultKey


@dataclass(frozen=True, slots=True)
class Upkeep:
    key: VaultKey
    lost: LostSecrets
    backups: Backups
