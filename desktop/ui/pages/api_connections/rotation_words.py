"""What is said of a rotation: its steps, what comes next, how it ended, and what else to do after a leak."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop.domain.record import Outcome
from desktop.domain.rotation import TOKEN_LIFE, Rotation, Step, Way
from desktop.ui.pages.api_connections.decision_dialog import Decision
from desktop.ui.pages.api_connections.twin_words import Tests, tested_words
from desktop.ui.shell.message import Message
from desktop.ui.shell.moments import how_long_ago, local_time

translate = QCoreApplication.translate

# Each row of the stepper is about the step that it leads to.
ROWS = (Step.TWIN_MADE, Step.TESTED, Step.HANDED_OVER, Step.OLD_RETIRED, Step.PROVED)
NO_TESTS: Tests = {}
LEAK_ROWS = (Step.OLD_RETIRED, Step.PROVED)


@dataclass(frozen=True, slots=True)
class RowWords:
    title: str
    detail: str
    act: str


def rows_of(rotation: Rotation) -> tuple[Step, ...]:
    return LEAK_ROWS if rotation.way.is_leak else ROWS


def comes_next(rotation: Rotation) -> Step | None:
    """The step that is to be taken now; None when all are done."""
    after = [step for step in rows_of(rotation) if step.number > rotation.step.number]
    return after[0] if after else None


def row_words(rotation: Rotation, row: Step, *, is_guided: bool, tests: Tests = NO_TESTS) -> RowWords:
    """`tests` are those of the twin and of the old one, by consumer id."""
    done = rotation.step.number >= row.number
    if row is Step.OLD_RETIRED:
        return _retiring(rotation, done=done, is_guided=is_guided)
    if row is Step.PROVED:
        return _proving(rotation)
    twin = rotation.twin.name
    if row is Step.TWIN_MADE:
        return RowWords(
            translate("Rotation", "Make the twin"),
            translate(
                "Rotation", "“{twin}” is there, with the same permission group and a pair of its own."
            ).format(twin=twin)
            if done
            else translate("Rotation", "“{twin}” isn't made yet.").format(twin=twin),
            translate("Rotation", "Make it on Fracttal's page…")
            if is_guided
            else translate("Rotation", "Make the twin"),
        )
    if row is Step.TESTED:
        return RowWords(
            translate("Rotation", "Test it"),
            tested_words(rotation, tests)
            if done
            else translate(
                "Rotation",
                "Its access is tested: a token, then a read of each module, beside what the old one reaches.",
            ),
            translate("Rotation", "Test the twin"),
        )
    return RowWords(
        translate("Rotation", "Hand it over"),
        translate("Rotation", "Every program has the twin's key and secret.")
        if done
        else translate(
            "Rotation",
            "Give the twin's key and secret to everybody who uses the old ones. That may take days: both "
            "pairs work meanwhile.",
        ),
        translate("Rotation", "It is handed over"),
    )


def _retiring(rotation: Rotation, *, done: bool, is_guided: bool) -> RowWords:
    name = rotation.name
    when = local_time(rotation.retired_at, QLocale()) if rotation.retired_at else ""
    if rotation.way is Way.NEW_SECRET:
        return RowWords(
            translate("Rotation", "New secret"),
            translate("Rotation", "The secret that leaked was replaced on {time}.").format(time=when)
            if done
            else translate("Rotation", "The secret that leaked isn't known to be replaced yet."),
            translate("Rotation", "Make a new secret now"),
        )
    if rotation.way is Way.DELETE:
        return RowWords(
            translate("Rotation", "Delete it"),
            translate("Rotation", "“{name}” was deleted on {time}.").format(name=name, time=when)
            if done
            else translate("Rotation", "“{name}” isn't known to be deleted yet.").format(name=name),
            translate("Rotation", "Delete it now"),
        )
    return RowWords(
        translate("Rotation", "Retire the old one"),
        translate("Rotation", "“{name}” was deleted on {time}.").format(name=name, time=when)
        if done
        else translate(
            "Rotation",
            "Delete “{name}” when no program uses its pair any more. Until then every step can be undone.",
        ).format(name=name),
        translate("Rotation", "Retire it on Fracttal's page…")
        if is_guided
        else translate("Rotation", "Retire the old one…"),
    )


def _proving(rotation: Rotation) -> RowWords:
    tried = rotation.tried
    if tried is None:
        detail = translate("Rotation", "The old key and secret are tried: they must be refused.")
    elif tried.outcome is Outcome.REFUSED:
        detail = translate("Rotation", "The old key and secret are refused, tried {when}.").format(
            when=how_long_ago(tried.at, QLocale())
        )
    else:
        detail = translate(
            "Rotation",
            "The old key and secret still work, tried {when}. They weren't deleted or replaced, or another "
            "consumer was.",
        ).format(when=how_long_ago(tried.at, QLocale()))
    return RowWords(translate("Rotation", "Prove it"), detail, translate("Rotation", "Try the old pair"))


def tokens_words(rotation: Rotation, *, die_at_once: bool, now: datetime | None = None) -> str:
    """What is known of tokens that the old pair got before; empty until the pair is refused."""
    if rotation.step is not Step.PROVED:
        return ""
    until = rotation.tokens_until(die_at_once=die_at_once)
    if until is None:
        return translate("Rotation", "Its tokens died with it.")
    # No longer than a token lives: the clock may have been set back since.
    now = now or datetime.now(UTC)
    until = min(until, now + TOKEN_LIFE)
    left = (until - now).total_seconds()
    if left <= 0:
        return translate("Rotation", "No token that it got before can be alive any more.")
    minutes = ceil(left / 60)
    return translate(
        "Rotation", "Tokens that it got before may live until {time}: %n minute(s) more.", "", minutes
    ).format(time=_clock(until))


def heading(rotation: Rotation) -> str:
    if rotation.way.is_leak:
        return translate("Rotation", "After the leak: “{name}”").format(name=rotation.name)
    return translate("Rotation", "Rotation of “{name}”").format(name=rotation.name)


def in_short(rotation: Rotation, *, is_guided: bool, die_at_once: bool) -> str:
    """Where it stands, in a line or two."""
    upcoming = comes_next(rotation)
    if upcoming is None:
        said = row_words(rotation, Step.PROVED, is_guided=is_guided).detail
        return f"{said} {tokens_words(rotation, die_at_once=die_at_once)}"
    words = row_words(rotation, upcoming, is_guided=is_guided)
    return translate("Rotation", "Next: {step}. {detail}").format(step=words.title, detail=words.detail)


def retire(rotation: Rotation) -> Decision:
    return Decision(
        translate("Rotation", "Retire the old one"),
        translate("Rotation", "Retire “{name}”?").format(name=rotation.name),
        translate(
            "Rotation",
            "The twin is tried once more; only when it works, the old consumer is deleted. Every program "
            "that still uses its key stops at once, and its tokens die. This step can't be undone.",
        ),
        translate("Rotation", "Retire the old one"),
        translate("Rotation", "Type its name to go on: {name}").format(name=rotation.name),
        translate("Rotation", "Name of the consumer"),
    )


def give_up(rotation: Rotation, *, is_guided: bool) -> Decision:
    effect = (
        translate(
            "Rotation",
            "The old pair stays as it is. The twin stays too: delete it on Fracttal's page if nobody uses "
            "it.",
        )
        if is_guided
        else translate(
            "Rotation",
            "The old pair stays as it is. The twin “{twin}” is deleted: whoever has its key already can't "
            "use it any more.",
        ).format(twin=rotation.twin.name)
    )
    return Decision(
        translate("Rotation", "Give up the rotation"),
        translate("Rotation", "Give up the rotation of “{name}”?").format(name=rotation.name),
        effect,
        translate("Rotation", "Give it up"),
    )


def what_else() -> list[str]:
    """After a leak, besides the pair itself."""
    return [
        translate("Rotation", "Ask where it was seen (mail, chat, screen, file) and have it removed there."),
        translate("Rotation", "Look in Fracttal's Transactions Log for what was changed since, and by whom."),
        translate("Rotation", "Tell the owner and the integrator, and give them the new pair safely."),
        translate("Rotation", "If data may have been read, tell who is responsible for data protection."),
    ]


def ended_words(rotation: Rotation, *, die_at_once: bool) -> Message:
    """After the old pair was retired, or tried."""
    if rotation.step is Step.PROVED:
        title = translate("Rotation", "Proved: the old pair of “{name}” is refused").format(
            name=rotation.name
        )
        return Message("ok", title, tokens_words(rotation, die_at_once=die_at_once))
    if rotation.tried is not None:
        title = translate("Rotation", "The old pair of “{name}” still works").format(name=rotation.name)
        return Message("warning", title, _proving(rotation).detail)
    title = translate("Rotation", "The old pair of “{name}” is retired").format(name=rotation.name)
    text = translate("Rotation", "It couldn't be tried yet whether it is refused: try it later.")
    return Message("warning", title, text)


def begun_words(rotation: Rotation) -> Message:
    title = translate("Rotation", "The twin “{twin}” was created").format(twin=rotation.twin.name)
    return Message(
        "ok",
        title,
        translate("Rotation", "Nothing changed for “{name}”. Next, test the twin.").format(
            name=rotation.name
        ),
    )


def _clock(moment: datetime) -> str:
    """The time of day, with the date where it isn't today's."""
    there = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    if there.date() == QDateTime.currentDateTime().date():
        return QLocale().toString(there.time(), QLocale.FormatType.ShortFormat)
    return local_time(moment, QLocale())
