"""What access tests found, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.domain.access import AccessTest, Actor, Ended, Finding, Found, Reach, who_acts
from desktop.domain.access import Summary as AccessSummary
from desktop.domain.modules import Module
from desktop.ui.shell.module_names import module_name

Picture = tuple[str, str]

PICTURES: dict[Reach, Picture] = {
    Reach.WORKS: ("check", "ok"),
    Reach.PARTLY: ("warning", "warning"),
    Reach.NOTHING: ("error", "error"),
    Reach.REFUSED: ("error", "error"),
    Reach.STOPPED: ("stop", "muted"),
}

_ACTORS: dict[Actor, object] = {
    Actor.GROUP: QT_TRANSLATE_NOOP(
        "AccessWords", "The group doesn't include it. Whoever manages permission groups can add it."
    ),
    Actor.PLAN: QT_TRANSLATE_NOOP(
        "AccessWords",
        "The group includes it, so the plan may not. Whoever manages the contract with Fracttal should look; "
        "if the plan has it, whoever manages permission groups.",
    ),
    Actor.GROUP_THEN_PLAN: QT_TRANSLATE_NOOP(
        "AccessWords",
        "Refused by the group or by the plan: Fracttal doesn't say which. First look at the group, in "
        "Fracttal under User Accounts, Permissions. If it includes the module, ask whoever manages the "
        "contract with Fracttal.",
    ),
    Actor.WAIT: QT_TRANSLATE_NOOP(
        "AccessWords", "The company's calls of this minute are used up. Wait for a minute, then test again."
    ),
    Actor.NETWORK: QT_TRANSLATE_NOOP(
        "AccessWords", "No answer came. Check this computer's connection, then test again."
    ),
    Actor.FRACTTAL: QT_TRANSLATE_NOOP(
        "AccessWords",
        "The server answered, but not as its documentation says. If a later test finds the same, tell "
        "Fracttal's support.",
    ),
    Actor.AGAIN: QT_TRANSLATE_NOOP("AccessWords", "Nothing is known. Test again."),
}


def actor_words(actor: Actor) -> str:
    """ "" for nobody."""
    words = _ACTORS.get(actor)
    return QCoreApplication.translate("AccessWords", str(words)) if words else ""


def summary_words(summary: AccessSummary, *, promise_known: bool) -> str:
    translate = QCoreApplication.translate
    number = QLocale().toString
    reached, of = number(summary.reached), number(summary.of)
    if summary.reach is Reach.REFUSED:
        return translate("AccessWords", "Key or secret is wrong, or the consumer was deleted")
    if summary.reach is Reach.STOPPED:
        return translate("AccessWords", "The test was cut short")
    if summary.reach is Reach.NOTHING:
        return translate("AccessWords", "Reaches no module")
    if promise_known and summary.reach is Reach.WORKS:
        return translate("AccessWords", "Reaches all that its group promises: %n module(s)", "", summary.of)
    if promise_known:
        words = translate("AccessWords", "Reaches {reached} of the {of} modules that its group promises")
    else:
        words = translate("AccessWords", "Reaches {reached} of the {of} modules that can be tried")
    return words.format(reached=reached, of=of)


def finding_picture(found: Found, promise: frozenset[Module] | None) -> Picture:
    if found.finding is Finding.REACHED:
        unexpected = promise is not None and found.read.module not in promise
        return ("warning", "warning") if unexpected else ("check", "ok")
    if found.finding is Finding.REFUSED:
        # Another shape where it should have been reached: colour alone says nothing.
        return ("error", "error") if who_acts(found, promise) is Actor.PLAN else ("close", "muted")
    return ("warning", "warning") if found.finding is Finding.NOT_ANSWERED else ("help", "muted")


def finding_words(found: Found, promise: frozenset[Module] | None) -> str:
    translate = QCoreApplication.translate
    if found.finding is Finding.REACHED:
        if promise is not None and found.read.module not in promise:
            return translate("AccessWords", "Reached, though its group doesn't promise it")
        return translate("AccessWords", "Reached")
    if found.finding is Finding.NOT_TRIED:
        return translate("AccessWords", "Not tried")
    if found.finding is Finding.NOT_ANSWERED:
        return translate("AccessWords", "No answer of use")
    actor = who_acts(found, promise)
    if actor is Actor.GROUP:
        return translate("AccessWords", "Refused, as its group says")
    if actor is Actor.PLAN:
        return translate("AccessWords", "Refused, though its group promises it")
    return translate("AccessWords", "Refused")


def ended_words(test: AccessTest) -> str:
    """Why it was cut short; "" when it wasn't."""
    translate = QCoreApplication.translate
    ended, probed = test.probed.ended, test.probed
    if ended is Ended.FEW_LEFT:
        return translate(
            "AccessWords",
            "Cut short: the company had only %n call(s) left in this minute, and its other programs need "
            "them. Test again in a minute.",
            "",
            probed.left or 0,
        )
    if ended is Ended.LIMIT_USED_UP:
        return translate(
            "AccessWords",
            "Cut short: the company's calls of this minute are used up. Test again in a minute.",
        )
    if ended is Ended.NO_NETWORK:
        return translate("AccessWords", "Cut short: the server didn't answer any more.")
    return ""


def advice(test: AccessTest, promise: frozenset[Module] | None, modules: tuple[Module, ...]) -> list[str]:
    """Who should look at what, each as "modules: what to do"."""
    by_actor: dict[Actor, list[str]] = {}
    for module in modules:
        actor = who_acts(test.finding(module), promise)
        if actor is not Actor.NOBODY:
            by_actor.setdefault(actor, []).append(module_name(module))
    words = QCoreApplication.translate("AccessWords", "{modules}: {advice}")
    return [
        words.format(modules=", ".join(names), advice=actor_words(actor)) for actor, names in by_actor.items()
    ]
