"""Looks for a newer version when the person asks for it; never installs anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlsplit

from packaging.version import InvalidVersion, Version

from desktop.domain.address import check_address
from desktop.domain.errors import AddressInvalid, AddressNotSecure
from desktop.domain.policy import update_policy
from desktop.domain.update import (
    MARK,
    SIGNATURE_BYTES,
    Feed,
    NotAFeed,
    Release,
    UpdatePolicy,
    key_bytes,
    opened_feed,
    parse_feed,
)
from desktop.domain.update_errors import (
    FeedBroken,
    FeedForged,
    FeedOlder,
    NoUpdateKey,
    PolicyProblem,
    UpdateAddressInvalid,
    UpdateAddressNotSecure,
    UpdateProblem,
    UpdatesSwitchedOff,
)
from desktop.services.preferences import Preferences


class FeedSource(Protocol):
    def fetch(self, address: str) -> bytes:
        """What stands at that address. Raises Unreachable, FeedMissing, FeedMoved, FeedTooLarge,
        FeedBroken."""


class SignatureCheck(Protocol):
    def __call__(self, key: bytes, signed: bytes, signature: bytes) -> bool:
        """Whether the signature is Ed25519's of that key over those bytes."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether one may look now: `problem` says why not, None when an address is all it needs.

    `by_policy`: the IT department set the address, so it isn't the person's to change.
    """

    address: str
    by_policy: bool = False
    problem: UpdateProblem | None = None


class Updates:
    """`read_policy` gives what stands in `policy_file` (a path, to name it), None where there is none.
    `own_key` is the key that this copy was built with, "" as long as there is none."""

    def __init__(
        self,
        version: Callable[[], str],
        source: FeedSource,
        is_signed: SignatureCheck,
        own_key: Callable[[], str],
        policy_file: str,
        read_policy: Callable[[], Mapping[str, Any] | None],
        preferences: Preferences,
    ) -> None:
        self._version = version
        self._source = source
        self._is_signed = is_signed
        self._own_key = own_key
        self._policy_file = policy_file
        self._read_policy = read_policy
        self._preferences = preferences

    def standing(self) -> Standing:
        try:
            policy = self._policy()
        except PolicyProblem as problem:
            return Standing("", problem=problem)  # it may have been meant to switch this off
        address = policy.address or self._preferences.update_address
        why_not: UpdateProblem | None = None
        if not policy.allowed:
            why_not = UpdatesSwitchedOff()
        elif self._key(policy) is None:
            why_not = NoUpdateKey()
        return Standing(address, bool(policy.address), why_not)

    def choose_address(self, text: str) -> None:
        """Keeps where to look; "" looks nowhere. Raises UpdateAddressInvalid, UpdateAddressNotSecure."""
        self._preferences.update_address = checked(text) if text.strip() else ""

    def look(self) -> Release | None:
        """The newest version that is newer than this one; None when this is the newest.

        Raises Unreachable and its kinds, UpdateProblem.
        """
        policy = self._policy()
        if not policy.allowed:
            raise UpdatesSwitchedOff
        key = self._key(policy)
        if key is None:
            raise NoUpdateKey
        address = checked(policy.address or self._preferences.update_address)
        host = urlsplit(address).hostname or ""
        feed = self._feed(self._source.fetch(address), key, host)
        self._remember(feed.serial, key, host)
        return self._newest(feed, host)

    def _policy(self) -> UpdatePolicy:
        document = self._read_policy()
        return UpdatePolicy() if document is None else update_policy(document, self._policy_file)

    def _key(self, policy: UpdatePolicy) -> bytes | None:
        return key_bytes(policy.key or self._own_key())

    def _feed(self, data: bytes, key: bytes, host: str) -> Feed:
        try:
            text, signature = opened_feed(data)
        except NotAFeed:
            raise FeedBroken(host) from None
        if len(signature) != SIGNATURE_BYTES or not self._is_signed(key, MARK + text, signature):
            raise FeedForged(host)
        try:
            return parse_feed(text)
        except NotAFeed:
            raise FeedBroken(host) from None

    def _remember(self, serial: int, key: bytes, host: str) -> None:
        """Serials of different keys have nothing to do with each other. Raises FeedOlder."""
        whose = key.hex()
        known, _, last = self._preferences.update_seen.partition(" ")
        if known == whose and last.isdecimal() and serial < int(last):
            raise FeedOlder(host)
        self._preferences.update_seen = f"{whose} {serial}"

    def _newest(self, feed: Feed, host: str) -> Release | None:
        """Trial versions are told of only to whom has one."""
        try:
            mine = Version(self._version())
            known = [(Version(release.version), release) for release in feed.releases]
        except InvalidVersion:
            raise FeedBroken(host) from None
        newer = [
            (version, release)
            for version, release in known
            if version > mine and (mine.is_prerelease or not version.is_prerelease)
        ]
        return max(newer, key=lambda pair: pair[0])[1] if newer else None


def checked(text: str) -> str:
    """An address for feeds, trimmed. Raises UpdateAddressInvalid, UpdateAddressNotSecure."""
    try:
        return check_address(text, "updates")
    except AddressNotSecure:
        raise UpdateAddressNotSecure from None
    except AddressInvalid:
        raise UpdateAddressInvalid from None
