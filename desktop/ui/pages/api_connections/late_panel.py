"""The consumer panel, made when it is first needed: the list doesn't need it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.domain.consumer import Consumer
    from desktop.ui.pages.api_connections.consumer_panel import ConsumerPanel


class Making(Protocol):
    """panel_maker.PanelMaker."""

    def make_further(self) -> bool:
        """Whether there is another part to make."""

    def panel(self) -> ConsumerPanel:
        """Makes whatever is missing."""


class LatePanel(QObject):
    """As long as it isn't made, nothing is open in it."""

    made = Signal(object)  # a ConsumerPanel

    def __init__(self, new_maker: Callable[[], Making], parent: QObject) -> None:
        super().__init__(parent)
        self._new_maker = new_maker
        self._panel: ConsumerPanel | None = None

    @property
    def panel(self) -> ConsumerPanel:
        if self._panel is None:
            self._panel = self._maker.panel()
            self.made.emit(self._panel)
        return self._panel

    @cached_property
    def _maker(self) -> Making:
        return self._new_maker()

    def make_further(self) -> bool:
        """Makes a part of it before anybody asks for it. Whether there is another one."""
        if not self.is_made and not self._maker.make_further():
            _ = self.panel
        return not self.is_made

    @property
    def is_made(self) -> bool:
        return self._panel is not None

    @property
    def is_open(self) -> bool:
        return self.is_made and self.panel.is_open

    def open_consumer(self, consumer: Consumer) -> None:
        self.panel.open_consumer(consumer)

    def open_existing(self) -> None:
        self.panel.open_existing()

    def save_form(self) -> None:
        if self.is_made and self.panel.isVisible():
            self.panel.save_form()

    def close_panel(self) -> None:
        if self.is_made:
            self.panel.close_panel()

    def settle(self, consumer: Consumer) -> None:
        if self.is_made:
            self.panel.settle(consumer)

    def leave(self) -> None:
        """The program ends."""
        if self.is_made:
            self.panel.leave()
