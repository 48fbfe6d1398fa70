"""What the person is told about the keychain, and the button that tries it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.domain.errors import KeychainLocked, OwnSecretNotKept
from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.tasks import Lane, Tasks

if TYPE_CHECKING:
    from desktop.domain.keeping import VaultState
    from desktop.services.ports import Vault
    from desktop.ui.shell.message_bar import MessageBar
    from desktop.ui.shell.open_company import OpenCompany


class VaultWatch(QObject):
    """Brings the vault's news from whichever thread they come to the window's."""

    _told = Signal(object)
    changed = Signal(object)  # a VaultState

    def __init__(self) -> None:
        super().__init__()
        self._told.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def tell(self, state: VaultState) -> None:
        self._told.emit(state)


class KeychainNotice(QObject):
    def __init__(
        self,
        vault: Callable[[], Vault],
        watch: VaultWatch,
        desk: OpenCompany,
        tasks: Tasks,
        bar: MessageBar,
        show_lost: Callable[[], None],
    ) -> None:
        super().__init__(bar)
        self._show_lost = show_lost
        self._vault = vault
        self._desk = desk
        self._tasks = tasks
        self._bar = bar
        watch.changed.connect(self._show)

    def open(self, *, may_ask: bool = False) -> None:
        """Fetches the key in the keychain's lane; `may_ask` lets the system ask for its password."""
        self._tasks.submit(
            self,
            Lane.KEYCHAIN,
            lambda _task: self._vault().open(may_ask=may_ask),
            self._show,
            lambda problem: self._bar.say(lambda: message_for(problem)),
        )

    def _show(self, state: VaultState) -> None:
        problem = state.problem
        if state.for_session and problem is not None:
            locked = isinstance(problem, KeychainLocked)
            self._bar.say(
                lambda: message_for(problem),
                lambda: self.tr("Unlock…") if locked else self.tr("Try again"),
                lambda: self.open(may_ask=True),
                stays=True,
            )
        elif state.unreadable:
            self._bar.say(
                lambda: self._lost_words(state.unreadable), lambda: self.tr("Show which"), self._show_lost
            )
        else:
            self._bar.clear()
        # Which secrets can be copied may be another answer now.
        self._desk.reload()
        if state.in_keychain and isinstance(self._desk.last_problem, OwnSecretNotKept):
            self._desk.refresh()  # the company's own secret was what was missing

    def _lost_words(self, count: int) -> Message:
        return Message(
            "warning",
            self.tr("%n secret(s) can't be read any more", "", count),
            self.tr(
                "Their key isn't in this computer's keychain: it was reset, or the data folder was copied "
                "from another computer. What the servers still show is fetched again; Security lists the "
                "rest, and what to do about it."
            ),
        )
