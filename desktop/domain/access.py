"""What a consumer reaches: the harmless reads that are tried, what each found, and what it means."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.modules import Module
from desktop.domain.permission import PermissionGroup, Right

MOST_CALLS = 12
LEAST_LEFT = 40
AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Read:
    """One GET with `limit=1` (fracttal.md, "Modules and a harmless read for each")."""

    module: Module
    resource: str


# One for each module first, so that none is left out where calls are few.
READS: tuple[Read, ...] = (
    Read(Module.ASSETS, "items"),
    Read(Module.HUMAN_RESOURCES, "personnel"),
    Read(Module.THIRD_PARTIES, "third_parties"),
    Read(Module.WAREHOUSES, "warehouses"),
    Read(Module.TASKS, "work_orders"),
    Read(Module.MONITORING, "meters"),
    Read(Module.CONFIGURATION, "accounts"),
    Read(Module.WORK_REQUESTS, "work_requests"),
    Read(Module.MATERIAL_REQUESTS, "material_requests"),
    Read(Module.TASKS, "tasks_todo"),
    Read(Module.CONFIGURATION, "transactions_log"),
)
READABLE: tuple[Module, ...] = tuple(sorted({read.module for read in READS}))


class Finding(StrEnum):
    REACHED = "reached"
    REFUSED = "refused"
    """By the group or by the plan: the API doesn't say which."""
    NOT_ANSWERED = "not_answered"
    NOT_TRIED = "not_tried"


class Cause(StrEnum):
    """Why a read has no answer of use; NONE where it has one."""

    NONE = ""
    NETWORK = "network"
    LIMIT = "limit"
    SERVER = "server"
    ANSWER = "answer"
    """What came isn't the API's."""
    TOKEN = "token"  # noqa: S105 - a word: the token was refused, not the call
    REQUEST = "request"


class Ended(StrEnum):
    COMPLETE = "complete"
    PAIR_REFUSED = "pair_refused"
    FEW_LEFT = "few_left"
    """Fewer than LEAST_LEFT calls of the company's minute remained for all others."""
    LIMIT_USED_UP = "limit_used_up"
    NO_NETWORK = "no_network"


@dataclass(frozen=True, slots=True)
class Found:
    """What one read found."""

    read: Read
    finding: Finding
    cause: Cause = Cause.NONE


@dataclass(frozen=True, slots=True)
class Probed:
    """One go over the reads. `calls` counts all that were sent, the token's too; `left` is what the server
    said last that remained of the minute; after `seconds` calls are answered again."""

    ended: Ended
    found: tuple[Found, ...]
    calls: int
    left: int | None = None
    seconds: int = 0

    @property
    def tells_something(self) -> bool:
        """Whether it is worth more than no test at all."""
        told = {Finding.REACHED, Finding.REFUSED}
        return self.ended is Ended.PAIR_REFUSED or any(one.finding in told for one in self.found)

    @property
    def short_of_calls(self) -> bool:
        return self.ended in (Ended.FEW_LEFT, Ended.LIMIT_USED_UP)


@dataclass(frozen=True, slots=True)
class AccessTest:
    """`at` is UTC; `group_id` the group that the consumer had then."""

    at: datetime
    group_id: int
    probed: Probed

    def finding(self, module: Module) -> Found:
        """What the module's reads say together: reached by one is reached; else the first that says no."""
        of_module = [one for one in self.probed.found if one.read.module is module]
        for finding in Finding:
            for one in of_module:
                if one.finding is finding:
                    return one
        return Found(Read(module, ""), Finding.NOT_TRIED)

    @property
    def reached(self) -> frozenset[Module]:
        return frozenset(one.read.module for one in self.probed.found if one.finding is Finding.REACHED)


def promised(group: PermissionGroup | None) -> frozenset[Module] | None:
    """The modules with a documented read that the group lets see; None where the group isn't known."""
    if group is None:
        return None
    by_module = group.rights_by_module()
    return frozenset(module for module in READABLE if Right.VIEW in by_module.get(module, frozenset()))


def promises(groups: Iterable[PermissionGroup]) -> dict[int, frozenset[Module]]:
    """By group id."""
    return {group.id: promised(group) or frozenset() for group in groups}


class Reach(StrEnum):
    """What a test says of a consumer in one word."""

    WORKS = "works"
    PARTLY = "partly"
    NOTHING = "nothing"
    REFUSED = "refused"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Summary:
    """`reached` of `of` modules: those that the group promises, or all where that isn't known."""

    reach: Reach
    reached: int = 0
    of: int = 0


def summary_of(test: AccessTest, promise: frozenset[Module] | None) -> Summary:
    """Measured by `promise`; where it is None or empty, by every module that can be read."""
    if test.probed.ended is Ended.PAIR_REFUSED:
        return Summary(Reach.REFUSED)
    wanted = promise or frozenset(READABLE)
    reached = len(test.reached & wanted)
    said_no = any(test.finding(module).finding is Finding.REFUSED for module in wanted)
    unknown = any(
        test.finding(module).finding in (Finding.NOT_TRIED, Finding.NOT_ANSWERED) for module in wanted
    )
    if reached == len(wanted) or (promise is None and reached and not unknown):
        return Summary(Reach.WORKS, reached, len(wanted))
    if unknown and not said_no and test.probed.ended is not Ended.COMPLETE:
        return Summary(Reach.STOPPED, reached, len(wanted))
    return Summary(Reach.PARTLY if reached else Reach.NOTHING, reached, len(wanted))


class Actor(StrEnum):
    """Who can do something about what was found."""

    NOBODY = "nobody"
    GROUP = "group"
    """Whoever manages permission groups: the group doesn't include it."""
    PLAN = "plan"
    """Whoever manages the contract with Fracttal: the group includes it, so the plan may not."""
    GROUP_THEN_PLAN = "group_then_plan"
    """What the group allows isn't known here: first it is looked at, then the plan."""
    WAIT = "wait"
    NETWORK = "network"
    FRACTTAL = "fracttal"
    PAIR = "pair"
    """Whoever keeps key and secret."""
    AGAIN = "again"


_ACTORS = {
    Cause.NETWORK: Actor.NETWORK,
    Cause.LIMIT: Actor.WAIT,
    Cause.SERVER: Actor.FRACTTAL,
    Cause.ANSWER: Actor.FRACTTAL,
    Cause.REQUEST: Actor.FRACTTAL,
    Cause.TOKEN: Actor.AGAIN,
}


def who_acts(found: Found, promise: frozenset[Module] | None) -> Actor:
    """NOBODY also where the group doesn't promise what was refused: that is as it should be."""
    if found.finding is Finding.REFUSED:
        if promise is None:
            return Actor.GROUP_THEN_PLAN
        return Actor.PLAN if found.read.module in promise else Actor.GROUP
    if found.finding is Finding.NOT_TRIED:
        return Actor.AGAIN
    return _ACTORS.get(found.cause, Actor.NOBODY)
