"""Where this program's files are."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from platformdirs import PlatformDirs

from desktop.adapters.store.private import private_folder

NAME = "ConsumerDesk"
COMMAND = "consumer-desk"


class Folders(NamedTuple):
    data: Path
    config: Path
    cache: Path
    log: Path

    @property
    def machine(self) -> Path:
        """What an IT department prepared for everybody at this computer; only read, never made or erased."""
        return self.config / "machine"

    @property
    def prepared(self) -> Path:
        """Companies that the IT department prepared; there may be no such file."""
        return self.machine / "companies.toml"

    @property
    def policy(self) -> Path:
        """What it decided about looking for updates; there may be no such file."""
        return self.machine / "policy.toml"

    def create(self) -> Folders:
        """The same, each there and open to its owner only. Raises FolderNotWritable, DiskFull."""
        for folder in self:
            private_folder(folder)
        return self


class SystemFolders(Folders):
    @property
    def machine(self) -> Path:
        """/etc/xdg/consumer-desk, C:\\ProgramData\\consumer-desk, or
        /Library/Application Support/consumer-desk."""
        return PlatformDirs(COMMAND, appauthor=False).site_config_path


def system_folders() -> Folders:
    """As the system wants them; the data stay on this computer when a Windows profile roams."""
    places = PlatformDirs(NAME, appauthor=False, roaming=False)
    return SystemFolders(
        places.user_data_path, places.user_config_path, places.user_cache_path, places.user_log_path
    )


def folders_below(folder: Path) -> Folders:
    """All in one place that the person chose (`--data-dir`)."""
    place = folder.expanduser().absolute()
    return Folders(place / "data", place / "config", place / "cache", place / "log")
