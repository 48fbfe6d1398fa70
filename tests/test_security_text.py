"""SECURITY.md names only what is there, and no address that nobody reads."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def test_every_file_it_names_is_there() -> None:
    named = re.findall(r"`(?:[^`]* )?((?:tests|packaging|desktop)/?[\w/.-]*)[^`]*`", TEXT)
    assert len(named) > 15
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_problems_are_reported_through_the_repository() -> None:
    assert "Report a vulnerability" in TEXT
    assert "@" not in TEXT
