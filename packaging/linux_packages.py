"""Packs the frozen program for Linux: a .deb, an .rpm, and an archive to unpack anywhere."""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import tarfile
from email.utils import formatdate
from pathlib import Path

import build_machine
from build_trouble import BuildFailed
from linux_needs import Needs, needs_of
from linux_tree import NAME, ROOT, SOURCES, filled, lay_out, settle, source_epoch

WORK = ROOT / "build" / "linux"
RECOMMENDED = "gnome-keyring | kwalletmanager | keepassxc, xdg-utils, libcups2 | libcups2t64"
# Nobody answers there: .invalid is reserved for that (RFC 2606), any other domain is somebody's.
MAINTAINER = "Consumer Desk contributors <noreply@consumer-desk.invalid>"


def build(folder: Path, version: str, out: Path) -> list[Path]:
    """The packages of the program in `folder`, written to `out`. Raises BuildFailed."""
    needs = needs_of(folder)
    tree = WORK / "tree"
    lay_out(tree, folder, version, licences_of_others(out))
    return [
        make_deb(tree, version, needs, out),
        make_rpm(tree, version, needs, out),
        make_portable(folder, version, needs, out),
    ]


def licences_of_others(out: Path) -> dict[str, Path]:
    """By its name in the packages: what lies beside them is named after the system, too."""
    found = sorted(out.glob("THIRD-PARTY-LICENCES-*.txt"))
    return {"THIRD-PARTY-LICENCES.txt": found[0]} if found else {}


def make_deb(tree: Path, version: str, needs: Needs, out: Path) -> Path:
    """From a copy of `tree` with Debian's own files."""
    staged = WORK / "deb"
    shutil.rmtree(staged, ignore_errors=True)
    # Links to the same bytes: the program is large.
    shutil.copytree(tree, staged, symlinks=True, copy_function=os.link)
    documents = staged / "usr" / "share" / "doc" / NAME
    documents.mkdir(parents=True, exist_ok=True)
    (documents / "copyright").write_text((ROOT / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8")
    changes = f"{NAME} ({version}) stable; urgency=low\n\n  * See About in the program.\n\n -- {MAINTAINER}  "
    changes += formatdate(source_epoch()) + "\n"
    (documents / "changelog.gz").write_bytes(gzip.compress(changes.encode(), 9, mtime=0))
    size = sum(path.lstat().st_size for path in staged.rglob("*") if path.is_file()) // 1024
    control = staged / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(control_file(version, needs, size), encoding="utf-8")
    shutil.copyfile(SOURCES / "postinst", control / "postinst")
    (control / "postinst").chmod(0o755)
    settle(staged)
    file = out / f"{NAME}_{version}_{build_machine.architecture()}.deb"
    _do(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(staged), str(file)], "dpkg-deb")
    return file


def control_file(version: str, needs: Needs, kilobytes: int) -> str:
    """What Debian's tools read of the package."""
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": build_machine.architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(needs.debian()),
        "Recommends": RECOMMENDED,
        "Section": "admin",
        "Priority": "optional",
        "Description": "Create, keep, test and hand over OAuth consumers of Fracttal One\n"
        " For administrators of Fracttal One who are asked for API access: it makes an\n"
        " OAuth consumer, keeps its key and secret under this computer's keychain, tests\n"
        " what it may read, and hands it over. Independent of Fracttal's owner.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def make_rpm(tree: Path, version: str, needs: Needs, out: Path) -> Path:
    """Its dependencies are libraries by name, which every distribution understands."""
    top = WORK / "rpm"
    shutil.rmtree(top, ignore_errors=True)
    top.mkdir(parents=True)
    requires = "\n".join(f"Requires: {need}" for need in needs.rpm())
    spec = top / f"{NAME}.spec"
    spec.write_text(
        filled(SOURCES / "consumer-desk.rpm.spec", VERSION=version, REQUIRES=requires, TREE=str(tree)),
        encoding="utf-8",
    )
    machine = platform.machine()
    options = [f"--define=_topdir {top}", f"--target={machine}-linux"]
    _do(["rpmbuild", "-bb", "--quiet", *options, str(spec)], "rpmbuild")
    made = top / "RPMS" / machine / f"{NAME}-{version}-1.{machine}.rpm"
    return Path(shutil.copy(made, out))


def make_portable(folder: Path, version: str, needs: Needs, out: Path) -> Path:
    """A folder of its own name with the program, and a launcher that says why it can't start."""
    machine = platform.machine()
    top = f"{NAME}-{version}"
    staged = WORK / "portable" / top
    shutil.rmtree(staged.parent, ignore_errors=True)
    shutil.copytree(folder, staged / "program", symlinks=True)
    size = (folder / NAME).stat().st_size
    values = {"VERSION": version, "GLIBC": needs.glibc, "MACHINE": machine, "BYTES": str(size)}
    launcher = staged / NAME
    launcher.write_text(filled(SOURCES / "launcher.sh", **values), encoding="utf-8")
    launcher.chmod(0o755)
    (staged / "README.txt").write_text(filled(SOURCES / "portable.txt", **values), encoding="utf-8")
    for name, text in {"LICENSE": ROOT / "LICENSE", **licences_of_others(out)}.items():
        shutil.copyfile(text, staged / name)
    settle(staged)
    file = out / f"{top}-linux-{machine}.tar.xz"
    plain = staged.parent / f"{top}.tar"
    with tarfile.open(plain, "w", format=tarfile.GNU_FORMAT) as archive:
        archive.add(staged, top, filter=_nobodys)  # sorted by name
    # As many threads as this computer has change nothing in the result, one alone would.
    _do(["xz", "--threads=2", "-6", "--force", str(plain)], "xz")
    return Path(shutil.move(f"{plain}.xz", file))


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = source_epoch()
    return member


def _do(command: list[str], name: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise BuildFailed(f"{name} isn't installed on this system: install it, then build again.") from None
    if done.returncode != 0:
        raise BuildFailed(f"{name} failed:\n{done.stdout}{done.stderr}".rstrip())
