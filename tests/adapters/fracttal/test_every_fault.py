"""Every fault at every call (security.md, "How it is proved", 4): its own error and words, the list intact,
and a creation never doubled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import pytest

from desktop.adapters.fracttal.transport import Limits
from desktop.domain.access import Cause, Ended
from desktop.domain.consumer import Consumer
from desktop.domain.errors import (
    AnswerLost,
    ClockOff,
    ConnectionLost,
    ConnectionRefused,
    DeskError,
    InvalidFields,
    LimitUsedUp,
    NotAllowed,
    NotFracttal,
    NotJson,
    NotManaged,
    PairRefused,
    Redirected,
    RequestRefused,
    ServerFailed,
    SignInRefused,
    TimedOut,
    TooLarge,
    WrongShape,
)
from desktop.sample.faults import KINDS
from desktop.sample.host import SampleAddresses, SampleHost
from desktop.ui.shell.message import message_for
from tests.adapters.fracttal.conftest import Patient
from tests.adapters.fracttal.every_call import Caller, Outcome, at_once
from tests.adapters.fracttal.raw_server import closed_port

REFUSED = "refused"
SHORT = Limits(connect=5, read=0.5, write=5, pool=5, whole=0.6)
AMPLE = Limits(whole=60)
SHORT_FOR = ("timeout", "slow")

TOKEN_CALLS: tuple[str, ...] = ("token", "token anew", "browser sign-in", "pair check", "anybody there")
TOKEN_CALLS += ("access test's token", "person's code")
# What another call needs is met later: groups are read after consumers, and a new secret ends the pair.
LATER = ("list of groups", "older pair's new secret")
CHANGES = ("create", "edit", "delete", "new secret", "revoke", "older pair's new secret")
ACCESS = ("access test", "access test as a person")
ACCESS_TOKENS = ("access test's token", "person's code")

# What it does to a reading, to a change, at the token address, and to the reads of an access test.
TABLE: dict[str, tuple[Outcome, Outcome, Outcome, Outcome]] = {
    REFUSED: (ConnectionRefused, ConnectionRefused, ConnectionRefused, Cause.NETWORK),
    "delay": (None, None, None, None),
    "reset": (ConnectionLost, AnswerLost, ConnectionLost, Cause.NETWORK),
    "timeout": (TimedOut, AnswerLost, TimedOut, Cause.NETWORK),
    "slow": (TimedOut, AnswerLost, TimedOut, Cause.NETWORK),
    "half": (ConnectionLost, AnswerLost, ConnectionLost, Cause.NETWORK),
    "answer_lost": (ConnectionLost, AnswerLost, ConnectionLost, Cause.NETWORK),
    "hostile": (None, None, None, None),
    "html": (NotJson, AnswerLost, NotJson, Cause.ANSWER),
    "false": (RequestRefused, RequestRefused, RequestRefused, Cause.REQUEST),
    "unauthorized": (SignInRefused, SignInRefused, PairRefused, Cause.TOKEN),
    "unauthorized_endpoint": (NotAllowed, NotAllowed, NotAllowed, Cause.REQUEST),
    "limit": (LimitUsedUp, LimitUsedUp, LimitUsedUp, Ended.LIMIT_USED_UP),
    "limit_other": (LimitUsedUp, LimitUsedUp, LimitUsedUp, Ended.LIMIT_USED_UP),
    # Where nothing is made 408 has its ordinary meaning.
    "exists": (TimedOut, InvalidFields, TimedOut, Cause.NETWORK),
    "late": (TimedOut, TimedOut, TimedOut, Cause.NETWORK),
    "error": (ServerFailed, ServerFailed, ServerFailed, Cause.SERVER),
    "huge": (TooLarge, AnswerLost, TooLarge, Cause.ANSWER),
    "wrong_types": (WrongShape, AnswerLost, WrongShape, None),
    "deep": (NotJson, AnswerLost, NotJson, Cause.ANSWER),
    "redirect": (Redirected, Redirected, Redirected, Cause.ANSWER),
    "clock": (ClockOff, ClockOff, ClockOff, Cause.REQUEST),
    "bomb": (TooLarge, AnswerLost, TooLarge, Cause.ANSWER),
}

# The probe for management asks whether it is offered: what isn't its answer says that it isn't. Any answer
# at all says that somebody is there. A deletion is over when the server agrees; its data doesn't matter,
# nor does what is in a row that is only asked for to see whether it may be.
NOT_OFFERED = ("html", "false", "unauthorized_endpoint", "huge", "wrong_types", "deep", "redirect", "bomb")
THERE = {"html", "false", "unauthorized", "unauthorized_endpoint", "limit", "limit_other", "exists", "late"}
THERE |= {"error", "huge", "wrong_types", "deep", "redirect", "clock", "bomb"}
OTHERWISE: dict[tuple[str, str], Outcome] = {
    **{(kind, "check"): NotManaged for kind in NOT_OFFERED},
    **{(kind, "anybody there"): None for kind in THERE},
    **{("unauthorized", call): Ended.PAIR_REFUSED for call in ACCESS_TOKENS},
    **{(kind, call): Ended.LIMIT_USED_UP for kind in ("limit", "limit_other") for call in ACCESS_TOKENS},
    ("wrong_types", "delete"): None,
    ("wrong_types", "revoke"): None,
    ("wrong_types", "one module"): None,
    ("wrong_types", "older pair's trial"): None,
    ("unauthorized", "older pair's trial"): PairRefused,
}
OTHERWISE |= {(kind, "reach"): NotFracttal for kind in ("html", "deep", "late")}
OTHERWISE |= {
    (kind, "reach"): None
    for kind in ("false", "unauthorized", "unauthorized_endpoint", "limit", "limit_other", "exists")
}
OTHERWISE |= {("clock", "reach"): None, ("wrong_types", "reach"): None}

DOES_THE_WORK = ("delay", "hostile", "slow", "half", "answer_lost")


def expected(kind: str, call: str) -> Outcome:
    if (kind, call) in OTHERWISE:
        return OTHERWISE[kind, call]
    read, change, token, access = TABLE[kind]
    if call in TOKEN_CALLS:
        return token
    if call in ACCESS:
        return access
    return change if call in CHANGES else read


def test_the_table_knows_every_fault() -> None:
    assert set(TABLE) == {REFUSED, *KINDS}


@pytest.fixture
def caller(request: pytest.FixtureRequest, sample_addresses: SampleAddresses) -> Iterator[Caller]:
    kind: str = request.param
    made = Caller(sample_addresses, SHORT if kind in SHORT_FOR else AMPLE)
    if kind == REFUSED:
        made.api = f"http://127.0.0.1:{closed_port()}/api"
    yield made
    made.close()


@pytest.mark.parametrize(("caller", "kind"), [(kind, kind) for kind in TABLE], indirect=["caller"])
def test_each_call_ends_in_its_own_error_and_words_and_the_list_is_intact(
    kind: str, caller: Caller, sample: SampleHost
) -> None:
    calls = caller.everything()
    before = _by_id(caller.well.read_all(Patient()).consumers)
    ended: dict[str, tuple[Outcome, DeskError | None]] = {}
    if kind == REFUSED:
        ended |= at_once(calls, set(calls) - set(TOKEN_CALLS))
        nobody = Caller(caller.where, AMPLE)
        nobody.token = f"http://127.0.0.1:{closed_port()}/oauth/token"
        ended |= at_once(nobody.everything(), TOKEN_CALLS)
        nobody.close()
        before = _by_id(caller.well.read_all(Patient()).consumers)
    else:
        fault = {"delay": "delay=0.05"}.get(kind, kind)
        # An access test asks for a token before its reads: it meets the fault there in the second half.
        _set(sample, fault, "/[!o]*", "/oauth_consumers*")
        ended |= at_once(calls, set(calls) - {*TOKEN_CALLS, *LATER})
        sample.faults.clear()
        _set(sample, fault, "/groups_permissions", "/api_connection/secret")
        ended |= at_once(calls, LATER)
        sample.faults.clear()
        _set(sample, fault, "/oauth/token")
        ended |= at_once(calls, TOKEN_CALLS)
        sample.faults.clear()

    assert {call: outcome for call, (outcome, _) in ended.items()} == {
        call: expected(kind, call) for call in calls
    }
    for call, (_, error) in ended.items():
        if error is not None:
            check_facts(call, error)
            check_words(error)
    check_list(kind, calls["create"].made, before, caller)
    if kind != REFUSED:
        works = at_once(calls, ("check", "list of consumers", "access test"))
        assert {outcome for outcome, _ in works.values()} == {None}


def _set(sample: SampleHost, fault: str, *paths: str) -> None:
    for path in paths:
        sample.faults.set(fault, path=path)


def check_facts(call: str, error: DeskError) -> None:
    """What a message needs is there."""
    if hasattr(error, "host"):
        assert error.host == "127.0.0.1", call
    if isinstance(error, LimitUsedUp):
        assert error.seconds == 1, call
    if isinstance(error, WrongShape):
        assert error.where.startswith(("data", "access_token")), call
    if isinstance(error, RequestRefused):
        assert error.said == "Something was not right", call
    if isinstance(error, ServerFailed):
        assert error.status == 500, call


def check_words(error: DeskError) -> None:
    message = message_for(error)
    assert message.title and "{" not in message.title + message.text
    assert type(error).__name__ in message.details


def check_list(kind: str, made: str, before: Mapping[str, Consumer], caller: Caller) -> None:
    """Nothing is there twice, and nothing came, went or changed but what the server did."""
    done = kind in DOES_THE_WORK
    listed = caller.well.read_all(Patient()).consumers
    after = _by_id(listed)
    assert len(after) == len(listed)
    assert [after[one].name for one in after if one not in before] == ([made] if done else [])
    assert len(set(before) - set(after)) == (1 if done else 0)
    assert sum(before[one] != after[one] for one in after if one in before) == (1 if done else 0)


def _by_id(consumers: Iterable[Consumer]) -> dict[str, Consumer]:
    """When they were last used, which the tests' own calls change, left out."""
    return {one.id: replace(one, last_used_at=None) for one in consumers}


def test_each_error_of_the_table_has_words_of_its_own() -> None:
    kinds = {outcome for row in TABLE.values() for outcome in row if isinstance(outcome, type)}
    kinds |= {outcome for outcome in OTHERWISE.values() if isinstance(outcome, type)}
    said = {}
    for kind in kinds:
        error = kind.__new__(kind)
        error.__dict__.update(host="h", where="w", said="s", seconds=1, status=500, megabytes=5, fields={})
        message = message_for(error)
        said[message.title, message.text] = kind
    assert len(said) == len(kinds)
