"""Composition root: builds every object, starts them, closes them in reverse. No logic."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore, QtGui
from PySide6.QtWidgets import QApplication

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.door import Door
from desktop.adapters.store.glance import StoredGlance
from desktop.adapters.store.leftovers import CONFIG, DATA, LOG, FilesLeft
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.settings import JsonSettings
from desktop.domain.errors import DeskError, StoreProblem
from desktop.faults import keep_faults
from desktop.late import (
    new_updates,
    new_vault,
    overwrite_what_is_freed,
    running_parts,
    shipped_licences,
    system_keychain,
)
from desktop.late_desktop import LateMarks, LateShield, session_watch
from desktop.later import later, later_log
from desktop.paths import NAME, Folders
from desktop.resources import resources_folder
from desktop.services.erasure import Erasure
from desktop.services.preferences import Preferences
from desktop.ui.shell.first_paint import FirstPaint
from desktop.ui.shell.keychain_notice import VaultWatch
from desktop.ui.shell.services import Program, Services
from desktop.ui.shell.tasks import Lane
from desktop.ui.shell.window_builder import Built, build_window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.adapters.store.database import Database
    from desktop.adapters.store.vault import ErasableKeychain, SealedVault
    from desktop.later_services import LaterServices
    from desktop.list_services import ListServices
    from desktop.sample.host import SampleHost
    from desktop.services.desktop_ports import ScreenShield
    from desktop.ui.shell.about import AboutDialog
    from desktop.ui.shell.tasks import Task

log = later_log(__name__)

APP_ID = "org.consumerdesk.ConsumerDesk"


def open_in_browser(address: str) -> bool:
    return QtGui.QDesktopServices.openUrl(QtCore.QUrl(address))


def about_dialog(program: Program, parent: QWidget) -> AboutDialog:
    from desktop.ui.shell.about import AboutDialog

    return AboutDialog(program, parent)


class Choices(NamedTuple):
    """What the command line chose, and what tests replace."""

    folders: Folders
    language: str | None = None
    sample: bool = False
    log_level: str = "INFO"
    retry_seconds: float = 5
    keychain: ErasableKeychain | None = None
    sample_host: SampleHost | None = None
    open_browser: Callable[[str], bool] = open_in_browser
    shield: ScreenShield | None = None


class Desk:
    """The running program. `close` ends everything that `__init__` began, in reverse."""

    def __init__(self, application: QApplication, choices: Choices, door: Door | None = None) -> None:
        """Closes `door` when it closes. Raises StoreProblem when the data folder can't be used."""
        folders = choices.folders
        files = {folders.data: DATA, folders.config: CONFIG, folders.cache: (), folders.log: LOG}
        self._keychain = choices.keychain or later(system_keychain)
        self._erasure = Erasure(self._keychain, FilesLeft(files, NAME))
        with ExitStack() as closing:
            closing.callback(self._finish_erasure)  # last of all: the log is closed by then
            self._door = door
            if door is not None:
                closing.callback(door.close)
            self._logging = closing.enter_context(ExitStack())
            try:
                folders.create()
                self._logging.callback(keep_faults(folders.log))
                self.built = self._build(application, choices, closing)
            except StoreProblem:
                raise
            except Exception:
                self._start_log(choices, None)
                log.exception("The program can't start")
                raise
            self._closing = closing.pop_all()
        self._closed = False

    def _build(self, application: QApplication, choices: Choices, closing: ExitStack) -> Built:
        folders = choices.folders
        self._choices = choices
        database = open_database(folders.data)
        closing.callback(database.close)
        watch = self._watch = VaultWatch()
        vault = later(partial(new_vault, database, self._keychain, watch.tell))
        closing.callback(later(lambda: vault.close))
        services = self._services(database, vault, watch, folders, choices, closing)
        if choices.language is not None:
            services.preferences.language = choices.language
        about = partial(about_dialog, services.program)
        built = build_window(application, services, resources_folder(), about, choices.retry_seconds)
        closing.callback(built.tasks.close)
        closing.callback(built.clipboard.close)
        closing.callback(built.lock.close)
        self._watching = closing.enter_context(ExitStack())
        self._preferences = services.preferences
        self._recovery = database.recovery
        self._sample = choices.sample
        return built

    def _services(
        self,
        database: Database,
        vault: SealedVault,
        watch: VaultWatch,
        folders: Folders,
        choices: Choices,
        closing: ExitStack,
    ) -> Services:
        companies = StoredCompanies(database, later(lambda: vault.forget_company))
        preferences = Preferences(JsonSettings(folders.config))

        def make_lists() -> ListServices:
            from desktop.list_services import ListServices

            return ListServices(database, companies, vault, folders, choices.sample_host)

        def make_rest() -> LaterServices:
            from desktop.later_services import LaterServices

            return LaterServices(lists, preferences, folders)

        lists = later(make_lists)
        rest = self._rest = later(make_rest)
        closing.callback(later(lambda: lists.close))
        rotations = later(lambda: rest.rotations)
        return Services(
            all_companies=companies.all,
            glance=StoredGlance(database),
            companies=later(lambda: rest.companies),
            prepared=later(lambda: rest.prepared),
            consumers=later(lambda: lists.consumers),
            records=later(lambda: lists.records),
            reviews=later(lambda: rest.reviews),
            access=later(lambda: rest.access),
            forms=later(lambda: rest.forms),
            trials=later(lambda: rest.trials),
            guided=later(lambda: rest.guided),
            new_secrets=later(lambda: rest.new_secrets),
            rotations=rotations,
            rotations_under_way=lambda company: lists.rotations_under_way(company, rotations),
            authorizations=later(lambda: rest.authorizations),
            legacy_pairs=later(lambda: rest.legacy_pairs),
            sample=later(lambda: rest.sample),
            journal=later(lambda: lists.journal),
            directory=later(lambda: rest.directory),
            safety=later(lambda: rest.safety),
            erasure=self._erasure,
            preferences=preferences,
            vault=vault,
            watch=watch,
            locking=later(lambda: rest.locking),
            shield=choices.shield or LateShield(sys.platform),
            marks=LateMarks(sys.platform),
            handover=later(lambda: rest.handover),
            dashboard=later(lambda: rest.dashboard),
            upkeep=later(lambda: rest.upkeep),
            files=later(lambda: rest.files),
            browser=choices.open_browser,
            program=Program(
                program_version,
                str(folders.data),
                shipped_licences,
                running_parts,
                lambda: choices.open_browser(QtCore.QUrl.fromLocalFile(str(folders.data)).toString()),
            ),
            updates=later(partial(new_updates, program_version, folders.policy, preferences)),
            export_table=later(lambda: rest.export_table),
        )

    def start(self) -> None:
        """Shows the window; what start-up doesn't need is loaded after its first picture."""
        built = self.built
        built.window.closing.connect(self.close)
        FirstPaint(built.window).happened.connect(self._go_on)
        if self._choices.folders.prepared.exists():
            built.switching.take_over_prepared()
        if self._sample:
            built.switching.open_sample()
        else:
            built.window.begin(built.switching.last_open())
        built.recovery.tell(self._recovery)
        built.window.show()

    def _go_on(self) -> None:
        from desktop.ui.shell.window_actions import add_actions

        if not self._closed:
            gc.enable()  # off since start.py, which says why
            gc.freeze()
            built = self.built
            add_actions(built, self._preferences)
            # Nine pictures, which X is sent all of.
            QtGui.QGuiApplication.setWindowIcon(built.icons.application())
            # The keychain's lane has nothing to do before `_begin`.
            built.tasks.submit(built.desk, Lane.KEYCHAIN, self._load_next, self._begin, self._begin)

    def _load_next(self, _task: Task) -> None:
        """Off the window's thread, which could not answer for as long as two frames: what `_begin` needs.
        Nothing of Qt's: two threads in which classes of PySide6 are first asked for break the heap."""
        from desktop import logs
        from desktop.adapters.platform import freed_memory
        from desktop.services import upkeep

        del logs, freed_memory, upkeep
        program_version()

    def _begin(self, _answer: object) -> None:
        if not self._closed:
            self._start_log(self._choices, self.built.window)
            log.info("version %s on %s", program_version(), sys.platform)
            overwrite_what_is_freed()  # before there is any secret in memory
            self._watch_session()
            # In a turn of its own, so that what the person does is answered in between.
            QtCore.QTimer.singleShot(0, self.built.window, self._begin_work)

    def _begin_work(self) -> None:
        if not self._closed:
            self._look_after()
            self.built.keychain.open()
            self.built.tasks.submit(
                self.built.desk, Lane.STORAGE, self._load_rest, self._make_ahead, _nothing
            )
            self.built.desk.release()
            self.built.switching.look_again()

    def _watch_session(self) -> None:
        try:
            watch = session_watch(sys.platform)
            watch.start(self.built.lock.lock)
        except Exception as error:
            # Idle time still locks; without this guard a system that differs would have no keychain either.
            log.warning("What the system tells of locks and sleep isn't heard: %s", type(error).__name__)
        else:
            self._watching.callback(watch.stop)

    def _look_after(self) -> None:
        """What goes on beside the person's work."""
        from desktop.ui.shell.another_start import AnotherStart
        from desktop.ui.shell.upkeep_rounds import UpkeepRounds

        built = self.built
        UpkeepRounds(later(lambda: self._rest.upkeep), self._watch, built.desk, built.tasks, built.window)
        if self._door is not None:
            AnotherStart(self._door.listen_at(), self._door.answer, built.window)

    def _load_rest(self, _task: Task) -> None:
        """Off the window's thread: whichever page is opened first finds it there."""
        _ = self._rest.locking

    def _make_ahead(self, _answer: object) -> None:
        from desktop.ui.pages.made_ahead import MadeAhead

        if not self._closed:
            MadeAhead(self.built.window)

    def _start_log(self, choices: Choices, window: QWidget | None) -> None:
        from desktop import logs
        from desktop.ui.shell.crash_notice import CrashNotice, version_facts
        from desktop.ui.shell.qt_messages import log_qt_messages

        crashed = CrashNotice(window).tell if window is not None else None
        facts = partial(version_facts, program_version())
        self._logging.callback(logs.configure(choices.folders.log, choices.log_level, facts, crashed))
        self._logging.callback(log_qt_messages())

    def _finish_erasure(self) -> None:
        if left := self._erasure.finish():
            from desktop.ui.shell.erasure_end import tell_what_is_left

            tell_what_is_left(left)

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._closing.close()
            self.built.language.close()  # after the last words that are said


