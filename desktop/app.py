"""Composition root: builds every object, starts them, closes them in reverse. No logic."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.database import FILE, Database
from desktop.adapters.store.drafts import StoredDrafts
from desktop.adapters.store.guided import StoredGuided
from desktop.adapters.store.journal import StoredJournal
from desktop.adapters.store.keychain import SystemKeychain
from desktop.adapters.store.leftovers import CONFIG, DATA, LOG, FilesLeft
from desktop.adapters.store.legacy_pairs import StoredLegacyPairs
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.records import StoredRecords
from desktop.adapters.store.reviews import StoredReviews
from desktop.adapters.store.rotations import StoredRotations
from desktop.adapters.store.sentinel import StoredSentinel
from desktop.adapters.store.settings import JsonSettings
from desktop.adapters.store.snapshots import StoredSnapshots
from desktop.adapters.store.text_files import DiskTextFiles
from desktop.adapters.store.vault import ErasableKeychain, SealedVault
from desktop.domain.errors import StoreProblem
from desktop.late import (
    LateMarks,
    LateMemory,
    LateProxies,
    LateShield,
    check_pair,
    check_reach,
    export_table,
    journal_chain,
    new_dashboard,
    new_handover,
    new_sealer,
    open_api,
    overwrite_what_is_freed,
    person_reads,
    probe_access,
    read_prepared,
    session_watch,
    shipped_licences,
    sign_in_with_browser,
    try_pair,
)
from desktop.local_sample import LocalSample
from desktop.paths import NAME, Folders
from desktop.resources import resources_folder
from desktop.sample.host import SampleHost
from desktop.services.access_check import AccessCheck
from desktop.services.authorizations import Authorizations
from desktop.services.companies import Companies
from desktop.services.connections import Connections
from desktop.services.consumers import Consumers
from desktop.services.desktop_ports import ScreenShield
from desktop.services.directory import Directory
from desktop.services.erasure import Erasure
from desktop.services.exports import NotedExport
from desktop.services.forms import Forms
from desktop.services.guided import Guided
from desktop.services.journal import Journal
from desktop.services.legacy_pairs import LegacyPairs
from desktop.services.locking import Locking
from desktop.services.new_secrets import NewSecrets
from desktop.services.pair_trials import PairTrials
from desktop.services.preferences import Preferences
from desktop.services.prepared_companies import PreparedCompanies
from desktop.services.records import Records
from desktop.services.reviews import Reviews
from desktop.services.rotations import Rotations
from desktop.services.safety import Safety
from desktop.services.sample_company import SampleCompany
from desktop.services.sentinel import Sentinel
from desktop.ui.shell.first_paint import FirstPaint
from desktop.ui.shell.keychain_notice import VaultWatch
from desktop.ui.shell.services import Program, Services
from desktop.ui.shell.window_builder import Built, build_window

if TYPE_CHECKING:
    pass

log = logging.getLogger(__name__)

PREPARED_FILE = "companies.toml"
APP_ID = "org.consumerdesk.ConsumerDesk"


def open_in_browser(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))


def about_dialog(data_folder: Path, parent: QWidget) -> QDialog:
    from desktop.ui.shell.about import AboutDialog

    return AboutDialog(program_version(), str(data_folder), parent)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the command line chose, and what tests replace."""

    folders: Folders
    language: str | None = None
    sample: bool = False
    log_level: str = "INFO"
    retry_seconds: float = 5
    keychain: ErasableKeychain | None = None
    sample_host: SampleHost | None = None
    shield: ScreenShield | None = None
    open_browser: Callable[[str], bool] = open_in_browser


