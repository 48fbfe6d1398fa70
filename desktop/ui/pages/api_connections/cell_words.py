"""What the cells say of a consumer, all but its secret: for the table, for copies, files and paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.domain.access import summary_of
from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.standing import Standing
from desktop.ui.pages.api_connections.consumer_rows import (
    ACCESS,
    CREATED,
    DESCRIPTION,
    GRANT,
    GROUP,
    KEY,
    NAME,
    OWNER,
    REVIEW,
    SECRET,
    TAGS,
    TESTED,
    USED,
    Column,
    ConsumerRows,
)
from desktop.ui.shell.access_words import summary_words
from desktop.ui.shell.moments import local_time

STANDING_ICONS = {
    Standing.WORKS: ("check", "ok"),
    Standing.PARTLY: ("warning", "warning"),
    Standing.NOTHING: ("error", "error"),
    Standing.REFUSED: ("error", "error"),
    Standing.STOPPED: ("stop", "muted"),
    Standing.NEVER: ("help", "muted"),
    Standing.NOT_HERE: ("info", "muted"),
}


def grant_words(grant: GrantType) -> str:
    translate = QCoreApplication.translate
    if grant is GrantType.CLIENT_CREDENTIALS:
        return translate("GrantType", "Client credentials")
    return translate("GrantType", "Authorization code")


def standing_words(standing: Standing) -> str:
    translate = QCoreApplication.translate
    if standing is Standing.WORKS:
        return translate("Standing", "Works")
    if standing is Standing.REFUSED:
        return translate("Standing", "Refused")
    if standing is Standing.PARTLY:
        return translate("Standing", "Partly")
    if standing is Standing.NOTHING:
        return translate("Standing", "Reaches nothing")
    if standing is Standing.STOPPED:
        return translate("Standing", "Test cut short")
    if standing is Standing.NEVER:
        return translate("Standing", "Never tested")
    return translate("Standing", "Not testable here")


def heading(column: Column) -> str:
    translate = QCoreApplication.translate
    if column == NAME:
        return translate("ConsumerModel", "Name")
    if column == KEY:
        return translate("ConsumerModel", "Key")
    if column == SECRET:
        return translate("ConsumerModel", "Secret")
    if column == GRANT:
        return translate("ConsumerModel", "Grant type")
    if column == GROUP:
        return translate("ConsumerModel", "Group permissions")
    if column == ACCESS:
        return translate("ConsumerModel", "Access")
    if column == OWNER:
        return translate("ConsumerModel", "Owner")
    if column == CREATED:
        return translate("ConsumerModel", "Created")
    if column == TESTED:
        return translate("ConsumerModel", "Last tested")
    if column == DESCRIPTION:
        return translate("ConsumerModel", "Description")
    if column == USED:
        return translate("ConsumerModel", "Last used")
    if column == TAGS:
        return translate("ConsumerModel", "Tags")
    return translate("ConsumerModel", "Review date")


def cell_words(rows: ConsumerRows, consumer: Consumer, column: Column) -> str:
    """On one line, in the language of now; "" where nothing is known. A secret isn't known here."""
    if column == NAME:
        return consumer.name
    if column == KEY:
        return consumer.key
    if column == GRANT:
        return grant_words(consumer.grant_type)
    if column == GROUP:
        return consumer.group_name
    if column == ACCESS:
        return standing_words(rows.standing(consumer))
    if column == OWNER:
        return rows.record(consumer).owner
    if column == TAGS:
        return ", ".join(rows.record(consumer).tags)
    if column == DESCRIPTION:
        return " ".join(consumer.description.split())
    if column == REVIEW:
        day = rows.record(consumer).review_on
        short = QLocale.FormatType.ShortFormat
        return QLocale().toString(QDate(day.year, day.month, day.day), short) if day else ""
    verification = rows.verification(consumer)
    moment = {
        CREATED: consumer.created_at,
        TESTED: verification.at if verification else None,
        USED: consumer.last_used_at,
    }.get(column)
    return local_time(moment, QLocale()) if moment else ""


def access_tip(rows: ConsumerRows, consumer: Consumer) -> str:
    """What was found, how much of it, and when."""
    standing, verification = rows.standing(consumer), rows.verification(consumer)
    lines = [standing_words(standing)]
    test, promise = rows.test(consumer), rows.promise(consumer)
    if test is not None:
        summary = summary_of(test, promise)
        if summary.reach.value == standing.value:
            lines.append(summary_words(summary, promise_known=bool(promise)))
    moments = [each.at for each in (test, verification) if each is not None]
    if moments:
        tested = QCoreApplication.translate("ConsumerModel", "Last tested: {when}")
        lines.append(tested.format(when=local_time(max(moments), QLocale())))
    return "\n".join(lines)
