"""The tool of a release: it makes keys and feeds that the program takes, and refuses the rest."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from sign_feed import main

NEWS = """
serial = 3
[[release]]
version = "0.2.0"
date = 2026-12-01
page = "https://downloads.example.com/consumer-desk"
[release.news]
en = "Signs out on its own."
"""


def test_a_feed_is_made_signed_and_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key, news, out = tmp_path / "key.pem", tmp_path / "news.toml", tmp_path / "feed.json"
    news.write_text(NEWS)
    assert main(["key", str(key)]) == 0
    public = capsys.readouterr().out.strip()
    if sys.platform != "win32":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert main(["sign", str(news), "--key", str(key), "--out", str(out)]) == 0
    assert main(["check", str(out), "--public", public]) == 0
    assert capsys.readouterr().out.splitlines() == ["serial 3: 0.2.0"] * 2


def test_a_key_in_use_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key = tmp_path / "key.pem"
    main(["key", str(key)])
    before = key.read_bytes()
    assert main(["key", str(key)]) == 1
    assert key.read_bytes() == before
    assert "sign_feed.py:" in capsys.readouterr().err


@pytest.mark.parametrize(
    "news",
    ["", "serial = 1", NEWS.replace("https", "http"), NEWS.replace("serial = 3", "serial = 0"), "a = ["],
)
def test_a_feed_that_the_program_would_refuse_is_not_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], news: str
) -> None:
    key, file, out = tmp_path / "key.pem", tmp_path / "news.toml", tmp_path / "feed.json"
    main(["key", str(key)])
    file.write_text(news)
    assert main(["sign", str(file), "--key", str(key), "--out", str(out)]) == 1
    assert not out.exists()
    assert capsys.readouterr().err.startswith("sign_feed.py: ")


def test_another_key_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key, other, news, out = (tmp_path / name for name in ("key.pem", "other.pem", "news.toml", "feed.json"))
    news.write_text(NEWS)
    main(["key", str(key)])
    main(["sign", str(news), "--key", str(key), "--out", str(out)])
    capsys.readouterr()
    main(["key", str(other)])
    public = capsys.readouterr().out.strip()
    assert main(["check", str(out), "--public", public]) == 1
    assert "isn't signed with this key" in capsys.readouterr().err
