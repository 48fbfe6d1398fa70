"""Takes the README's pictures anew: the list and a consumer, light and dark, from the tour (offscreen)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from help_pictures import ROOT, with_few_colours
from PySide6.QtGui import QImage

FOLDER = ROOT / ".github" / "pictures"
WANTED = {"4-oauth-consumers": "consumers", "6-form": "new-consumer"}


def take(look: str) -> None:
    """`look` is light or dark. Raises CalledProcessError when the tour doesn't come to its end."""
    with TemporaryDirectory() as place:
        config, pictures = Path(place, "config"), Path(place, "pictures")
        config.mkdir()
        (config / "settings.json").write_text(json.dumps({"appearance": look}), encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "desktop",
            "--data-dir",
            place,
            "--tour",
            str(pictures),
            "--lang",
            "en",
        ]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
        for step, name in WANTED.items():
            small = with_few_colours(QImage(str(pictures / f"{step}.png")))
            small.save(str(FOLDER / f"{name}-{look}.png"), quality=0)  # of PNG: the strongest packing


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for look in ("light", "dark"):
        take(look)
    for file in sorted(FOLDER.glob("*.png")):
        print(f"{file.name}: {file.stat().st_size // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
