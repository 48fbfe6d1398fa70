"""mitmproxy between the program and its server: refused unless the system trusts its authority; and where
it is trusted, what it reads has no secret in any address (security.md, "On the wire")."""

from __future__ import annotations

import base64
import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, quote_plus, unquote, urlsplit

import pytest

from desktop.adapters.fracttal.transport import Limits
from desktop.domain.errors import CertificateRefused, PairRefused
from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from tests.adapters.fracttal.conftest import Patient
from tests.adapters.fracttal.every_call import Caller, at_once
from tests.proofs.throwaway import Throwaway

HOST = "https://company.example.com"
ADDON = Path(__file__).with_name("flow_log.py")
UNHURRIED = Limits(connect=20, read=30, write=30, pool=30, whole=60)

pytestmark = pytest.mark.timeout(900)


@dataclass
class Prying:
    port: int
    authority: Path
    log: Path

    def read(self) -> list[dict[str, Any]]:
        if not self.log.exists():
            return []
        return [json.loads(line) for line in self.log.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def mitmproxy(tmp_path_factory: pytest.TempPathFactory) -> Throwaway:
    made = Throwaway(tmp_path_factory.mktemp("mitmproxy") / "env", "mitmproxy")
    print(f"\nmitmproxy {made.version('mitmproxy')}")
    return made


@pytest.fixture
def host(tmp_path: Path) -> Iterator[SampleHost]:
    host = SampleHost(tmp_path / "sample", settings=SampleSettings(calls_per_minute=100_000))
    host.start()
    yield host
    host.stop()


@pytest.fixture
def prying(mitmproxy: Throwaway, host: SampleHost, tmp_path: Path) -> Iterator[Prying]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    made = Prying(port, tmp_path / "mitm" / "mitmproxy-ca-cert.pem", tmp_path / "flows.jsonl")
    leads_to = str(urlsplit(host.start().api_url).port)
    command = [str(mitmproxy.programs / "mitmdump"), "--quiet", "--listen-host", "127.0.0.1"]
    command += ["--listen-port", str(port), "--set", f"confdir={tmp_path / 'mitm'}"]
    command += ["--set", "connection_strategy=lazy", "--scripts", str(ADDON)]
    running = subprocess.Popen(command, env={**os.environ, "FLOW_LOG": str(made.log), "LEADS_TO": leads_to})
    try:
        until = time.monotonic() + 60
        while not (_listens(port) and made.authority.exists()):
            assert time.monotonic() < until and running.poll() is None, "mitmproxy doesn't start"
            time.sleep(0.1)
        yield made
    finally:
        running.send_signal(signal.SIGTERM)
        running.wait(20)


def _listens(port: int) -> bool:
    with socket.socket() as plug:
        plug.settimeout(1)
        return plug.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture
def caller(prying: Prying, host: SampleHost, monkeypatch: pytest.MonkeyPatch) -> Iterator[Caller]:
    """What it calls goes through mitmproxy; what is prepared for it goes straight to the server."""
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{prying.port}")
    made = Caller(host.start(), UNHURRIED, f"{HOST}/api", f"{HOST}/oauth/token")
    yield made
    made.close()


def test_it_is_refused_at_every_call_unless_the_system_trusts_it(caller: Caller, prying: Prying) -> None:
    ended = at_once(calls := caller.everything(), calls)
    by_outcome = {name: outcome for name, (outcome, _) in ended.items()}
    assert set(by_outcome.values()) == {CertificateRefused}, by_outcome
    assert prying.read() == []  # not one request was readable, or sent
    print(f"refused at {len(calls)} of {len(calls)} calls, nothing read")


def test_where_it_is_trusted_it_reads_no_secret_in_any_address(
    caller: Caller, prying: Prying, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(prying.authority))
    calls = caller.everything()
    listing = caller.well.read_all(Patient())
    # A new secret of the older pair ends the pair that its trial needs; and a revoked token is gone.
    later = "older pair's new secret"
    ended = at_once(calls, set(calls) - {later}) | at_once(calls, [later])
    outcomes = {name: outcome for name, (outcome, _) in ended.items()}
    # Its signature is of the address that was called; the server behind is called by another.
    trial = {"older pair's trial": PairRefused}
    assert {name: outcome for name, outcome in outcomes.items() if outcome is not None} == trial

    flows = prying.read()
    secrets = {secret.reveal() for secret in listing.secrets.values()} | {caller.where.secret}
    secrets |= {value for flow in flows for value in sent_in(flow)}
    secrets = {secret for secret in secrets if len(secret) > 7}
    found = [
        (flow["method"], flow["url"])
        for flow in flows
        for secret in secrets
        for form in forms(secret)
        if form in flow["url"] or form in unquote(flow["url"])
    ]
    assert found == []
    assert any(caller.where.secret in flow["body"] for flow in flows) or any(
        caller.where.secret in value for flow in flows for value in sent_in(flow)
    )
    hosts = {urlsplit(flow["url"]).netloc for flow in flows}
    assert hosts == {"company.example.com"}
    print(f"{len(flows)} requests read, {len(secrets)} secrets looked for, 0 found in {len(flows)} addresses")


def sent_in(flow: dict[str, Any]) -> Iterator[str]:
    """What a request carried that nobody else may learn, wherever it stood."""
    for name, value in flow["headers"]:
        if name.lower() == "authorization":
            kind, _, rest = value.partition(" ")
            yield rest if kind == "Bearer" else value
            if kind == "Basic":
                yield from base64.b64decode(rest).decode().split(":")[1:]
    if flow["url"].endswith("/oauth/token"):
        asked = parse_qs(flow["body"])
        for name in ("client_secret", "refresh_token", "code", "code_verifier"):
            yield from asked.get(name, [])


def forms(secret: str) -> tuple[str, ...]:
    plain = base64.b64encode(secret.encode()).decode()
    return secret, quote(secret, safe=""), quote_plus(secret), plain, plain.rstrip("=")