class Desk:
    """The running program. `close` ends everything that `__init__` began, in reverse."""

    def __init__(self, application: QApplication, choices: Choices) -> None:
        """Raises StoreProblem when the data folder can't be used."""
        folders = choices.folders
        files = {folders.data: DATA, folders.config: CONFIG, folders.cache: (), folders.log: LOG}
        self._keychain = choices.keychain or SystemKeychain()
        self._erasure = Erasure(self._keychain, FilesLeft(files, NAME))
        with ExitStack() as closing:
            closing.callback(self._finish_erasure)  # last of all: the log is closed by then
            self._logging = closing.enter_context(ExitStack())
            try:
                self.built = self._build(application, choices, closing)
            except StoreProblem:
                raise
            except Exception:
                self._start_log(choices)
                log.exception("The program can't start")
                raise
            self._closing = closing.pop_all()
        self._closed = False

    def _build(self, application: QApplication, choices: Choices, closing: ExitStack) -> Built:
        folders = choices.folders.create()
        self._choices = choices
        database = open_database(folders.data)
        closing.callback(database.close)
        watch = VaultWatch()
        vault = SealedVault(database, self._keychain, new_sealer, watch.tell)
        closing.callback(vault.close)
        services, shutters = self._services(database, vault, watch, folders, choices)
        for shutter in shutters:
            closing.callback(shutter)
        if choices.language is not None:
            services.preferences.language = choices.language
        about = partial(about_dialog, folders.data)
        built = build_window(application, services, resources_folder(), about, choices.retry_seconds)
        closing.callback(built.tasks.close)
        closing.callback(built.clipboard.close)
        closing.callback(built.lock.close)
        self._watching = closing.enter_context(ExitStack())
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
    ) -> tuple[Services, list[Callable[[], None]]]:
        """And what closes them, in the order of building."""
        companies = StoredCompanies(database, vault.forget_company)
        consumers = StoredConsumers(database)
        drafts = StoredDrafts(database)
        records = StoredRecords(database)
        sample = LocalSample(choices.sample_host or SampleHost(folders.data / "sample"))
        connections = Connections(open_api, vault, sample, companies, check_reach)
        snapshots = StoredSnapshots(database)
        journal = Journal(database, StoredJournal(database), journal_chain)
        sentinel = Sentinel(StoredSentinel(database), journal)
        trials = PairTrials(check_pair, connections, records, vault, notes=journal)
        known = Consumers(
            database, consumers, drafts, records, vault, connections, notes=journal, sentinel=sentinel
        )
        rotations = StoredRotations(database)
        new_secrets = NewSecrets(known, vault, trials, journal)
        preferences = Preferences(JsonSettings(folders.config))
        prepared = folders.machine / PREPARED_FILE
        services = Services(
            companies=Companies(
                database, companies, vault, open_api, connections, sign_in_with_browser, journal
            ),
            prepared=PreparedCompanies(
                str(prepared), partial(read_prepared, prepared), database, companies, vault, preferences
            ),
            consumers=known,
            records=Records(records),
            reviews=Reviews(database, StoredReviews(database), records, journal),
            access=AccessCheck(
                database, records, vault, connections, probe_access, person_reads, notes=journal
            ),
            forms=Forms(drafts),
            trials=trials,
            guided=Guided(
                database,
                StoredGuided(database),
                consumers,
                records,
                drafts,
                snapshots,
                vault,
                trials,
                notes=journal,
            ),
            new_secrets=new_secrets,
            rotations=Rotations(
                database,
                rotations,
                known,
                new_secrets,
                records,
                vault,
                trials,
                notes=journal,
            ),
            authorizations=Authorizations(snapshots, connections, notes=journal),
            legacy_pairs=LegacyPairs(
                database, StoredLegacyPairs(database), vault, connections, try_pair, notes=journal
            ),
            sample=SampleCompany(
                sample, connections, database, consumers, vault, rotations, journal, sentinel
            ),
            journal=journal,
            directory=Directory(connections, snapshots),
            safety=Safety(companies, vault, LateProxies(), str(folders.data / FILE), sys.platform),
            erasure=self._erasure,
            preferences=preferences,
            vault=vault,
            watch=watch,
            locking=Locking(vault, connections, LateMemory()),
            shield=choices.shield or LateShield(sys.platform),
            marks=LateMarks(sys.platform),
            handover=partial(new_handover, vault, connections, journal),
            dashboard=partial(new_dashboard, connections, snapshots),
            files=DiskTextFiles(),
            browser=choices.open_browser,
            program=Program(program_version, str(folders.data), shipped_licences),
            export_table=NotedExport(export_table, journal),
        )
        return services, [sample.stop, connections.close]

    def start(self) -> None:
        """Shows the window; what start-up doesn't need is loaded after its first picture."""
        built = self.built
        built.window.closing.connect(self.close)
        FirstPaint(built.window).happened.connect(self._go_on)
        built.switching.take_over_prepared()
        if self._sample:
            built.switching.open_sample()
        else:
            built.window.begin(built.switching.last_open())
        built.recovery.tell(self._recovery)
        built.window.show()

    def _go_on(self) -> None:
        if not self._closed:
            gc.enable()  # off since __main__, which says why
            gc.freeze()
            self._start_log(self._choices)
            log.info("version %s on %s", program_version(), sys.platform)
            overwrite_what_is_freed()  # before there is any secret in memory
            self._watch_session()
            self.built.keychain.open()
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

    def _start_log(self, choices: Choices) -> None:
        from desktop import logs
        from desktop.ui.shell.qt_messages import log_qt_messages

        self._logging.callback(logs.configure(choices.folders.log, choices.log_level))
        self._logging.callback(log_qt_messages())

    def _finish_erasure(self) -> None:
        if left := self._erasure.finish():
            from desktop.ui.shell.erasure_end import tell_what_is_left

            tell_what_is_left(left)

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._closing.close()


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
    desk = start_or_explain(application, choices)
    if desk is None:
        return 1
    try:
        return application.exec()
    finally:
        desk.close()


def start_or_explain(application: QApplication, choices: Choices) -> Desk | None:
    from desktop.ui.shell.start_failure import explain

    try:
        desk = Desk(application, choices)
    except StoreProblem as problem:
        explain(application, problem, resources_folder(), choices.language or "")
        return None
    desk.start()
    return desk


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
    QTimer.singleShot(0, tour.begin)
    try:
        application.exec()
    finally:
        desk.close()
    for picture in tour.pictures:
        print(picture)  # noqa: T201 - what the command is for
    return 0 if tour.complete else 1
