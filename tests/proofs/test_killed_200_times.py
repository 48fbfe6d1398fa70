"""Kill -9 at 200 random moments of five deeds: nothing that was said to be done is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.killed.deeds import DEEDS
from tests.killed.rounds import killed

KILLS = 40


@pytest.mark.parametrize("deed", DEEDS)
def test_nothing_that_was_said_to_be_done_is_lost(
    deed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    result = killed(deed, tmp_path, KILLS, seed=1)
    with capsys.disabled():
        print(f"\n{deed}: {result}")
    assert result.lost == []
    assert result.midway >= KILLS // 4
