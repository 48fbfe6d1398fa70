"""The one secret that is shown at a time, for a few seconds, and the only place where it becomes text."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import DeskError
from desktop.domain.journal import Deed
from desktop.domain.secret import Secret
from desktop.ui.shell.open_company import OpenCompany


class Revealed(QObject):
    changed = Signal()
    failed = Signal(object)  # a DeskError

    def __init__(self, desk: OpenCompany, seconds: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id: str | None = None
        self._secret: Secret | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(seconds * 1000)
        self._timer.timeout.connect(self.hide)
        desk.opened.connect(self.hide)

    def last(self, seconds: int) -> None:
        """Shows the next one for so long."""
        self._timer.setInterval(seconds * 1000)

    @property
    def is_shown(self) -> bool:
        return self._secret is not None

    def text_of(self, consumer_id: str) -> str | None:
        """The secret's text while it is shown, else None."""
        if self._secret is None or self._id != consumer_id:
            return None
        return self._secret.reveal()

    def toggle(self, consumer_id: str) -> None:
        """Shows this consumer's secret instead of any other, or hides it."""
        if self._id == consumer_id:
            self.hide()
            return
        self.hide()
        self._id = consumer_id
        self._desk.fetch_secret(
            consumer_id,
            lambda secret: self._show(consumer_id, secret),
            lambda problem: self._fail(consumer_id, problem),
            Deed.REVEALED,
        )

    def hide(self) -> None:
        """At once: also when the window loses the focus or is minimised."""
        self._timer.stop()
        self._id, before, self._secret = None, self._secret, None
        if before is not None:
            self.changed.emit()

    def _show(self, consumer_id: str, secret: Secret) -> None:
        # It may have been hidden again before the vault answered.
        if self._id == consumer_id:
            self._secret = secret
            self._timer.start()
            self.changed.emit()

    def _fail(self, consumer_id: str, problem: DeskError) -> None:
        # Another one may have been asked for meanwhile.
        if self._id == consumer_id:
            self._id = None
        self.failed.emit(problem)
