"""Where the icons, translations and help lie: beside the program, whichever way it was installed."""

from __future__ import annotations

import sys
from pathlib import Path


def resources_folder() -> Path:
    """The `resources` folder of the frozen program, of an installed wheel, or of a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
