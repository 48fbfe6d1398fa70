"""Under the list: rotations that are under way, what comes next in each, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.rotation import Rotation, Step
from desktop.ui.pages.api_connections import rotation_words as words
from desktop.ui.pages.api_connections.rotation_work import RotationWork
from desktop.ui.pages.help_topics import NEW_SECRETS
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.strip_of_cards import StripOfCards

TALLEST = 170
COUNT_MS = 15_000


class RotationsStrip(StripOfCards):
    """Newest first. Hidden while there is none."""

    topic = NEW_SECRETS
    consumer_wanted = Signal(str)
    said = Signal(object)  # message_bar.Words

    def __init__(self, icons: Icons, desk: OpenCompany, work: RotationWork, parent: QWidget) -> None:
        super().__init__(TALLEST, parent)
        self._icons = icons
        self._desk = desk
        self._work = work
        self.rows: list[RotationRow] = []
        self._shown: tuple[Rotation, ...] = ()
        self._count = QTimer(self)
        self._count.setInterval(COUNT_MS)
        self._count.timeout.connect(self._tell_again)
        desk.list_changed.connect(self._look)
        for changed in (work.changed, desk.reach_changed):
            changed.connect(self._tell_again)
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        self._tell_again()
        self._count.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._count.stop()
        super().hideEvent(event)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Rotations"))
        self._build()

    def _look(self) -> None:
        if self._now() != self._shown:
            self._build()
        else:
            self._tell_again()

    def _now(self) -> tuple[Rotation, ...]:
        return self._desk.known.rotations if self._desk.is_read else ()  # it tells when it is

    def _build(self) -> None:
        self._shown = self._now()
        self.rows = [self._row(rotation) for rotation in reversed(self._shown)]
        self.show_cards(self.rows)
        self._tell_again()

    def _row(self, rotation: Rotation) -> RotationRow:
        row = RotationRow(self._icons, rotation, self.holder)
        row.open_it.clicked.connect(lambda: self.consumer_wanted.emit(self._partner(rotation)))
        row.prove.clicked.connect(lambda: self._work.prove(rotation, self._ended))
        row.remove.clicked.connect(lambda: self._work.finish(rotation, lambda _: None))
        return row

    def _ended(self, rotation: Rotation) -> None:
        die_at_once = not self._work.is_guided
        self.said.emit(lambda: words.ended_words(rotation, die_at_once=die_at_once))

    def _partner(self, rotation: Rotation) -> str:
        """Whose panel shows it: the twin's once there is one, "" when neither is in the list."""
        listed = {one.id for one in self._desk.listing.consumers}
        return next((one for one in (rotation.twin_id, rotation.consumer_id) if one in listed), "")

    def _tell_again(self) -> None:
        """How long ago, and how long still, may have changed."""
        guided = self._work.is_guided
        for row in self.rows:
            partner = self._partner(row.rotation)
            row.tell(
                words.in_short(row.rotation, is_guided=guided, die_at_once=not guided),
                has_panel=bool(partner),
                can_try=not self._work.busy
                and not self._desk.offline
                and row.rotation.id in self._desk.known.with_secret,
            )
        self.fit()


class RotationRow(TranslatedWidget):
    """Where no panel can show it, because its consumer is gone, what is left is done from here."""

    def __init__(self, icons: Icons, rotation: Rotation, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.rotation = rotation
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = QLabel(self)
        self._title, self._text = QLabel(self), QLabel(self)
        self._title.setObjectName("fieldName")
        self._text.setObjectName("muted")
        spoken = QVBoxLayout()
        spoken.setSpacing(1)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            spoken.addWidget(label)
        self.open_it, self.prove, self.remove = QPushButton(self), QPushButton(self), QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(spoken, 1)
        for button in (self.open_it, self.prove, self.remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    @property
    def text(self) -> str:
        return f"{self._title.text()}: {self._text.text()}"

    def tell(self, text: str, *, has_panel: bool, can_try: bool) -> None:
        self._text.setText(text)
        is_left = self.rotation.step is Step.OLD_RETIRED and not has_panel
        self.open_it.setVisible(has_panel)
        self.prove.setVisible(is_left)
        self.prove.setEnabled(can_try)
        self.remove.setVisible(self.rotation.old_is_retired and not has_panel)

    def retranslate(self) -> None:
        name, meaning = ("check", "ok") if self.rotation.is_over else ("refresh", "warning")
        self._picture.setPixmap(self._icons.pixmap(name, meaning, 18, self.devicePixelRatio()))
        self._title.setText(words.heading(self.rotation))
        self.open_it.setText(self.tr("Show"))
        self.prove.setText(self.tr("Try the old pair"))
        self.remove.setText(self.tr("Finish"))
        for button in (self.open_it, self.prove, self.remove):
            spoken = self.tr("{action}: {name}").format(action=button.text(), name=self.rotation.name)
            button.setAccessibleName(spoken)
