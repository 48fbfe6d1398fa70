"""What would be called on a Mac to sign, lay out and notarise; no Mac has run it yet."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

import macos_image
import macos_signing
import pytest
from build_trouble import BuildFailed

from desktop.domain.tongues import CODES

MACOS = Path(macos_image.__file__).parent / "macos"
sys.path.append(str(MACOS))  # as app.spec does
from bundle_information import LANGUAGES, bundle_information  # noqa: E402

IDENTITY = "Developer ID Application: Example (AB12CD34EF)"
CODE = b"\xcf\xfa\xed\xfe" + b"\0" * 28


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Each command that would have run."""
    made: list[list[str]] = []

    def call(command: list[str], where: Path | None = None) -> str:
        made.append([str(part) for part in command])
        return ""

    for module in (macos_image, macos_signing):
        monkeypatch.setattr(module, "call", call)
        monkeypatch.setattr(module, "tool", lambda name: name)
    for name in ("CI", macos_signing.IDENTITY, macos_signing.PROFILE):
        monkeypatch.delenv(name, raising=False)
    return made


@pytest.fixture
def application(tmp_path: Path) -> Path:
    contents = tmp_path / "Consumer Desk.app" / "Contents"
    for name, data in {
        "Info.plist": b"<plist/>",
        "MacOS/consumer-desk": CODE,
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": CODE,
        "Frameworks/lib.dylib": CODE,
        "Resources/help.md": b"words",
    }.items():
        file = contents / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    (contents / "Resources" / "lib.dylib").symlink_to("../Frameworks/lib.dylib")
    return contents.parent


def test_the_facts_name_the_oldest_system_and_every_language() -> None:
    told = bundle_information("0.2.0")
    plistlib.dumps(told)
    assert told["CFBundleShortVersionString"] == "0.2.0"
    assert told["LSMinimumSystemVersion"] == "14.0"
    assert set(LANGUAGES) == {code.replace("_", "-") for code in CODES}


def test_the_hardened_runtime_gives_up_one_thing_only() -> None:
    entitlements = plistlib.loads(macos_signing.ENTITLEMENTS.read_bytes())
    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_code_is_signed_from_the_inside_out_each_once(application: Path, calls: list[list[str]]) -> None:
    assert macos_signing.sign_application(application, {macos_signing.IDENTITY: IDENTITY})
    *signed, verified = calls
    names = [Path(command[-1]).name for command in signed]
    assert names == ["QtCore", "lib.dylib", "consumer-desk", "Consumer Desk.app"]
    for command in signed:
        assert command[:4] == ["codesign", "--force", "--sign", IDENTITY]
        assert {"runtime", "--timestamp"} <= set(command)
    assert ["--entitlements" in command for command in signed] == [False, False, False, True]
    assert verified[:4] == ["codesign", "--verify", "--deep", "--strict"]


def test_without_an_identity_it_is_signed_ad_hoc_and_said(
    application: Path, calls: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert not macos_signing.sign_application(application, {})
    assert all(command[:4] == ["codesign", "--force", "--sign", "-"] for command in calls[:-1])
    assert "signed ad hoc" in capsys.readouterr().out


def test_the_image_holds_the_application_and_the_way_to_applications(
    application: Path, calls: list[list[str]], tmp_path: Path
) -> None:
    (image,) = macos_image.build(application, "0.2.0", tmp_path / "out")
    assert image.name.startswith("ConsumerDesk-0.2.0-")
    assert image.suffix == ".dmg"
    done = [command[:2] for command in calls if command[0] in ("hdiutil", "osascript")]
    layout = ["osascript", str(macos_image.LAYOUT)]
    assert done == [
        ["hdiutil", "create"],
        ["hdiutil", "attach"],
        layout,
        ["hdiutil", "detach"],
        ["hdiutil", "convert"],
    ]
    content = tmp_path / "content"
    macos_image.fill(content, application)
    assert {entry.name for entry in content.iterdir()} == {"Applications", "Consumer Desk.app"}
    assert (content / "Applications").readlink() == Path("/Applications")
    assert (content / "Consumer Desk.app" / "Contents" / "Resources" / "lib.dylib").is_symlink()


def test_the_image_is_let_go_also_when_the_finder_refuses(
    application: Path, calls: list[list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refused(command: list[str], where: Path | None = None) -> str:
        calls.append(command)
        if command[0] == "osascript":
            raise BuildFailed("no")
        return ""

    monkeypatch.setattr(macos_image, "call", refused)
    with pytest.raises(BuildFailed):
        macos_image.build(application, "0.2.0", tmp_path / "out")
    assert calls[-1][:2] == ["hdiutil", "detach"]


def test_without_a_finder_the_icons_are_left_as_they_come(
    calls: list[list[str]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    macos_image.lay_out(tmp_path / "a.dmg", tmp_path / "mounted", {"CI": "true"})
    assert [command[1] for command in calls] == ["attach", "detach"]
    assert "aren't laid out" in capsys.readouterr().out


def test_a_signed_image_is_notarised_and_stapled(calls: list[list[str]], tmp_path: Path) -> None:
    image = tmp_path / "a.dmg"
    macos_signing.sign_image(image, {macos_signing.IDENTITY: IDENTITY, macos_signing.PROFILE: "desk"})
    assert [command[:3] for command in calls] == [
        ["codesign", "--force", "--sign"],
        ["xcrun", "notarytool", "submit"],
        ["xcrun", "stapler", "staple"],
        ["xcrun", "stapler", "validate"],
    ]
    calls.clear()
    macos_signing.sign_image(image, {})
    assert calls == []


def test_what_is_no_application_is_refused(tmp_path: Path, calls: list[list[str]]) -> None:
    with pytest.raises(BuildFailed):
        macos_image.build(tmp_path, "0.2.0", tmp_path / "out")
    assert calls == []
