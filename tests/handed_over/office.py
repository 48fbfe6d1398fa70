"""The administrator's side: the sample company's consumers with their secrets, and what is made of them."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import httpx

from desktop.domain.company import Company
from desktop.domain.consumer import Consumer
from desktop.domain.handover import HandoverFacts, pieces_for
from desktop.domain.listing import ServerListing
from desktop.domain.permission import group_named
from desktop.domain.secret import Secret
from desktop.sample.host import SampleHost
from desktop.services.handover.handover import Handover
from desktop.services.handover.secret_page import SecretPageFacts
from desktop.services.handover.words import HandoverWords
from desktop.ui.dialogs.handover_words import handover_words
from tests.fakes import FakeVault
from tests.few_rounds import few_rounds

PASSPHRASE = "sample tomate ladrillo verano gota mesa"


@dataclass(frozen=True, slots=True)
class Ran:
    status: int
    out: str
    err: str


def run(command: Sequence[str | Path], typed: str = "", *, cwd: Path | None = None, **variables: str) -> Ran:
    """As a person runs it in a terminal of their own; `typed` is the standard input."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("FRACTTAL_")}
    done = subprocess.run(
        [str(part) for part in command],
        input=typed,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=cwd,
        env={**clean, "PYTHONDONTWRITEBYTECODE": "1", **variables},
    )
    return Ran(done.returncode, done.stdout, done.stderr)


@dataclass(frozen=True, slots=True)
class Office:
    """The administrator's side: the sample company's consumers with their secrets, and the service."""

    host: SampleHost
    company: Company
    listing: ServerListing
    vault: FakeVault
    handover: Handover
    catalogues: Path

    def consumer(self, start: str) -> Consumer:
        return next(one for one in self.listing.consumers if one.name.startswith(start))

    def secret(self, consumer: Consumer) -> str:
        return self.listing.secrets[consumer.id].reveal()

    def words(self, language: str) -> HandoverWords:
        return handover_words(language, self.catalogues)

    def facts(
        self, consumer: Consumer, language: str = "en", *, company: Company | None = None
    ) -> HandoverFacts:
        return HandoverFacts(
            company or self.company,
            consumer,
            group_named(self.listing.groups, consumer.group_id),
            "25 November 2026",
            language,
            pieces=frozenset(pieces_for(consumer.grant_type)),
        )

    def hands_over(
        self, place: Path, consumer: Consumer, language: str = "en", *, company: Company | None = None
    ) -> Path:
        """The folder that the integrator gets, without its PDF."""
        facts = self.facts(consumer, language, company=company)
        prepared = self.handover.prepare(facts, self.words(language))
        files = {name: text.encode() for name, text in prepared.files.items()}
        saved = self.handover.save(facts.company, consumer, str(place), files, "", "", zipped=False)
        return Path(saved.package)

    def seals(
        self,
        place: Path,
        consumer: Consumer,
        language: str = "en",
        *,
        days: int = 7,
        secret: str = "",
        slowly: bool = False,
    ) -> Path:
        """The file with the secret; `slowly` with as many rounds as a person's has."""
        until = datetime.now().astimezone() + timedelta(days=days)
        facts = SecretPageFacts(
            self.company.name, consumer.name, consumer.key, language, until, "2 December 2026"
        )
        if secret:
            self.vault.keep(self.company.id, consumer.id, Secret(secret))
        with nullcontext() if slowly else few_rounds():
            page = self.handover.seal(self.company, facts, consumer, Secret(PASSPHRASE), self.words(language))
        name = f"secret {consumer.name}"
        saved = self.handover.save(self.company, consumer, str(place), {}, page, name, zipped=False)
        return Path(saved.page)


def agree(address: str) -> str:
    """What a person does in the browser; returns the address that they come back to."""
    page = httpx.get(address, trust_env=False)
    ticket = re.search(r'name="ticket" value="([^"]+)"', page.text)
    assert ticket, page.text
    done = httpx.post(
        address.partition("?")[0], data={"ticket": ticket[1], "decision": "approve"}, trust_env=False
    )
    return done.headers["location"]
