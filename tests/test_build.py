"""The pieces of build.py, without building: what goes in, what is asked for, what is refused."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

import build
import build_machine
import frozen_contents as frozen
import linux_needs
import linux_packages
import linux_tree
import parts_list
import pytest
import release
from build_trouble import BuildFailed
from system_packages import TABLE

from desktop.domain.licence import Licence

ROOT = Path(__file__).parents[1]
LINUX = ROOT / "packaging" / "linux"


def test_a_computer_that_cant_build_is_told_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert build_machine.architecture("AMD64") == "amd64"
    assert build_machine.architecture("aarch64") == "arm64"
    with pytest.raises(BuildFailed, match="64-bit Intel/AMD and ARM processors; this one is i686"):
        build_machine.architecture("i686")
    build_machine.check_glibc("glibc", "2.34")
    with pytest.raises(BuildFailed, match=r"needs glibc 2.34 or newer, and this system has 2.31"):
        build_machine.check_glibc("glibc", "2.31")
    with pytest.raises(BuildFailed, match="another C library"):
        build_machine.check_glibc("musl", "1.2")
    monkeypatch.setattr(build_machine, "GIGABYTES", 1e9)
    with pytest.raises(BuildFailed, match=r"of free space in .* are left: make room"):
        build_machine.check(tmp_path)


def test_without_its_icon_nothing_is_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(release, "ICONS", tmp_path)
    with pytest.raises(BuildFailed, match=r"application's icon .* is missing"):
        release.build(tmp_path, packages=True)


def test_arguments_that_arent_known_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        build.main(["--nonsense"])
    assert refused.value.code == 2
    assert "--nonsense" in capsys.readouterr().err


def test_the_version_is_that_of_the_project_file() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert frozen.version_of(ROOT) == project["version"]


def test_building_asks_for_a_desktop_to_try_the_program_on_and_for_the_packers() -> None:
    names = {need.names[0] for need in TABLE if "build" in need.commands}
    assert names >= {
        "libgl1",
        "libxcb-cursor0",
        "xvfb",
        "dbus",
        "gnome-keyring",
        "binutils",
        "rpm",
        "xz-utils",
    }
    assert not names & {"chromium", "npm", "debootstrap"}


def test_what_is_shipped_is_what_is_needed_and_nothing_of_the_tests() -> None:
    names = {frozen.plain_name(found.metadata["Name"]) for found in frozen.shipped()}
    assert names >= {
        "consumer-desk",
        "pyside6-essentials",
        "httpx",
        "h11",
        "keyring",
        "cryptography",
        "zxcvbn",
    }
    assert not names & {"pytest", "mypy", "pyinstaller", "pip", "hypothesis"}
    others = frozen.modules_of_others()
    assert {"pytest", "mypy", "PyInstaller", "hypothesis"} <= set(others)
    assert not {"PySide6", "httpx", "keyring", "desktop", "uvicorn"} & set(others)


def test_resources_go_in_without_what_only_translators_read() -> None:
    files = {f"{folder}/{Path(source).name}" for source, folder in frozen.resource_files(ROOT)}
    assert {"resources/icons/key.svg", "resources/words/en.txt", "resources/help/fr/seven-steps.md"} <= files
    assert not [name for name in files if name.endswith((".ts", ".csv"))]


def test_every_module_of_the_program_is_named() -> None:
    names = frozen.own_modules(ROOT)
    assert {"desktop", "desktop.app", "desktop.self_test.command", "desktop.ui.pages.home"} <= set(names)
    assert not [name for name in names if name.endswith(("__init__", "__main__"))]


def test_metadata_goes_in_without_what_this_computer_did(tmp_path: Path) -> None:
    files = frozen.metadata_files(frozen.shipped(), tmp_path)
    names = {f"{folder}/{Path(source).name}" for source, folder in files}
    assert not [name for name in names if name.endswith(("direct_url.json", "uv_cache.json", "INSTALLER"))]
    assert any(name.startswith("keyring-") and name.endswith("/entry_points.txt") for name in names)
    [record] = [
        Path(source) for source, folder in files if folder.startswith("zxcvbn-") and "RECORD" in source
    ]
    lines = record.read_text().splitlines()
    assert all(line.startswith("zxcvbn-") and line.endswith(",,") for line in lines)
    assert [line for line in lines if "LICENSE" in line]


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/plugins/styles/qmodernwindowsstyle.dll", True),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("PySide6/Qt/translations/qtdeclarative_fr.qm", False),
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtDBus.abi3.so", True),  # tells on Linux when the computer locks or sleeps
        ("PySide6/QtNetwork.abi3.so", False),
        ("PySide6/Qt/qml/QtQuick/libqtquick2plugin.so", False),
        ("_tkinter/x.so", False),
        ("libxcb-cursor.so.0", True),
        ("resources/help/fr/log.md", True),
    ],
)
def test_of_qt_only_what_is_used_stays(place: str, wanted: bool) -> None:
    assert frozen.is_wanted(place) is wanted


def test_every_part_of_qt_that_the_sources_import_stays() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "desktop").rglob("*.py"))
    imported = set(re.findall(r"\bPySide6\.(Qt\w+)", sources))
    imported |= set(re.findall(r"from PySide6 import (Qt\w+)", sources))
    assert imported == set(frozen.QT_MODULES)


# What PySide says of a wrong argument is made by those files.
def test_libraries_that_nothing_needs_any_more_are_left_out() -> None:
    linked = {
        "/x/QtGui.so": ["libQt6Gui.so.6", "libc.so.6"],
        "/x/libQt6Gui.so.6": ["libicu.so.73", "libX11.so.6"],
        "/x/libQt6Network.so.6": ["libicu.so.73"],
    }
    binaries = [
        ("PySide6/QtGui.abi3.so", "/x/QtGui.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/x/libQt6Gui.so.6", "BINARY"),
        ("PySide6/Qt/lib/libQt6Network.so.6", "/x/libQt6Network.so.6", "BINARY"),
        ("libicu.so.73", "/x/libicu.so.73", "BINARY"),
        ("libX11.so.6", "/x/libX11.so.6", "BINARY"),  # the system's own
    ]
    kept = frozen.needed(binaries, lambda file: linked.get(file, []))
    assert [place for place, _, _ in kept] == [
        "PySide6/QtGui.abi3.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "libicu.so.73",
    ]


def test_the_list_of_files_has_the_sums_of_ours(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("words")
    listed = frozen.contents(
        [
            ("resources/page.md", str(page), "DATA"),
            ("libz.so", "/nowhere", "BINARY"),
            ("libz.so", "/x", "BINARY"),
        ]
    )
    assert listed == f"-  libz.so\n{hashlib.sha256(b'words').hexdigest()}  resources/page.md\n"


DYNAMIC = "Dynamic section at offset 0x1 contains 2 entries:\n 0x1 (NEEDED)  Shared library: [{}]\n"


def test_the_packages_depend_on_what_the_files_ask_for() -> None:
    told = [
        DYNAMIC.format("libGL.so.1"),
        DYNAMIC.format("libc.so.6"),
        DYNAMIC.format("libicu.so.73"),
        DYNAMIC.format("libcups.so.2"),
        "Version needs section '.gnu.version_r':\n Name: GLIBC_2.9 Name: GLIBC_2.34 Name: GLIBCXX_3.4.29\n",
    ]
    needs = linux_needs.needs_from(told, {"libicu.so.73"})
    assert needs == linux_needs.Needs(("libGL.so.1",), "2.34", "3.4.29")
    assert needs.debian() == ["libc6 (>= 2.34)", "ca-certificates", "libgl1"]
    assert needs.rpm() == [
        "libc.so.6(GLIBC_2.34)(64bit)",
        "libGL.so.1()(64bit)",
        "libstdc++.so.6(GLIBCXX_3.4.29)(64bit)",
    ]
    control = linux_packages.control_file("1.2.3", needs, 5)
    assert "Depends: libc6 (>= 2.34), ca-certificates, libgl1\n" in control
    assert "Version: 1.2.3\n" in control


def test_a_library_of_which_the_package_isnt_known_stops_the_build() -> None:
    with pytest.raises(BuildFailed, match=r"needs libodd.so.3, which is neither packed nor known"):
        linux_needs.needs_from([DYNAMIC.format("libodd.so.3")], set())


def test_every_library_left_to_the_system_has_a_package() -> None:
    assert set(linux_needs.DEBIAN) | linux_needs.OPTIONAL >= frozen.OF_THE_SYSTEM


STARTED = '#!/bin/sh\necho "started with $*"\n'


def launched(
    place: Path, *, machine: str = "x86_64", glibc: str = "glibc 2.36", program: str = STARTED
) -> tuple[int, str, str]:
    """Exit status and words of the archive's launcher on a computer of that kind."""
    tools = place / "tools"
    tools.mkdir(parents=True)
    for name, says in (("uname", machine), ("getconf", glibc)):
        (tools / name).write_text(f"#!/bin/sh\necho '{says}'\n")
        (tools / name).chmod(0o700)
    launcher = place / "consumer-desk"
    values = {"MACHINE": "x86_64", "GLIBC": "2.35", "BYTES": str(len(STARTED))}
    launcher.write_text(linux_tree.filled(LINUX / "launcher.sh", **values))
    (place / "program").mkdir()
    started = place / "program" / "consumer-desk"
    started.write_text(program)
    started.chmod(0o700)
    done = subprocess.run(
        ["sh", str(launcher), "self-test"],
        env={"PATH": f"{tools}:{os.defpath}"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.linux_session
@pytest.mark.parametrize(
    ("machine", "glibc", "words"),
    [
        ("aarch64", "glibc 2.36", "This download is for x86_64 computers, and this one is aarch64"),
        ("x86_64", "glibc 2.31", "needs glibc 2.35 or newer, and this system has 2.31"),
        ("x86_64", "glibc 2.9", "needs glibc 2.35 or newer, and this system has 2.9"),
        ("x86_64", "", "needs a Linux with the GNU C library"),
    ],
)
def test_the_archive_says_why_it_cant_start(tmp_path: Path, machine: str, glibc: str, words: str) -> None:
    status, _, said = launched(tmp_path, machine=machine, glibc=glibc)
    assert status == 1
    assert words in said
    assert len(said.splitlines()) == 1


@pytest.mark.linux_session
@pytest.mark.parametrize("left", ["", STARTED[:15]])
def test_the_archive_says_that_a_full_disk_cut_it_short(tmp_path: Path, left: str) -> None:
    status, told, said = launched(tmp_path, program=left)
    assert (status, told) == (1, "")
    assert "unpack the whole archive, and see that the disk has room" in said
    assert len(said.splitlines()) == 1


@pytest.mark.linux_session
def test_the_archive_starts_where_it_can(tmp_path: Path) -> None:
    for number, glibc in enumerate(("glibc 2.35", "glibc 2.36", "glibc 3.1")):
        assert launched(tmp_path / str(number), glibc=glibc) == (0, "started with self-test\n", "")


HELD = """
import runpy, sys, types
from PyInstaller.loader import pyimod01_archive
sys.modules["pyimod01_archive"] = pyimod01_archive
sys.executable = sys.argv[2]
runpy.run_path(sys.argv[1])
reader = pyimod01_archive.ZlibArchiveReader(sys.argv[2], 0)
print(reader.extract("one", raw=True).decode())
import pathlib
other = pathlib.Path(sys.argv[2] + ".new")
other.write_bytes(b"another program" * 100)
other.rename(sys.argv[2])
print(reader.extract("two", raw=True).decode())
"""


@pytest.mark.linux_session
def test_a_program_that_was_replaced_goes_on_loading_from_what_it_was(tmp_path: Path) -> None:
    import marshal
    import zlib
    from importlib.util import MAGIC_NUMBER

    bodies = {"one": zlib.compress(b"first part"), "two": zlib.compress(b"second part")}
    toc, place, data = {}, 12, b""
    for name, body in bodies.items():
        toc[name] = (2, place + len(data), len(body))
        data += body
    head = b"PYZ\0" + MAGIC_NUMBER + (place + len(data)).to_bytes(4, "big")
    archive = tmp_path / "consumer-desk"
    archive.write_bytes(head + data + marshal.dumps(list(toc.items())))
    script = str(ROOT / "packaging" / "held_archive.py")
    done = subprocess.run(
        [sys.executable, "-c", HELD, script, str(archive)], capture_output=True, text=True, check=False
    )
    assert done.stdout == "first part\nsecond part\n", done.stderr


def test_parts_are_named_as_other_tools_name_them() -> None:
    def url(*facts: str) -> str:
        return parts_list.package_url(Licence(*facts)).to_string()

    assert url("PySide6_Essentials", "6.12", "", "", "pypi") == "pkg:pypi/pyside6-essentials@6.12"
    assert url("libffi8", "3.4", "", "", "debian") == "pkg:deb/debian/libffi8@3.4"
    assert url("Python", "3.13.0", "", "") == "pkg:generic/python@3.13.0"


def test_the_lists_are_whole_and_the_same_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (tmp_path / "resources" / "licences").mkdir(parents=True)
    texts = [parts_list.write_sbom(tmp_path, "1.2.3", tmp_path / name).read_text() for name in ("a", "b")]
    assert texts[0] == texts[1]
    told = json.loads(texts[0])
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["component"]["version"] == "1.2.3"
    assert told["metadata"]["timestamp"].startswith("2023-11-14")
    names = {component["name"] for component in told["components"]}
    assert {"httpx", "zxcvbn", "Python"} <= names
    assert "consumer-desk" not in names
    licences = parts_list.write_licences(tmp_path, tmp_path / "licences.txt")
    assert all(f"\n{name} " in licences.read_text() for name in names)
    sums = parts_list.write_checksums([licences, tmp_path / "a"], tmp_path / "SUMS")
    done = subprocess.run(
        ["sha256sum", "--check", "--quiet", str(sums)], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0


def valid(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, ""), done.stdout


@pytest.mark.linux_session
def test_the_shell_scripts_are_sound() -> None:
    for script in ("launcher.sh", "postinst"):
        valid(["sh", "-n", str(LINUX / script)])


@pytest.mark.linux_session
def test_the_packages_are_laid_out_for_menus_and_software_centres(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    checked: list[str] = []
    monkeypatch.setattr(linux_tree, "_check", lambda command, _what: checked.append(command[0]))
    monkeypatch.setattr(linux_packages, "WORK", tmp_path / "work")
    program, out = tmp_path / "program", tmp_path / "out"
    program.mkdir()
    out.mkdir()
    (program / "consumer-desk").write_text("#!/bin/sh\n")
    (program / "consumer-desk").chmod(0o700)
    (out / "THIRD-PARTY-LICENCES-linux-amd64.txt").write_text("terms")
    tree = tmp_path / "tree"
    linux_tree.lay_out(tree, program, "1.2.3", linux_packages.licences_of_others(out))
    assert checked == ["desktop-file-validate", "appstreamcli"]
    share = tree / "usr" / "share"
    entry = (share / "applications" / "org.consumerdesk.ConsumerDesk.desktop").read_text()
    assert "Exec=consumer-desk\n" in entry
    about = (share / "metainfo" / "org.consumerdesk.ConsumerDesk.metainfo.xml").read_text()
    assert '<release version="1.2.3" date="2023-11-14"/>' in about
    assert "@" not in about
    icons = [path.parent.parent.name for path in share.rglob("org.consumerdesk.ConsumerDesk.png")]
    assert {"16x16", "48x48", "256x256"} <= set(icons)
    command = tree / "usr" / "bin" / "consumer-desk"
    assert command.resolve() == (tree / "usr/lib/consumer-desk/consumer-desk").resolve()
    files = [path for path in tree.rglob("*") if not path.is_symlink()]
    assert {path.stat().st_mode & 0o777 for path in files} == {0o755, 0o644}
    assert {path.stat().st_mtime for path in files} == {1700000000}
    needs = linux_needs.Needs(("libGL.so.1",), "2.35", "3.4.29")
    deb = linux_packages.make_deb(tree, "1.2.3", needs, out)
    told = subprocess.run(["dpkg-deb", "-I", str(deb)], capture_output=True, text=True, check=True).stdout
    assert "postinst" in told
    assert "Depends: libc6 (>= 2.35), ca-certificates, libgl1" in told
    again = linux_packages.make_deb(tree, "1.2.3", needs, tmp_path)
    assert parts_list.sha256(again) == parts_list.sha256(deb)
    archive = linux_packages.make_portable(program, "1.2.3", needs, out)
    told = subprocess.run(["tar", "-tf", str(archive)], capture_output=True, text=True, check=True).stdout
    names = {name.removeprefix("consumer-desk-1.2.3/") for name in told.splitlines()}
    assert {"consumer-desk", "program/consumer-desk", "README.txt", "LICENSE"} < names
    assert "THIRD-PARTY-LICENCES.txt" in names
