"""Looks for secrets where none may be, in each spelling in which one could have got there."""

from __future__ import annotations

import base64
import html
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

from pypdf import PdfReader


def spellings(secret: str) -> list[bytes]:
    """The bytes that give the secret away: plain, base64 at each of the three offsets (also of UTF-16, as
    PowerShell takes it), percent-encoded, UTF-16 in both orders, hex, escaped as JSON, Python and HTML do."""
    raw = secret.encode()
    found = {raw, quote(secret, safe="").encode(), quote_plus(secret).encode(), html.escape(secret).encode()}
    found.add(re.sub(rb"%..", lambda match: match[0].lower(), quote(secret, safe="").encode()))
    found |= {secret.encode("utf-16-le"), secret.encode("utf-16-be")}
    found |= {raw.hex().encode(), raw.hex().upper().encode(), raw.hex(" ").encode()}
    for escaped in (json.dumps(secret), json.dumps(secret, ensure_ascii=False), ascii(secret)):
        found |= {escaped[1:-1].encode(), escaped[1:-1].replace("/", "\\/").encode()}
    for content in (raw, secret.encode("utf-16-le")):
        for lead in range(3):
            coded = base64.b64encode(b"\0" * lead + content)
            # Without the characters that depend on what stands before and after.
            start = (8 * lead + 5) // 6
            found.add(coded[start : (8 * (lead + len(content))) // 6])
            found.add(
                coded[start : (8 * (lead + len(content))) // 6].translate(bytes.maketrans(b"+/", b"-_"))
            )
    return sorted(found)


def traces(content: bytes, secrets: Iterable[str]) -> list[str]:
    """Those of the secrets that are in `content`."""
    return [secret for secret in secrets if any(spelling in content for spelling in spellings(secret))]


def files_with(folders: Iterable[Path], secrets: Iterable[str]) -> list[Path]:
    """The files anywhere in the folders whose content or name gives a secret away."""
    forms = {spelling for secret in secrets for spelling in spellings(secret)}
    found = []
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            content = str(file).encode() + (contents(file) if file.is_file() else b"")
            if any(spelling in content for spelling in forms):
                found.append(file)
    return found


def contents(file: Path) -> bytes:
    """Of the file, and of what is packed in it: the members of an archive or workbook; the streams and the
    words of a PDF, with and without the places where lines end."""
    raw = file.read_bytes()
    if raw.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return b"\n".join([raw, *(archive.read(name) for name in archive.namelist())])
    if raw.startswith(b"%PDF"):
        words = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(raw)).pages)
        return b"\n".join([raw, *_streams(raw), words.encode(), re.sub(r"\s", "", words).encode()])
    return raw


def _streams(pdf: bytes) -> Iterator[bytes]:
    for match in re.finditer(rb"stream\r?\n", pdf):
        try:
            yield zlib.decompressobj().decompress(pdf[match.end() :])
        except zlib.error:
            continue  # not packed
