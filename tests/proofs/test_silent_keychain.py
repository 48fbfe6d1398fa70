"""The command beside a keychain that takes every call and answers none: it is waited for, then told."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.sample.host import SampleHost
from tests.end_to_end.typed import Typed
from tests.keyring_daemon import HangingKeyring
from tests.session_bus import VARIABLE, SessionBus

pytestmark = pytest.mark.linux_session


def test_the_list_of_before_is_told(tmp_path: Path) -> None:
    typed, host = Typed(tmp_path / "desk"), SampleHost(tmp_path / "server")
    at = host.start()
    try:
        typed.adds("Example Mills", at.api_url.removesuffix("/api"), at.key, at.secret)
        typed.facts("list", "--company=Example Mills")
        with SessionBus() as bus, HangingKeyring(bus):
            there = {VARIABLE: bus.address}
            listed = typed.facts("list", "--company=Example Mills", status=3, **there)
            done = typed.runs("test", "--company=Example Mills", **there)
    finally:
        host.stop()
    assert listed["problem"]["code"] == "keychain_silent"
    assert len(listed["consumers"]) == 10
    assert {one["secret_kept"] for one in listed["consumers"]} == {None}
    assert done.returncode == 3
    assert done.stderr.startswith("consumer-desk test: the keychain doesn't answer")
