"""System packages: what is found missing, and how it is installed or asked for."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from system_packages import TABLE, DebianPackages, Needed, PackagesMissing, is_debian_like, venv_package

GLIB = Needed(("libglib2.0-0", "libglib2.0-0t64"), frozenset({"run"}), "event loop")
CLIP = Needed(("xclip",), frozenset({"test"}), "clipboard")


class FakeDebian:
    """dpkg, apt and sudo that only answer."""

    def __init__(
        self,
        installed: str = "",
        known: Sequence[str] = (),
        known_later: Sequence[str] = (),
        sudo: bool = True,
        install_fails: int = 0,
    ) -> None:
        self.installed = installed
        self.known = known
        self.known_later = known_later
        self.sudo = sudo
        self.install_fails = install_fails
        self.done: list[str] = []

    def quiet(self, command: Sequence[str]) -> tuple[int, str]:
        if command[0] == "sudo":
            return (0 if self.sudo else 1), ""
        if command[0] == "dpkg-query":
            return 1, self.installed
        assert command[:2] == ["apt-cache", "policy"]
        policy = "{}:\n  Installed: (none)\n  Candidate: {}\n  Version table:\n"
        return 0, "".join(
            policy.format(name, "1.0" if name in self.known else "(none)") for name in command[2:]
        )

    def loud(self, command: Sequence[str]) -> int:
        self.done.append(" ".join(command))
        if "update" in command:
            self.known = self.known_later or self.known
        elif self.install_fails:
            self.install_fails -= 1
            return 100
        return 0


@pytest.fixture
def as_person(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform != "win32":
        monkeypatch.setattr(os, "geteuid", lambda: 1000)


def test_package_counts_under_its_newer_name_and_half_removed_ones_dont() -> None:
    debian = FakeDebian("libglib2.0-0t64 installed\nxclip config-files\n")
    assert DebianPackages(debian.quiet, debian.loud).missing([GLIB, CLIP]) == [CLIP]


@pytest.mark.usefixtures("as_person")
def test_packages_are_installed_by_the_name_this_debian_has() -> None:
    debian = FakeDebian(known=["libglib2.0-0t64", "xclip"])
    DebianPackages(debian.quiet, debian.loud).install([GLIB, CLIP])
    apt = "sudo -n env DEBIAN_FRONTEND=noninteractive apt-get"
    assert debian.done == [f"{apt} install -y --no-install-recommends libglib2.0-0t64 xclip"]


@pytest.mark.usefixtures("as_person")
def test_lists_are_fetched_when_a_name_is_unknown() -> None:
    debian = FakeDebian(known=["xclip"], known_later=["xclip", "libglib2.0-0t64"])
    DebianPackages(debian.quiet, debian.loud).install([GLIB, CLIP])
    assert [line.split("apt-get ")[1].split()[0] for line in debian.done] == ["update", "install"]
    assert debian.done[1].endswith("libglib2.0-0t64 xclip")


@pytest.mark.usefixtures("as_person")
def test_lists_are_fetched_when_the_old_ones_lead_nowhere() -> None:
    debian = FakeDebian(known=["xclip"], install_fails=1)
    DebianPackages(debian.quiet, debian.loud).install([CLIP])
    assert [line.split("apt-get ")[1].split()[0] for line in debian.done] == ["install", "update", "install"]


@pytest.mark.usefixtures("as_person")
def test_person_without_rights_is_told_the_one_command() -> None:
    debian = FakeDebian(known=["xclip"], sudo=False)
    with pytest.raises(PackagesMissing, match="apt-get install --no-install-recommends xclip") as told:
        DebianPackages(debian.quiet, debian.loud).install([CLIP])
    assert "apt-get update" not in str(told.value)
    with pytest.raises(PackagesMissing, match=r"apt-get update && apt-get install .* libglib2.0-0 xclip"):
        DebianPackages(debian.quiet, debian.loud).install([GLIB, CLIP])
    assert debian.done == []


@pytest.mark.usefixtures("as_person")
def test_failing_apt_ends_in_words() -> None:
    debian = FakeDebian(known=["xclip"], install_fails=2)
    with pytest.raises(PackagesMissing, match="apt-get failed"):
        DebianPackages(debian.quiet, debian.loud).install([CLIP])


@pytest.mark.parametrize(
    ("file", "content", "expected"),
    [
        ("debian_version", "12.1\n", True),
        ("os-release", 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ("os-release", "ID=fedora\nPRETTY_NAME=debian\n", False),
        ("other", "", False),
    ],
)
def test_debian_like_systems_are_known(tmp_path: Path, file: str, content: str, expected: bool) -> None:
    (tmp_path / file).write_text(content, encoding="utf-8")
    assert is_debian_like(tmp_path) is expected


def test_running_needs_no_keychain_package_and_testing_needs_all_that_running_does() -> None:
    running = {need.names[0] for need in TABLE if "run" in need.commands}
    testing = {need.names[0] for need in TABLE if "test" in need.commands}
    assert running < testing
    assert testing - running >= {"xvfb", "xclip", "xdotool", "dbus", "gnome-keyring"}
    assert venv_package((3, 11, 2)).names == ("python3.11-venv",)


def test_a_program_fills_a_need_wherever_it_came_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    need = Needed(("surely-not-a-package",), frozenset({"test"}), "", program="sample-program")
    monkeypatch.setenv("PATH", str(tmp_path))
    nothing = DebianPackages(quiet=lambda _: (0, ""))
    assert nothing.missing([need]) == [need]
    (tmp_path / "sample-program").touch(0o700)
    assert nothing.missing([need]) == []
