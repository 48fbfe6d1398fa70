"""What the commands tell of consumers: for programs as JSON with stable keys, for spreadsheets as a table.
No secret is known here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from desktop.domain.access import READABLE, AccessTest, Finding, Reach, promises, summary_of
from desktop.domain.company import Company
from desktop.domain.consumer import Consumer
from desktop.domain.errors import DeskError
from desktop.domain.exported import ExportedTable
from desktop.domain.listing import ConsumerListing
from desktop.domain.modules import Module
from desktop.domain.record import LocalRecord, Verification
from desktop.domain.standing import Standing, standing_of
from desktop.services.records import Records
from desktop.terminal.spoken import DONE, NOT_REACHED, REFUSED, code_of, on_one_line, words_of

FORMAT = 1
NOT_TESTED = "not_tested"
NEEDS_PERSON = "needs_person"

STANDINGS = {
    Standing.WORKS: "Works",
    Standing.PARTLY: "Partly",
    Standing.NOTHING: "Reaches nothing",
    Standing.REFUSED: "Refused",
    Standing.STOPPED: "Test cut short",
    Standing.NEVER: "Never tested",
    Standing.NOT_HERE: "Not testable here",
}
HEADINGS = (
    "Name",
    "Key",
    "Grant type",
    "Group permissions",
    "Access",
    "Owner",
    "Created",
    "Last tested",
    "Description",
    "Last used",
    "Tags",
    "Review date",
)


@dataclass(frozen=True, slots=True)
class Known:
    """All that this computer knows of a company's consumers. `with_secret` is None where the keychain is
    closed, so that nobody can tell."""

    listing: ConsumerListing
    records: Mapping[str, LocalRecord]
    verifications: Mapping[str, Verification]
    tests: Mapping[str, AccessTest]
    promises: Mapping[int, frozenset[Module]]
    with_secret: frozenset[str] | None

    def standing(self, consumer: Consumer) -> Standing:
        return standing_of(
            consumer,
            self.verifications.get(consumer.id),
            self.tests.get(consumer.id),
            self.promises.get(consumer.group_id),
        )

    def tested_at(self, consumer: Consumer) -> datetime | None:
        found = (self.verifications.get(consumer.id), self.tests.get(consumer.id))
        return max((one.at for one in found if one is not None), default=None)

    def record(self, consumer: Consumer) -> LocalRecord:
        return self.records.get(consumer.id, LocalRecord())


def known_of(
    company: Company, listing: ConsumerListing, records: Records, with_secret: frozenset[str] | None
) -> Known:
    return Known(
        listing,
        records.records(company),
        records.verifications(company),
        records.tests(company),
        promises(listing.groups),
        with_secret,
    )


def document(
    company: Company, listing: ConsumerListing, status: int, problem: DeskError | None, *, live: bool
) -> dict[str, Any]:
    """What `list` and `test` have in common; "consumers" is added to it."""
    return {
        "format": FORMAT,
        "company": {"id": company.id, "name": company.name, "kind": company.kind.value},
        "status": status,
        "live": live,
        "read_at": moment(listing.refreshed_at),
        "problem": None if problem is None else problem_facts(problem),
    }


def problem_facts(problem: DeskError) -> dict[str, str]:
    return {"code": code_of(problem), "text": words_of(problem)}


def consumer_facts(known: Known, consumer: Consumer) -> dict[str, Any]:
    record = known.record(consumer)
    return {
        "id": consumer.id,
        "name": consumer.name,
        "description": consumer.description,
        "key": consumer.key,
        "grant_type": consumer.grant_type.value,
        "group": consumer.group_name,
        "callback": consumer.callback_url,
        "created_at": moment(consumer.created_at),
        "last_used_at": moment(consumer.last_used_at),
        "secret_kept": None if known.with_secret is None else consumer.id in known.with_secret,
        "access": known.standing(consumer).value,
        "tested_at": moment(known.tested_at(consumer)),
        "owner": record.owner,
        "integrator": record.integrator,
        "environment": record.environment,
        "ticket": record.ticket,
        "tags": list(record.tags),
        "review_on": record.review_on.isoformat() if record.review_on else None,
    }


@dataclass(frozen=True, slots=True)
class Result:
    """Of one consumer: its test, or why there is none: a problem, or that a person has to sign in. `promise`
    as in domain/access.py; one that doesn't count has no say in the exit status."""

    consumer: Consumer
    test: AccessTest | None = None
    promise: frozenset[Module] | None = None
    problem: DeskError | None = None
    counts: bool = True

    @property
    def status(self) -> int:
        """DONE also for one that can't be tried from here anyway."""
        if self.test is None:
            return NOT_REACHED if self.problem is not None and self.counts else DONE
        reach = summary_of(self.test, self.promise).reach
        if reach is Reach.WORKS:
            return DONE
        return REFUSED if reach is Reach.REFUSED or self.refused else NOT_REACHED

    @property
    def refused(self) -> tuple[Module, ...]:
        """Modules that should have been reached. Where nobody knows what the group promises, one that is
        reached is enough."""
        test = self.test
        if test is None or (self.promise is None and test.reached):
            return ()
        wanted = self.promise or frozenset(READABLE)
        return tuple(one for one in READABLE if one in wanted and _found(test, one) is Finding.REFUSED)

    @property
    def outcome(self) -> str:
        return NOT_TESTED if self.test is None else summary_of(self.test, self.promise).reach.value

    @property
    def reason(self) -> str:
        if self.test is not None:
            return ""
        return NEEDS_PERSON if self.problem is None else code_of(self.problem)


