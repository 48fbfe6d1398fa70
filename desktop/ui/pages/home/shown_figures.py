"""The figures in words: the same for charts, table and CSV, each with how it is computed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop.domain.dashboard import Compliance, Figures, Orders, Requests, Tasks
from desktop.domain.errors import NotAllowed
from desktop.ui.shell.message import message_for

Pattern = Qt.BrushStyle


@dataclass(frozen=True, slots=True)
class Part:
    """`meaning` is that of its colour (theme.Colours); the pattern tells it apart without colour."""

    name: str
    count: int
    share: float
    meaning: str
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Figure:
    """`headline` is the number that is read first. `refused` says why there is none instead."""

    id: str
    title: str
    headline: str
    subline: str
    parts: tuple[Part, ...]
    how: str
    refused: str = ""


def shown_figures(figures: Figures) -> tuple[Figure, ...]:
    """In the order of Fracttal's own dashboard, in the language of now."""
    return (
        _status(figures.orders),
        _planning(figures.orders),
        _compliance(figures.compliance),
        _tasks(figures.tasks),
        _requests(figures.requests),
    )


def percent(share: float) -> str:
    number = QLocale().toString(share * 100, "f", 1)
    return QCoreApplication.translate("Figures", "{number}%").format(number=number)


def whole(number: int) -> str:
    return QLocale().toString(number)


def _parts(*given: tuple[str, int, str, Pattern]) -> tuple[Part, ...]:
    total = sum(count for _, count, _, _ in given)
    return tuple(
        Part(name, count, count / total if total else 0.0, meaning, pattern)
        for name, count, meaning, pattern in given
    )


def _figure(
    id: str, title: str, value: object, headline: str, subline: str, parts: tuple[Part, ...], how: str
) -> Figure:
    if value is not None:
        return Figure(id, title, headline, subline, parts, how)
    why = message_for(NotAllowed())
    return Figure(id, title, "–", "", (), how, f"{why.title}. {why.text}")


def _status(orders: Orders | None) -> Figure:
    translate = QCoreApplication.translate
    parts: tuple[Part, ...] = ()
    if orders is not None:
        given = [
            (translate("Figures", "In process"), orders.in_process, "accent", Pattern.BDiagPattern),
            (translate("Figures", "In review"), orders.in_review, "warning", Pattern.DiagCrossPattern),
            (translate("Figures", "Closed"), orders.closed, "ok", Pattern.SolidPattern),
            (translate("Figures", "Cancelled"), orders.cancelled, "muted", Pattern.Dense6Pattern),
        ]
        if orders.other:
            other = translate("Figures", "In another state")
            given.append((other, orders.other, "muted", Pattern.VerPattern))
        parts = _parts(*given)
    return _figure(
        "orders",
        translate("Figures", "Work orders"),
        orders,
        whole(orders.total) if orders else "",
        translate("Figures", "made in the period"),
        parts,
        translate(
            "Figures",
            "Work orders made in the period, each counted once however many tasks it has, in the state they "
            "have now. One whose tasks differ counts as the least advanced of them.",
        ),
    )


def _planning(orders: Orders | None) -> Figure:
    translate = QCoreApplication.translate
    parts: tuple[Part, ...] = ()
    if orders is not None:
        parts = _parts(
            (translate("Figures", "Scheduled"), orders.scheduled, "accent", Pattern.SolidPattern),
            (translate("Figures", "Unplanned"), orders.unplanned, "warning", Pattern.DiagCrossPattern),
        )
    return _figure(
        "planning",
        translate("Figures", "Scheduled and unplanned"),
        orders,
        percent(parts[0].share) if orders and orders.total else "–",
        translate("Figures", "scheduled"),
        parts,
        translate(
            "Figures",
            "The same work orders. Unplanned: all its tasks have the trigger NO_SCHEDULE_TASK, which "
            "integrators observed and Fracttal doesn't document.",
        ),
    )


def _compliance(found: Compliance | None) -> Figure:
    translate = QCoreApplication.translate
    parts: tuple[Part, ...] = ()
    if found is not None:
        parts = _parts(
            (translate("Figures", "Finished on time"), found.on_time, "ok", Pattern.SolidPattern),
            (translate("Figures", "Finished late"), found.late, "error", Pattern.DiagCrossPattern),
            (translate("Figures", "Not finished"), found.unfinished, "warning", Pattern.BDiagPattern),
        )
    return _figure(
        "compliance",
        translate("Figures", "Compliance"),
        found,
        "–" if found is None or found.share is None else percent(found.share),
        translate("Figures", "%n work order(s) were due in the period", "", found.due if found else 0),
        parts,
        translate(
            "Figures",
            "Finished on time ÷ due in the period, without cancelled ones. Due is the last maintenance date "
            "of its tasks; on time is until the end of that day. Orders made more than 31 days before the "
            "period aren't looked at. Fracttal's own formula isn't public: its figure may differ.",
        ),
    )


def _tasks(tasks: Tasks | None) -> Figure:
    translate = QCoreApplication.translate
    parts: tuple[Part, ...] = ()
    if tasks is not None:
        parts = _parts(
            (translate("Figures", "With delay"), tasks.late, "error", Pattern.DiagCrossPattern),
            (translate("Figures", "Without delay"), tasks.in_time, "accent", Pattern.SolidPattern),
        )
    return _figure(
        "tasks",
        translate("Figures", "Pending tasks"),
        tasks,
        whole(tasks.late) if tasks else "",
        translate("Figures", "with delay"),
        parts,
        _with_place(
            translate(
                "Figures",
                "Tasks that were waiting when the figures were read, whatever the period. With delay: "
                "Fracttal gives a delay above 0.",
            ),
            tasks is not None and tasks.everywhere,
        ),
    )


def _requests(requests: Requests | None) -> Figure:
    translate = QCoreApplication.translate
    parts: tuple[Part, ...] = ()
    if requests is not None:
        given = [
            (translate("Figures", "Open"), requests.open, "warning", Pattern.DiagCrossPattern),
            (translate("Figures", "Under way"), requests.under_way, "accent", Pattern.BDiagPattern),
            (translate("Figures", "Solved"), requests.solved, "ok", Pattern.SolidPattern),
            (translate("Figures", "Not done"), requests.not_done, "muted", Pattern.Dense6Pattern),
        ]
        if requests.other:
            other = translate("Figures", "In another state")
            given.append((other, requests.other, "muted", Pattern.VerPattern))
        parts = _parts(*given)
    return _figure(
        "requests",
        translate("Figures", "Work requests"),
        requests,
        whole(requests.total) if requests else "",
        translate("Figures", "made in the period"),
        parts,
        _with_place(
            translate(
                "Figures",
                "Requests made in the period, in the state they have now. Under way: in process, in review "
                "or waiting. Not done: cancelled, rejected or removed.",
            ),
            requests is not None and requests.everywhere,
        ),
    )


def _with_place(how: str, everywhere: bool) -> str:
    if not everywhere:
        return how
    note = QCoreApplication.translate("Figures", "This list tells no location: all locations are counted.")
    return f"{how} {note}"
