"""What the journal calls what was done here, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.journal import Deed, Ending, Event
from desktop.domain.legacy_pair import LEGACY_PAIR
from desktop.domain.review import Decision

_DEEDS: dict[str, object] = {
    Deed.CREATED: QT_TRANSLATE_NOOP("Journal", "Consumer created"),
    Deed.EDITED: QT_TRANSLATE_NOOP("Journal", "Consumer changed"),
    Deed.DELETED: QT_TRANSLATE_NOOP("Journal", "Consumer deleted"),
    Deed.COPIED_SECRET: QT_TRANSLATE_NOOP("Journal", "Secret copied"),
    Deed.REVEALED: QT_TRANSLATE_NOOP("Journal", "Secret shown"),
    Deed.REPLACED_SECRET: QT_TRANSLATE_NOOP("Journal", "Secret replaced"),
    Deed.VERIFIED: QT_TRANSLATE_NOOP("Journal", "Key and secret verified"),
    Deed.TESTED: QT_TRANSLATE_NOOP("Journal", "Access tested"),
    Deed.HANDED_OVER: QT_TRANSLATE_NOOP("Journal", "Handed over"),
    Deed.REVOKED: QT_TRANSLATE_NOOP("Journal", "Authorization revoked"),
    Deed.CONNECTED: QT_TRANSLATE_NOOP("Journal", "Company connected"),
    Deed.SIGNED_IN: QT_TRANSLATE_NOOP("Journal", "Signed in with the browser"),
    Deed.RENAMED: QT_TRANSLATE_NOOP("Journal", "Company renamed"),
    Deed.REMOVED: QT_TRANSLATE_NOOP("Journal", "Company removed"),
    Deed.RESET_SAMPLE: QT_TRANSLATE_NOOP("Journal", "Sample company reset"),
    Deed.CHANGED_KEY: QT_TRANSLATE_NOOP("Journal", "Key of the kept secrets changed"),
    Deed.RESTORED: QT_TRANSLATE_NOOP("Journal", "Backup restored"),
    Deed.EXPORTED: QT_TRANSLATE_NOOP("Journal", "List exported"),
    Deed.REVIEWED: QT_TRANSLATE_NOOP("Journal", "Reviewed"),
    Deed.FINISHED_REVIEW: QT_TRANSLATE_NOOP("Journal", "Yearly review finished"),
    Deed.SEEN_NEW: QT_TRANSLATE_NOOP("Journal", "Created elsewhere"),
    Deed.SEEN_GONE: QT_TRANSLATE_NOOP("Journal", "Deleted elsewhere"),
    Deed.SEEN_RENAMED: QT_TRANSLATE_NOOP("Journal", "Renamed elsewhere"),
    Deed.SEEN_OTHER_GROUP: QT_TRANSLATE_NOOP("Journal", "Given another group elsewhere"),
    Deed.SEEN_CHANGED: QT_TRANSLATE_NOOP("Journal", "Changed elsewhere"),
}
_ENDINGS: dict[str, object] = {
    Ending.DONE: QT_TRANSLATE_NOOP("Journal", "Done"),
    Ending.REFUSED: QT_TRANSLATE_NOOP("Journal", "Refused by the server"),
    Ending.UNKNOWN: QT_TRANSLATE_NOOP("Journal", "Not known: the answer was lost"),
}
_DECISIONS: dict[str, object] = {
    Decision.KEEP: QT_TRANSLATE_NOOP("Journal", "Keep as it is"),
    Decision.NEEDS_WORK: QT_TRANSLATE_NOOP("Journal", "Needs work"),
    Decision.RETIRE: QT_TRANSLATE_NOOP("Journal", "To retire"),
}


def deed_words(deed: str) -> str:
    return _words(_DEEDS, deed)


def ending_words(ending: str) -> str:
    return _words(_ENDINGS, ending)


def decision_words(decision: str) -> str:
    """Of the yearly review."""
    return _words(_DECISIONS, decision)


def said_of(name: str, value: str) -> str:
    """With the colon that the language writes."""
    words = QCoreApplication.translate("FilterChips", "{filter}: {value}")
    return words.format(filter=name, value=value)


def detail_words(event: Event) -> str:
    """What the entry says more."""
    if event.deed == Deed.REVIEWED:
        decision, _, note = event.detail.partition(": ")
        return said_of(decision_words(decision), note) if note else decision_words(decision)
    if event.deed == Deed.FINISHED_REVIEW:
        counted = (part.rpartition(" ") for part in event.detail.split(", "))
        return ", ".join(said_of(decision_words(decision), count) for decision, _, count in counted)
    return event.detail


def subject_words(subject: str) -> str:
    """The company's older pair has no name of its own."""
    if subject == LEGACY_PAIR:
        return QCoreApplication.translate("Journal", "API Connection")
    return subject


def _words(table: dict[str, object], word: str) -> str:
    known = table.get(word)
    return word if known is None else QCoreApplication.translate("Journal", str(known))
