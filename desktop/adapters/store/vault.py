"""Keeps secrets: sealed in the database once the keychain gave the key, in memory until then."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from desktop.adapters.store.key_change import seal_copies_anew, settled
from desktop.adapters.store.key_record import KeyRecord, put_record, read_record, reseal_database
from desktop.adapters.store.sealed import SealBroken, SealedValue, Sealer
from desktop.domain.errors import (
    KeychainDenied,
    KeychainProblem,
    KeychainSilent,
    SecretNotKept,
    StoreProblem,
)
from desktop.domain.keeping import Keeping, VaultState
from desktop.domain.key_change import KeyChanged
from desktop.domain.locking import SecretsLocked

if TYPE_CHECKING:
    from desktop.adapters.store.database import Database
    from desktop.domain.secret import Secret

log = logging.getLogger(__name__)

KEY_BYTES = 32  # of AES-256

Answer = bytes | KeychainProblem
Place = tuple[str, str]


class Keychain(Protocol):
    """keychain.SystemKeychain, or a fake."""

    def key(self, *, may_ask: bool, late: Callable[[Answer], None]) -> bytes:
        """The vault's key, 32 bytes, made when there is none. Raises KeychainProblem; after KeychainSilent
        the answer goes to `late`, from another thread, if it ever comes."""

    def keep_next(self, key: bytes) -> None:
        """Puts the key of a change beside the one in use. Raises KeychainProblem."""

    def next_key(self) -> bytes | None:
        """What `keep_next` put there, until `settle`. Raises KeychainProblem."""

    def settle(self, key: bytes | None) -> None:
        """`key` becomes the one in use (None: it stays), the next one goes. Raises KeychainProblem."""


class ErasableKeychain(Keychain, Protocol):
    def erase(self) -> None:
        """Removes the key. Raises KeychainProblem."""


def _unheard(_answer: Answer) -> None:
    pass


def nobody(_state: VaultState) -> None:
    """For a vault whose changes of state nobody follows."""


class SealedVault:
    """Any thread may use it. `changed` hears of each new state, from the thread where it happened."""

    def __init__(
        self,
        database: Database,
        keychain: Keychain,
        sealer: Callable[[bytes], Sealer],
        changed: Callable[[VaultState], None] = nobody,
    ) -> None:
        self._database = database
        self._keychain = keychain
        self._new_sealer = sealer
        self._changed = changed
        self._sealer: Sealer | None = None
        self._waiting: dict[Place, Secret] = {}
        self._state = VaultState(Keeping.OPENING)
        self._closings = 0
        self._had_key = False  # when it was locked
        self._key_id = ""  # of the key that was had last: what can be read again once it is back

    @property
    def state(self) -> VaultState:
        return self._state

    def open(self, *, may_ask: bool = False) -> VaultState:
        """Fetches the key, which may take seconds; `may_ask` lets the system show its prompt. What waited
        in memory is sealed. Raises StoreProblem when that can't be written; it stays in memory then."""
        if self._sealer is not None:
            return self._state
        closings = self._closings
        try:
            self._unlock(self._keychain.key(may_ask=may_ask, late=partial(self._late, closings)), closings)
        except KeychainProblem as problem:
            self._give_up(problem, closings)
        return self._state

    def read(self, company_id: str, owner_id: str) -> Secret:
        """Raises SecretNotKept, also for a value under a key that is gone or not had yet; SecretsLocked
        while it is locked."""
        with self._database.lock:
            if self._state.keeping is Keeping.LOCKED:
                raise SecretsLocked
            waiting = self._waiting.get((company_id, owner_id))
            kept = waiting if waiting is not None else self._kept(company_id, owner_id)
            if kept is None and self._sealer is not None and not self._is_current(self._sealer):
                with self._database.transaction():
                    self._catch_up()
                kept = self._kept(company_id, owner_id)
        if kept is None:
            raise SecretNotKept
        return kept

    def keep(self, company_id: str, owner_id: str, secret: Secret) -> None:
        """Part of the caller's transaction. Raises SecretNotKept when the company isn't kept."""
        with self._database.transaction():
            if not self._knows(company_id):
                raise SecretNotKept
            if self._sealer is not None and not self._is_current(self._sealer):
                self._catch_up()
            if self._sealer is None:
                self._set_waiting((company_id, owner_id), secret)
            elif self._kept(company_id, owner_id) != secret:
                self._seal(self._sealer, company_id, owner_id, secret)
                self._set_waiting((company_id, owner_id), None)

    def forget(self, company_id: str, owner_id: str) -> None:
        """Of that owner, whatever key it is under. Part of the caller's transaction."""
        with self._database.transaction():
            self._database.write(
                "DELETE FROM sealed WHERE company_id = ? AND owner_id = ?", (company_id, owner_id)
            )
            self._set_waiting((company_id, owner_id), None)
            self._count_unreadable()

    def forget_company(self, company_id: str) -> None:
        """All of that company. Part of the caller's transaction."""
        with self._database.transaction():
            self._database.write("DELETE FROM sealed WHERE company_id = ?", (company_id,))
            for place in [place for place in self._waiting if place[0] == company_id]:
                self._set_waiting(place, None)
            self._count_unreadable()

    def owners(self, company_id: str) -> frozenset[str]:
        """Ids whose secret can be had here now, or could once it is unlocked."""
        with self._database.lock:
            found = {owner for company, owner in self._waiting if company == company_id}
            if self._sealer is not None or self._state.keeping is Keeping.LOCKED:
                found.update(
                    owner
                    for (owner,) in self._database.read(
                        "SELECT owner_id FROM sealed WHERE company_id = ? AND key_id = ?",
                        (company_id, self._key_id),
                    )
                )
        return frozenset(found)

    def lost(self) -> tuple[Place, ...]:
        """Company and owner of each value under a key that is gone; none before the keychain opened."""
        with self._database.lock:
            if self._sealer is None:
                return ()
            rows = self._database.read(
                "SELECT company_id, owner_id FROM sealed WHERE key_id <> ? ORDER BY position",
                (self._sealer.key_id,),
            )
        return tuple((company_id, owner_id) for company_id, owner_id in rows)

    def count_again(self) -> None:
        """After other hands than these put sealed values into the file."""
        with self._database.lock:
            if self._sealer is not None:
                self._set_state(VaultState(Keeping.KEYCHAIN, None, self._unreadable(self._sealer)))

    def change_key(self) -> KeyChanged:
        """Seals everything that can be read under a new key, in the copies of the database too.

        Cut short at any moment, the keychain holds the key that the file is under, and the next start ends
        what was begun. Raises KeychainProblem and StoreProblem; then all is under the key of before.
        """
        with self._database.lock:
            old = self._sealer
            if old is None:
                raise self._state.problem or KeychainSilent
        put_record(self._database, KeyRecord(old.key_id, changing=True))
        key = os.urandom(KEY_BYTES)
        self._keychain.keep_next(key)
        new = self._new_sealer(key)
        with self._database.transaction():
            if self._sealer is not old or not self._is_current(old):
                raise self._state.problem or KeychainDenied  # closed, or changed elsewhere, meanwhile
            secrets = reseal_database(self._database, old, new)
            put_record(self._database, KeyRecord(new.key_id, changing=True))
            self._database.on_rollback(partial(self._use, old))
            self._use(new)
            self._set_state(VaultState(Keeping.KEYCHAIN, None, self._unreadable(new)))
        try:
            seal_copies_anew(self._database.folder, old, new)
            self._keychain.settle(key)
            put_record(self._database, KeyRecord(new.key_id))
        except (KeychainProblem, StoreProblem) as problem:
            log.warning("The change of key is finished at the next start: %s", type(problem).__name__)
            return KeyChanged(secrets, settled=False)
        return KeyChanged(secrets)

    def close(self) -> None:
        """Drops the key; open() fetches it again. What only memory holds stays there until then."""
        with self._database.lock:
            self._drop_key(VaultState(Keeping.OPENING))

    def lock(self) -> None:
        """As `close`, and secrets are out of reach until open() had the key again. Where no keychain gave a
        key before, open() ends the lock whatever the keychain says: memory is all there is."""
        with self._database.lock:
            if self._state.keeping is not Keeping.LOCKED:
                self._had_key = self._sealer is not None
                self._drop_key(VaultState(Keeping.LOCKED))

    def _drop_key(self, state: VaultState) -> None:
        # OpenSSL overwrites the key when the last who seals with it lets go of it.
        self._closings += 1
        self._sealer = None
        self._set_state(state)

    def _late(self, closings: int, answer: Answer) -> None:
        if isinstance(answer, KeychainProblem):
            self._give_up(answer, closings)
            return
        try:
            self._unlock(answer, closings)
        except KeychainProblem as problem:
            self._give_up(problem, closings)
        except StoreProblem as problem:
            # Nobody waits for this call; the state still says that secrets are in memory only.
            log.warning("The keychain answered late, but sealing failed: %s", type(problem).__name__)

    def _give_up(self, problem: KeychainProblem, closings: int) -> None:
        with self._database.lock:
            if self._is_awaited(closings):
                locked = self._state.keeping is Keeping.LOCKED and self._had_key
                self._set_state(VaultState(Keeping.LOCKED if locked else Keeping.SESSION, problem))

    def _unlock(self, key: bytes, closings: int) -> None:
        following: bytes | None = key
        while following is not None:
            following = self._other_key(following, closings)

    def _other_key(self, key: bytes, closings: int) -> bytes | None:
        """None once the vault is open. Another process may change the key in this moment: then the one to try
        next. Raises KeychainProblem, StoreProblem."""
        key, record = settled(self._database, self._keychain, self._new_sealer, key)
        sealer = self._new_sealer(key)
        if record.key_id not in ("", sealer.key_id):
            again = self._keychain.key(may_ask=False, late=_unheard)
            if again != key:
                return again
        with self._database.transaction():
            if not self._is_awaited(closings):
                return None
            if read_record(self._database) == record:
                self._open_with(sealer, record)
                return None
        return self._keychain.key(may_ask=False, late=_unheard)

    def _open_with(self, sealer: Sealer, record: KeyRecord) -> None:
        self._database.on_rollback(partial(self._restore, self._state))
        if record.key_id != sealer.key_id:
            put_record(self._database, KeyRecord(sealer.key_id, record.changing))
        for (company_id, owner_id), secret in list(self._waiting.items()):
            if self._knows(company_id):  # a restored backup may not have it
                self._seal(sealer, company_id, owner_id, secret)
            self._set_waiting((company_id, owner_id), None)
        self._use(sealer)
        self._set_state(VaultState(Keeping.KEYCHAIN, None, self._unreadable(sealer)))

    def _knows(self, company_id: str) -> bool:
        return bool(self._database.read("SELECT 1 FROM company WHERE id = ?", (company_id,)))

    def _is_awaited(self, closings: int) -> bool:
        """Whether an answer of the keychain still matters: not closed since, not open already."""
        return closings == self._closings and self._sealer is None

    def _is_current(self, sealer: Sealer) -> bool:
        """False when another process changed the key since; a value under the old one would be lost."""
        return read_record(self._database).key_id in ("", sealer.key_id)

    def _catch_up(self) -> None:
        """Takes the key of now. Inside a transaction, which is short of breath, but hardly ever needed."""
        wanted = read_record(self._database).key_id
        self._database.on_rollback(partial(self._restore, self._state))
        self._sealer = None
        try:
            sealer = self._new_sealer(self._keychain.key(may_ask=False, late=_unheard))
            if sealer.key_id != wanted:
                raise KeychainDenied
        except KeychainProblem as problem:
            self._set_state(VaultState(Keeping.SESSION, problem))
        else:
            self._use(sealer)

    def _use(self, sealer: Sealer) -> None:
        self._sealer = sealer
        self._key_id = sealer.key_id

    def _restore(self, state: VaultState) -> None:
        self._sealer = None
        self._set_state(state)

    def _kept(self, company_id: str, owner_id: str) -> Secret | None:
        if self._sealer is None:
            return None
        rows = self._database.read(
            "SELECT key_id, nonce, ciphertext FROM sealed WHERE company_id = ? AND owner_id = ?",
            (company_id, owner_id),
        )
        if not rows or rows[0][0] != self._sealer.key_id:
            return None
        try:
            return self._sealer.unseal(company_id, owner_id, SealedValue(*rows[0]))
        except SealBroken:
            log.warning("A sealed value was changed or moved in the database")
            return None

    def _seal(self, sealer: Sealer, company_id: str, owner_id: str, secret: Secret) -> None:
        value = sealer.seal(company_id, owner_id, secret)
        self._database.write(
            """INSERT INTO sealed (company_id, owner_id, key_id, nonce, ciphertext) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (company_id, owner_id) DO UPDATE SET key_id = excluded.key_id,
            nonce = excluded.nonce, ciphertext = excluded.ciphertext""",
            (company_id, owner_id, value.key_id, value.nonce, value.ciphertext),
        )
        self._count_unreadable()

    def _set_waiting(self, place: Place, secret: Secret | None) -> None:
        before = self._waiting.get(place)
        if before is None and secret is None:
            return
        self._put_waiting(place, secret)
        self._database.on_rollback(partial(self._put_waiting, place, before))

    def _put_waiting(self, place: Place, secret: Secret | None) -> None:
        if secret is None:
            self._waiting.pop(place, None)
        else:
            self._waiting[place] = secret

    def _unreadable(self, sealer: Sealer) -> int:
        rows = self._database.read("SELECT count(*) FROM sealed WHERE key_id <> ?", (sealer.key_id,))
        count: int = rows[0][0]
        return count

    def _count_unreadable(self) -> None:
        before = self._state
        if self._sealer is None or not before.unreadable:
            return  # it can only fall, and is counted when the vault opens
        now = VaultState(before.keeping, before.problem, self._unreadable(self._sealer))
        if now != before:
            self._set_state(now)
            self._database.on_rollback(partial(self._set_state, before))

    def _set_state(self, state: VaultState) -> None:
        if state != self._state:
            self._state = state
            self._changed(state)
