"""Run by itself, to be killed: writes pairs of a company and its secret, and says each number after."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain.secret import Secret
from tests.adapters.store.samples import company
from tests.fakes import FakeKeychain


def main(folder: Path, first: int) -> None:
    """Never returns."""
    database = open_database(folder)
    vault = SealedVault(database, FakeKeychain(key=b"k" * 32), AesSealer)
    vault.open()
    companies = StoredCompanies(database, vault.forget_company)
    for number in count(first):
        with database.transaction():
            companies.put(company(f"c{number}"))
            for part in range(10):
                vault.keep(f"c{number}", f"part-{part}", Secret(f"sample-secret-{number}-{part}"))
        print(number, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
