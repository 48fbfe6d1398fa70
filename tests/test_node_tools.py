"""The programs from npm: installed once per lock, and never run while they are installed."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from node_tools import FILES, NodeTools
from project_venv import SetUpFailed

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    folder = tmp_path / "listed"
    folder.mkdir()
    for name in FILES:
        shutil.copy(ROOT / "tests" / "node" / name, folder)
    return folder


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a stand-in for npm was called with."""
    calls = tmp_path / "calls"
    for name in ("npm", "node"):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f'#!/bin/sh\necho "$@" >> {calls}\nexit ${{NPM_FAILS:-0}}\n')
        program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    return calls


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for npm is a shell script")
def test_they_are_installed_once_per_lock(tmp_path: Path, listed: Path, calls: Path) -> None:
    tools = NodeTools(listed, tmp_path / "node")
    tools.bring_up_to_date()
    tools.bring_up_to_date()
    (first,) = calls.read_text().splitlines()
    assert first.startswith("ci --ignore-scripts")
    lock = listed / FILES[1]
    lock.write_text(lock.read_text() + "\n")
    tools.bring_up_to_date()
    assert len(calls.read_text().splitlines()) == 2


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for npm is a shell script")
def test_a_failure_is_told_and_tried_again(
    tmp_path: Path, listed: Path, calls: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = NodeTools(listed, tmp_path / "node")
    monkeypatch.setenv("NPM_FAILS", "1")
    with pytest.raises(SetUpFailed, match="npm can't install"):
        tools.bring_up_to_date()
    monkeypatch.delenv("NPM_FAILS")
    tools.bring_up_to_date()
    assert len(calls.read_text().splitlines()) == 2


def test_without_node_one_is_told_what_is_missing(
    tmp_path: Path, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetUpFailed, match="npm isn't installed"):
        NodeTools(listed, tmp_path / "node").bring_up_to_date()


def test_the_lock_names_what_each_package_must_be() -> None:
    lock = json.loads((ROOT / "tests" / "node" / FILES[1]).read_text())
    packages = [package for name, package in lock["packages"].items() if name]
    assert packages
    assert all(package["integrity"].startswith("sha512-") for package in packages)
