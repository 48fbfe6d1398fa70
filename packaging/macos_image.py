"""Makes the disk image of the macOS application: drag it to Applications."""

from __future__ import annotations

import os
import platform
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from build_tools import call, tool
from build_trouble import BuildFailed
from macos_signing import sign_application, sign_image

HERE = Path(__file__).resolve().parent
LAYOUT = HERE / "macos" / "layout.applescript"
NAME = "Consumer Desk"


def build(application: Path, version: str, out: Path) -> list[Path]:
    """The image of `application` (Consumer Desk.app), in `out`; it runs on this Mac's kind of processor.
    Raises BuildFailed."""
    if application.suffix != ".app" or not (application / "Contents" / "Info.plist").is_file():
        raise BuildFailed(f"{application} isn't an application: build the program first.")
    sign_application(application, os.environ)
    out.mkdir(parents=True, exist_ok=True)
    image = out / f"ConsumerDesk-{version}-{platform.machine()}.dmg"
    with tempfile.TemporaryDirectory() as place:
        writable, content = Path(place, "writable.dmg"), Path(place, "content")
        fill(content, application)
        for command in image_commands(content, writable):
            call(command)
        lay_out(writable, Path(place, "mounted"), os.environ)
        call(compress_command(writable, image))
    sign_image(image, os.environ)
    return [image]


def fill(content: Path, application: Path) -> None:
    """The application and, beside it, the way to Applications."""
    content.mkdir()
    shutil.copytree(application, content / f"{NAME}.app", symlinks=True)
    (content / "Applications").symlink_to("/Applications")


def image_commands(content: Path, writable: Path) -> list[list[str]]:
    make = [tool("hdiutil"), "create", "-srcfolder", str(content), "-volname", NAME]
    return [[*make, "-fs", "HFS+", "-format", "UDRW", "-ov", str(writable)]]


def lay_out(writable: Path, mounted: Path, environment: Mapping[str, str]) -> None:
    """Asks the Finder to put the two icons side by side. A Mac that nobody has signed in to has no Finder:
    there the icons stand as they come, and it says so."""
    attach = ["attach", str(writable), "-mountpoint", str(mounted), "-nobrowse", "-noautoopen"]
    call([tool("hdiutil"), *attach])
    try:
        if environment.get("CI"):
            print("the image's icons aren't laid out (no Finder in continuous integration)")
        else:
            call([tool("osascript"), str(LAYOUT), str(mounted)])
    finally:
        call([tool("hdiutil"), "detach", str(mounted)])


def compress_command(writable: Path, image: Path) -> list[str]:
    return [tool("hdiutil"), "convert", str(writable), "-format", "ULFO", "-ov", "-o", str(image)]
