"""The figures as a CSV file that a spreadsheet of the person's language opens in columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLocale

from desktop.domain.csv_guard import guarded
from desktop.domain.exported import separator_beside
from desktop.ui.pages.home.shown_figures import Figure

# Without it Excel takes UTF-8 for the system's own code page.
MARK = "\ufeff"


def csv_text(rows: Iterable[Iterable[str]], locale: QLocale) -> str:
    """Each cell guarded against formulas."""
    separator = separator_beside(locale.decimalPoint())
    written = io.StringIO()
    writer = csv.writer(written, delimiter=separator, lineterminator="\r\n")
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
    return MARK + written.getvalue()


def figure_rows(figures: Iterable[Figure], locale: QLocale) -> Iterator[tuple[str, str, str, str, str]]:
    """As in the table, with numbers that a spreadsheet can compute with; shares are percents."""
    plain = QLocale(locale)
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    for figure in figures:
        yield figure.title, figure.refused or figure.subline, figure.headline, "", figure.how
        for part in figure.parts:
            share = plain.toString(part.share * 100, "f", 1)
            yield figure.title, part.name, plain.toString(part.count), share, ""
