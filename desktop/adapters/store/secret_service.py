"""keyring's Secret Service, without its one leak."""

from __future__ import annotations

import secretstorage
from keyring.backends.SecretService import Keyring
from keyring.errors import InitError, KeyringLocked


class ClosingKeyring(Keyring):
    """As keyring's own; a connection to the bus is closed, too, when the keychain is missing, locked or
    refuses (keyring 25.7 forgets it then, and a program that asks now and then would gather sockets)."""

    def get_preferred_collection(self) -> secretstorage.Collection:
        """The default collection, unlocked. Raises InitError, KeyringLocked."""
        connection = secretstorage.dbus_init()
        try:
            try:
                collection = secretstorage.get_default_collection(connection)
            except secretstorage.exceptions.SecretStorageException as error:
                raise InitError(f"Failed to create the collection: {error}.") from error
            if collection.is_locked():
                collection.unlock()
                if collection.is_locked():
                    raise KeyringLocked("Failed to unlock the collection!")
        except BaseException:
            connection.close()
            raise
        return collection
