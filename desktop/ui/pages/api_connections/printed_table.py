"""A table on paper: company and date on each page, headings again, page numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPainter, QPen

from desktop.domain.errors import NotPrinted
from desktop.domain.exported import ExportedTable

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

TEXT_POINTS, TITLE_POINTS = 9.0, 13.0
PADDING = 0.35  # of a line, above and below the text of a row
GAP = 0.8  # of a line, between two columns
SAMPLE = 200  # rows that are looked at for the widths of columns
MARGIN = 12.0  # millimetres
PROSE = 45  # characters; a column that wants more gives way first
PROSE_SHARE = 0.12  # of the width, which it keeps
UPRIGHT_COLUMNS = 5  # more of them lie across the page
LINE_CELLS = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


def print_table(printer: QPrinter, table: ExportedTable, company: str, when: str) -> None:
    """`when` is the date as people read it. Raises NotPrinted."""
    if len(table.headings) > UPRIGHT_COLUMNS:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPrinted
    try:
        _Pages(printer, painter, table, company, when).draw()
    finally:
        ended = painter.end()
    if not ended or printer.printerState() is printer.PrinterState.Error:
        raise NotPrinted


class _Pages:
    def __init__(
        self, printer: QPrinter, painter: QPainter, table: ExportedTable, company: str, when: str
    ) -> None:
        self._printer = printer
        self._painter = painter
        self._table = table
        self._company = company
        self._when = when
        self._area = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
        self._area.moveTo(0, 0)
        self._text, self._bold, self._title = QFont(), QFont(), QFont()
        self._text.setPointSizeF(TEXT_POINTS)
        self._bold.setPointSizeF(TEXT_POINTS)
        self._bold.setBold(True)
        self._title.setPointSizeF(TITLE_POINTS)
        self._title.setBold(True)
        self._metrics = QFontMetricsF(self._text, printer)
        self._bold_metrics = QFontMetricsF(self._bold, printer)
        self._line = self._metrics.height()
        self._row = self._line * (1 + 2 * PADDING)
        self._top = QFontMetricsF(self._title, printer).height() + 2 * self._line
        self._columns = self._places()

    def draw(self) -> None:
        room = self._area.height() - self._top - self._row - 2 * self._line
        per_page = max(1, int(room / self._row))
        rows = self._table.rows
        starts = list(range(0, len(rows), per_page)) or [0]
        wanted = self._wanted(len(starts))
        for number, start in enumerate(starts, start=1):
            if number not in wanted:
                continue
            if number != wanted[0] and not self._printer.newPage():
                raise NotPrinted
            self._draw_frame(number, len(starts))
            self._draw_headings()
            for place, row in enumerate(rows[start : start + per_page], start=1):
                self._draw_row(self._top + place * self._row, row, self._text, self._metrics)

    def _wanted(self, pages: int) -> range:
        """All of them, unless some were asked for."""
        first = min(max(1, self._printer.fromPage()), pages)
        last = self._printer.toPage()
        return range(first, (min(last, pages) if last else pages) + 1)

    def _draw_frame(self, number: int, pages: int) -> None:
        translate, locale = QCoreApplication.translate, QLocale()
        area, painter = self._area, self._painter
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(self._title)
        painter.drawText(
            QRectF(0, 0, area.width(), self._top), Qt.AlignmentFlag.AlignLeading, self._table.title
        )
        painter.setFont(self._text)
        below = QRectF(0, self._top - 2 * self._line, area.width(), self._line)
        named = self._metrics.elidedText(self._company, Qt.TextElideMode.ElideRight, area.width() * 0.6)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeading, named)
        painter.drawText(below, Qt.AlignmentFlag.AlignTrailing, self._when)
        foot = QRectF(0, area.height() - self._line, area.width(), self._line)
        words = translate("PrintedTable", "Page {number} of {pages}").format(
            number=locale.toString(number), pages=locale.toString(pages)
        )
        painter.drawText(foot, Qt.AlignmentFlag.AlignTrailing, words)
        note = translate("PrintedTable", "Without secrets")
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeading, note)

    def _draw_headings(self) -> None:
        self._draw_row(self._top, self._table.headings, self._bold, self._bold_metrics)

    def _draw_row(self, top: float, cells: tuple[str, ...], font: QFont, metrics: QFontMetricsF) -> None:
        self._painter.setFont(font)
        self._painter.setPen(Qt.GlobalColor.black)
        for (start, width), cell in zip(self._columns, cells, strict=True):
            short = metrics.elidedText(cell, Qt.TextElideMode.ElideRight, width)
            self._painter.drawText(QRectF(start, top, width, self._row), LINE_CELLS, short)
        self._painter.setPen(QPen(QColor(Qt.GlobalColor.lightGray), self._line / 30))
        bottom = top + self._row
        self._painter.drawLine(QLineF(0, bottom, self._area.width(), bottom))

    def _places(self) -> list[tuple[float, float]]:
        """Each column's start and width. Where the page is narrower than the texts, long prose gives way
        first: a key is worth nothing when its end is cut off."""
        wanted = []
        for column, name in enumerate(self._table.headings):
            cells = (self._metrics.horizontalAdvance(row[column]) for row in self._table.rows[:SAMPLE])
            wanted.append(max(self._bold_metrics.horizontalAdvance(name), *cells, 1.0) + 1)
        gap = GAP * self._line
        room = self._area.width() - gap * max(0, len(wanted) - 1)
        prose = PROSE * self._metrics.averageCharWidth()
        least = [min(width, room * PROSE_SHARE) if width > prose else width for width in wanted]
        given = _shared(least, room)
        more = _shared([full - some for full, some in zip(wanted, given, strict=True)], room - sum(given))
        given = [some + extra for some, extra in zip(given, more, strict=True)]
        places, start = [], 0.0
        for width in given:
            places.append((start, width))
            start += width + gap
        return places


def _shared(wanted: list[float], room: float) -> list[float]:
    """What each gets: all that it wants, or its share of what the smaller ones leave."""
    given = [0.0] * len(wanted)
    for done, number in enumerate(sorted(range(len(wanted)), key=wanted.__getitem__)):
        given[number] = min(wanted[number], max(0.0, room) / (len(wanted) - done))
        room -= given[number]
    return given
