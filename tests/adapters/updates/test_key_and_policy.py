"""The key that came along, and the rules of an IT department, as they stand on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.adapters.store.policy_file import read_policy
from desktop.adapters.updates.key_file import built_in_key
from desktop.domain.update import key_bytes
from desktop.domain.update_errors import PolicyBroken, PolicyUnreadable
from desktop.resources import resources_folder
from tests.signed_feeds import PUBLIC


def test_what_ships_is_a_key_or_nothing() -> None:
    key = built_in_key(resources_folder())
    assert key == "" or key_bytes(key) is not None


def test_the_first_line_that_is_no_remark_is_the_key(tmp_path: Path) -> None:
    assert built_in_key(tmp_path) == ""
    (tmp_path / "update_key.txt").write_text(f"# ours\n\n{PUBLIC}\n")
    assert built_in_key(tmp_path) == PUBLIC


def test_no_rules_are_none(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "machine" / "policy.toml") is None


def test_rules_are_read(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("\ufeff[updates]\ncheck = false\n", encoding="utf-8")
    assert read_policy(file) == {"updates": {"check": False}}


def test_what_is_no_toml_names_its_line(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("[updates]\ncheck = no\n")
    with pytest.raises(PolicyBroken) as told:
        read_policy(file)
    assert (told.value.file, told.value.line) == (str(file), 2)


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.mkdir()
    with pytest.raises(PolicyUnreadable):
        read_policy(file)
