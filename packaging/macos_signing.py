"""Signs and notarises for macOS, with an identity that the environment names.

CONSUMER_DESK_MAC_IDENTITY: "Developer ID Application: …", in the keychain of the Mac that builds.
CONSUMER_DESK_NOTARY_PROFILE: what `xcrun notarytool store-credentials` kept the account under.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from build_tools import call, tool

IDENTITY = "CONSUMER_DESK_MAC_IDENTITY"
PROFILE = "CONSUMER_DESK_NOTARY_PROFILE"
ENTITLEMENTS = Path(__file__).resolve().parent / "macos" / "entitlements.plist"
# The first bytes of what the system loads as code: 64 bits, and several architectures in one.
MACH_O = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
AD_HOC = "-"  # without it an Apple processor starts nothing


def sign_application(application: Path, environment: Mapping[str, str]) -> bool:
    """From the inside out, then checks it. Whether somebody's identity was used; without one it says so and
    signs ad hoc. Raises BuildFailed."""
    identity = environment.get(IDENTITY, "")
    for code in [*code_inside(application), application]:
        call([tool("codesign"), *sign_arguments(code, identity, is_whole=code == application)])
    call([tool("codesign"), "--verify", "--deep", "--strict", str(application)])
    if not identity:
        print(f"{application.name}: signed ad hoc ({IDENTITY} isn't set); macOS refuses a double click")
    return bool(identity)


def code_inside(application: Path) -> Iterator[Path]:
    """What is code in it, the deepest first, each once: links lead to what is there already."""
    files = [path for path in application.rglob("*") if path.is_file() and not path.is_symlink()]
    for path in sorted(files, key=lambda path: (-len(path.parts), path)):
        with path.open("rb") as file:
            if file.read(4) in MACH_O:
                yield path


def sign_arguments(code: Path, identity: str, *, is_whole: bool) -> list[str]:
    arguments = ["--force", "--sign", identity or AD_HOC]
    if identity:
        arguments += ["--options", "runtime", "--timestamp"]
        if is_whole:  # what it may is read of the program that starts, not of its libraries
            arguments += ["--entitlements", str(ENTITLEMENTS)]
    return [*arguments, str(code)]


def sign_image(image: Path, environment: Mapping[str, str]) -> None:
    """Signs the disk image, has Apple look at it and staples the answer to it, so that it opens offline too.
    Raises BuildFailed."""
    identity, profile = environment.get(IDENTITY, ""), environment.get(PROFILE, "")
    if not identity:
        return
    call([tool("codesign"), "--force", "--sign", identity, "--timestamp", str(image)])
    if not profile:
        print(f"{image.name}: not notarised ({PROFILE} isn't set); macOS will warn who opens it")
        return
    for command in notary_commands(image, profile):
        call(command)
    print(f"{image.name}: signed and notarised")


def notary_commands(image: Path, profile: str) -> list[list[str]]:
    return [
        [tool("xcrun"), "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"],
        [tool("xcrun"), "stapler", "staple", str(image)],
        [tool("xcrun"), "stapler", "validate", str(image)],
    ]
