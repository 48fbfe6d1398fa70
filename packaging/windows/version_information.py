"""The facts that Windows shows of the program's file, for PyInstaller (`version` of EXE in app.spec)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from windows_version import is_trial, quad

if TYPE_CHECKING:
    from PyInstaller.utils.win32.versioninfo import VSVersionInfo

LANGUAGE, CODEPAGE = 0x0409, 1200  # English, Unicode
PRERELEASE = 0x2  # VS_FF_PRERELEASE


def facts(version: str, file: str) -> dict[str, str]:
    return {
        "CompanyName": "Consumer Desk",
        "FileDescription": "Consumer Desk",
        "FileVersion": version,
        "InternalName": file.removesuffix(".exe"),
        "LegalCopyright": "MIT licence",
        "OriginalFilename": file,
        "ProductName": "Consumer Desk",
        "ProductVersion": version,
    }


def version_information(version: str, file: str) -> VSVersionInfo:
    """`file` is the program's name, as ConsumerDesk.exe. Raises InvalidVersion."""
    from PyInstaller.utils.win32 import versioninfo as windows

    numbers = quad(version)
    texts = [windows.StringStruct(name, text) for name, text in facts(version, file).items()]
    return windows.VSVersionInfo(
        ffi=windows.FixedFileInfo(
            filevers=numbers,
            prodvers=numbers,
            mask=0x3F,
            flags=PRERELEASE if is_trial(version) else 0,
            OS=0x40004,
            fileType=0x1,
            subtype=0x0,
            date=(0, 0),
        ),
        kids=[
            windows.StringFileInfo([windows.StringTable(f"{LANGUAGE:04X}{CODEPAGE:04X}", texts)]),
            windows.VarFileInfo([windows.VarStruct("Translation", [LANGUAGE, CODEPAGE])]),
        ],
    )
