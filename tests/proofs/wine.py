"""Windows as far as Wine is it: a small Debian with Wine in a folder of its own, its mounts gone with it.

Needs root and debootstrap; making it takes a minute and 900 MB in build/wine, where it stays.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

MIRROR = "http://deb.debian.org/debian"
_PATH = "PATH=/usr/bin:/bin:/usr/sbin:/sbin:/usr/lib/wine"
_INSIDE = f"HOME=/root {_PATH} WINEPREFIX=/root/prefix WINEDEBUG=-all LANG=C.UTF-8"
SMALL_KILOBYTES = 256


class Wine:
    """`work` is C:'s neighbour: what stands there is in /trial inside."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.work = root / "trial"
        self.drive = root / "root" / "prefix" / "drive_c"

    def make(self) -> None:
        """Debian with both halves of Wine, unless it is there."""
        done = self._root / "made"
        if done.exists():
            return
        shutil.rmtree(self._root, ignore_errors=True)
        self._root.parent.mkdir(parents=True, exist_ok=True)
        _call(["debootstrap", "--variant=minbase", "bookworm", str(self._root), MIRROR])
        for settings in Path("/etc/apt/apt.conf.d").glob("*artifact*"):  # of this machine's mirror
            shutil.copy(settings, self._root / "etc/apt/apt.conf.d")
        inside = ["chroot", str(self._root)]
        _call([*inside, "dpkg", "--add-architecture", "i386"])
        _call([*inside, "apt-get", "update", "-q"])
        install = [
            "apt-get",
            "install",
            "-y",
            "-q",
            "--no-install-recommends",
            "wine",
            "wine64",
            "wine32:i386",
        ]
        _call([*inside, *install])
        done.touch()

    def begin(self) -> None:
        """A Windows 10 that nothing was installed in."""
        shutil.rmtree(self._root / "root" / "prefix", ignore_errors=True)
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir()
        self.run("wineboot -i; wine winecfg -v win10; wineserver -w")

    def run(self, script: str) -> dict[str, int]:
        """Runs it with bash in /trial. A line `status NAME` notes the last exit status under that name. When
        it ends, every process of it and every mount is gone."""
        root = self._root
        mounts = (
            "mount --make-rprivate / && "
            f"mount -t proc proc {root}/proc && mount --rbind /dev {root}/dev && "
            f"mount -t tmpfs tmpfs {root}/tmp && mkdir -p {root}/mnt/small && "
            f"mount -t tmpfs -o size={SMALL_KILOBYTES}k tmpfs {root}/mnt/small && "
            f"exec chroot {root} env -i {_INSIDE} bash -s"
        )
        # Wine writes its registry when its server ends by itself.
        ending = "\ntimeout 60 wineserver -w\n"
        whole = 'status() { echo "$1=$?" >> /trial/statuses; }\ncd /trial\n' + script + ending
        self.work.joinpath("statuses").write_text("")
        subprocess.run(
            ["unshare", "--mount", "--pid", "--fork", "--kill-child", "bash", "-c", mounts],
            input=whole.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=300,
            check=False,
        )
        lines = self.work.joinpath("statuses").read_text().splitlines()
        return {name: int(status) for name, _, status in (line.partition("=") for line in lines)}

    def put(self, file: Path) -> None:
        shutil.copy(file, self.work / file.name)

    def files(self, folder: str) -> set[str]:
        """Below that folder of drive C, as they are called there."""
        place = self.drive / folder
        return {file.relative_to(place).as_posix() for file in place.rglob("*") if file.is_file()}

    def shortcuts(self) -> set[str]:
        return {file.name for file in self.drive.rglob("*.lnk")}


def _call(command: list[str]) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    ended = subprocess.run(command, env=quiet, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout[-2000:] + ended.stderr[-2000:]
