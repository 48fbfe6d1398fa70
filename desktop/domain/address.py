"""What counts as an address."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from desktop.domain.company import Addresses
from desktop.domain.errors import AddressInvalid, AddressNotSecure


def checked_addresses(addresses: Addresses) -> Addresses:
    """The same, trimmed; raises AddressInvalid or AddressNotSecure naming the one at fault."""
    return Addresses(
        check_address(addresses.api, "api").rstrip("/"),
        check_address(addresses.token, "token"),
        check_address(addresses.authorize, "authorize"),
    )


def is_this_computer(host: str) -> bool:
    """Whether `host` is the loopback of this machine, the only place reached without TLS."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def check_address(text: str, which: str) -> str:
    """`text` trimmed, when it is https with a host, or http to this computer.

    Raises AddressInvalid (not an address, or one with a user, query or fragment) or AddressNotSecure.
    """
    address = text.strip()
    # Asked of the text: urlsplit tells "?" with nothing behind it from none as little as it tells "#".
    if not is_one_visible_word(address) or "?" in address or "#" in address:
        raise AddressInvalid(which)
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise AddressInvalid(which) from None
    if parts.scheme not in ("http", "https") or not host:
        raise AddressInvalid(which)
    if parts.username is not None or not _is_host(host):
        raise AddressInvalid(which)
    if parts.scheme == "http" and not is_this_computer(host):
        raise AddressNotSecure(which)
    return address


def is_one_visible_word(text: str) -> bool:
    """Whether `text` has neither spaces nor characters that can't be shown."""
    return text.isprintable() and not any(character.isspace() for character in text)


def _is_host(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        labels = host.rstrip(".").split(".")
        named = all(label and label.replace("-", "").isalnum() for label in labels)
        return named and (len(labels) > 1 or host == "localhost")
    return True
