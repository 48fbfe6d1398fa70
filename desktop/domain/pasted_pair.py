"""Finds key and secret in what a person pasted: two lines, labels, tabs, commas, JSON, in any order."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.secret import Secret

KEY, SECRET = "key", "secret"

# The heads of labels in the four languages and in the files that programs write; the rest of a label may
# be made of _BESIDE only, so that a value like "my-key:1" isn't taken for a label.
_KEY_HEADS = frozenset(
    ("key", "clave", "llave", "cle", "chave", "id", "identificador", "identifiant", "identifier")
)
_SECRET_HEADS = frozenset(
    ("secret", "secreto", "secreta", "secrete", "segredo", "password", "contrasena", "senha")
)
_BESIDE = frozenset(
    re.findall(
        r"\w+",
        "client cliente consumer consumidor consommateur oauth oauth2 api app aplicacion aplicacao "
        "application fracttal public publica publique de del do da du la le el o a the of value valor valeur",
    )
)
_LONGEST_LABEL = 40
_MOST_NESTED = 5
_QUOTES = {'"': '"', "'": "'", "`": "`", "“": "”", "«": "»", "‘": "’", "‹": "›"}
# Windows' own dialogs put a turn of direction before what is copied from them.
_TURNS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_INVISIBLE = "".join(map(chr, (0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, *_TURNS)))
# Where a value without a label ends and the next one begins, on one line.
_BETWEEN = (",", ";", "|", None)
_LEAST = 6
_LABELLED = re.compile(r"\s*[\"'`“«]?([^\W\d_][\w \-.’']*?)[\"'`”»]?\s*(?:[:=\t：]|=>|->)\s*(.*)", re.DOTALL)
# Looked for at each place, because the words before a label would hide it.
_NEXT_LABEL = re.compile(r"(?<=[\s,;&|])(?=([\"'`“«]?([^\W\d_][\w \-]{0,39}?)[\"'`”»]?\s*[:=：]))")


@dataclass(frozen=True, slots=True)
class PastedPair:
    """What was found; None for what wasn't. `alone` is the only value, which nothing says what it is.

    `is_guessed`: torn at a comma or space that may as well be part of one value.
    """

    key: str | None = field(default=None, repr=False)
    secret: Secret | None = None
    alone: Secret | None = None
    is_guessed: bool = False

    @property
    def is_whole(self) -> bool:
        return self.key is not None and self.secret is not None


def read_pair(text: str) -> PastedPair:
    """What `text` holds. Never raises; a text that says nothing gives an empty one."""
    text = text.translate({ord(character): None for character in _INVISIBLE}).strip()
    found = _found_in_json(text) or _under_headings(text) or _labelled(text)
    if found:
        secret = found.get(SECRET)
        return PastedPair(found.get(KEY), None if secret is None else Secret(secret))
    values, is_guessed = _plain(text)
    if len(values) == 2:
        return PastedPair(values[0], Secret(values[1]), is_guessed=is_guessed)
    return PastedPair(alone=Secret(values[0])) if len(values) == 1 else PastedPair()


def _found_in_json(text: str) -> dict[str, str]:
    if not text.startswith(("{", "[", '"')):
        return {}
    for whole in (text, f"{{{text.rstrip(',')}}}"):
        try:
            document = json.loads(whole)
        except (ValueError, RecursionError):
            continue
        if isinstance(document, list) and len(document) == 2 and all(isinstance(v, str) for v in document):
            return {KEY: document[0].strip(), SECRET: document[1].strip()}
        found: dict[str, str] = {}
        for name, value in _members(document, _MOST_NESTED):
            part = _part_named(name)
            text_of_it = str(value).strip() if isinstance(value, str | int) else ""
            # An `id` of the record may stand beside the key: a label that says more is better.
            if part and text_of_it and (part not in found or _words(name) != ["id"]):
                found[part] = text_of_it
        if found:
            return found
    return {}


def _members(document: Any, deep: int) -> Iterator[tuple[str, Any]]:
    if deep == 0:
        return
    if isinstance(document, dict):
        yield from document.items()
        document = list(document.values())
    if isinstance(document, list):
        for inner in document:
            yield from _members(inner, deep - 1)


def _under_headings(text: str) -> dict[str, str]:
    """A row of a table, copied with the names of its columns."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) != 2:
        return {}
    for between in "\t;,|":
        names, values = ([_bare(cell) for cell in line.split(between)] for line in lines)
        parts = [_part_named(name) for name in names]
        if len(names) == len(values) and {KEY, SECRET} <= set(parts):
            return {part: value for part, value in zip(parts, values, strict=True) if part and value}
    return {}


def _labelled(text: str) -> dict[str, str]:
    """Labels on the same line as their value, or on the line before it."""
    found: dict[str, str] = {}
    waiting: str | None = None
    for piece in _pieces(text):
        match = _LABELLED.fullmatch(piece)
        part = _part_named(match[1]) if match else None
        value = _bare(match[2]) if match and part else ""
        if part and value:
            found.setdefault(part, value)
            waiting = None
        elif waiting and not (part or _part_named(_bare(piece))):
            found.setdefault(waiting, _bare(piece))
            waiting = None
        else:
            waiting = part or _part_named(_bare(piece).rstrip(":=： "))
    return found


def _pieces(text: str) -> Iterator[str]:
    """The lines, each cut where another label begins in it."""
    for line in text.splitlines():
        start = label_ends = 0
        for match in _NEXT_LABEL.finditer(line):
            if match.start() > label_ends and _part_named(match[2]):
                yield line[start : match.start()].rstrip(" \t,;&|")
                start, label_ends = match.start(), match.end(1)
        if line[start:].strip():
            yield line[start:]


def _plain(text: str) -> tuple[list[str], bool]:
    """Values without labels, and whether where they were torn apart is a guess."""
    lines = [value for value in _values(text.splitlines()) if not _part_named(value.rstrip(":=： "))]
    if len(lines) != 1:
        return lines, False
    (line,) = lines
    if len(parts := _values(text.split("\t"))) == 2:
        return parts, False
    for between in _BETWEEN:
        parts = _values(line.split(between))
        if len(parts) == 2 and min(map(len, parts)) >= _LEAST:
            return parts, True
    return lines, False


def _values(parts: Iterable[str]) -> list[str]:
    return [bare for part in parts if (bare := _bare(part))]


def _bare(text: str) -> str:
    """Without the spaces, quotes and separators around it."""
    text = text.strip()
    if len(text) > 1 and text[-1] in ",;&" and (text[0] in _QUOTES or text[-1] == "&"):
        text = text[:-1].rstrip()
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1]:
        text = text[1:-1].strip()
    return text


def _part_named(label: str) -> str | None:
    """KEY or SECRET when `label` is a name for it."""
    if not 0 < len(label) <= _LONGEST_LABEL:
        return None
    words = _words(label)
    rest = [word for word in words if word not in _BESIDE]
    if not rest or not set(rest) <= _KEY_HEADS | _SECRET_HEADS:
        return None
    # "Clave secreta" and "secret key" are the secret.
    return SECRET if _SECRET_HEADS & set(rest) else KEY


def _words(label: str) -> list[str]:
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", label)
    plain = unicodedata.normalize("NFKD", parted).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    return [_JOINED.get(word, word) for word in words]


_JOINED = {
    "clientid": "id",
    "clientsecret": "secret",
    "consumerkey": "key",
    "consumersecret": "secret",
    "apikey": "key",
    "apisecret": "secret",
    "secretkey": "secret",
}
