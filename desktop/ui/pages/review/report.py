"""The report of a review: a table without secrets, and the same on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QDate,
    QIODevice,
    QLocale,
    QMarginsF,
    QRectF,
    QSaveFile,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from desktop.domain.consumer import Consumer
from desktop.domain.errors import FileNotWritten, NotPrinted
from desktop.domain.exported import ExportedTable
from desktop.domain.review import Decision, totals
from desktop.domain.standing import standing_of
from desktop.services.reviews import OpenReview
from desktop.ui.pages.api_connections.cell_words import standing_words
from desktop.ui.pages.transactions_log.deed_words import decision_words
from desktop.ui.shell.moments import local_day
from desktop.ui.shell.open_company import KnownConsumers

TITLE_POINTS, TEXT_POINTS = 15.0, 8.5
MARGIN = 14.0  # millimetres
SHARES = (17, 13, 12, 12, 8, 8, 10, 12, 8)  # of the width, for each column of the table
DOTS_PER_INCH = 300


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
        f"{decision_words(decision)}: {locale.toString(found[decision])}" for decision in Decision
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
    separator = ";" if locale.decimalPoint() == "," else ","
    table = ExportedTable(title, headings, rows, separator)
    return Report(title, facts, table, translate("PrintedTable", "Without secrets"))


def _row(consumer: Consumer, known: KnownConsumers, done: OpenReview) -> tuple[str, ...]:
    locale = QLocale()
    record = known.records.get(consumer.id)
    verification = known.verifications.get(consumer.id)
    judged = done.judgements.get(consumer.id)
    tested = standing_words(standing_of(consumer, verification))
    if verification is not None:
        tested = f"{tested}, {local_day(verification.at, locale)}"
    next_on = judged.next_on if judged is not None else None
    short = QLocale.FormatType.ShortFormat
    return (
        consumer.name,
        consumer.group_name,
        record.owner if record else "",
        tested,
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
    def __init__(self, writer: QPdfWriter, painter: QPainter, report: Report, page: QSizeF) -> None:
        self._writer = writer
        self._painter = painter
        self._report = report
        self._page = page
        self._font = QFont()
        self._font.setPointSizeF(TEXT_POINTS)
        self._line = QFontMetricsF(self._font, writer).height()
        self._room = page.height() - 2 * self._line  # above the foot
        self._document = QTextDocument()
        self._document.documentLayout().setPaintDevice(writer)
        self._document.setDefaultFont(self._font)
        self._document.setDocumentMargin(0)
        self._document.setPageSize(QSizeF(page.width(), self._room))
        self._write()

    def draw(self) -> None:
        pages = self._document.pageCount()
        layout = self._document.documentLayout()
        for number in range(pages):
            if number and not self._writer.newPage():
                raise NotPrinted
            context = QAbstractTextDocumentLayout.PaintContext()
            # Paper is white, whatever the window looks like.
            context.palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
            part = QRectF(0, number * self._room, self._page.width(), self._room)
            context.clip = part
            self._painter.save()
            self._painter.translate(0, -part.top())
            self._painter.setClipRect(part)
            layout.draw(self._painter, context)
            self._painter.restore()
            self._draw_foot(number + 1, pages)

    def _draw_foot(self, number: int, pages: int) -> None:
        locale = QLocale()
        foot = QRectF(0, self._page.height() - self._line, self._page.width(), self._line)
        words = QCoreApplication.translate("PrintedTable", "Page {number} of {pages}").format(
            number=locale.toString(number), pages=locale.toString(pages)
        )
        self._painter.setFont(self._font)
        self._painter.setPen(Qt.GlobalColor.black)
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignLeading, self._report.note)
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignTrailing, words)

    def _write(self) -> None:
        """As plain text throughout: nothing that a server says is taken for markup."""
        cursor = QTextCursor(self._document)
        plain, bold, title = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        title.setFontWeight(QFont.Weight.Bold)
        title.setFontPointSize(TITLE_POINTS)
        cursor.insertText(self._report.title, title)
        for name, value in self._report.facts:
            cursor.insertBlock()
            cursor.insertText(f"{name}: ", bold)
            cursor.insertText(value, plain)
        cursor.insertBlock()
        table = self._report.table
        shape = QTextTableFormat()
        shape.setHeaderRowCount(1)
        shape.setBorder(self._line / 30)
        shape.setBorderBrush(QColor(Qt.GlobalColor.lightGray))
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setCellPadding(self._line / 4)
        shape.setTopMargin(self._line)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in SHARES]
        )
        made = cursor.insertTable(1 + len(table.rows), len(table.headings), shape)
        for row, cells in enumerate((table.headings, *table.rows)):
            for column, cell in enumerate(cells):
                at = made.cellAt(row, column).firstCursorPosition()
                at.insertText(" ".join(cell.split()), plain if row else bold)
