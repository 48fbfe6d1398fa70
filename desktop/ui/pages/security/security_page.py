"""Security: the keychain, copying and showing, what is protected, the network, and erasing everything."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import DeskError
from desktop.services.erasure import Erasure
from desktop.services.ports import Vault
from desktop.services.preferences import Preferences
from desktop.services.safety import Safety, SafetyFacts
from desktop.services.upkeep import Upkeep
from desktop.ui.pages.help_topics import topic_at
from desktop.ui.pages.security.backups_card import BackupsCard
from desktop.ui.pages.security.erase_dialog import EraseDialog
from desktop.ui.pages.security.keeping_card import KeepingCard
from desktop.ui.pages.security.key_card import KeyCard
from desktop.ui.pages.security.lock_card import LockCard
from desktop.ui.pages.security.lost_card import LostCard
from desktop.ui.shell.capture_block import CaptureBlock
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.keychain_notice import VaultWatch
from desktop.ui.shell.lock import Lock
from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.page import Page
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.widgets.cards import Card, ScrolledCards
from desktop.ui.widgets.choice_field import ChoiceField

CLIPBOARD_SECONDS = (10, 20, 30, 45, 60, 90, 120)
REVEAL_SECONDS = (5, 10, 15, 20, 30, 45, 60)


class SecurityPage(Page):
    reveal_seconds_chosen = Signal(object)
    restored = Signal()  # a backup: everything that is known here may be another

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        tasks: Tasks,
        vault: Vault,
        watch: VaultWatch,
        safety: Safety,
        erasure: Erasure,
        preferences: Preferences,
        lock: Lock,
        capture: CaptureBlock,
        upkeep: Upkeep,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._vault = vault
        self._safety = safety
        self._erasure = erasure
        self._preferences = preferences
        self._capture = capture
        self._facts = SafetyFacts(0, "")
        scrolled = ScrolledCards(self)
        self.keeping = KeepingCard(icons, scrolled.card(), safety.file, safety.system)
        self.keeping.try_again_wanted.connect(self._ask_keychain)
        self.lost = LostCard(tasks, upkeep, scrolled.card())
        self.lost.fetched.connect(desk.reload)
        self.key = KeyCard(tasks, upkeep, scrolled.card())
        self._showing: Card = scrolled.card()
        self.clipboard, self.reveal = ChoiceField(icons, self), ChoiceField(icons, self)
        for field in (self.clipboard, self.reveal):
            self._showing.column.addWidget(field)
        self.clipboard.chosen.connect(self._choose_clipboard)
        self.reveal.chosen.connect(self._choose_reveal)
        self.block_capture = QCheckBox(self)
        self.block_capture.setChecked(capture.works and preferences.block_capture)
        self.block_capture.setEnabled(capture.works)
        self.block_capture.clicked.connect(self._choose_capture)
        self._showing.column.addWidget(self.block_capture)
        self._capture_words = self._showing.text("hint")
        self.lock = LockCard(icons, scrolled.card(), lock, preferences)
        self._protection: Card = scrolled.card()
        self._against, self._not_against = self._protection.text(), self._protection.text()
        self._network: Card = scrolled.card()
        self.proxy, self._certificates = self._network.text(), self._network.text()
        self.backups = BackupsCard(tasks, upkeep, scrolled.card())
        self.backups.restored.connect(self.restored)
        for speaking in (self.lost, self.key, self.backups):
            speaking.said.connect(self.said)
            speaking.failed.connect(self.failed)
        self._erasing: Card = scrolled.card()
        self._erasing_words = self._erasing.text()
        self._trouble = MessageBar(icons, self._erasing)
        self._erasing.column.addWidget(self._trouble)
        self.erase = QPushButton(self._erasing)
        self.erase.setObjectName("danger")
        self.erase.setIcon(icons.named("trash", "error"))
        self.erase.clicked.connect(self._ask)
        self._erasing.column.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled)
        watch.changed.connect(self._show_state)
        desk.list_changed.connect(self._look_if_seen)
        self._show_state()
        self.retranslate()

    def shown(self) -> None:
        self._show_state()
        self._look()

    @property
    def help_topic(self) -> str:
        return topic_at(QApplication.focusWidget())

    @property
    def told(self) -> str:
        """Everything that stands on the page, for tests; without the places where a path may break."""
        shown = (label.text() for label in self.findChildren(QLabel) if not label.isHidden())
        return "\n".join(shown).replace("\u200b", "")

    def retranslate(self) -> None:
        self._showing.heading.setText(self.tr("Copying and showing"))
        self.clipboard.name_it(
            self.tr("A copied secret is cleared after"),
            self.tr("Only while the clipboard still holds it, and never when it isn't kept elsewhere."),
        )
        self.reveal.name_it(self.tr("A shown secret is hidden after"))
        self.clipboard.offer(
            self._seconds(CLIPBOARD_SECONDS, self._preferences.clipboard_seconds),
            self._preferences.clipboard_seconds,
        )
        self.reveal.offer(
            self._seconds(REVEAL_SECONDS, self._preferences.reveal_seconds), self._preferences.reveal_seconds
        )
        self.block_capture.setText(self.tr("Leave shown secrets out of screen captures"))
        self._capture_words.setText(
            self.tr(
                "While a secret is shown, the whole window stays out of screen shots and shared screens. "
                "Turn it off when somebody helps you over a shared screen, or when a magnifier shows a black "
                "window."
            )
            if self._capture.works
            else self.tr("This system has no way to do that: hide secrets before you share your screen.")
        )
        self._protection.heading.setText(self.tr("What this protects against"))
        self._against.setText(
            self.tr(
                "Glances at the screen, clipboard histories, shared screens, stolen backups and disks, "
                "secrets in logs and support mails, a hostile or broken network, a crash at a bad moment."
            )
        )
        self._not_against.setText(
            self.tr(
                "Not against another program that runs under your own account on this computer: what you can "
                "read, it can read."
            )
        )
        self._network.heading.setText(self.tr("Network"))
        self.proxy.setText(
            self.tr("Proxy of the system in use: {host}").format(host=self._facts.proxy)
            if self._facts.proxy
            else self.tr("No proxy is in use: the open company's server is reached directly.")
        )
        self._certificates.setText(
            self.tr(
                "Certificates are checked against those that this computer's system trusts. There is no "
                "switch to turn that off: ask your IT department to add a certificate that is missing."
            )
        )
        self._erasing.heading.setText(self.tr("Erase everything"))
        self._erasing_words.setText(
            self.tr(
                "Removes all that this program keeps on this computer, then closes it. Consumers on the "
                "servers stay."
            )
        )
        self.erase.setText(self.tr("Erase everything…"))

    def _seconds(self, usual: tuple[int, ...], chosen: int) -> list[tuple[str, object]]:
        return [(self.tr("%n second(s)", "", number), number) for number in sorted({*usual, chosen})]

    def _show_state(self, _news: object = None) -> None:
        self.keeping.show_state(self._vault.state, asking=False)
        self.key.show_state(self._vault.state)
        self._look_if_seen()

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        self.lost.look()
        self.backups.look()
        company = self._desk.company
        self._tasks.submit(
            self, Lane.STORAGE, lambda _task: self._safety.facts(company), self._take, self.failed.emit
        )

    def _take(self, facts: SafetyFacts) -> None:
        self._facts = facts
        self.keeping.show_count(facts.secrets)
        self.retranslate()

    def _ask_keychain(self) -> None:
        """The system may show its prompt. What it answers comes through the watch too."""
        self.keeping.show_state(self._vault.state, asking=True)
        self._tasks.submit(
            self,
            Lane.KEYCHAIN,
            lambda _task: self._vault.open(may_ask=True),
            lambda _state: self._show_state(),
            self._not_asked,
        )

    def _not_asked(self, problem: DeskError) -> None:
        self._show_state()
        self.failed.emit(problem)

    def _choose_clipboard(self, seconds: int) -> None:
        self._preferences.clipboard_seconds = seconds

    def _choose_reveal(self, seconds: int) -> None:
        self._preferences.reveal_seconds = seconds
        self.reveal_seconds_chosen.emit(seconds)

    def _choose_capture(self, wanted: bool) -> None:
        self._preferences.block_capture = wanted
        self._capture.look()

    def _ask(self) -> None:
        dialog = EraseDialog(self)
        dialog.accepted.connect(self._erase)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _erase(self) -> None:
        self.erase.setEnabled(False)
        self._tasks.submit(
            self,
            Lane.KEYCHAIN,
            lambda _task: self._erasure.remove_key(),
            lambda _: self._erase_the_rest(),
            self._key_not_removed,
        )

    def _key_not_removed(self, problem: DeskError) -> None:
        self.erase.setEnabled(True)

        def words() -> Message:
            return Message(
                "warning",
                self.tr("The key in the keychain couldn't be removed"),
                self.tr("{reason}. Nothing is erased yet. Without its files the key opens nothing.").format(
                    reason=message_for(problem).title
                ),
            )

        rest = self._erase_the_rest
        self._trouble.say(words, lambda: self.tr("Erase the rest and close"), rest, stays=True)

    def _erase_the_rest(self) -> None:
        self._erasure.want()
        self.window().close()
