"""Figures: one test of access, and what opening the file with the secret costs in Chromium."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median

import pytest

from desktop.adapters.fracttal.access_probe import probe_access
from desktop.adapters.handover.passphrase_sealing import ROUNDS
from desktop.domain.access import MOST_CALLS, Ended
from desktop.domain.company import Addresses, Company, CompanyKind
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from tests.handed_over.watched_chromium import WatchedChromium

pytestmark = pytest.mark.linux_session

DERIVE = """
const done = arguments[arguments.length - 1], text = new TextEncoder();
(async () => {
  const began = performance.now();
  const key = await crypto.subtle.importKey("raw", text.encode("six words"), "PBKDF2", false, ["deriveKey"]);
  await crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt: new Uint8Array(16), iterations: arguments[0] },
    key, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
  done(performance.now() - began);
})();
"""


def test_one_test_of_access(tmp_path: Path) -> None:
    host = SampleHost(tmp_path, settings=SampleSettings(calls_per_minute=100_000))
    at = host.start()
    company = Company(
        "c", "C", CompanyKind.MANAGED, Addresses(at.api_url, at.token_url, at.authorize_url), at.key
    )
    took = []
    try:
        for _ in range(21):
            host.forget_seen()
            began = time.perf_counter()
            probed = probe_access(company, at.key, Secret(at.secret), Unwatched())
            took.append(time.perf_counter() - began)
            assert probed.ended is Ended.COMPLETE
            assert probed.calls == len(host.seen) == MOST_CALLS
    finally:
        host.stop()
    print(f"one test: {probed.calls} calls, median {median(took) * 1000:.0f} ms, longest {max(took):.2f} s")
    assert median(took) < 2


def test_the_rounds_of_the_passphrase_in_chromium(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><title>x</title>")
    with WatchedChromium(tmp_path / "profile") as chromium:
        chromium.opens(page)
        took = [float(chromium.does(DERIVE, ROUNDS)) for _ in range(7)]
    print(f"PBKDF2-SHA-256, {ROUNDS:,} rounds: median {median(took):.0f} ms, longest {max(took):.0f} ms")
    assert median(took) < 5000
