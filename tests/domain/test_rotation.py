"""The steps of a rotation: which may follow which, what can be undone, and what a list says of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.consumer import NAME_LIMIT, Consumer, ConsumerForm, GrantType
from desktop.domain.record import Outcome, Verification
from desktop.domain.rotation import TOKEN_LIFE, Rotation, Step, Way, twin_form
from desktop.domain.rotation_errors import StepNotNow

START = datetime(2026, 11, 25, 9, tzinfo=UTC)
LATER = START + timedelta(days=3)
REFUSED, WORKS = Verification(Outcome.REFUSED, LATER), Verification(Outcome.WORKS, LATER)


def consumer(consumer_id: str, name: str) -> Consumer:
    return Consumer(
        consumer_id,
        name,
        "Monthly",
        GrantType.AUTHORIZATION_CODE,
        2,
        "Readers",
        f"key-{consumer_id}",
        "https://example.com/back",
        START,
    )


OLD, TWIN = consumer("old", "Reports"), consumer("twin", "Reports (2026-11)")
FORM = twin_form(OLD, [OLD.name], date(2026, 11, 25))
BEGUN = Rotation("r", Way.TWIN, OLD.id, OLD.name, OLD.key, START, FORM)
MADE = BEGUN.with_twin("twin")
TESTED = MADE.gone_on()
HANDED = TESTED.gone_on()
RETIRED = HANDED.retired(LATER)
LEAK = replace(BEGUN, way=Way.DELETE, twin=ConsumerForm())
NEW = replace(LEAK, way=Way.NEW_SECRET)


def seen(rotation: Rotation, *consumers: Consumer, is_replaced: bool = False) -> Rotation | None:
    return rotation.seen_with(consumers, LATER, is_replaced=is_replaced)


def test_the_steps_follow_each_other() -> None:
    steps = [each.step for each in (BEGUN, MADE, TESTED, HANDED, RETIRED, RETIRED.after_trial(REFUSED))]
    assert steps == list(Step)
    assert [step.number for step in Step] == list(range(6))


@pytest.mark.parametrize("rotation", [BEGUN, MADE, TESTED, RETIRED])
def test_the_old_one_is_not_retired_before_everything_was_handed_over(rotation: Rotation) -> None:
    with pytest.raises(StepNotNow):
        rotation.retired(LATER)


@pytest.mark.parametrize("rotation", [BEGUN, MADE, TESTED, HANDED])
def test_nothing_is_proved_before_the_old_one_is_retired(rotation: Rotation) -> None:
    with pytest.raises(StepNotNow):
        rotation.after_trial(REFUSED)


def test_every_step_can_be_undone_until_the_old_one_is_retired() -> None:
    assert HANDED.undone() == TESTED
    assert TESTED.undone() == MADE
    assert MADE.undone() is BEGUN.undone() is None
    for late in (RETIRED, RETIRED.after_trial(REFUSED)):
        assert not late.can_be_undone
        with pytest.raises(StepNotNow):
            late.undone()


def test_steps_out_of_turn_are_refused() -> None:
    for twin_id in ("", OLD.id):
        with pytest.raises(StepNotNow):
            BEGUN.with_twin(twin_id)
    for wrong in (MADE, LEAK):
        with pytest.raises(StepNotNow):
            wrong.with_twin("other")
    for wrong in (BEGUN, HANDED, RETIRED, LEAK):
        with pytest.raises(StepNotNow):
            wrong.gone_on()


def test_an_old_pair_that_still_works_is_no_proof() -> None:
    tried = RETIRED.after_trial(WORKS)
    assert (tried.step, tried.tried) == (Step.OLD_RETIRED, WORKS)
    assert tried.after_trial(REFUSED).is_over


@pytest.mark.parametrize("leak", [LEAK, NEW])
def test_what_leaked_goes_at_once(leak: Rotation) -> None:
    assert leak.retired(LATER).after_trial(REFUSED).is_over
    # Its answer was lost: the refusal alone tells.
    assert leak.after_trial(REFUSED).retired_at == LATER
    assert leak.after_trial(WORKS).step is Step.BEGUN


def test_tokens_live_on_for_so_long_after_the_first_refusal() -> None:
    proved = RETIRED.after_trial(REFUSED)
    assert proved.tokens_until(die_at_once=False) == LATER + TOKEN_LIFE
    assert proved.tokens_until(die_at_once=True) is None
    assert RETIRED.tokens_until(die_at_once=False) is None
    assert RETIRED.after_trial(WORKS).tokens_until(die_at_once=False) is None


def test_the_list_tells_where_it_stands() -> None:
    assert seen(BEGUN, OLD) == BEGUN
    assert seen(BEGUN, OLD, TWIN) == MADE
    assert seen(BEGUN) is None
    assert seen(BEGUN, TWIN) == replace(MADE, step=Step.OLD_RETIRED, retired_at=LATER)
    for rotation in (MADE, TESTED, HANDED):
        assert seen(rotation, OLD, TWIN) == rotation
        assert seen(rotation, OLD) == BEGUN
        assert seen(rotation, TWIN) == replace(rotation, step=Step.OLD_RETIRED, retired_at=LATER)
    assert seen(RETIRED, TWIN) == RETIRED
    assert seen(RETIRED) == RETIRED


def test_what_was_put_back_is_not_retired() -> None:
    assert seen(RETIRED, OLD, TWIN) == HANDED
    assert seen(LEAK.retired(LATER), OLD) == LEAK
    proved = RETIRED.after_trial(REFUSED)
    assert seen(proved, OLD, TWIN) == proved


def test_the_list_tells_what_became_of_a_leak() -> None:
    assert seen(LEAK, OLD) == LEAK
    assert seen(LEAK) == LEAK.retired(LATER)
    assert seen(NEW, OLD) == NEW
    assert seen(NEW, OLD, is_replaced=True) == NEW.retired(LATER)
    assert seen(LEAK, OLD, is_replaced=True) == LEAK


def test_the_twin_has_everything_but_the_name() -> None:
    assert (
        ConsumerForm(
            GrantType.AUTHORIZATION_CODE, "Reports (2026-11)", "Monthly", 2, "https://example.com/back"
        )
        == FORM
    )


@pytest.mark.parametrize(
    ("name", "taken", "twin"),
    [
        ("Reports", ["reports (2026-11)"], "Reports (2026-11, 2)"),
        ("Reports", ["Reports (2026-11)", "Reports (2026-11, 2)"], "Reports (2026-11, 3)"),
        ("Reports (2025-04)", [], "Reports (2026-11)"),
        ("Reports (2026-11, 2)", ["Reports (2026-11, 2)"], "Reports (2026-11)"),
        ("x" * NAME_LIMIT, [], "x" * (NAME_LIMIT - 10) + " (2026-11)"),
    ],
)
def test_the_twins_name_is_its_own_and_does_not_grow(name: str, taken: list[str], twin: str) -> None:
    assert twin_form(consumer("c", name), taken, date(2026, 11, 25)).name == twin
