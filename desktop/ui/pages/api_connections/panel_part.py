"""What stands in the consumer panel below the form, for a consumer that exists."""

from __future__ import annotations

from desktop.domain.consumer import Consumer
from desktop.ui.shell.translated import TranslatedWidget


class PanelPart(TranslatedWidget):
    def show_consumer(self, consumer: Consumer | None) -> None:
        """The one in the panel now, also when the list was read anew; None for a new one."""
        raise NotImplementedError

    def leave(self) -> None:
        """The program ends: what is unfinished is kept here and now, or let go."""
