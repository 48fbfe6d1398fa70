"""Real keychains for the tests in the states a person may find theirs in."""

import subprocess
import sys
from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.ended_process import end, start, wait_until
from tests.held import Held
from tests.session_bus import SessionBus, as_session

PASSWORD = "sample-secret-login"
SERVICE = "org.freedesktop.secrets"
_COMMAND = ("gnome-keyring-daemon", "--foreground", "--components=secrets")


class KeyringDaemon(Held):
    """gnome-keyring with a login collection on `bus`, from `with` to its end.

    `folder` keeps the collection for a later daemon; without it, it is gone with this one. With
    `comes_back` the bus starts it again, unlocked, when it has ended by itself, as on a person's desktop.
    """

    def __init__(
        self, bus: SessionBus, *, unlocked: bool, folder: Path | None = None, comes_back: bool = False
    ) -> None:
        super().__init__()
        self._bus = bus
        self._unlocked = unlocked
        self._comes_back = comes_back
        self._folder = folder

    def _hold(self, stack: ExitStack) -> None:
        folder = self._folder or Path(stack.enter_context(TemporaryDirectory(prefix="desk-keys-")))
        sockets = Path(stack.enter_context(TemporaryDirectory(prefix="desk-keyd-")))
        if not self._unlocked and not list(folder.glob("**/login.keyring")):
            end(self._started(folder, sockets, unlocked=True))
        daemon = self._started(folder, sockets, unlocked=self._unlocked)
        stack.callback(end, daemon)
        self.process_id = daemon.pid
        if self._comes_back:
            self._bus.starts_when_asked_for(SERVICE, self._script(folder, sockets))

    def _variables(self, folder: Path, sockets: Path) -> dict[str, str]:
        return {
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_RUNTIME_DIR": str(sockets),
            "DBUS_SESSION_BUS_ADDRESS": self._bus.address,
        }

    def _script(self, folder: Path, sockets: Path) -> Path:
        script = sockets / "start.sh"
        variables = " ".join(f"{name}='{value}'" for name, value in self._variables(folder, sockets).items())
        command = " ".join([*_COMMAND, f"--control-directory={sockets}", "--unlock"])
        script.write_text(f"printf %s {PASSWORD} | env {variables} {command}\n", encoding="utf-8")
        return script

    def _started(self, folder: Path, sockets: Path, unlocked: bool) -> subprocess.Popen[bytes]:
        command = [*_COMMAND, f"--control-directory={sockets}"] + (["--unlock"] if unlocked else [])
        more = self._variables(folder, sockets)
        daemon = start(command, more=more, stdin=subprocess.PIPE)
        try:
            assert daemon.stdin is not None
            daemon.stdin.write(PASSWORD.encode() if unlocked else b"")
            daemon.stdin.close()
            wait_until(
                lambda: self._bus.has(SERVICE) and is_locked(self._bus) == (not unlocked),
                daemon,
                "gnome-keyring-daemon",
            )
        except BaseException:
            end(daemon)
            raise
        return daemon


class HangingKeyring(Held):
    """A keychain on `bus` that takes every call and answers none, from `with` to its end."""

    def __init__(self, bus: SessionBus) -> None:
        super().__init__()
        self._bus = bus

    def _hold(self, stack: ExitStack) -> None:
        script = Path(__file__).with_name("hanging_keyring.py")
        more = {"DBUS_SESSION_BUS_ADDRESS": self._bus.address}
        keyring = start([sys.executable, str(script)], more=more)
        stack.callback(end, keyring)
        wait_until(lambda: self._bus.has(SERVICE), keyring, "the hanging keychain")


def is_locked(bus: SessionBus) -> bool | None:
    """Whether the collection that new secrets go to is locked, asked without a prompt; None when there
    is no such collection. A hanging keychain isn't to be asked."""
    import secretstorage
    from jeepney.wrappers import DBusErrorResponse

    with as_session(bus), closing(secretstorage.dbus_init()) as connection:
        try:
            return bool(
                secretstorage.Collection(connection, "/org/freedesktop/secrets/aliases/default").is_locked()
            )
        except (secretstorage.SecretStorageException, DBusErrorResponse):
            return None
