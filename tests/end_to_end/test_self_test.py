"""`consumer-desk self-test`, as one types it and check by check."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pytest

from desktop.adapters.store.keychain import SERVICE, SystemKeychain
from desktop.domain.tongues import CODES
from desktop.resources import resources_folder
from desktop.self_test import machine, qt_parts, shipped_files
from desktop.self_test.checks import Check, CheckFailed, run
from desktop.ui.pages.help_topics import KEYS, TOPICS
from tests.end_to_end.typed import typed
from tests.session_bus import SessionBus, as_session

pytestmark = pytest.mark.linux_session

NAMES = [
    *("parts", "plugins", "icons", "translations", "help", "certificates", "database", "keychain"),
    *("screen", "sample company", "window", "clipboard"),
]


def self_test(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return typed(["self-test", *arguments], environment)


def test_a_sound_program_says_so_a_line_each_and_leaves_nothing(tmp_path: Path) -> None:
    done = self_test(TMPDIR=str(tmp_path), HOME=str(tmp_path / "home"))
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.partition(":")[0].split(maxsplit=1) for line in lines[:-1]] == [
        ["ok", name] for name in NAMES
    ]
    assert lines[-1].startswith(f"{len(NAMES)} checks in ")
    assert lines[-1].endswith(": all is well")
    assert float(lines[-1].split()[3]) < 10
    assert done.stderr == ""
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == []
    assert not list((tmp_path / "home").rglob("desk.sqlite3"))


def test_without_screen_and_keychain_the_rest_is_still_tried() -> None:
    none = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = self_test(**none, DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere", XDG_RUNTIME_DIR="/nowhere")
    failed = {
        line.split(":")[0].removeprefix("failed").strip()
        for line in done.stdout.splitlines()
        if "failed  " in line
    }
    assert done.returncode == 1
    assert failed == {"keychain", "screen"}
    assert "install gnome-keyring or KWallet" in done.stdout
    assert done.stdout.splitlines()[-1].endswith("2 failed")


def test_what_it_does_not_know_is_said_in_a_line() -> None:
    done = self_test("--nonsense")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("consumer-desk self-test: error:")


def test_a_failure_says_why_and_what_to_do_and_the_rest_goes_on() -> None:
    said: list[str] = []

    def refused() -> str:
        raise CheckFailed("it is broken", "mend it")

    def unforeseen() -> str:
        raise ValueError("a secret")

    assert not run(
        [Check("one", refused), Check("two", unforeseen), Check("three", lambda: "fine")], said.append
    )
    assert said[0] == "failed  one: it is broken - mend it"
    assert said[1].startswith("failed  two: ValueError - ")
    assert "a secret" not in said[1]
    assert said[2] == "ok      three: fine"
    assert said[3].endswith(": 2 failed")


def test_a_file_that_is_missing_or_changed_is_named(tmp_path: Path) -> None:
    page = tmp_path / "resources" / "page.md"
    page.parent.mkdir()
    page.write_text("words")
    (tmp_path / "library.so").write_text("stripped since")
    digest = hashlib.sha256(b"words").hexdigest()
    (tmp_path / "contents.txt").write_text(f"-  library.so\n{digest}  resources/page.md\n")
    assert shipped_files.every_file(tmp_path) == "2 are there"
    page.write_text("other words")
    with pytest.raises(CheckFailed, match=r"resources/page.md was changed"):
        shipped_files.every_file(tmp_path)
    page.unlink()
    (tmp_path / "library.so").unlink()
    with pytest.raises(CheckFailed, match=r"library.so is missing; resources/page.md is missing"):
        shipped_files.every_file(tmp_path)
    (tmp_path / "contents.txt").unlink()
    with pytest.raises(CheckFailed, match=r"contents.txt is missing"):
        shipped_files.every_file(tmp_path)


def copied_resources(place: Path) -> Path:
    for folder in ("help", "icons", "controls", "translations"):
        (place / folder).mkdir()
    for code in CODES:
        (place / "help" / code).mkdir()
        for topic in TOPICS:
            if topic != KEYS:
                (place / "help" / code / f"{topic}.md").write_text("# A page")
    return place


def test_a_missing_help_page_or_picture_is_named(tmp_path: Path) -> None:
    resources = copied_resources(tmp_path)
    assert shipped_files.every_help_page(resources) == f"{len(TOPICS)} topics in {len(CODES)} languages"
    (resources / "help" / "fr" / "glossary.md").write_text("![A picture](none.png)")
    with pytest.raises(CheckFailed, match=r"fr/glossary.md has no picture none.png"):
        shipped_files.every_help_page(resources)
    (resources / "help" / "fr" / "glossary.md").write_text(" ")
    with pytest.raises(CheckFailed, match=r"fr/glossary.md is missing or empty"):
        shipped_files.every_help_page(resources)


def test_a_drawing_or_a_catalogue_that_is_broken_is_named(tmp_path: Path) -> None:
    resources = copied_resources(tmp_path)
    with pytest.raises(CheckFailed, match="none is there"):
        qt_parts.icons(resources)
    with pytest.raises(CheckFailed, match=r"en.qm is missing or broken"):
        qt_parts.translations(resources)
    assert qt_parts.translations(resources_folder()) == "10 languages"


def test_an_own_item_of_the_keychain_is_made_and_removed() -> None:
    from keyring.backends.SecretService import Keyring

    assert machine.keychain() == "kept, read, removed"
    assert Keyring().get_password(SERVICE, machine.ITEM) is None  # type: ignore[no-untyped-call]


def test_the_self_test_leaves_the_vaults_own_key_alone() -> None:
    vault = SystemKeychain()
    key = vault.key(may_ask=False, late=lambda _answer: None)
    machine.keychain()
    assert vault.key(may_ask=False, late=lambda _answer: None) == key
    vault.erase()


def test_a_bus_without_keychain_is_told_with_advice() -> None:
    with SessionBus() as bus, as_session(bus), pytest.raises(CheckFailed) as failure:
        machine.keychain()
    assert failure.value.why == "this computer has no keychain that can be used"
    assert "gnome-keyring" in failure.value.advice


def test_a_system_without_certificates_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "trusted_authorities", lambda: 0)
    with pytest.raises(CheckFailed, match="trusts no authority"):
        machine.certificates()
