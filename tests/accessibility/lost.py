"""What a person can't read or reach, window by window."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import AbstractContextManager

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


class Losses:
    """`found` says where each loss is; `measured` counts windows, once for each size."""

    def __init__(self) -> None:
        self.found: dict[str, list[str]] = {}
        self.measured = 0
        self._shortened = Shortened()

    def watched(self) -> AbstractContextManager[None]:
        """What is shortened outside can't be told from what is whole."""
        return self._shortened.watched()

    def look_at(self, name: str, window: QWidget, sizes: Sequence[QSize]) -> None:
        """In each of `sizes`, or in the least that the window may have where that is more."""
        for size in sizes:
            window.resize(size)
            self.measured += 1
            for line in lost_in(window, self._shortened):
                self.found.setdefault(line, []).append(f"{name}, {window.width()}×{window.height()}")


def lost_anywhere(person: Person, size: QSize) -> Losses:
    """In every window of the program, its main one in `size`."""
    losses = Losses()
    with losses.watched():
        for name, window in windows(person):
            losses.look_at(name, window, [size if window is person.window else window.size()])
    return losses
