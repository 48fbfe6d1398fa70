"""Finds out, line by line, what can be had of a company's server. Keeps nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.domain.company import Company, CompanyKind
from desktop.domain.errors import (
    BadAnswer,
    DeskError,
    LimitUsedUp,
    NoOwnConsumer,
    NotManaged,
    Refusal,
    Stopped,
    Unreachable,
)
from desktop.domain.modules import Module

if TYPE_CHECKING:
    from desktop.domain.progress import Progress
    from desktop.services.ports import CompanyApi


class What(StrEnum):
    REACHED = "reached"
    TOKEN = "token"  # noqa: S105 - names a step
    MANAGEMENT = "management"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Finding:
    """`problem` None: found well. `fact` is the host that was reached, or the form of the pair; `module`
    is what was read."""

    what: What
    problem: DeskError | None = None
    fact: str = ""
    module: Module | None = None


# A harmless read for each (fracttal.md); a few are enough to see what the permission group does.
READS: tuple[tuple[Module, str], ...] = (
    (Module.ASSETS, "items"),
    (Module.TASKS, "work_orders"),
    (Module.WORK_REQUESTS, "work_requests"),
    (Module.HUMAN_RESOURCES, "personnel"),
    (Module.WAREHOUSES, "warehouses"),
    (Module.CONFIGURATION, "accounts"),
)
STEPS = 3 + len(READS)


@dataclass(frozen=True, slots=True)
class Probed:
    """`kind` None: that couldn't be found out."""

    findings: tuple[Finding, ...]
    kind: CompanyKind | None = None
    token_form: str = ""


def probe(
    company: Company,
    open_api: Callable[[], CompanyApi],
    told: Callable[[Finding], None],
    progress: Progress,
) -> Probed:
    """`told` hears each finding as it comes, from this thread. Spends at most nine calls and a token; stops
    asking where more would find nothing more. Raises Stopped."""
    return _Probe(company, told, progress).run(open_api)


class _Probe:
    def __init__(self, company: Company, told: Callable[[Finding], None], progress: Progress) -> None:
        self._company = company
        self._told = told
        self._progress = progress
        self._found: list[Finding] = []

    def run(self, open_api: Callable[[], CompanyApi]) -> Probed:
        try:
            api = open_api()
        except Stopped:
            raise
        except DeskError as problem:
            self._note(Finding(What.TOKEN, problem))
            return self._probed()
        host = urlsplit(self._company.addresses.api).hostname or ""
        if self._tried(What.REACHED, api.reach, host) is not None:
            return self._probed()
        if not self._company.has_own_consumer:
            self._note(Finding(What.TOKEN, NoOwnConsumer()))
            return self._probed(CompanyKind.GUIDED)
        if self._tried(What.TOKEN, api.sign_in, lambda: api.token_form or "") is not None:
            return self._probed()
        kind = self._managed(api)
        for module, resource in READS:
            refused = self._problem(partial(api.read_one, resource, self._progress))
            self._note(Finding(What.READ, refused, module=module))
            if isinstance(refused, Unreachable | LimitUsedUp):
                break
        return self._probed(kind, api.token_form or "")

    def _managed(self, api: CompanyApi) -> CompanyKind | None:
        problem = self._problem(api.check)
        self._note(Finding(What.MANAGEMENT, problem))
        if problem is None:
            return CompanyKind.MANAGED
        return CompanyKind.GUIDED if isinstance(problem, NotManaged) else None

    def _tried(self, what: What, work: Callable[[], None], fact: str | Callable[[], str]) -> DeskError | None:
        problem = self._problem(work)
        self._note(Finding(what, problem, fact() if callable(fact) else fact))
        return problem

    def _problem(self, work: Callable[[], None]) -> DeskError | None:
        try:
            work()
        except (Unreachable, BadAnswer, Refusal, NotManaged) as problem:
            return problem
        return None

    def _note(self, finding: Finding) -> None:
        self._found.append(finding)
        self._told(finding)
        self._progress.report(len(self._found), STEPS)

    def _probed(self, kind: CompanyKind | None = None, form: str = "") -> Probed:
        return Probed(tuple(self._found), kind, form)
