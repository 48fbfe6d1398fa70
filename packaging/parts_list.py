"""What is in the program and under which terms, for people (licences) and for machines (CycloneDX)."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop.adapters.platform.licences import OWN, shipped_licences  # noqa: E402
from desktop.domain.licence import Licence  # noqa: E402

LINE = "=" * 78


def parts_of(internal: Path) -> tuple[Licence, ...]:
    """Of the frozen program whose files lie in `internal`: what its Licences tab shows."""
    return shipped_licences(internal / "resources" / "licences")


def write_licences(internal: Path, file: Path) -> Path:
    """The texts of all licences but our own, one after the other."""
    pieces = [f"Consumer Desk stands on the work of others, under these licences.\n\n{LINE}"]
    for part in parts_of(internal):
        if part.name != OWN:
            text = part.text.strip() or "The text of its licence comes with its sources."
            pieces.append(f"{part.name} {part.version}\n{part.terms}\n\n{text}\n\n{LINE}")
    file.write_text("\n\n".join(pieces) + "\n", encoding="utf-8", newline="\n")
    return file


def write_sbom(internal: Path, version: str, file: Path) -> Path:
    """CycloneDX 1.6: the program and every part of it, by package URL."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    bom = Bom(
        # Said by what is in it, so that the same program has the same list.
        serial_number=uuid5(NAMESPACE_URL, f"consumer-desk {version} {sys.platform} {epoch}"),
        metadata=BomMetaData(
            timestamp=datetime.fromtimestamp(epoch, UTC),
            component=Component(
                type=ComponentType.APPLICATION, name=OWN, version=version, bom_ref=OWN, licenses=_terms("MIT")
            ),
        ),
    )
    root = bom.metadata.component
    assert root is not None
    parts = [_component(part) for part in parts_of(internal) if part.name != OWN]
    for component in parts:
        bom.components.add(component)
    bom.register_dependency(root, parts)
    file.write_text(JsonV1Dot6(bom).output_as_string(indent=1) + "\n", encoding="utf-8", newline="\n")
    return file


def write_checksums(files: Iterable[Path], file: Path) -> Path:
    """As sha256sum --check reads them."""
    lines = [f"{sha256(one)}  {one.name}\n" for one in sorted(files)]
    file.write_text("".join(lines), encoding="utf-8", newline="\n")
    return file


def sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _component(part: Licence) -> Component:
    url = package_url(part)
    return Component(
        type=ComponentType.LIBRARY,
        name=part.name,
        version=part.version,
        purl=url,
        bom_ref=url.to_string(),
        licenses=_terms(part.terms),
    )


def package_url(part: Licence) -> PackageURL:
    """Where the part comes from, as other tools name it."""
    if part.origin == "pypi":
        return PackageURL("pypi", None, part.name.lower().replace("_", "-"), part.version)
    if part.origin == "debian":
        return PackageURL("deb", "debian", part.name, part.version)
    return PackageURL("generic", None, part.name.lower().replace(" ", "-"), part.version)


def _terms(terms: str) -> list[DisjunctiveLicense]:
    return [DisjunctiveLicense(name=terms)] if terms else []
