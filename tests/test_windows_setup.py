"""What goes into the Windows installers; that they install is proved in tests/proofs."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from build_trouble import BuildFailed
from windows_msi import UPGRADE_CODE, product
from windows_setup import HERE, contents, msi_commands, nsis_command
from windows_signing import PASSWORD, PFX, THUMBPRINT, TIMESTAMP, sign, signtool_command
from windows_version import dotted, is_trial, quad

WINDOWS = HERE / "windows"
sys.path.append(str(WINDOWS))  # as app.spec does
from version_information import facts  # noqa: E402

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A frozen program, in small."""
    folder = tmp_path / "frozen" / "consumer-desk"
    for name in (
        "ConsumerDesk.exe",
        "consumer-desk.exe",
        "_internal/base.zip",
        "_internal/Qt/plugins/qwindows.dll",
    ):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * 2000)
    return folder


def test_versions_grow_as_windows_compares_them() -> None:
    versions = [
        "0.1.0.dev1",
        "0.1.0a1",
        "0.1.0a2",
        "0.1.0b1",
        "0.1.0rc1",
        "0.1.0",
        "0.1.1rc1",
        "0.1.1",
        "1.0",
    ]
    numbers = [quad(version) for version in versions]
    assert numbers == sorted(set(numbers))
    assert dotted("0.2.0") == "0.2.0.9000"
    assert all(number <= 65535 for four in numbers for number in four)
    assert [is_trial(version) for version in ("0.1.0", "0.1.0rc1")] == [False, True]


def test_a_folder_is_listed_after_what_it_holds(folder: Path) -> None:
    assert contents(folder) == [
        "ConsumerDesk.exe",
        "_internal\\Qt\\plugins\\qwindows.dll",
        "_internal\\Qt\\plugins\\",
        "_internal\\Qt\\",
        "_internal\\base.zip",
        "_internal\\",
        "consumer-desk.exe",
    ]


@pytest.mark.parametrize("name", ["ConsumerDesk.exe", "consumer-desk.exe"])
def test_a_folder_without_the_program_is_refused(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(BuildFailed, match=name):
        contents(folder)


def test_a_name_that_the_list_could_not_hold_is_refused(folder: Path) -> None:
    (folder / "año.txt").touch()
    with pytest.raises(BuildFailed, match="año"):
        contents(folder)


def test_the_setup_is_told_version_size_and_names(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("windows_setup.tool", lambda name: name)
    command = nsis_command(folder, tmp_path / "list", "0.2.0", tmp_path / "setup.exe")
    assert {"-DVERSION=0.2.0", "-DQUAD=0.2.0.9000", "-DKILOBYTES=8"} <= set(command)
    script = (WINDOWS / "setup.nsi").read_text(encoding="utf-8")
    given = {part[2:].partition("=")[0] for part in command if part.startswith("-D")}
    assert {name for name in given if f"${{{name}}}" not in script} == set()


def test_a_missing_tool_is_named_with_where_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("WIX", raising=False)
    with pytest.raises(BuildFailed, match=r"wixl|candle"):
        msi_commands(tmp_path / "desk.wxs", tmp_path / "desk.msi")


def test_the_msi_has_each_file_once_and_can_upgrade(folder: Path, tmp_path: Path) -> None:
    place = folder.parent / "place"
    place.mkdir()
    root = ElementTree.fromstring(product(folder, "0.2.0", "desk.ico", place))
    whole = root.find(f"{WIX}Product")
    assert whole is not None
    assert (whole.get("Version"), whole.get("UpgradeCode")) == ("0.2.0", UPGRADE_CODE)
    assert whole.find(f"{WIX}MajorUpgrade") is not None
    files = list(root.iter(f"{WIX}File"))
    assert sorted(place.joinpath(file.get("Source", "")).resolve() for file in files) == sorted(
        file for file in folder.rglob("*") if file.is_file()
    )
    guids = [component.get("Guid") for component in root.iter(f"{WIX}Component")]
    assert len(guids) == len(set(guids)) == len(files) + 1
    named = {each.get("Id") for each in root.iter(f"{WIX}Component")}
    assert {each.get("Id") for each in root.iter(f"{WIX}ComponentRef")} == named
    again = product(folder, "0.2.0", "desk.ico", place)
    assert ElementTree.tostring(root) == ElementTree.tostring(ElementTree.fromstring(again))


def test_the_setup_says_everything_in_each_of_its_languages() -> None:
    script = (WINDOWS / "setup.nsi").read_text(encoding="utf-8")
    spoken = {name.upper() for name in re.findall(r'MUI_LANGUAGE "(\w+)"', script)}
    text = (WINDOWS / "languages.nsh").read_text(encoding="utf-8-sig")
    said = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', text, re.MULTILINE)
    names = {name for name, _, _ in said}
    assert len(spoken) == 9
    assert {(name, language) for name, language, _ in said} == {(n, s) for n in names for s in spoken}
    assert len({sentence for _, _, sentence in said}) > 8 * len(names)
    used = set(re.findall(r"\$\((\w+)\)", script))
    assert used == names


def test_the_manifest_asks_for_sharp_windows_and_long_paths() -> None:
    text = (WINDOWS / "app.manifest").read_text(encoding="utf-8")
    ElementTree.fromstring(text)
    for words in (
        "PerMonitorV2",
        "<longPathAware",
        'level="asInvoker"',
        "8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a",
    ):
        assert words in text


def test_the_programs_file_tells_its_version() -> None:
    told = facts("0.2.0rc1", "ConsumerDesk.exe")
    assert told["ProductVersion"] == told["FileVersion"] == "0.2.0rc1"
    assert (told["OriginalFilename"], told["InternalName"]) == ("ConsumerDesk.exe", "ConsumerDesk")


def test_without_a_certificate_it_says_so_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "setup.exe"
    file.write_bytes(b"MZ")
    assert not sign(file, {})
    assert file.read_bytes() == b"MZ"
    assert "setup.exe: not signed" in capsys.readouterr().out


def test_signtool_is_given_the_certificate_and_a_proof_of_the_time() -> None:
    file = Path("setup.exe")
    from_store = signtool_command(file, {THUMBPRINT: "AB12"})
    assert from_store[from_store.index("/sha1") + 1] == "AB12"
    assert "/tr" in from_store
    from_file = signtool_command(file, {PFX: "c.pfx", PASSWORD: "p", TIMESTAMP: ""})
    assert from_file[from_file.index("/f") + 1] == "c.pfx"
    assert "/tr" not in from_file
    assert from_file[-1] == "setup.exe"


def test_pyinstaller_takes_the_manifest_as_it_is() -> None:
    """It reads it anew and adds to it; what was asked for must still stand in what it writes."""
    from PyInstaller.utils.win32.winmanifest import create_application_manifest

    made = create_application_manifest((WINDOWS / "app.manifest").read_bytes()).decode()
    for words in ("PerMonitorV2", "longPathAware", 'level="asInvoker"'):
        assert words in made
    assert made.count("Common-Controls") == 1
