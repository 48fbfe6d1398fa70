"""What translators use: brings resources/translations up to the sources, and counts what is left."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree  # nosec B405

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"

USAGE = """\
usage: python packaging/translate.py update
       python packaging/translate.py check

update  writes each text of the sources into every language's file, and drops those that are gone
check   tells for each language how many texts have no translation; exit status 1 when there are any

Run it with the Python of .venv, which has Qt's lupdate beside it.
"""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language's file. The sources are English, so English itself needs plural forms only."""

    code: str
    plurals_only: bool = False

    @property
    def file_name(self) -> str:
        return f"{self.code}.ts"


# The languages of desktop/domain/tongues.py, in its order.
CATALOGUES = (
    Catalogue("en", plurals_only=True),
    *(Catalogue(code) for code in ("es", "es_ES", "pt_BR", "pt_PT", "fr", "it", "ca", "gl", "eu")),
)


class ExtractionFailed(Exception):
    """lupdate is missing or refuses; the text says which."""


def update(folder: Path) -> None:
    """Writes every catalogue in `folder` in a lasting order, without places in the sources: unchanged
    texts give unchanged files. Raises ExtractionFailed, also when lupdate only warns."""
    folder.mkdir(parents=True, exist_ok=True)
    lupdate = shutil.which("pyside6-lupdate", path=sysconfig.get_path("scripts"))
    if lupdate is None:
        raise ExtractionFailed(f"There is no pyside6-lupdate beside {sys.executable}.")
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "desktop").rglob("*.py"))]
    for catalogue in CATALOGUES:
        options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none"]
        options += ["-source-language", "en", "-target-language", catalogue.code]
        options += ["-pluralonly"] if catalogue.plurals_only else []
        command = [lupdate, *options, *sources, "-ts", str(folder / catalogue.file_name)]
        answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if answer.returncode != 0 or answer.stderr.strip():
            raise ExtractionFailed(
                f"lupdate for {catalogue.code}: {answer.stderr.strip() or 'no reason given'}"
            )


def untranslated(file: Path) -> list[str]:
    """The source texts in `file` that a translator has still to do, or to look at again."""
    messages = ElementTree.parse(file).getroot().iter("message")  # nosec B314
    return [message.findtext("source", "") for message in messages if not is_done(message)]


def is_done(message: ElementTree.Element) -> bool:
    """Whether the message has all its words and nobody marked it as unfinished."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return False
    forms = translation.findall("numerusform") if message.get("numerus") == "yes" else [translation]
    return bool(forms) and all("".join(form.itertext()).strip() for form in forms)


def check(folder: Path) -> int:
    """Prints how many texts are left for each language; gives how many there are together."""
    total = 0
    for catalogue in CATALOGUES:
        file = folder / catalogue.file_name
        if not file.exists():
            print(f"{catalogue.code}: no file yet")
            total += 1
            continue
        left = untranslated(file)
        print(f"{catalogue.code}: {len(left)} to translate")
        total += len(left)
    return total


def main(arguments: Sequence[str]) -> int:
    """The exit status: 2 for arguments it doesn't know, 1 for work that is left or failed."""
    if list(arguments) in (["-h"], ["--help"]):
        print(USAGE, end="")
        return 0
    if list(arguments) == ["check"]:
        return 1 if check(FOLDER) else 0
    if list(arguments) != ["update"]:
        print("translate.py: it must be update or check (--help tells more)", file=sys.stderr)
        return 2
    try:
        update(FOLDER)
    except ExtractionFailed as failure:
        print(f"translate.py: {failure}", file=sys.stderr)
        return 1
    check(FOLDER)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
