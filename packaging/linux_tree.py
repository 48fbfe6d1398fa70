"""The files of a Linux installation as they will lie below /: for .deb and .rpm alike."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from build_trouble import BuildFailed

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "packaging" / "linux"
ICONS = ROOT / "resources" / "app_icon"
NAME, IDENTITY = "consumer-desk", "org.consumerdesk.ConsumerDesk"
# Of the sizes that the hicolor theme has folders for, those that are drawn.
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
PLACE = f"usr/lib/{NAME}"


def source_epoch() -> int:
    """Seconds since 1970 that every packed file is dated with."""
    return int(os.environ.get("SOURCE_DATE_EPOCH", "0"))


def filled(template: Path, **values: str) -> str:
    """The template's text with each @NAME@ replaced."""
    text = template.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def lay_out(tree: Path, program: Path, version: str, documents: dict[str, Path]) -> None:
    """Makes `tree` anew, checked by the tools that will read it. Raises BuildFailed."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / PLACE, symlinks=True)
    command = tree / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    entry = _write(tree / f"usr/share/applications/{IDENTITY}.desktop", SOURCES / f"{IDENTITY}.desktop")
    date = datetime.fromtimestamp(source_epoch(), UTC).date().isoformat()
    about = _write(
        tree / f"usr/share/metainfo/{IDENTITY}.metainfo.xml",
        SOURCES / f"{IDENTITY}.metainfo.xml",
        VERSION=version,
        DATE=date,
    )
    _check(["desktop-file-validate", str(entry)], "The entry for menus")
    _check(["appstreamcli", "validate", "--no-net", str(about)], "The entry for software centres")
    _copy_icons(tree / "usr/share/icons/hicolor")
    for name, document in documents.items():
        target = tree / "usr/share/doc" / NAME / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(document, target)
    settle(tree)


def settle(tree: Path) -> None:
    """The same modes and dates whoever builds it, and whenever."""
    epoch = source_epoch()
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    tree.chmod(0o755)


def _copy_icons(theme: Path) -> None:
    for size in SIZES:
        picture = ICONS / "png" / f"{size}.png"
        if not picture.is_file():
            raise BuildFailed(f"The application's icon {picture} is missing.")
        _copy(picture, theme / f"{size}x{size}" / "apps" / f"{IDENTITY}.png")
    _copy(ICONS / "consumer-desk.svg", theme / "scalable" / "apps" / f"{IDENTITY}.svg")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, template: Path, **values: str) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(filled(template, **values), encoding="utf-8")
    return target


def _check(command: list[str], what: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BuildFailed(f"{what} is not as it should be:\n{done.stdout}{done.stderr}".rstrip())
