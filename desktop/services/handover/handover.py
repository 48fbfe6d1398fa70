"""Hands a consumer over: what the integrator reads and runs, the secret apart, and comparing secrets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from desktop.domain.company import Addresses, Company
from desktop.domain.consumer import Consumer
from desktop.domain.errors import PassphraseTooWeak, SecretNotKept
from desktop.domain.fingerprint import fingerprint, tells_the_same
from desktop.domain.handover import HandoverFacts, Piece
from desktop.domain.journal import Deed
from desktop.domain.passphrase import Strength, six_words, strength
from desktop.domain.secret import Secret
from desktop.services.handover.page import paper_page, readable_page
from desktop.services.handover.ports import GuessCounter, HandoverFiles, HandoverTexts, PassphraseSealer
from desktop.services.handover.requests import FILE_NAMES, ready_requests
from desktop.services.handover.secret_page import SecretPageFacts, secret_page
from desktop.services.handover.words import HandoverWords
from desktop.services.journal import UNNOTED, Notes
from desktop.services.ports import Vault


@dataclass(frozen=True, slots=True)
class Prepared:
    """File name to content, and `paper`, which Qt turns into the PDF ("" when none is wanted)."""

    files: Mapping[str, str]
    paper: str


@dataclass(frozen=True, slots=True)
class Saved:
    """Paths, "" for what there is none of."""

    package: str
    page: str


class Handover:
    def __init__(
        self,
        vault: Vault,
        addresses: Callable[[Company], Addresses],
        texts: HandoverTexts,
        sealer: PassphraseSealer,
        guesses: GuessCounter,
        files: HandoverFiles,
        notes: Notes = UNNOTED,
    ) -> None:
        self._vault = vault
        self._addresses = addresses
        self._texts = texts
        self._sealer = sealer
        self._guesses = guesses
        self._files = files
        self._notes = notes

    def prepare(self, facts: HandoverFacts, words: HandoverWords) -> Prepared:
        """Everything but the secret: its fingerprint where it is kept here, and the addresses of now, since
        those of the sample company change."""
        try:
            code = self.fingerprint(facts.company, facts.consumer)
        except SecretNotKept:
            code = ""
        company = facts.company._replace(addresses=self._addresses(facts.company))
        facts = replace(facts, company=company, fingerprint=code)
        files = ready_requests(facts, words, self._texts.template)
        if Piece.PAGE in facts.pieces:
            (name,) = FILE_NAMES[Piece.PAGE]
            files[name] = readable_page(facts, words, self._texts.template)
        paper = paper_page(facts, words, self._texts.template) if Piece.PDF in facts.pieces else ""
        return Prepared(files, paper)

    def seal(
        self,
        company: Company,
        facts: SecretPageFacts,
        consumer: Consumer,
        passphrase: Secret,
        words: HandoverWords,
    ) -> str:
        """The page that holds the secret. Raises SecretNotKept, PassphraseTooWeak."""
        if self.strength(passphrase, (facts.company, facts.consumer, facts.key)) is not Strength.ENOUGH:
            raise PassphraseTooWeak
        secret = self._vault.read(company.id, consumer.id)
        return secret_page(facts, secret, passphrase, words, self._texts.template, self._sealer)

    def save(
        self,
        company: Company,
        consumer: Consumer,
        place: str,
        files: Mapping[str, bytes],
        page: str,
        page_name: str,
        *,
        zipped: bool,
    ) -> Saved:
        """Writes what there is of `files` and `page` (which holds the secret) into `place`; nothing that was
        there is touched. Raises FileNotWritten, DiskFull."""
        name = f"Fracttal – {consumer.name}"
        package = self._files.save(place, name, files, zipped=zipped) if files else ""
        alone = self._files.save_one(place, f"{page_name}.html", page.encode("utf-8")) if page else ""
        self._notes.note(Deed.HANDED_OVER, company, consumer.name, consumer_id=consumer.id)
        return Saved(package, alone)

    def six_words(self, language: str) -> Secret:
        """A new passphrase, of words of that language."""
        return six_words(self._texts.words(language))

    def strength(self, passphrase: Secret, known: tuple[str, ...] = ()) -> Strength:
        """`known` is what an attacker would try first: names, the key."""
        return strength(passphrase, self._guesses.count(passphrase, (*known, "fracttal")))

    def fingerprint(self, company: Company, consumer: Consumer) -> str:
        """Raises SecretNotKept."""
        return fingerprint(consumer.key, self._vault.read(company.id, consumer.id))

    def is_same(self, company: Company, consumer: Consumer, pasted: Secret) -> bool:
        """Whether `pasted` is the secret that is kept here, or its fingerprint. Raises SecretNotKept."""
        return tells_the_same(consumer.key, self._vault.read(company.id, consumer.id), pasted)
