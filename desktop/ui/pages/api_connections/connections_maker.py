"""Makes the page of the consumers, all but their panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.ui.pages.api_connections.api_connections_page import ApiConnectionsPage
from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab
from desktop.ui.pages.api_connections.drafting import Drafting
from desktop.ui.pages.api_connections.guided_work import GuidedWork
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.pages.api_connections.rotation_work import RotationWork

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.pages.api_connections.authorizations_tab import AuthorizationsTab
    from desktop.ui.pages.api_connections.connection_tab import ConnectionTab
    from desktop.ui.pages.api_connections.late_panel import Making
    from desktop.ui.pages.api_connections.list_output import AskForPrinter
    from desktop.ui.shell.capture_block import CaptureBlock
    from desktop.ui.shell.icons import Icons
    from desktop.ui.shell.lock import Lock
    from desktop.ui.shell.open_company import OpenCompany
    from desktop.ui.shell.page_frame import PageFrame
    from desktop.ui.shell.services import Services
    from desktop.ui.shell.tasks import Tasks


def make_connections(
    icons: Icons,
    desk: OpenCompany,
    tasks: Tasks,
    services: Services,
    lock: Lock,
    capture: CaptureBlock,
    ask_for_printer: AskForPrinter,
    new_panel: Callable[[ConsumersTab], Making],
    new_connection: Callable[[Revealed, QWidget], ConnectionTab],
    new_authorizations: Callable[[QWidget], AuthorizationsTab],
    frame: PageFrame,
) -> ApiConnectionsPage:
    revealed = Revealed(desk, services.preferences.reveal_seconds, frame)
    capture.watch(revealed.changed, lambda: revealed.is_shown, frame)
    lock.locked.connect(revealed.hide)
    drafting = Drafting(desk, services.forms, tasks, frame)
    work = GuidedWork(desk, services.guided, services.trials, tasks, frame)
    rotations = RotationWork(desk, services.rotations, frame)

    def new_consumers(parent: QWidget) -> ConsumersTab:
        return ConsumersTab(
            icons,
            desk,
            work,
            tasks,
            revealed,
            drafting,
            rotations,
            services.export_table,
            ask_for_printer,
            new_panel,
            parent,
        )

    return ApiConnectionsPage(
        new_consumers, lambda parent: new_connection(revealed, parent), new_authorizations, frame.pages
    )
