"""The licences of what is shipped with this program, from the metadata of the installed packages."""

from __future__ import annotations

import platform
import re
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from desktop.domain.licence import Licence

OWN = "consumer-desk"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
LONGEST_TERMS = 80
SYSTEM = "system"  # folder of what packaging/frozen_contents.py found
WORD_LISTS = re.compile(r"python-mnemonic ([0-9.]*[0-9])")
DEBIAN_TERMS = re.compile(r"^License: *(\S.*)$", re.MULTILINE)
FILES = ("license", "licence", "copying", "notice", "authors")


def shipped_licences(texts: Path) -> tuple[Licence, ...]:
    """Of this program, of what it needs at run time and of what that needs, and of Python, by name.

    `texts` is resources/licences: the texts that parts name without bringing them (Qt's LGPL), and in a
    frozen program those of Python and of the system's libraries that were packed with it.
    """
    found = [_licence_of(each, texts) for each in _needed(OWN, set())]
    found.append(Licence("Python", platform.python_version(), "PSF-2.0", _python_text(texts)))
    found += _word_lists(texts.parent / "words" / "README.txt")
    found += [_system_library(file) for file in sorted((texts / SYSTEM).glob("*.txt"))]
    return tuple(sorted(found, key=lambda licence: licence.name.lower()))


def _needed(name: str, seen: set[str]) -> Iterator[Distribution]:
    if (plain := re.sub(r"[-_.]+", "-", name).lower()) in seen:
        return
    seen.add(plain)
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return  # needed on another system only, or run from a copy that was never installed
    yield found
    for requirement in found.requires or ():
        needed = NAME.match(requirement)
        if needed and "extra ==" not in requirement:
            yield from _needed(needed[0], seen)


def _licence_of(found: Distribution, texts: Path) -> Licence:
    terms, text = _terms_of(found), _text_of(found)
    if not text and "LGPL-3.0" in terms:
        # The LGPL adds to the GPL, so both belong to it.
        both = (texts / name for name in ("LGPL-3.0.txt", "GPL-3.0.txt"))
        text = "\n\n".join(each.read_text(encoding="utf-8") for each in both if each.is_file())
    return Licence(found.metadata["Name"], found.version, terms, text, "pypi")


def _terms_of(found: Distribution) -> str:
    facts = found.metadata
    for name in ("License-Expression", "License"):
        terms = facts[name] if name in facts else ""  # noqa: SIM401 - what is there has no get()
        if terms and len(terms) <= LONGEST_TERMS and "\n" not in terms:
            return terms
    classes = [line for line in facts.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(line.rpartition(" :: ")[2] for line in classes)


def _text_of(found: Distribution) -> str:
    texts = []
    for file in found.files or ():
        in_metadata = any(part.endswith((".dist-info", ".egg-info")) for part in file.parts[:-1])
        if in_metadata and file.name.lower().startswith(FILES):
            try:
                texts.append(file.read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError):
                continue
    return "\n\n".join(text.strip() for text in texts)


def _word_lists(about: Path) -> list[Licence]:
    """Those that passphrases are made of; the file tells where they come from, then their licence."""
    if not about.is_file():
        return []
    text = about.read_text(encoding="utf-8")
    version = WORD_LISTS.search(text)
    return [Licence("BIP-39 word lists", version[1] if version else "", "MIT", text)]


def _system_library(file: Path) -> Licence:
    """`file` is named <package>_<version>.txt and holds what Debian ships as its copyright."""
    name, _, version = file.stem.replace("%3a", ":").partition("_")
    text = file.read_text(encoding="utf-8", errors="replace")
    terms = dict.fromkeys(match.strip() for match in DEBIAN_TERMS.findall(text))
    short = ", ".join(terms)
    return Licence(name, version, short if len(short) <= LONGEST_TERMS else "", text, "debian")


def _python_text(texts: Path) -> str:
    """Stands beside the standard library, or was packed with the program."""
    for folder in (texts / "Python", Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        for name in ("LICENSE.txt", "LICENSE"):
            if (folder / name).is_file():
                return (folder / name).read_text(encoding="utf-8", errors="replace")
    return ""
