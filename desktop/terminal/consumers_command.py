"""`consumer-desk list|test|export`: a company's consumers for monitoring, without a window."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop import logs
from desktop.domain import errors as e
from desktop.domain.access import AccessTest
from desktop.domain.company import Company
from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.exported import ExportedTable
from desktop.domain.journal import Deed
from desktop.domain.keeping import Keeping
from desktop.domain.listing import ConsumerListing
from desktop.domain.progress import Unwatched
from desktop.late import table_as_csv
from desktop.paths import Folders
from desktop.terminal.choosing import chosen_company, chosen_consumers
from desktop.terminal.facts import (
    Known,
    Result,
    consumer_facts,
    document,
    exported_list,
    known_of,
    list_line,
    moment,
    result_facts,
    result_line,
)
from desktop.terminal.opened_desk import OpenedDesk, opened_desk
from desktop.terminal.spoken import (
    DONE,
    INTERRUPTED,
    MISUSED,
    NOT_REACHED,
    REFUSED,
    Misused,
    complain,
    say,
    status_of,
    words_of,
    worst,
)

LONG = 1.0  # seconds: a shorter wait isn't worth a line

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed. `output` is a file to write, None for standard output."""

    company: str | None
    consumer: str | None = None
    as_json: bool = False
    output: Path | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """The list as it is known now. `live`: the server gave it this moment; `problem`: why it didn't."""

    company: Company
    listing: ConsumerListing
    consumers: tuple[Consumer, ...]
    live: bool
    problem: e.DeskError | None

    @property
    def status(self) -> int:
        return DONE if self.problem is None else status_of(self.problem)


class ConsumersCommand:
    """Each public method does one command and returns its exit status."""

    def __init__(self, folders: Folders, log_level: str, *, may_ask: bool) -> None:
        """`may_ask`: somebody is there to answer the keychain's prompt."""
        self._folders = folders
        self._log_level = log_level
        self._may_ask = may_ask

    def show(self, wanted: Wanted) -> int:
        def work(desk: OpenedDesk) -> int:
            read, known = self._read("list", desk, wanted)
            if wanted.as_json:
                say(_json(_listed(read, known)))
            for consumer in () if wanted.as_json else read.consumers:
                say(list_line(known, consumer))
            return read.status

        return self._run("list", work)

    def test(self, wanted: Wanted) -> int:
        def work(desk: OpenedDesk) -> int:
            began = datetime.now(UTC)
            read, known = self._read("test", desk, wanted)
            results: dict[str, Result] = {}

            def told(result: Result) -> None:
                results[result.consumer.id] = result
                if not wanted.as_json:
                    say(result_line(result))

            stop = self._try_each(desk, read, known, told, named=wanted.consumer is not None)
            status = worst(read.status, *(result.status for result in results.values()))
            if stop is not None:
                status = worst(status, status_of(stop))
            if not any(result.test for result in results.values()):
                status = status or NOT_REACHED  # "all good" would be said of nothing
            if wanted.as_json:
                facts = document(read.company, read.listing, status, stop or read.problem, live=read.live)
                facts["began_at"], facts["ended_at"] = moment(began), moment(datetime.now(UTC))
                facts["consumers"] = [result_facts(results[one.id]) for one in read.consumers]
                say(_json(facts))
            self._sum_up(list(results.values()), status)
            return status

        return self._run("test", work)

    def export(self, wanted: Wanted) -> int:
        def work(desk: OpenedDesk) -> int:
            _check_suffix(wanted)
            read, known = self._read("export", desk, wanted)
            table = exported_list(known, read.consumers)
            if wanted.as_json:
                _write_json(desk, wanted.output, _json(_listed(read, known)))
            else:
                _write_table(desk, wanted.output, table)
            if wanted.as_json or wanted.output is None:
                desk.lists.journal.note(Deed.EXPORTED, None, table.title)
            if wanted.output is not None:
                say(f"{len(read.consumers)} exported, without secrets: {wanted.output}")
            return read.status

        return self._run("export", work)

    def _run(self, command: str, work: Callable[[OpenedDesk], int]) -> int:
        try:
            self._folders.create()
            end_log = logs.configure(self._folders.log, self._log_level)
        except e.DeskError as problem:
            complain(command, words_of(problem))
            return status_of(problem)
        try:
            with opened_desk(self._folders) as desk:
                return work(desk)
        except Misused as misuse:
            complain(command, str(misuse))
            return MISUSED
        except e.DeskError as problem:
            complain(command, words_of(problem))
            return status_of(problem)
        except KeyboardInterrupt:
            complain(command, "stopped; what was done until then is kept")
            return INTERRUPTED
        except Exception as error:
            # Python's own status would be 1, which means here that something was refused.
            log.exception("The command %s failed", command)
            complain(command, f"unexpected {type(error).__name__}: see {self._folders.log / logs.FILE}")
            return NOT_REACHED
        finally:
            end_log()

    def _read(self, command: str, desk: OpenedDesk, wanted: Wanted) -> tuple[Read, Known]:
        """Raises Misused, StoreProblem."""
        company = chosen_company(desk.services.companies.all(), wanted.company)
        state = desk.vault.open(may_ask=self._may_ask)
        if state.keeping is not Keeping.KEYCHAIN and state.problem is not None:
            complain(command, words_of(state.problem))
        listing, live, problem = self._listing(command, desk, company)
        if problem is not None:
            self._tell_age(command, listing, problem)
        consumers: tuple[Consumer, ...] = ()
        if listing.consumers or problem is None:
            consumers = chosen_consumers(company, listing.consumers, wanted.consumer)
        with_secret = desk.vault.owners(company.id)
        closed = desk.vault.state.keeping is not Keeping.KEYCHAIN and not with_secret
        read = Read(company, listing, consumers, live, problem)
        return read, known_of(company, listing, desk.lists.records, None if closed else with_secret)

    def _listing(
        self, command: str, desk: OpenedDesk, company: Company
    ) -> tuple[ConsumerListing, bool, e.DeskError | None]:
        if not company.can_manage:
            return desk.lists.consumers.kept(company), False, None  # this computer's record is the list
        try:
            return desk.lists.consumers.refresh(company, Waiting(command)).listing, True, None
        except e.StoreProblem:
            raise
        except e.OwnSecretNotKept as problem:
            cause = desk.vault.state.problem or problem
            return desk.lists.consumers.kept(company), False, cause
        except e.DeskError as problem:
            return desk.lists.consumers.kept(company), False, problem

    def _tell_age(self, command: str, listing: ConsumerListing, problem: e.DeskError) -> None:
        at = listing.refreshed_at
        if not isinstance(problem, e.KeychainProblem):  # that was said
            complain(command, words_of(problem))
        if at is None:
            complain(command, "the list was never read on this computer, so nothing is known")
        else:
            complain(command, f"the list is that of {moment(at)}, {_ago(datetime.now(UTC) - at)}")

    def _try_each(
        self, desk: OpenedDesk, read: Read, known: Known, told: Callable[[Result], None], *, named: bool
    ) -> e.DeskError | None:
        """Tells a result of each consumer. Returns what ended all of it before its end."""
        company = read.company
        away = read.problem if isinstance(read.problem, e.Unreachable | e.SampleUnavailable) else None
        ready = []
        for consumer in read.consumers:
            if consumer.grant_type is GrantType.AUTHORIZATION_CODE:
                if named:
                    raise Misused(f"“{consumer.name}” is for a person who signs in: test it in the window")
                told(Result(consumer))
            elif away is not None:
                told(Result(consumer, problem=away))
            elif known.with_secret is None or consumer.id not in known.with_secret:
                closed = desk.vault.state.problem
                told(
                    Result(consumer, problem=closed or e.SecretNotKept(), counts=named or closed is not None)
                )
            else:
                ready.append(consumer)

        def tested(consumer: Consumer, test: AccessTest) -> None:
            told(Result(consumer, test, known.promises.get(consumer.group_id)))
            left.remove(consumer)

        left, stop = list(ready), None
        failed: dict[str, e.DeskError] = {}
        try:
            failed = desk.services.access.test_several(company, ready, Waiting("test"), tested)
        except e.StoreProblem:
            raise
        except e.DeskError as problem:
            stop = problem
        for consumer in left:
            told(Result(consumer, problem=failed.get(consumer.id, stop or e.DeskError())))
        return stop

    def _sum_up(self, results: list[Result], status: int) -> None:
        """On standard error, which is what a scheduler mails."""
        refused = sum(result.status == REFUSED for result in results)
        unknown = sum(result.status == NOT_REACHED for result in results)
        if refused:
            complain("test", f"{refused} of {len(results)} consumers: something was refused")
        if unknown:
            complain("test", f"{unknown} of {len(results)} consumers: nothing sure could be found out")
        if status == NOT_REACHED and not unknown:
            complain("test", "nothing was tested")


