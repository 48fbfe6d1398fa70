"""Writes what the per-machine MSI is made of, for wixl (Linux) or WiX 3 (Windows)."""

from __future__ import annotations

import os
from pathlib import Path
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, tostring  # nosec B405 B406

from windows_version import quad

WIX = "http://schemas.microsoft.com/wix/2006/wi"
# Never to be changed: by it Windows knows that two versions are the same program.
UPGRADE_CODE = "7B0C1C0E-0D0B-4A58-9C39-5B1F6E2A8D41"
NAME = "Consumer Desk"
PROGRAM = "ConsumerDesk.exe"  # the one with a window; consumer-desk.exe is for a terminal


def product(folder: Path, version: str, icon: str, place: Path) -> bytes:
    """The .wxs of the program in `folder`, to stand in `place`, where the file `icon` is too: wixl knows only
    paths that begin there."""
    major, minor, micro, _ = quad(version)
    root = Element("Wix", xmlns=WIX)
    whole = SubElement(
        root,
        "Product",
        Id="*",
        Name=NAME,
        Language="1033",
        Codepage="1252",
        Version=f"{major}.{minor}.{micro}",
        Manufacturer=NAME,
        UpgradeCode=UPGRADE_CODE,
    )
    SubElement(
        whole,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
        Description=f"{NAME} {version}",
    )
    SubElement(
        whole,
        "MajorUpgrade",
        DowngradeErrorMessage=f"A newer version of {NAME} is on this computer already.",
    )
    SubElement(whole, "Media", Id="1", Cabinet="desk.cab", EmbedCab="yes")
    _conditions(whole)
    SubElement(whole, "Icon", Id="desk.ico", SourceFile=icon)
    for name, value in (("ARPPRODUCTICON", "desk.ico"), ("ARPNOMODIFY", "1")):
        SubElement(whole, "Property", Id=name, Value=value)
    target = SubElement(whole, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = SubElement(target, "Directory", Id="ProgramFiles64Folder")
    inside = SubElement(programs, "Directory", Id="INSTALLDIR", Name=NAME)
    components = _contents(inside, folder, "", Path(os.path.relpath(folder, place)))
    menu = SubElement(target, "Directory", Id="ProgramMenuFolder")
    components.append(_shortcut(menu))
    feature = SubElement(whole, "Feature", Id="Whole", Title=NAME, Level="1")
    for component in components:
        SubElement(feature, "ComponentRef", Id=component)
    indent(root)
    text: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return text


def _conditions(whole: Element) -> None:
    # Installer's own VersionNT stays at 6.3 from Windows 8.1 on; this entry came with Windows 10.
    found = SubElement(whole, "Property", Id="WINDOWS10")
    SubElement(
        found,
        "RegistrySearch",
        Id="Windows10Search",
        Root="HKLM",
        Key=r"SOFTWARE\Microsoft\Windows NT\CurrentVersion",
        Name="CurrentMajorVersionNumber",
        Type="raw",
        Win64="yes",
    )
    for holds, sentence in (
        ('Installed OR (WINDOWS10 AND NOT (WINDOWS10 = "#6"))', f"{NAME} needs Windows 10 or newer."),
        ("VersionNT64", f"{NAME} needs a 64-bit Windows."),
    ):
        condition = SubElement(whole, "Condition", Message=sentence)
        condition.text = holds


def _contents(parent: Element, folder: Path, below: str, source: Path) -> list[str]:
    """Adds a component for each file; returns their names. What a name stands for is told by its id."""
    components = []
    for entry in sorted(folder.iterdir()):
        path = f"{below}{entry.name}"
        mark = uuid5(UUID(UPGRADE_CODE), path)
        if entry.is_dir():
            inner = SubElement(parent, "Directory", Id=f"d{mark.hex}", Name=entry.name)
            components += _contents(inner, entry, f"{path}/", source / entry.name)
            continue
        component = SubElement(parent, "Component", Id=f"c{mark.hex}", Guid=str(mark).upper(), Win64="yes")
        file = "program" if path == PROGRAM else f"f{mark.hex}"
        SubElement(component, "File", Id=file, Source=str(source / entry.name), KeyPath="yes")
        components.append(f"c{mark.hex}")
    return components


def _shortcut(menu: Element) -> str:
    mark = uuid5(UUID(UPGRADE_CODE), "shortcut")
    component = SubElement(menu, "Component", Id="Shortcut", Guid=str(mark).upper(), Win64="yes")
    SubElement(
        component,
        "Shortcut",
        Id="StartMenu",
        Name=NAME,
        Target="[#program]",
        WorkingDirectory="INSTALLDIR",
        Icon="desk.ico",
    )
    # A shortcut can't be what a component is known by.
    SubElement(
        component,
        "RegistryValue",
        Root="HKLM",
        Key=r"Software\ConsumerDesk",
        Name="Shortcut",
        Type="integer",
        Value="1",
        KeyPath="yes",
    )
    return "Shortcut"
