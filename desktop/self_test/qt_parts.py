"""What Qt loads by name while the program runs: plugins, drawings, catalogues of words."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QPluginLoader, QTranslator, qVersion
from PySide6.QtSvg import QSvgRenderer

from desktop.domain.tongues import TONGUES
from desktop.self_test.checks import REINSTALL, CheckFailed

COMMON = ("iconengines/qsvgicon", "imageformats/qsvg")
PLUGINS = {
    "linux": ("platforms/qxcb", "platforms/qwayland", "platforms/qoffscreen"),
    "win32": ("platforms/qwindows", "styles/qmodernwindowsstyle"),
    "darwin": ("platforms/qcocoa", "styles/qmacstyle"),
}
SCREENLESS = "offscreen"


def plugins() -> str:
    """Each is loaded, which needs the libraries that it is linked with."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    wanted = (*COMMON, *PLUGINS.get(sys.platform, ()))
    for name in wanted:
        kind, _, stem = name.partition("/")
        files = [file for file in (folder / kind).glob(f"*{stem}.*") if file.suffix != ".debug"]
        if not files:
            raise CheckFailed(f"{name} is missing", REINSTALL)
        loader = QPluginLoader(str(files[0]))
        if not loader.load():
            library = loader.errorString().rpartition("(")[2].partition(":")[0]
            raise CheckFailed(
                f"{name} can't be loaded ({library})", "install the system's package that holds this library"
            )
    return f"Qt {qVersion()}, {len(wanted)} load"


def icons(resources: Path) -> str:
    """Every drawing can be drawn."""
    files = [*(resources / "icons").glob("*.svg"), *(resources / "controls").glob("*.svg")]
    for file in files:
        if not QSvgRenderer(str(file)).isValid():
            raise CheckFailed(f"{file.name} can't be drawn", REINSTALL)
    if not files:
        raise CheckFailed("none is there", REINSTALL)
    return f"{len(files)} can be drawn"


def translations(resources: Path) -> str:
    """Our words and Qt's own, in each language. Qt has no catalogue of every one, so tongues.py names near
    ones."""
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for tongue in TONGUES:
        for name, folder in ((tongue.code, str(resources / "translations")), (f"qtbase_{tongue.qt}", of_qt)):
            translator = QTranslator()
            # English is what the sources of Qt speak.
            if not translator.load(name, folder) and name != "qtbase_en":
                raise CheckFailed(f"{name}.qm is missing or broken", REINSTALL)
    return f"{len(TONGUES)} languages"


def screen(variables: Mapping[str, str] = os.environ) -> str:
    """Whether there is one for a window. Without one Qt would end the program, so the rest is then tried
    on none."""
    if sys.platform != "linux" or variables.get("QT_QPA_PLATFORM"):
        return variables.get("QT_QPA_PLATFORM") or "the system's"
    found = [name for name in ("WAYLAND_DISPLAY", "DISPLAY") if variables.get(name)]
    if not found:
        os.environ["QT_QPA_PLATFORM"] = SCREENLESS
        raise CheckFailed(
            "there is none (neither DISPLAY nor WAYLAND_DISPLAY)",
            "run this in a desktop session, not over ssh",
        )
    return f"{found[0]} {variables[found[0]]}"