def _nothing(_answer: object) -> None:
    pass


@cache
def program_version() -> str:
    from importlib.metadata import version

    return version("consumer-desk")


def new_application(arguments: list[str]) -> QApplication:
    application = QApplication(arguments)
    application.setApplicationName("consumer-desk")
    application.setApplicationDisplayName("Consumer Desk")
    application.setDesktopFileName(APP_ID)
    return application


def run(choices: Choices) -> int:
    """Until the window is closed. Returns 1 when the data folder can't be used, after saying why."""
    application = new_application(sys.argv[:1])
    try:
        door = Door(choices.folders.data)
        if not door.is_first:
            return _knock(door)
    except DeskError as problem:
        explain_to(application, choices, problem)
        return 1
    desk = start_or_explain(application, choices, door)
    if desk is None:
        return 1
    try:
        return application.exec()
    finally:
        desk.close()


def _knock(door: Door) -> int:
    """The window that is there comes to the front. Raises AlreadyOpen when it doesn't answer."""
    from desktop.domain.start_errors import AlreadyOpen

    if not door.knock():
        raise AlreadyOpen
    return 0


def start_or_explain(application: QApplication, choices: Choices, door: Door | None = None) -> Desk | None:
    try:
        desk = Desk(application, choices, door)
    except StoreProblem as problem:
        explain_to(application, choices, problem)
        return None
    desk.start()
    return desk


def explain_to(application: QApplication, choices: Choices, problem: DeskError) -> None:
    from desktop.ui.shell.start_failure import explain

    language = choices.language or Preferences(JsonSettings(choices.folders.config)).language
    explain(application, problem, resources_folder(), language)


def run_tour(folders: Folders, language: str, log_level: str, pictures: Path) -> int:
    """The main job in the real window, a picture per step; prints their paths."""
    from desktop.adapters.store.passing_key import PassingKeychain
    from desktop.ui.tour import Tour

    choices = Choices(folders, language, log_level=log_level, keychain=PassingKeychain())

    application = new_application(sys.argv[:1])
    desk = start_or_explain(application, choices)
    if desk is None:
        return 1
    tour = Tour(desk.built, pictures)
    QtCore.QTimer.singleShot(0, tour.begin)
    try:
        application.exec()
    finally:
        desk.close()
    for picture in tour.pictures:
        print(picture)  # noqa: T201 - what the command is for
    return 0 if tour.complete else 1
