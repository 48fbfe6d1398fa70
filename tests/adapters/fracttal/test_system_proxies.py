"""What is told of the system's proxy: its host, never the name and password that its address may hold."""

from __future__ import annotations

import pytest

from desktop.adapters.fracttal.proxies import SystemProxies

API = "https://app.fracttal.com/api"


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("http://proxy.example.org:3128", "proxy.example.org:3128"),
        ("http://someone:sample-password@proxy.example.org:3128", "proxy.example.org:3128"),
        ("proxy.example.org:3128", "proxy.example.org:3128"),
        ("http://proxy.example.org", "proxy.example.org"),
        ("http://proxy.example.org:nonsense", "?"),
    ],
)
def test_host_and_port_only(monkeypatch: pytest.MonkeyPatch, setting: str, told: str) -> None:
    monkeypatch.setenv("https_proxy", setting)
    assert SystemProxies().host_for(API) == told


def test_none_and_exceptions_and_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    assert SystemProxies().host_for(API) == ""
    monkeypatch.setenv("https_proxy", "http://proxy.example.org:3128")
    assert SystemProxies().host_for("https://127.0.0.1:4711/api") == ""
    monkeypatch.setenv("no_proxy", "fracttal.com")
    assert SystemProxies().host_for(API) == ""
