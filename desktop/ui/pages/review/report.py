"""The report of a review: a table without secrets, and the same on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QDate,
    QIODevice,
    QLineF,
    QLocale,
    QMarginsF,
    QRectF,
    QSaveFile,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from desktop.domain.consumer import Consumer
from desktop.domain.errors import FileNotWritten, NotPrinted
from desktop.domain.exported import ExportedTable, separator_beside
from desktop.domain.review import Decision, totals
from desktop.services.reviews import OpenReview
from desktop.ui.pages.review.tested_words import tested_words
from desktop.ui.pages.transactions_log.deed_words import decision_words, said_of
from desktop.ui.shell.known_consumers import KnownConsumers
from desktop.ui.shell.moments import local_day

TITLE_POINTS, TEXT_POINTS = 15.0, 8.5
MARGIN = 14.0  # millimetres
SHARES = (17, 12, 12, 12, 8, 7, 10, 15, 7)  # of the width, for each column of the table
DOTS_PER_INCH = 300
NO_SPACE = "\N{ZERO WIDTH SPACE}"
WRAPPED = (
    Qt.AlignmentFlag.AlignLeading.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value
)


@dataclass(frozen=True, slots=True)
class Report:
    """In the language of the moment at which it was made. `facts` are names with their values."""

    title: str
    facts: tuple[tuple[str, str], ...]
    table: ExportedTable
    note: str


def report_of(company: str, known: KnownConsumers, consumers: Sequence[Consumer], done: OpenReview) -> Report:
    """Every one of `consumers`, in their order, with what was decided."""
    translate, locale = QCoreApplication.translate, QLocale()
    title = translate("ReviewReport", "Yearly review of the OAuth consumers")
    found = totals(consumers, done.judgements)
    review = done.review
    day = review.finished_at or review.started_at if review is not None else None
    counted = ", ".join(
        said_of(decision_words(decision), locale.toString(found[decision])) for decision in Decision
    )
    facts = (
        (translate("ReviewReport", "Company"), company),
        (translate("ReviewReport", "Date"), local_day(day, locale) if day else ""),
        (translate("ReviewReport", "Reviewed by"), review.reviewer if review else ""),
        (translate("ReviewReport", "Consumers"), locale.toString(len(consumers))),
        (translate("ReviewReport", "Decided"), counted),
    )
    headings = (
        translate("ReviewReport", "Name"),
        translate("ReviewReport", "Permission group"),
        translate("ReviewReport", "Owner"),
        translate("ReviewReport", "Key and secret"),
        translate("ReviewReport", "Last used"),
        translate("ReviewReport", "Created"),
        translate("ReviewReport", "Decision"),
        translate("ReviewReport", "Note"),
        translate("ReviewReport", "Next review"),
    )
    rows = tuple(_row(consumer, known, done) for consumer in consumers)
    table = ExportedTable(title, headings, rows, separator_beside(locale.decimalPoint()))
    return Report(title, facts, table, translate("PrintedTable", "Without secrets"))


def _row(consumer: Consumer, known: KnownConsumers, done: OpenReview) -> tuple[str, ...]:
    locale = QLocale()
    record = known.records.get(consumer.id)
    judged = done.judgements.get(consumer.id)
    next_on = judged.next_on if judged is not None else None
    short = QLocale.FormatType.ShortFormat
    return (
        consumer.name,
        consumer.group_name,
        record.owner if record else "",
        tested_words(consumer, known, lambda moment: local_day(moment, locale)),
        local_day(consumer.last_used_at, locale) if consumer.last_used_at else "",
        local_day(consumer.created_at, locale),
        decision_words(judged.decision) if judged else "–",
        judged.note if judged else "",
        locale.toString(QDate(next_on.year, next_on.month, next_on.day), short) if next_on else "",
    )


def write_pdf(path: Path, report: Report) -> None:
    """A4 across, whole or not at all. Raises NotPrinted, FileNotWritten."""
    content = _pdf(report)
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise FileNotWritten(str(path))
    file.write(content)
    if not file.commit():
        raise FileNotWritten(str(path))


def _pdf(report: Report) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(report.title)
    writer.setCreator("Consumer Desk")
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    area = QRectF(writer.pageLayout().paintRectPixels(DOTS_PER_INCH))
    painter = QPainter()
    if not painter.begin(writer):
        raise NotPrinted
    _Pages(writer, painter, report, area.size()).draw()
    if not painter.end():
        raise NotPrinted
    return bytes(buffer.data().data())


class _Pages:
    """Drawn by hand, because Qt's text documents need an event loop, which the thread of the files hasn't."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, report: Report, page: QSizeF) -> None:
        self._writer = writer
        self._painter = painter
        self._report = report
        self._page = page
        self._text, self._bold, self._title = (_font(TEXT_POINTS), _font(TEXT_POINTS), _font(TITLE_POINTS))
        self._bold.setBold(True)
        self._title.setBold(True)
        self._metrics = {
            id(font): QFontMetricsF(font, writer) for font in (self._text, self._bold, self._title)
        }
        self._line = self._metrics[id(self._text)].height()
        gaps = (len(SHARES) - 1) * self._line
        self._widths = [(page.width() - gaps) * share / sum(SHARES) for share in SHARES]

    def draw(self) -> None:
        pages = self._paged()
        for number, rows in enumerate(pages, start=1):
            if number > 1 and not self._writer.newPage():
                raise NotPrinted
            top = self._draw_head() if number == 1 else 0.0
            top = self._draw_row(top, self._report.table.headings, self._bold)
            for row in rows:
                top = self._draw_row(top, row, self._text)
            self._draw_foot(number, len(pages))

    def _paged(self) -> list[list[tuple[str, ...]]]:
        """The rows of each page: a row is never torn."""
        table = self._report.table
        room = self._page.height() - 2 * self._line - self._height(table.headings, self._bold)
        left = room - self._head_height()
        pages: list[list[tuple[str, ...]]] = [[]]
        for row in table.rows:
            height = self._height(row, self._text)
            if height > left and pages[-1]:
                pages.append([])
                left = room
            pages[-1].append(row)
            left -= height
        return pages

    def _head_height(self) -> float:
        return self._metrics[id(self._title)].height() + (len(self._report.facts) + 2) * self._line

    def _draw_head(self) -> float:
        """Returns where the table begins."""
        painter, width = self._painter, self._page.width()
        painter.setPen(Qt.GlobalColor.black)
        height = self._metrics[id(self._title)].height()
        painter.setFont(self._title)
        painter.drawText(QRectF(0, 0, width, height), Qt.AlignmentFlag.AlignLeading, self._report.title)
        bold = self._metrics[id(self._bold)]
        names = max(bold.horizontalAdvance(name) for name, _ in self._report.facts) + 2 * self._line
        top = height + self._line / 2
        for name, value in self._report.facts:
            painter.setFont(self._bold)
            place = QRectF(0, top, names, self._line)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading, name)
            painter.setFont(self._text)
            place = QRectF(names, top, width - names, self._line)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading, value)
            top += self._line
        return self._head_height()

    def _breakable(self, cells: tuple[str, ...], metrics: QFontMetricsF) -> Iterator[str]:
        """A word that is wider than its column may be broken anywhere, others between words only."""
        for width, cell in zip(self._widths, cells, strict=True):
            words = (
                NO_SPACE.join(word) if metrics.horizontalAdvance(word) > width else word
                for word in cell.split()
            )
            yield " ".join(words)

    def _height(self, cells: tuple[str, ...], font: QFont) -> float:
        metrics = self._metrics[id(font)]
        heights = (
            metrics.boundingRect(QRectF(0, 0, width, self._page.height()), WRAPPED, cell).height()
            for width, cell in zip(self._widths, self._breakable(cells, metrics), strict=True)
        )
        return max(self._line, *heights) + self._line * 0.6

    def _draw_row(self, top: float, cells: tuple[str, ...], font: QFont) -> float:
        """Returns where the next one begins."""
        painter, height, start = self._painter, self._height(cells, font), 0.0
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.black)
        breakable = self._breakable(cells, self._metrics[id(font)])
        for width, cell in zip(self._widths, breakable, strict=True):
            painter.drawText(QRectF(start, top + self._line * 0.3, width, height), WRAPPED, cell)
            start += width + self._line
        painter.setPen(QPen(QColor(Qt.GlobalColor.lightGray), self._line / 30))
        painter.drawLine(QLineF(0, top + height, self._page.width(), top + height))
        return top + height

    def _draw_foot(self, number: int, pages: int) -> None:
        locale = QLocale()
        foot = QRectF(0, self._page.height() - self._line, self._page.width(), self._line)
        words = QCoreApplication.translate("PrintedTable", "Page {number} of {pages}").format(
            number=locale.toString(number), pages=locale.toString(pages)
        )
        self._painter.setFont(self._text)
        self._painter.setPen(Qt.GlobalColor.black)
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignLeading, self._report.note)
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignTrailing, words)


def _font(points: float) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    return font
