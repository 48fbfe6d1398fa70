"""100,000 rows: a keystroke of the search, and sorting by each column, with the table in view."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QTableView

from desktop.domain.consumer import GrantType
from desktop.domain.filters import Filters
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel, grant_words
from desktop.ui.pages.api_connections.consumer_rows import (
    CREATED,
    DESCRIPTION,
    GRANT,
    GROUP,
    KEY,
    NAME,
    ConsumerRows,
)
from tests.bench.invented import consumers
from tests.bench.table import Row, median, percentile

COUNT = 100_000
SORTED = (
    (NAME, "name"),
    (KEY, "key"),
    (GRANT, "grant type"),
    (GROUP, "group"),
    (CREATED, "creation date"),
    (DESCRIPTION, "description"),
)


class NothingRevealed(QObject):
    """Stands for revealed.Revealed: no secret is shown while measuring."""

    class _Never:
        def connect(self, _slot: object) -> None:
            pass

    changed = _Never()

    def text_of(self, _consumer_id: str) -> None:
        return None


def timed(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def measure(application: QApplication) -> list[Row]:
    made: list[ConsumerRows] = []
    data = consumers(COUNT)

    def prepare() -> None:
        words = lambda consumer: grant_words(consumer.grant_type)  # noqa: E731
        made.append(ConsumerRows(data, frozenset(), QLocale("fr_FR"), words))
        made[0].prepare()

    rows = [
        Row(
            "100,000 rows: search texts and order by name made, off the window's thread", timed(prepare), "ms"
        )
    ]
    view = QTableView()
    model = ConsumerModel(made[0], NothingRevealed(), view)  # type: ignore[arg-type]
    view.setModel(model)
    for column in range(GRANT + 1, model.columnCount()):
        view.hideColumn(column)
    view.resize(900, 600)
    view.show()
    application.processEvents()

    def shown(work: Callable[[], None]) -> float:
        def and_painted() -> None:
            work()
            application.processEvents()

        return timed(and_painted)

    keystrokes: list[float] = []
    for word in ("pump example", "alma", "ré", "sample-key-9", "99", "zzz"):
        typed = [word[:length] for length in range(1, len(word) + 1)]
        keystrokes += [shown(partial(model.search, query)) for query in typed]
        model.search("")
    rows.append(Row("100,000 rows: search keystroke, median", median(keystrokes), "ms"))
    rows.append(
        Row("100,000 rows: search keystroke, 95th percentile", percentile(keystrokes, 95), "ms", aim="16 ms")
    )
    one_grant = Filters(grant=frozenset({GrantType.CLIENT_CREDENTIALS.value}))
    filtering = [shown(partial(model.narrow, filters)) for filters in (one_grant, Filters()) * 3]
    rows.append(Row("100,000 rows: filter chosen or taken back, longest", max(filtering), "ms", aim="150 ms"))
    for column, name in SORTED:
        first = shown(partial(model.sort, column, Qt.SortOrder.DescendingOrder))
        again = median(
            [
                shown(partial(model.sort, column, order))
                for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder) * 3
            ]
        )
        rows.append(Row(f"100,000 rows: first sort by {name}, nothing prepared", first, "ms"))
        rows.append(Row(f"100,000 rows: sort by {name} again", again, "ms", aim="100 ms"))
    view.close()
    return rows
