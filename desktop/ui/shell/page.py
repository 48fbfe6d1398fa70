"""What the window knows of a page: when it is shown, and what it may ask of the window."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.ui.shell.translated import TranslatedWidget


class Page(TranslatedWidget):
    fracttal_wanted = Signal()  # Fracttal's own page, in the browser
    connect_wanted = Signal()
    section_wanted = Signal(str)  # a section's id (sections.py)
    consumer_wanted = Signal(str)  # the id of a consumer of the open company
    review_wanted = Signal()  # the yearly review
    failed = Signal(object)  # a DeskError, to be said in the bar
    said = Signal(object)  # words for the bar: message_bar.Words

    @property
    def help_topic(self) -> str:
        """The topic of the help for what it shows now; "" leaves it to the section."""
        return ""

    def shown(self) -> None:
        """Called each time it comes to the front."""
