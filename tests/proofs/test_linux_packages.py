"""The packages for Linux, installed in a small Debian, used from outside, upgraded, removed.

Needs root (chroot, mount) and the network (debootstrap, apt). Minutes.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.accessibility.screen_reader import ScreenReader, command_read_aloud
from tests.proofs.debian_root import DebianRoot, checked_call
from tests.proofs.linux_builds import Builds, builds, repacked
from tests.proofs.seven_steps import (
    begin_with_the_sample_company,
    make_a_consumer,
    names_in_the_list,
    open_the_list,
)
from tests.session_bus import SessionBus

pytestmark = [pytest.mark.linux_session, pytest.mark.timeout(1800)]

DATA = ("root/.local", "root/.config", "root/.cache")
DESKTOP = (
    *("libgl1", "libegl1", "libfontconfig1", "libglib2.0-0", "libdbus-1-3", "libx11-xcb1"),
    *("libwayland-client0", "libwayland-cursor0", "ca-certificates"),
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Builds:
    return builds(tmp_path_factory.mktemp("packages"))


@pytest.fixture
def debian(tmp_path: Path) -> Iterator[DebianRoot]:
    with DebianRoot(tmp_path) as root:
        yield root


def read_aloud(debian: DebianRoot, place: Path, *command: str) -> AbstractContextManager[ScreenReader]:
    place.mkdir(exist_ok=True)
    return command_read_aloud(place, lambda more: debian.command(*command, more=more))


def self_test_lines(text: str) -> dict[str, str]:
    """State of each check, by its name."""
    lines = [line for line in text.splitlines() if line.startswith(("ok  ", "failed  "))]
    return {line.split(":")[0].split(maxsplit=1)[1]: line.split()[0] for line in lines}


def not_ours(left: set[str]) -> set[str]:
    return {name for name in left if not name.startswith(DATA)}


def test_the_deb_from_installing_to_removing(built: Builds, debian: DebianRoot, tmp_path: Path) -> None:
    package = built.one("*.deb")
    debian.installs(str(package))
    belonging = {line.strip("/") for line in debian.does("dpkg", "-L", "consumer-desk").splitlines()}
    before = debian.files()

    checked = debian.does("consumer-desk", "self-test")
    assert set(self_test_lines(checked).values()) == {"ok"}, checked
    print(checked)

    with read_aloud(debian, tmp_path / "first", "consumer-desk", "--lang", "en") as reader:
        begin_with_the_sample_company(reader)
        key = make_a_consumer(reader, "Power BI reports")
        # An upgrade while it is open, to a program that could not even be read: it goes on.
        broken = os.urandom((debian.folder / "usr/lib/consumer-desk/consumer-desk").stat().st_size)
        said = debian.installs(str(repacked(package, tmp_path, "99.1", broken)))
        assert "Consumer Desk is open: it goes on as the version before" in said
        reader.presses("Hand over…")  # loaded now for the first time
        reader.sees("push button", "Hand over")
        reader.presses("Cancel")
        make_a_consumer(reader, "Made after the upgrade")
    said = debian.installs(str(repacked(package, tmp_path, "99.2")))
    assert "is open" not in said
    files = debian.files()
    assert "usr/share/doc/consumer-desk/new-in-this-version" in files
    assert "usr/share/doc/consumer-desk/THIRD-PARTY-LICENCES.txt" not in files

    with read_aloud(debian, tmp_path / "again", "consumer-desk", "--lang", "en") as reader:
        reader.sees("push button", "Connection: Connected")
        open_the_list(reader)
        reader.writes("Search consumers", "Power BI reports")
        reader.hears("Showing 1 of 12")
        assert key in names_in_the_list(reader)

    debian.does("apt-get", "-q", "-y", "purge", "consumer-desk")
    after = debian.files()
    assert not_ours(after - before) == set()
    gone = {name for name in before if name not in after}
    assert gone <= belonging
    assert {name for name in belonging & after if not (debian.folder / name).is_dir()} == set()
    assert not (debian.folder / "usr/lib/consumer-desk").exists()
    assert (debian.folder / "root/.local/share/ConsumerDesk/desk.sqlite3").stat().st_size > 0


def test_what_the_computer_lacks_is_told_by_the_installed_program(built: Builds, debian: DebianRoot) -> None:
    debian.installs(str(built.one("*.deb")))
    with SessionBus() as empty:
        lacking = {"DISPLAY": "", "DBUS_SESSION_BUS_ADDRESS": empty.address}
        told = debian.tries("consumer-desk", "self-test", more=lacking)
    assert told.returncode == 1
    states = self_test_lines(told.stdout)
    assert {name for name, state in states.items() if state == "failed"} == {"keychain", "screen"}
    assert "install gnome-keyring or KWallet" in told.stdout
    (debian.folder / "usr/lib/consumer-desk/_internal/resources/help/fr/glossary.md").unlink()
    told = debian.tries("consumer-desk", "self-test")
    assert self_test_lines(told.stdout)["files"] == "failed"
    assert "resources/help/fr/glossary.md is missing" in told.stdout


def test_the_archive_from_unpacking_to_deleting(built: Builds, debian: DebianRoot, tmp_path: Path) -> None:
    archive = built.one("*.tar.xz")
    debian.does("apt-get", "-q", "update")
    lacking = debian.folder / "opt"
    checked_call(["tar", "-xf", str(archive), "-C", str(lacking)])
    [folder] = lacking.iterdir()
    program = f"/opt/{folder.name}/consumer-desk"
    without = debian.tries(program, "self-test")
    assert without.returncode == 1
    assert "this system lacks the library lib" in without.stderr
    assert len(without.stderr.splitlines()) == 1
    debian.installs(*DESKTOP)
    before = debian.files()
    checked = debian.does(program, "self-test")
    assert set(self_test_lines(checked).values()) == {"ok"}, checked
    with read_aloud(debian, tmp_path / "first", program, "--lang", "en") as reader:
        begin_with_the_sample_company(reader)
        make_a_consumer(reader, "Power BI reports")
    assert not_ours(debian.files() - before) == set()
    (folder / "program" / "consumer-desk").rename(folder / "program" / "gone")
    told = debian.tries(program)
    assert (told.returncode, len(told.stderr.splitlines())) == (1, 1)
    assert "unpack the whole archive" in told.stderr
    checked_call(["rm", "-r", str(folder)])
    assert not [
        name for name in debian.files() if "consumer-desk" in name.lower() and not name.startswith(DATA)
    ]


def test_the_rpm_holds_what_the_deb_holds_and_goes_without_a_trace(
    built: Builds, debian: DebianRoot, tmp_path: Path
) -> None:
    package = built.one("*.rpm")
    listed = set(checked_call(["rpm", "-qlp", str(package)]).splitlines())
    checked_call(["dpkg-deb", "-x", str(built.one("*.deb")), str(tmp_path / "deb")])
    of_deb = {f"/{path.relative_to(tmp_path / 'deb')}" for path in (tmp_path / "deb").rglob("*")}
    only_debians = {"/usr/share/doc/consumer-desk/copyright", "/usr/share/doc/consumer-desk/changelog.gz"}
    packed = {name for name in of_deb if "consumer-desk" in name or "ConsumerDesk" in name}
    assert packed - listed == only_debians
    assert listed - of_deb == set()
    requires = checked_call(["rpm", "-qp", "--requires", str(package)])
    assert "libGL.so.1()(64bit)" in requires
    assert "libc.so.6(GLIBC_2." in requires
    debian.installs(*DESKTOP)
    before = debian.files()
    root = ["--root", str(debian.folder), "--dbpath", "/var/cache/rpm"]
    checked_call(["rpm", *root, "--nodeps", "-i", str(package)])
    checked = debian.does("consumer-desk", "self-test")
    assert set(self_test_lines(checked).values()) == {"ok"}, checked
    checked_call(["rpm", *root, "-e", "consumer-desk"])
    left = not_ours(debian.files() - before)
    # Folders that all programs share belong to packages of rpm's systems, which aren't here.
    assert not [name for name in left if "consumer" in name.lower()]
    assert all((debian.folder / name).is_dir() for name in left)


def test_a_full_disk_keeps_the_deb_out_and_the_version_before_going(
    built: Builds, debian: DebianRoot, tmp_path: Path
) -> None:
    debian.installs(*DESKTOP)
    for package, name in (
        (built.one("*.deb"), "first"),
        (repacked(built.one("*.deb"), tmp_path, "99.3"), "next"),
    ):
        shutil.copy(package, debian.folder / f"var/cache/{name}.deb")
    with debian.small_disk("/usr/lib/consumer-desk", 60) as disk:
        said = debian.tries("dpkg", "--install", "/var/cache/first.deb")
        assert said.returncode != 0
        assert "No space left on device" in said.stderr
        assert not any(path.is_file() for path in disk.rglob("*"))
    with debian.small_disk("/usr/lib/consumer-desk", 200):
        debian.does("dpkg", "--force-depends", "--install", "/var/cache/first.deb")
        said = debian.tries("dpkg", "--install", "/var/cache/next.deb")
        assert said.returncode != 0
        assert "No space left on device" in said.stderr
        assert set(self_test_lines(debian.does("consumer-desk", "self-test")).values()) == {"ok"}
        assert "99.3" not in debian.does("dpkg-query", "-W", "consumer-desk")
        debian.does("dpkg", "--purge", "consumer-desk")


def test_an_archive_that_a_full_disk_cut_short_says_so(built: Builds, debian: DebianRoot) -> None:
    with debian.small_disk("/opt", 60) as disk:
        command = ["tar", "-xf", str(built.one("*.tar.xz")), "-C", str(disk)]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
        assert told.returncode != 0
        assert "No space left on device" in told.stderr
        [folder] = disk.iterdir()
        said = debian.tries(f"/opt/{folder.name}/consumer-desk", "self-test")
    assert (said.returncode, said.stdout, len(said.stderr.splitlines())) == (1, "", 1)
    assert "unpack the whole archive, and see that the disk has room for it" in said.stderr


def test_the_lists_beside_the_packages_tell_the_truth(built: Builds) -> None:
    [sums] = built.folder.glob("SHA256SUMS-*")
    lines = {line[66:]: line[:64] for line in sums.read_text().splitlines()}
    packages = {path.name for path in built.folder.iterdir() if path != sums}
    assert set(lines) == packages
    for name, digest in lines.items():
        assert hashlib.sha256((built.folder / name).read_bytes()).hexdigest() == digest
    parts = json.loads(built.one("*.cdx.json").read_text())
    urls = {component["purl"].partition("@")[0] for component in parts["components"]}
    assert {"pkg:pypi/httpx", "pkg:pypi/pyside6-essentials", "pkg:pypi/zxcvbn", "pkg:generic/python"} <= urls
    assert not [url for url in urls if "pytest" in url or "pyinstaller" in url]
    texts = built.one("THIRD-PARTY-LICENCES-*.txt").read_text()
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "zxcvbn", "BIP-39 word lists", "PSF-2.0", "libxcb"):
        assert words in texts


def test_sizes(built: Builds, capsys: pytest.CaptureFixture[str]) -> None:
    deb = built.one("*.deb")
    installed = int(checked_call(["dpkg-deb", "-f", str(deb), "Installed-Size"])) * 1024 / 1e6
    with capsys.disabled():
        print(f"\ninstalled {installed:.0f} MB")
        for file in sorted(built.folder.iterdir()):
            print(f"{file.stat().st_size / 1e6:7.1f} MB  {file.name}")
    assert installed <= 135
    assert deb.stat().st_size / 1e6 <= 45
