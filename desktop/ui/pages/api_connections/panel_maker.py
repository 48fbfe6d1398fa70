"""Makes the consumer panel, part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from desktop.ui.pages.api_connections.access_part import AccessPart
from desktop.ui.pages.api_connections.access_run import AccessRun
from desktop.ui.pages.api_connections.consumer_panel import ConsumerPanel
from desktop.ui.pages.api_connections.group_people import GroupPeople
from desktop.ui.pages.api_connections.guided_words import Errand
from desktop.ui.pages.api_connections.handover_part import HandoverPart
from desktop.ui.pages.api_connections.history_part import HistoryPart
from desktop.ui.pages.api_connections.new_secret_deed import NewSecretDeed
from desktop.ui.pages.api_connections.record_part import RecordPart
from desktop.ui.pages.api_connections.rotation_part import RotationPart

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.handover.handover import Handover
    from desktop.ui.dialogs.handover_dialog import HandoverDialog
    from desktop.ui.dialogs.handover_subject import Subject
    from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab
    from desktop.ui.shell.capture_block import CaptureBlock
    from desktop.ui.shell.icons import Icons
    from desktop.ui.shell.lock import Lock
    from desktop.ui.shell.message_bar import MessageBar
    from desktop.ui.shell.open_company import OpenCompany
    from desktop.ui.shell.services import Services
    from desktop.ui.shell.tasks import Tasks


class PanelMaker:
    """A part in each turn of the loop while nobody waits for the panel, or all that is missing at once."""

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        tasks: Tasks,
        services: Services,
        lock: Lock,
        capture: CaptureBlock,
        handover: Callable[[], Handover],
        handover_dialog: Callable[[Subject, QWidget], HandoverDialog],
        bar: MessageBar,
        tab: ConsumersTab,
    ) -> None:
        """The panel stands in `tab`, which hears what its parts have to say."""
        self._icons = icons
        self._desk = desk
        self._tasks = tasks
        self._services = services
        self._lock = lock
        self._capture = capture
        self._new_handover = handover
        self._handover_dialog = handover_dialog
        self._bar = bar
        self._tab = tab
        self._turns = self._make()

    def make_further(self) -> bool:
        """Whether there is another part to make."""
        return next(self._turns, False)

    def panel(self) -> ConsumerPanel:
        """Makes whatever is missing."""
        for _ in self._turns:
            pass
        return self._panel

    def _make(self) -> Iterator[bool]:
        desk, services, tasks, tab, bar = self._desk, self._services, self._tasks, self._tab, self._bar
        panel = self._panel = ConsumerPanel(self._icons, desk, tab.work, tab.drafting, tab.revealed, bar, tab)
        typed = panel.guide.pair
        self._capture.watch(typed.shown_changed, lambda: typed.is_shown, panel)
        self._lock.locked.connect(typed.hide_secret)
        yield True
        run = AccessRun(services.access, tasks, panel)
        people = GroupPeople(desk, tasks, services.directory, panel)
        panel.add_part(AccessPart(self._icons, desk, run, people, services.browser, bar, panel.main))
        handover = HandoverPart(
            self._icons, desk, self._new_handover, tasks, self._handover_dialog, panel.main
        )
        panel.add_part(handover)
        handover.said.connect(lambda _words: desk.noted.emit())  # that it was handed over
        yield True
        record = RecordPart(self._icons, desk, services.records, tasks, panel.main)
        panel.add_part(record)
        panel.closed.connect(record.keep_now)
        yield True
        history = HistoryPart(self._icons, desk, tasks, services.journal, services.export_table, panel.main)
        panel.add_part(history)
        deed = NewSecretDeed(desk, services.new_secrets, tab.revealed, panel)
        rotation = RotationPart(self._icons, desk, tab.rotation_work, panel.main, handover.open_for)
        panel.add_part(rotation)
        rotation.twin_wanted.connect(panel.begin_twin)
        rotation.new_secret_wanted.connect(lambda old: panel.lead(Errand.NEW_SECRET, old))
        rotation.delete_wanted.connect(lambda old: panel.lead(Errand.DELETE, old))
        rotation.consumer_wanted.connect(tab.show_consumer)
        for part in (record, handover, history, deed):
            part.failed.connect(tab.failed)
        for speaker in (handover, history, deed, rotation):
            speaker.said.connect(tab.said)
