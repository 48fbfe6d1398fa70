"""What goes into the frozen program: asked by app.spec, which PyInstaller runs."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path, PurePosixPath

from desktop.domain.tongues import TONGUES

PROGRAM = "consumer-desk"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")

# PyInstaller's (place in the program, file it comes from, kind of thing).
Entry = tuple[str, str, str]

# Of resources/, what the program reads; translators' sources stay behind.
LEFT_BEHIND = (".ts", ".csv", ".py", ".pyc")

# The parts of Qt that the sources import; PyInstaller's hooks would bring more.
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtDBus")

# Folder of Qt's plugins -> those that are wanted, by what is in their file names.
QT_PLUGINS: dict[str, tuple[str, ...]] = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg", "qico", "qjpeg"),
    "platforminputcontexts": ("compose", "ibus"),  # accents and the input methods of Linux desktops
    "platformthemes": ("xdgdesktopportal",),  # the desktop's own dialogs; gtk3 would drag in all of GTK
    "styles": ("style",),
    "printsupport": ("printersupport",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}

# Modules of Python's own library that PyInstaller finds mentioned and nobody uses.
UNUSED_MODULES = [
    *("ensurepip", "pip", "pydoc", "pydoc_data", "readline", "setuptools", "tkinter"),
    # Older encodings of East Asia, a megabyte; everything that is read here is UTF-8.
    *("_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw"),
    *("xxlimited", "xxlimited_35", "xxsubtype"),
]

# What PyInstaller would run at each start for ways of using a module that aren't this program's: each loads
# a good deal.
UNUSED_HOOKS = {"pyi_rth_inspect", "pyi_rth_multiprocessing"}

# Libraries of Linux that are the system's own affair: what the graphics drivers are linked with must be
# the drivers' own, fonts and printers are set up there, and it keeps them mended. linux_needs.py makes
# the packages' dependencies of them.
OF_THE_SYSTEM = {
    *("libX11.so.6", "libX11-xcb.so.1", "libcups.so.2", "libdbus-1.so.3", "libexpat.so.1"),
    *("libfontconfig.so.1", "libfreetype.so.6", "libgcc_s.so.1", "libglib-2.0.so.0"),
    *("libgthread-2.0.so.0", "libstdc++.so.6"),
}

# Of a package's metadata: where and how it was installed is nobody's business, and differs by machine.
PRIVATE_METADATA = {"direct_url.json", "uv_cache.json", "uv_build.json", "INSTALLER", "REQUESTED"}


def version_of(root: Path) -> str:
    """Of pyproject.toml, where alone it stands."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    return str(tomllib.loads(text)["project"]["version"])


def shipped(name: str = PROGRAM, _seen: set[str] | None = None) -> Iterator[Distribution]:
    """This program, what it needs on this system, and what that needs."""
    seen = set() if _seen is None else _seen
    if (plain := plain_name(name)) in seen:
        return
    seen.add(plain)
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return  # needed on another system only
    yield found
    for requirement in found.requires or ():
        needed = NAME.match(requirement)
        if needed and "extra ==" not in requirement:
            yield from shipped(needed[0], seen)


