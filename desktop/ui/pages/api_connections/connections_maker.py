"""Makes the page of the consumers, part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from desktop.ui.pages.api_connections.access_part import AccessPart
from desktop.ui.pages.api_connections.access_run import AccessRun
from desktop.ui.pages.api_connections.api_connections_page import ApiConnectionsPage
from desktop.ui.pages.api_connections.consumer_panel import ConsumerPanel
from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab
from desktop.ui.pages.api_connections.drafting import Drafting
from desktop.ui.pages.api_connections.group_people import GroupPeople
from desktop.ui.pages.api_connections.guided_words import Errand
from desktop.ui.pages.api_connections.guided_work import GuidedWork
from desktop.ui.pages.api_connections.handover_part import HandoverPart
from desktop.ui.pages.api_connections.history_part import HistoryPart
from desktop.ui.pages.api_connections.new_secret_deed import NewSecretDeed
from desktop.ui.pages.api_connections.record_part import RecordPart
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.pages.api_connections.rotation_part import RotationPart
from desktop.ui.pages.api_connections.rotation_work import RotationWork

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.handover.handover import Handover
    from desktop.ui.dialogs.handover_dialog import HandoverDialog
    from desktop.ui.dialogs.handover_subject import Subject
    from desktop.ui.pages.api_connections.authorizations_tab import AuthorizationsTab
    from desktop.ui.pages.api_connections.connection_tab import ConnectionTab
    from desktop.ui.pages.api_connections.list_output import AskForPrinter
    from desktop.ui.shell.capture_block import CaptureBlock
    from desktop.ui.shell.icons import Icons
    from desktop.ui.shell.lock import Lock
    from desktop.ui.shell.open_company import OpenCompany
    from desktop.ui.shell.page_frame import PageFrame
    from desktop.ui.shell.services import Services
    from desktop.ui.shell.tasks import Tasks


class ConnectionsMaker:
    """The panel and its parts can be made in turns of the loop before anybody asks for the page. The list
    can't: with as many consumers as some have, it costs whoever only looks at Home."""

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
        ask_for_printer: AskForPrinter,
        connection: Callable[[Revealed, QWidget], ConnectionTab],
        authorizations: Callable[[QWidget], AuthorizationsTab],
        frame: PageFrame,
    ) -> None:
        self._icons = icons
        self._desk = desk
        self._tasks = tasks
        self._services = services
        self._lock = lock
        self._capture = capture
        self._new_handover = handover
        self._handover_dialog = handover_dialog
        self._ask_for_printer = ask_for_printer
        self._new_connection = connection
        self._new_authorizations = authorizations
        self._frame = frame
        self._is_more_to_come = True
        self._turns = self._make()

    def make_further(self) -> bool:
        """Whether another part may be made before the page is asked for."""
        if self._is_more_to_come:
            self._is_more_to_come = next(self._turns)
        return self._is_more_to_come

    def page(self) -> ApiConnectionsPage:
        """Once: makes whatever is missing."""
        self._is_more_to_come = False
        for _ in self._turns:
            pass
        return self._page

    def listen_to(self, page: ApiConnectionsPage) -> None:
        for part in (self._record, self._handover, self._history, self._deed, self._rotations):
            part.failed.connect(page.failed)
        for speaker in (
            self._handover,
            self._history,
            self._deed,
            self._rotation,
            page.consumers.rotations,
        ):
            speaker.said.connect(page.said)

    def _make(self) -> Iterator[bool]:
        """After each part, whether the next one may be made ahead too."""
        frame, desk, services, tasks = self._frame, self._desk, self._services, self._tasks
        revealed = Revealed(desk, services.preferences.reveal_seconds, frame)
        drafting = Drafting(desk, services.forms, tasks, frame)
        work = GuidedWork(desk, services.guided, services.trials, tasks, frame)
        panel = ConsumerPanel(self._icons, desk, work, drafting, revealed, frame.bar, frame)
        self._cover(revealed, panel)
        yield True
        run = AccessRun(services.access, tasks, panel)
        people = GroupPeople(desk, tasks, services.directory, panel)
        panel.add_part(AccessPart(self._icons, desk, run, people, services.browser, frame.bar, panel))
        yield True
        self._handover = handover = HandoverPart(
            self._icons, desk, self._new_handover, tasks, self._handover_dialog, panel
        )
        panel.add_part(handover)
        handover.said.connect(lambda _words: desk.noted.emit())  # that it was handed over
        self._record = record = RecordPart(self._icons, desk, services.records, tasks, panel)
        panel.add_part(record)
        panel.closed.connect(record.keep_now)
        yield True
        export = services.export_table
        self._history = HistoryPart(self._icons, desk, tasks, services.journal, export, panel)
        panel.add_part(self._history)
        self._deed = NewSecretDeed(desk, services.new_secrets, revealed, panel)
        self._rotations = rotations = RotationWork(desk, services.rotations, frame)
        self._rotation = rotation = RotationPart(self._icons, desk, rotations, panel, handover.open_for)
        panel.add_part(rotation)
        rotation.twin_wanted.connect(panel.begin_twin)
        rotation.new_secret_wanted.connect(lambda old: panel.lead(Errand.NEW_SECRET, old))
        rotation.delete_wanted.connect(lambda old: panel.lead(Errand.DELETE, old))
        yield False
        revealed.last(services.preferences.reveal_seconds)  # what was chosen since
        consumers = ConsumersTab(
            self._icons,
            desk,
            work,
            tasks,
            revealed,
            drafting,
            panel,
            rotations,
            export,
            self._ask_for_printer,
            frame,
        )
        rotation.consumer_wanted.connect(consumers.show_consumer)
        self._page = ApiConnectionsPage(
            consumers, partial(self._new_connection, revealed), self._new_authorizations, frame
        )

    def _cover(self, revealed: Revealed, panel: ConsumerPanel) -> None:
        typed = panel.guide.pair
        self._capture.watch(revealed.changed, lambda: revealed.is_shown, self._frame)
        self._capture.watch(typed.shown_changed, lambda: typed.is_shown, panel)
        self._lock.locked.connect(revealed.hide)
        self._lock.locked.connect(typed.hide_secret)
