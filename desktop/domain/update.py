"""Newer versions of this program, as a signed feed tells of them; packaging/sign_feed.py makes such feeds.

A feed is JSON: {"signed": base64 of the text that counts, "signature": base64 of Ed25519 over MARK and that
text}. The text is JSON again: {"format": 1, "serial": 3, "releases": [{"version", "date", "page",
"downloads": {"windows", "macos", "linux"}, "news": {language: text}}]}. `serial` grows with each feed, so
that an old one that is shown again is known.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.domain.address import check_address
from desktop.domain.errors import AddressProblem

MARK = b"Consumer Desk updates 1\n"  # in front of what is signed: the key signs nothing else by mistake
FORMAT = 1
KEY_BYTES, SIGNATURE_BYTES = 32, 64  # Ed25519 (RFC 8032, 5.1.5 and 5.1.6)
SYSTEMS = {"win32": "windows", "darwin": "macos", "linux": "linux"}
MOST_RELEASES = 200
LONGEST_NEWS = 20_000


class NotAFeed(ValueError):
    """The bytes aren't what the top of this file says. The service makes FeedBroken of it."""


@dataclass(frozen=True, slots=True)
class Release:
    """`downloads` has addresses by system, `news` plain text by language."""

    version: str
    day: date
    page: str
    downloads: Mapping[str, str] = field(default_factory=dict)
    news: Mapping[str, str] = field(default_factory=dict)

    def download_for(self, platform: str) -> str:
        """For Python's name of a system; the page where it has no file of its own."""
        return self.downloads.get(SYSTEMS.get(platform, ""), self.page)

    def news_in(self, language: str) -> str:
        """In that language, else in its base (es for es_ES), else in English; "" when there are none."""
        for code in (language, language.partition("_")[0], "en"):
            if code in self.news:
                return self.news[code]
        return ""


@dataclass(frozen=True, slots=True)
class Feed:
    serial: int
    releases: tuple[Release, ...]


@dataclass(frozen=True, slots=True)
class UpdatePolicy:
    """What an IT department decided in policy.toml; "" leaves the address to the person, the key to us."""

    allowed: bool = True
    address: str = ""
    key: str = ""


def sealed_feed(text: bytes, signature: bytes) -> bytes:
    """The file that is published."""
    parts = {"signed": base64.b64encode(text), "signature": base64.b64encode(signature)}
    return json.dumps({name: part.decode("ascii") for name, part in parts.items()}, indent=1).encode() + b"\n"


def opened_feed(data: bytes) -> tuple[bytes, bytes]:
    """The text and its signature, neither looked at yet. Raises NotAFeed."""
    document = _document(data)
    return _bytes(document.get("signed")), _bytes(document.get("signature"))


def parse_feed(text: bytes) -> Feed:
    """Raises NotAFeed."""
    document = _document(text)
    serial, releases = document.get("serial"), document.get("releases")
    if document.get("format") != FORMAT or type(serial) is not int or serial < 1:
        raise NotAFeed
    if not isinstance(releases, list) or len(releases) > MOST_RELEASES:
        raise NotAFeed
    return Feed(serial, tuple(_release(entry) for entry in releases))


def key_bytes(text: str) -> bytes | None:
    """An Ed25519 public key from its base64; None when it isn't one."""
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if len(key) == KEY_BYTES else None


def _document(data: bytes) -> dict[str, Any]:
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        raise NotAFeed from None
    if not isinstance(document, dict):
        raise NotAFeed
    return document


def _bytes(text: object) -> bytes:
    try:
        return base64.b64decode(_text(text), validate=True)
    except (binascii.Error, ValueError):
        raise NotAFeed from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise NotAFeed
    return value


def _texts(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise NotAFeed
    return {name: _text(text) for name, text in value.items()}


def _release(entry: object) -> Release:
    if not isinstance(entry, dict):
        raise NotAFeed
    try:
        day = date.fromisoformat(_text(entry.get("date")))
        downloads = {
            system: check_address(address, system)
            for system, address in _texts(entry.get("downloads", {})).items()
        }
        page = check_address(_text(entry.get("page")), "page")
    except (ValueError, AddressProblem):
        raise NotAFeed from None
    news = {code: text[:LONGEST_NEWS].strip() for code, text in _texts(entry.get("news", {})).items()}
    return Release(_text(entry.get("version")), day, page, downloads, news)