def plain_name(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def modules_of_others() -> list[str]:
    """The modules of this environment that belong to no shipped package: test tools, build tools. They
    would come along wherever a package tries them in passing."""
    ours = {plain_name(each.metadata["Name"]) for each in shipped()}
    return sorted(
        module
        for module, owners in packages_distributions().items()
        if not ours & {plain_name(owner) for owner in owners}
    )


def own_modules(root: Path) -> list[str]:
    """Every module of the program, also those that are found by name only."""
    files = sorted((root / "desktop").rglob("*.py"))
    names = [".".join(path.relative_to(root).with_suffix("").parts) for path in files]
    return [name.removesuffix(".__init__") for name in names if not name.endswith("__main__")]


def resource_files(root: Path) -> list[tuple[str, str]]:
    """(File, folder in the program) of everything in resources/ that the program reads."""
    return [
        (str(path), path.parent.relative_to(root).as_posix())
        for path in sorted((root / "resources").rglob("*"))
        if path.is_file() and path.suffix not in LEFT_BEHIND
    ]


def metadata_files(found: Iterable[Distribution], work: Path) -> list[tuple[str, str]]:
    """The same of each package's metadata: the Licences tab and keyring read them. RECORD, which tells
    where the texts of the licences are, is written anew in `work` with the lines of what is here only."""
    files = []
    for each in found:
        kept = [file for file in each.files or () if _is_metadata(PurePosixPath(file))]
        for file in kept:
            source = Path(str(each.locate_file(file)))
            folder = PurePosixPath(file).parent.as_posix()
            if file.name == "RECORD":
                source = work / folder / "RECORD"
                source.parent.mkdir(parents=True, exist_ok=True)
                lines = sorted(f"{one.as_posix()},," for one in kept)
                source.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
            files.append((str(source), folder))
    return files


def _is_metadata(file: PurePosixPath) -> bool:
    inside = file.parts[0].endswith(".dist-info")
    return inside and file.name not in PRIVATE_METADATA and "sboms" not in file.parts


def python_licence() -> list[tuple[str, str]]:
    """The text of Python's licence, which stands beside the standard library."""
    for folder in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        for name in ("LICENSE.txt", "LICENSE"):
            if (folder / name).is_file():
                return [(str(folder / name), "resources/licences/Python")]
    return []


def system_licences(binaries: Iterable[Entry], work: Path) -> list[tuple[str, str]]:
    """The same of the system's libraries that are packed, as Debian ships them, under names that tell
    package and version. Nothing where Debian's tools don't rule."""
    if sys.platform != "linux" or shutil.which("dpkg-query") is None:
        return []
    ours = (sys.prefix, sys.base_prefix)
    real = {Path(source).resolve() for place, source, _ in binaries if "/" not in place}
    patterns = [f"*/{path.name}" for path in sorted(real) if not str(path).startswith(ours)]
    told = _told(["dpkg-query", "--search", *patterns])
    packages = sorted({line.split(":")[0] for line in told.splitlines() if ": " in line})
    folder, files = work / "system-licences", []
    folder.mkdir(parents=True, exist_ok=True)
    for line in _told(["dpkg-query", "-W", "-f=${Package} ${Version}\\n", *packages]).splitlines():
        name, version = line.split()
        text = Path("/usr/share/doc", name, "copyright")
        if text.is_file():
            file = folder / f"{name}_{version.replace(':', '%3a')}.txt"
            file.write_bytes(text.read_bytes())
            files.append((str(file), "resources/licences/system"))
    return files


def _told(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def is_wanted(place: str) -> bool:
    """Whether a file that PyInstaller's hooks collected stays in."""
    parts = place.replace("\\", "/").split("/")
    if "plugins" in parts[:-1]:
        folder, name = parts[parts.index("plugins") + 1], parts[-1]
        return any(word in name for word in QT_PLUGINS.get(folder, ()))
    if parts[0] == "PySide6" and "translations" in parts:
        return parts[-1] in {f"qtbase_{tongue.qt}.qm" for tongue in TONGUES}
    if parts[0] == "PySide6" and len(parts) == 2 and parts[1].startswith("Qt"):
        return parts[1].split(".")[0] in QT_MODULES
    return not {"qml", "tkinter", "_tkinter", "setuptools"} & set(parts)


def is_root(entry: Entry) -> bool:
    """Whether a binary is wanted for its own sake, and not only because another one needs it."""
    place, _, kind = entry
    return kind == "EXTENSION" or "plugins" in place or "python3" in Path(place).name


def needed(binaries: list[Entry], imports_of: Callable[[str], Iterable[str]]) -> list[Entry]:
    """`binaries` without the libraries that nothing in it needs any more. `imports_of` tells the names of
    the libraries that a file is linked with."""
    by_name: dict[str, list[Entry]] = {}
    for entry in binaries:
        by_name.setdefault(Path(entry[0]).name.lower(), []).append(entry)
    kept: set[str] = set()
    left = [entry for entry in binaries if is_root(entry)]
    while left:
        entry = left.pop()
        if entry[0] in kept:
            continue
        kept.add(entry[0])
        for name in imports_of(entry[1]):
            if Path(name).name not in OF_THE_SYSTEM:
                left += by_name.get(Path(name).name.lower(), [])
    # A link to a library goes and stays with it.
    names = {Path(place).name for place in kept}
    return [entry for entry in binaries if entry[0] in kept or Path(entry[0]).name in names]


def linked_with(file: str) -> list[str]:
    """The libraries that a program or library of Linux names itself, without those that these need."""
    told = subprocess.run(
        ["readelf", "--dynamic", "--wide", file], capture_output=True, text=True, check=True
    )
    return re.findall(r"\(NEEDED\).*\[(.+)\]", told.stdout)


def contents(entries: Iterable[Entry]) -> str:
    """A line for each file that the program is made of, for its self-test: its place, after the SHA-256
    of what is ours (stripping and signing change the others after this is written)."""
    lines = []
    for place, source, _ in entries:
        path = place.replace("\\", "/")
        ours = path.startswith("resources/")
        lines.append(f"{hashlib.sha256(Path(source).read_bytes()).hexdigest() if ours else '-'}  {path}")
    return "\n".join(sorted(set(lines), key=lambda line: line.split("  ", 1)[1])) + "\n"
