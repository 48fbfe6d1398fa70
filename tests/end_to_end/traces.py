"""Looks for secrets where none may be, in each spelling in which one could have got there."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote


def spellings(secret: str) -> list[bytes]:
    """The bytes that give the secret away: plain, base64 at each of the three offsets, percent-encoded,
    UTF-16 in both orders."""
    raw = secret.encode()
    found = {raw, quote(secret, safe="").encode()}
    found |= {secret.encode("utf-16-le"), secret.encode("utf-16-be")}
    for lead in range(3):
        coded = base64.b64encode(b"\0" * lead + raw)
        # Without the characters that depend on what stands before and after.
        start = (8 * lead + 5) // 6
        found.add(coded[start : (8 * (lead + len(raw))) // 6])
        found.add(coded[start : (8 * (lead + len(raw))) // 6].translate(bytes.maketrans(b"+/", b"-_")))
    return sorted(found)


def traces(content: bytes, secrets: Iterable[str]) -> list[str]:
    """Those of the secrets that are in `content`."""
    return [secret for secret in secrets if any(spelling in content for spelling in spellings(secret))]


def files_with(folders: Iterable[Path], secrets: Iterable[str]) -> list[Path]:
    """The files anywhere in the folders whose content or name gives a secret away."""
    wanted = [(secret, spellings(secret)) for secret in secrets]
    found = []
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            content = str(file).encode() + (file.read_bytes() if file.is_file() else b"")
            if any(spelling in content for _, forms in wanted for spelling in forms):
                found.append(file)
    return found
