"""The public key that this copy was built with."""

from __future__ import annotations

from pathlib import Path

FILE = "update_key.txt"


def built_in_key(resources: Path) -> str:
    """Its base64; "" as long as the project has none."""
    try:
        lines = (resources / FILE).read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    return next((line.strip() for line in lines if line.strip() and not line.startswith("#")), "")
