"""After a lock neither key nor secret is in the memory of the real program, which another program reads."""

from __future__ import annotations

import base64
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
import secretstorage

from desktop.adapters.store.keychain import SERVICE, USER
from desktop.sample.host import SampleAddresses, SampleHost
from tests.end_to_end.program import Program
from tests.ended_process import end, start
from tests.fake_logind import FakeLogind
from tests.input_device import press_key
from tests.outside_program import answer_until, run_outside
from tests.process_memory import found_in, matches_in
from tests.x_clipboard import read_clipboard

pytestmark = pytest.mark.linux_session

# Of the sample company: secrets of consumers, tokens; and the same as Qt has texts, two bytes a letter.
SECRETS = rb"sample-(?:secret|access|refresh)-[0-9a-f]{8,}"
AS_QT_HAS_THEM = "sample-secret-".encode("utf-16-le")


@pytest.fixture
def logind() -> Iterator[FakeLogind]:
    with FakeLogind() as logind:
        yield logind


def vault_key() -> str:
    """As the keychain has it."""
    connection = secretstorage.dbus_init()
    try:
        (item,) = secretstorage.search_items(connection, {"service": SERVICE, "username": USER})
        kept: bytes = item.get_secret()
        return kept.decode()
    finally:
        connection.close()


def shapes(name: str, value: str) -> dict[str, bytes]:
    """As it may lie in memory."""
    return {
        f"{name}, plain": value.encode(),
        f"{name}, as Qt has it": value.encode("utf-16-le"),
        f"{name}, base64": base64.b64encode(value.encode()).rstrip(b"="),
        f"{name}, reversed": value.encode()[::-1],
    }


def looked_for(at: SampleAddresses) -> dict[str, bytes]:
    pair = f"{quote(at.key)}:{quote(at.secret)}"
    return {
        "the key, raw": base64.b64decode(vault_key()),
        **shapes("the key's text", vault_key()),
        **shapes("the app's own secret", at.secret),
        "the app's own pair, as it is sent": base64.b64encode(pair.encode()),
        "any secret, as Qt has it": AS_QT_HAS_THEM,
    }


def connects_once(program: Program, at: SampleAddresses) -> Path:
    """The folder of a program that has kept everything in an earlier run."""
    person = program.start()
    person.clicks(person.window.pages.first_run.connect_company)
    person.connects("Invented Mills", at.api_url, at.token_url, at.authorize_url, at.key, at.secret)
    person.waits_for(lambda: len(person.desk.known.with_secret) == 11)
    program.close()
    program.prefer(first_page="api_connections")
    return program.folders.data.parent


def has_the_keyboard(name: str) -> str:
    """X's number of the window, once it is there."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", name]
    window = run_outside(search, seconds=20).stdout.split()[0].decode()
    run_outside(["xdotool", "windowfocus", "--sync", window])
    return window


def copies_and_shows_a_secret(process: subprocess.Popen[bytes]) -> str:
    """Of the first consumer, by the keyboard."""

    def copied() -> bool:
        press_key("Down")
        press_key("ctrl+shift+c")
        return answer_until(lambda: read_clipboard().startswith("sample-secret-"), 1)

    press_key("ctrl+f")
    press_key("Tab")
    assert answer_until(copied, 15)
    press_key("ctrl+shift+h")

    def is_shown() -> bool:
        # Read anew: on a busy computer an earlier row's secret came after Down was pressed again.
        secret = read_clipboard().encode("utf-16-le")
        return bool(secret) and secret in matches_in(process.pid, re.escape(secret))

    # It is fetched from the vault first, which a busy computer takes its time for.
    assert answer_until(is_shown, 10)
    return read_clipboard()


def test_the_key_the_secrets_and_the_tokens_are_gone(
    program: Program, host: SampleHost, logind: FakeLogind
) -> None:
    place = connects_once(program, host.start())
    at = host.start()  # the program stopped it
    values = looked_for(at)
    command = [sys.executable, "-m", "desktop", f"--data-dir={place}", "--lang=en"]
    process = start(command, more={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": logind.address})
    try:
        has_the_keyboard("Invented Mills")
        secret = copies_and_shows_a_secret(process)
        before = found_in(process.pid, values)
        assert "the key, raw" in before
        assert "the app's own secret, plain" in before
        assert "any secret, as Qt has it" in before
        found = matches_in(process.pid, SECRETS)
        assert secret.encode() in found
        assert any(each.startswith(b"sample-access-") for each in found)
        logind.lock_session()
        assert answer_until(lambda: read_clipboard() == "", 5)
        answer_until(lambda: False, 1.5)  # it cleans once more when all is drawn anew
        assert found_in(process.pid, values) == {}
        assert matches_in(process.pid, SECRETS) == set()
        assert process.poll() is None
    finally:
        end(process)
