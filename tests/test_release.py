"""What a release stands on: one version, pinned actions, and documents that name what there is."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def tracked(*patterns: str) -> list[Path]:
    told = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    return [ROOT / name for name in told.split("\0") if name and (ROOT / name).is_file()]


def test_the_version_stands_in_one_place() -> None:
    Version(VERSION)
    stated = re.compile(
        rf"""(?:__version__|\bversion)\W{{0,6}}["']?{re.escape(VERSION)}["']?\s*$""",
        re.IGNORECASE | re.MULTILINE,
    )
    files = tracked("*.py", "*.toml", "*.spec", "*.nsi", "*.plist", "*.xml", "*.desktop", "*.yml")
    places = [
        file.relative_to(ROOT).as_posix()
        for file in files
        if "tests" not in file.relative_to(ROOT).parts
        and stated.search(file.read_text(encoding="utf-8", errors="replace"))
    ]
    assert places == ["pyproject.toml"]


def test_what_is_new_in_it_is_told() -> None:
    assert re.search(rf"^## {re.escape(VERSION)} ", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_actions_are_pinned_and_may_only_read(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    document = yaml.safe_load(text)
    assert document["permissions"] == {"contents": "read"}
    used = re.findall(r"uses: (\S+)(.*)", text)
    assert used
    for action, remark in used:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", action)
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", remark)
    for job in document["jobs"].values():
        assert job["timeout-minutes"] <= 60


def test_secrets_reach_a_step_through_its_environment_only() -> None:
    for file in WORKFLOWS:
        for job in yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"].values():
            for step in job["steps"]:
                assert "${{" not in step.get("run", "")


@pytest.mark.parametrize("name", ["README.md", "RELEASE.md", "CHANGELOG.md"])
def test_what_a_document_names_is_there(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    linked = re.findall(r"\]\(([^)#:]+)\)", text) + re.findall(r'(?:src|srcset)="([^"]+)"', text)
    named = re.findall(r"`(?:python )?((?:packaging|resources|tests|desktop)/[\w/.-]+\.\w+)", text)
    assert [path for path in (*linked, *named) if not (ROOT / path).exists()] == []


def test_the_readmes_pictures_are_small() -> None:
    pictures = list((ROOT / ".github" / "pictures").glob("*.png"))
    assert len(pictures) == 4
    assert all(picture.stat().st_size < 150_000 for picture in pictures)
