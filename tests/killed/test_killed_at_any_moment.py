"""A few kills of each kind; tests/proofs has hundreds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.killed.deeds import DEEDS
from tests.killed.rounds import killed

KILLS = 2


@pytest.mark.parametrize("deed", DEEDS)
def test_nothing_that_was_said_to_be_done_is_lost(deed: str, tmp_path: Path) -> None:
    result = killed(deed, tmp_path, KILLS, seed=20261125)
    assert result.lost == []
    assert result.kills == KILLS
