"""In a mount of its own, with a disk of 64 KiB: hands over until it is full. Says what came of it as JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from desktop.adapters.handover.chosen_folder import ChosenFolder
from desktop.domain.errors import DiskFull

FILES = {f"{number}.txt": b"x" * 6000 for number in range(4)}


def main(place: Path) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)], check=True)
    done, full = 0, False
    while not full and done < 20:
        try:
            ChosenFolder().save(str(place), "Example", FILES, zipped=False)
        except DiskFull:
            full = True
        else:
            done += 1
    sizes = [[file.stat().st_size for file in folder.iterdir()] for folder in place.iterdir()]
    print(json.dumps({"done": done, "full": full, "sizes": sizes}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
