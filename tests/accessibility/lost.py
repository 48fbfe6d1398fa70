"""What a person can't read or reach, window by window."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.domain.secret import DOTS
from tests.accessibility.place_fit import misplaced
from tests.accessibility.settled import settle
from tests.accessibility.text_fit import Shortened, cut_words
from tests.end_to_end.person import Person
from tests.end_to_end.windows import windows

LEAST, USUAL = QSize(880, 560), QSize(1180, 760)

# Dots say nothing by their number. A secret that is shown in a narrow column stands whole in the panel, and
# a tooltip would outlast its seconds.
_NO_LOSS = re.compile(f"the cell '({DOTS}|sample-secret-)")


def lost_in(window: QWidget, shortened: Shortened | None = None) -> list[str]:
    """A line for each loss in `window` as it is now."""
    settle(window)
    return [each for each in cut_words(window, shortened) + misplaced(window) if not _NO_LOSS.match(each)]


def lost_anywhere(person: Person, sizes: Sequence[QSize]) -> tuple[int, dict[str, list[str]]]:
    """How many windows were measured, and where each loss is. The main window is looked at in each of
    `sizes`, or in the least it may have where that is more."""
    shortened, found, measured = Shortened(), dict[str, list[str]](), 0
    with shortened.watched():
        for name, window in windows(person):
            for size in sizes if window is person.window else [window.size()]:
                window.resize(size)
                measured += 1
                for line in lost_in(window, shortened):
                    found.setdefault(line, []).append(f"{name}, {window.width()}×{window.height()}")
    return measured, found
