"""Every window opens in every language, dark; in a file of its own, as another worker takes it."""

import pytest

from desktop.domain.tongues import CODES
from tests.end_to_end.every_window import goes_through_every_window
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session


@pytest.mark.parametrize("language", CODES)
def test_every_window_when_dark(program: Program, language: str) -> None:
    goes_through_every_window(program, language, "dark")