class Waiting(Unwatched):
    """Says of long waits that they are waits."""

    def __init__(self, command: str) -> None:
        self._command = command

    def wait(self, seconds: float) -> None:
        if seconds >= LONG:
            complain(self._command, f"waiting for {round(seconds)} s")
        super().wait(seconds)


def _listed(read: Read, known: Known) -> dict[str, Any]:
    facts = document(read.company, read.listing, read.status, read.problem, live=read.live)
    facts["consumers"] = [consumer_facts(known, one) for one in read.consumers]
    return facts


def _json(facts: dict[str, Any]) -> str:
    """In ASCII: whatever takes it reads it the same."""
    return json.dumps(facts, indent=2)


def _check_suffix(wanted: Wanted) -> None:
    if wanted.output is None:
        return
    suffixes = (".json",) if wanted.as_json else (".csv", ".xlsx")
    if wanted.output.suffix.lower() not in suffixes:
        raise Misused(f"--output must end in {' or '.join(suffixes)}")


def _write_table(desk: OpenedDesk, output: Path | None, table: ExportedTable) -> None:
    if output is not None:
        desk.services.export_table(output.expanduser().absolute(), table)
    elif sys.stdout is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(table_as_csv(table).encode())
        sys.stdout.buffer.flush()


def _write_json(desk: OpenedDesk, output: Path | None, text: str) -> None:
    if output is None:
        say(text)
    else:
        desk.services.files.write(str(output.expanduser().absolute()), text + "\n")


def _ago(age: timedelta) -> str:
    minutes = int(age.total_seconds() // 60)
    if minutes < 1:
        return "less than a minute old"
    for size, name in ((60 * 24, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            number = minutes // size
            return f"{number} {name}{'' if number == 1 else 's'} old"
    return ""
