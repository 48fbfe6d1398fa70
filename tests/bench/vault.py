"""10,000 secrets kept in the vault and read again, as the first refresh of a big company does."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.passing_key import PassingKeychain
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain.company import SAMPLE_ID, Addresses, Company, CompanyKind
from desktop.domain.errors import KeychainProblem
from desktop.domain.secret import Secret
from tests.bench.table import Row

COUNT = 10_000


class CountingKeychain(PassingKeychain):
    calls = 0

    def key(self, *, may_ask: bool, late: Callable[[bytes | KeychainProblem], None]) -> bytes:
        self.calls += 1
        return super().key(may_ask=may_ask, late=late)


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as place:
        database = open_database(Path(place) / "data")
        keychain = CountingKeychain()
        vault = SealedVault(database, keychain, AesSealer)
        company = Company(SAMPLE_ID, "Example Foods", CompanyKind.SAMPLE, Addresses("", "", ""))
        StoredCompanies(database, vault.forget_company).put(company)
        vault.open()
        secrets = {f"c{number}": Secret(os.urandom(24).hex()) for number in range(COUNT)}

        def keep() -> None:
            with database.transaction():
                for owner, secret in secrets.items():
                    vault.keep(SAMPLE_ID, owner, secret)

        def read() -> None:
            for owner, secret in secrets.items():
                assert vault.read(SAMPLE_ID, owner) == secret

        kept, unchanged, found = timed(keep), timed(keep), timed(read)
        database.close()
    return [
        Row("10,000 secrets sealed and kept", kept, "ms"),
        Row("10,000 secrets read", found, "ms"),
        Row("10,000 secrets, both", kept + found, "ms", aim="1,000 ms"),
        Row("10,000 secrets that are kept already, kept again", unchanged, "ms"),
        Row("calls of the keychain for it", keychain.calls, "", aim="1"),
    ]


def timed(work: object) -> float:
    assert callable(work)
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
