"""companies.toml, read as an IT department wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.adapters.store.prepared_file import read_prepared
from desktop.domain.prepared_errors import PreparedBroken, PreparedUnreadable


def test_what_stands_in_it(tmp_path: Path) -> None:
    file = tmp_path / "companies.toml"
    file.write_bytes(b'\xef\xbb\xbf[[company]]\r\nname = "A\xc3\xa7\xc3\xa3o"\r\n')
    assert read_prepared(file) == {"company": [{"name": "Ação"}]}


@pytest.mark.parametrize(
    ("text", "line"),
    [("[[company]]\nname = Mills\n", 2), ("name = 'A'\n\n\n[", 4), ("a = 1\na = 2\n", 2), ("x", 1)],
)
def test_the_line_that_is_not_toml_is_named(tmp_path: Path, text: str, line: int) -> None:
    file = tmp_path / "companies.toml"
    file.write_text(text)
    with pytest.raises(PreparedBroken) as caught:
        read_prepared(file)
    assert (caught.value.file, caught.value.line) == (str(file), line)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_one_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b'name = "\xe9"')
    for file in (tmp_path / "folder", latin):
        with pytest.raises(PreparedUnreadable) as caught:
            read_prepared(file)
        assert caught.value.file == str(file)