def result_facts(result: Result) -> dict[str, Any]:
    consumer, test = result.consumer, result.test
    return {
        "id": consumer.id,
        "name": consumer.name,
        "key": consumer.key,
        "grant_type": consumer.grant_type.value,
        "group": consumer.group_name,
        "outcome": result.outcome,
        "reason": result.reason,
        "tested_at": moment(test.at) if test else None,
        "calls": test.probed.calls if test else 0,
        "promised": None if result.promise is None else [_code(one) for one in sorted(result.promise)],
        "modules": {_code(one): _found(test, one).value for one in READABLE} if test else {},
    }


def result_line(result: Result) -> str:
    """For people: name, outcome, how much of it, what was refused."""
    consumer, test = result.consumer, result.test
    if test is None:
        why = "a person signs in with it: test it in the window"
        if result.problem is not None:
            why = words_of(result.problem)
        return _line((consumer.name, "not tested", why))
    summary = summary_of(test, result.promise)
    parts = [consumer.name, STANDINGS[Standing(summary.reach.value)].lower()]
    if summary.reach is Reach.REFUSED:
        parts.append("key or secret is wrong, or it was deleted")
    else:
        parts.append(f"{summary.reached} of {summary.of} modules")
    if result.refused:
        parts.append("refused: " + ", ".join(_name(one) for one in result.refused))
    return _line(parts)


def list_line(known: Known, consumer: Consumer) -> str:
    cells = (
        consumer.name,
        consumer.key,
        consumer.grant_type.value,
        consumer.group_name,
        STANDINGS[known.standing(consumer)].lower(),
        moment(known.tested_at(consumer)) or "-",
    )
    return _line(cells)


def exported_list(known: Known, consumers: tuple[Consumer, ...]) -> ExportedTable:
    return ExportedTable("OAuth consumers", HEADINGS, tuple(_row(known, one) for one in consumers))


def moment(at: datetime | None) -> str | None:
    """ISO 8601 in UTC, to the second."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at is not None else None


def _row(known: Known, consumer: Consumer) -> tuple[str, ...]:
    record = known.record(consumer)
    return (
        consumer.name,
        consumer.key,
        consumer.grant_type.value.replace("_", " ").capitalize(),
        consumer.group_name,
        STANDINGS[known.standing(consumer)],
        record.owner,
        moment(consumer.created_at) or "",
        moment(known.tested_at(consumer)) or "",
        " ".join(consumer.description.split()),
        moment(consumer.last_used_at) or "",
        ", ".join(record.tags),
        record.review_on.isoformat() if record.review_on else "",
    )


def _line(cells: Iterable[str]) -> str:
    return "\t".join(on_one_line(cell) for cell in cells)


def _found(test: AccessTest, module: Module) -> Finding:
    return test.finding(module).finding


def _code(module: Module) -> str:
    return module.name.lower()


def _name(module: Module) -> str:
    return module.name.replace("_", " ").lower()
