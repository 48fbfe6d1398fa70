"""The program as the stories of a person have it, and text of another size."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.end_to_end.conftest import catalogues, first_day, host, program

__all__ = ["catalogues", "first_day", "host", "program"]  # fixtures


@pytest.fixture
def text_size(qapp: QApplication) -> Iterator[Callable[[float], None]]:
    """Makes the text of the whole program so many times as large, as a person's system does."""
    usual = qapp.font()

    def change(times: float) -> None:
        font = qapp.font()
        font.setPointSizeF(usual.pointSizeF() * times)
        qapp.setFont(font)

    yield change
    qapp.setFont(usual)
