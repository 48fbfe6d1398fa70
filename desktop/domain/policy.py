"""What an IT department decided for everybody at a computer, in policy.toml beside companies.toml."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.domain.address import check_address
from desktop.domain.errors import AddressProblem
from desktop.domain.update import UpdatePolicy, key_bytes
from desktop.domain.update_errors import PolicyField


def update_policy(document: Mapping[str, Any], file: str) -> UpdatePolicy:
    """Its table [updates]: `check` (true or false), `address`, `key`. Raises PolicyField: an entry that was
    misspelt must not leave on what was meant to be off."""
    table = document.get("updates", {})
    if not isinstance(table, dict):
        raise PolicyField(file, "updates")
    for name in table:
        if name not in ("check", "address", "key"):
            raise PolicyField(file, name)
    allowed, address, key = table.get("check", True), table.get("address", ""), table.get("key", "")
    if not isinstance(allowed, bool):
        raise PolicyField(file, "check")
    if not isinstance(address, str) or (address and not _is_address(address)):
        raise PolicyField(file, "address")
    if not isinstance(key, str) or (key and key_bytes(key) is None):
        raise PolicyField(file, "key")
    return UpdatePolicy(allowed, address.strip(), key.strip())


def _is_address(text: str) -> bool:
    try:
        check_address(text, "address")
    except AddressProblem:
        return False
    return True
