"""Takes the help's pictures anew: the seven steps in each language, in the real window (offscreen)."""

from __future__ import annotations

import os
import subprocess
import sys
from array import array
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.domain.tongues import CODES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "help"

USAGE = """\
usage: python packaging/help_pictures.py [CODE ...]

Writes the pictures of the given languages, or of all, to resources/help/<language>/.
Run it from the project's folder with the Python of .venv, after packaging/translate.py.
"""


def take(code: str) -> None:
    """Raises CalledProcessError when the tour doesn't come to its end."""
    with TemporaryDirectory() as place:
        command = [sys.executable, "-m", "desktop", "--tour", place, "--lang", code]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
        folder = FOLDER / code
        folder.mkdir(parents=True, exist_ok=True)
        for picture in sorted(Path(place).glob("*.png")):
            small = with_few_colours(QImage(str(picture)))
            small.save(str(folder / picture.name), quality=0)  # of PNG: the strongest packing


def with_few_colours(image: QImage) -> QImage:
    """The same in its 256 commonest colours: not to be told apart in a window, and a third of the bytes."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(array("I", bytes(plain.constBits())))
    table = [colour for colour, _ in counted.most_common(256)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


def main(codes: list[str]) -> int:
    if set(codes) - set(CODES):
        print(USAGE, end="", file=sys.stderr)
        return 2
    for code in codes or CODES:
        take(code)
        print(f"{code}: {sum(file.stat().st_size for file in (FOLDER / code).glob('*.png')) // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
