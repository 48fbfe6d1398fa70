"""A private Linux desktop for a whole run of the tests: home, screen, bus and keychain, all real."""

import os
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.held import Held
from tests.keyring_daemon import KeyringDaemon
from tests.session_bus import SessionBus
from tests.x_server import XServer

# What would make a run differ between two people's desktops.
_FOREIGN = {"WAYLAND_DISPLAY", "XAUTHORITY", "SESSION_MANAGER", "LANGUAGE", "XDG_CURRENT_DESKTOP"}
_FOREIGN |= {"XDG_SESSION_TYPE", "XDG_SESSION_DESKTOP", "DESKTOP_SESSION", "GNOME_KEYRING_CONTROL"}
_FOREIGN_STARTS = ("QT_", "LC_", "GTK_", "GDK_", "KDE_")


class DesktopSession(Held):
    """Everything, from `with` to its end, when the environment variables are again what they were."""

    def _hold(self, stack: ExitStack) -> None:
        stack.callback(_restore, dict(os.environ))
        _forget_the_persons_desktop()
        home = Path(stack.enter_context(TemporaryDirectory(prefix="desk-home-")))
        os.environ.update(_folders(home))
        os.environ.update(LANG="C.UTF-8", QT_QPA_PLATFORM="xcb")
        os.environ["DISPLAY"] = stack.enter_context(XServer()).display
        bus = stack.enter_context(SessionBus())
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.address
        stack.enter_context(KeyringDaemon(bus, unlocked=True, comes_back=True))


def _folders(home: Path) -> dict[str, str]:
    folders = {
        "HOME": home,
        "XDG_RUNTIME_DIR": home / "run",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_CACHE_HOME": home / ".cache",
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {name: str(folder) for name, folder in folders.items()}


def _forget_the_persons_desktop() -> None:
    for name in [*os.environ]:
        if name in _FOREIGN or name.startswith(_FOREIGN_STARTS):
            del os.environ[name]


def _restore(variables: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(variables)
