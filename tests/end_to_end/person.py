"""A person before the window: what they do is a verb, what they see is waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from desktop.domain.consumer import Consumer
from desktop.domain.secret import DOTS
from desktop.ui.pages.account.companies_tab import CompaniesTab
from desktop.ui.pages.api_connections.api_connections_page import AUTHORIZATIONS, CONNECTION
from desktop.ui.pages.api_connections.authorizations_tab import AuthorizationsTab
from desktop.ui.pages.api_connections.connection_tab import ConnectionTab
from desktop.ui.pages.api_connections.consumer_panel import ConsumerPanel
from desktop.ui.pages.api_connections.consumer_rows import NAME, SECRET
from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab
from desktop.ui.pages.api_connections.decision_dialog import DecisionDialog
from desktop.ui.pages.api_connections.delete_dialog import DeleteDialog
from desktop.ui.pages.api_connections.list_state import ListState
from desktop.ui.pages.connect_form import Way
from desktop.ui.shell.open_company import Reach
from desktop.ui.shell.sections import ACCOUNT
from desktop.ui.shell.window_builder import Built
from tests.outside_program import answer_until
from tests.x_clipboard import read_clipboard

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


class Person:
    HORIZONTAL = Qt.Orientation.Horizontal

    def __init__(self, built: Built) -> None:
        self.built = built
        self.window = built.window
        self.desk = built.desk

    # What there is to look at

    @property
    def tab(self) -> ConsumersTab:
        return self.window.pages.connections.consumers

    @property
    def panel(self) -> ConsumerPanel:
        return self.tab.panel

    @property
    def bar(self) -> str:
        return self.window.frame.bar.text

    @property
    def offline_bar(self) -> str:
        return self.window.frame.offline_bar.text

    @property
    def keychain_bar(self) -> str:
        return self.window.frame.keychain_bar.text

    @property
    def footer(self) -> str:
        return self.tab.showing.text()

    def list_state(self) -> str:
        """What stands in the table's place; empty when the table is there."""
        state = self._list_state()
        return state.text if state.isVisible() else ""

    def _list_state(self) -> ListState:
        state = self.tab.findChild(ListState)
        assert isinstance(state, ListState)
        return state

    def names(self) -> list[str]:
        """Of the table, from top to bottom."""
        model = self.tab.table.model()
        return [model.data(model.index(row, NAME)) for row in range(model.rowCount())]

    def names_in_the_list(self) -> list[str]:
        """As the server sent them, whatever page is open."""
        return [one.name for one in self.desk.listing.consumers]

    def secret_cells(self) -> list[str]:
        model = self.tab.table.model()
        return [model.data(model.index(row, SECRET)) for row in range(model.rowCount())]

    def under(self, field: str) -> str:
        """What stands under a field of the form."""
        return self.panel.fields.problem_under(field)

    def consumer(self, name: str) -> Consumer:
        return next(one for one in self.desk.listing.consumers if one.name == name)

    # Waiting

    def waits_for(self, is_so: Callable[[], object], seconds: float = 15) -> None:
        if not answer_until(lambda: bool(is_so()), seconds):
            raise AssertionError(f"not so within {seconds} s; {self.describes()}")

    def waits_a_moment(self, seconds: float) -> None:
        """Only where nothing can be waited for: that something does NOT happen, or the system's own time."""
        answer_until(lambda: False, seconds)

    def sees(self, words: str, where: Callable[[], str]) -> None:
        if not answer_until(lambda: words in where(), 15):
            raise AssertionError(f"{words!r} isn't in {where()!r}; {self.describes()}")

    def describes(self) -> str:
        """What the window looks like, for a story that went wrong."""
        panel = ""
        if self.panel.is_open:
            shown = self.panel.consumer.name if self.panel.consumer else "a new consumer"
            panel = f" Panel: {shown}, {self.panel.fields.form()}."
        return (
            f"Bar: {self.bar!r}. Offline bar: {self.offline_bar!r}. Keychain bar: {self.keychain_bar!r}. "
            f"Footer: {self.footer!r}. Reach: {self.desk.reach}.{panel}"
        )

    def button_of(self, bar: QWidget, words: str) -> QAbstractButton:
        return next(each for each in bar.findChildren(QAbstractButton) if each.text() == words)

    # Doing

    def clicks(self, widget: QWidget) -> None:
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        # A tick box or a round one takes clicks on its box and its words only, not on the room after them.
        on_its_box = isinstance(widget, QCheckBox | QRadioButton)
        at = QPoint(10, widget.height() // 2) if on_its_box else widget.rect().center()
        QTest.mouseClick(widget, LEFT, pos=at)

    def types(self, field: QLineEdit, text: str) -> None:
        """Instead of what stood there."""
        assert field.isVisible()
        assert field.isEnabled()
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        if text.isascii():
            QTest.keyClicks(field, text)
        else:
            field.insert(text)  # as an input method does

    def chooses(self, box: QComboBox, row: int) -> None:
        """The entry of a drop-down list, with its keys."""
        box.setFocus()
        box.showPopup()
        self.waits_for(box.view().isVisible)
        box.view().setCurrentIndex(box.model().index(row, box.modelColumn()))
        QTest.keyClick(box.view(), Qt.Key.Key_Return)
        self.waits_for(lambda: not box.view().isVisible())

    def chooses_the_sample_company(self, count: int = 10) -> None:
        """On the first screen, and waits for its list."""
        self.clicks(self.window.pages.first_run.sample)
        self.sees_the_list(count)

    def sees_the_list(self, count: int = 10) -> None:
        """All of it, with its secrets safely kept."""
        self.waits_for(lambda: len(self.desk.listing.consumers) == count and not self.desk.refreshing)
        self.waits_for(lambda: len(self.desk.known.with_secret) == count)

    def chooses_way(self, way: Way) -> None:
        """How the program signs in at the company, on the page of connecting."""
        self.clicks(self.window.pages.connect_company.form.ways[way])

    def account(self) -> CompaniesTab:
        """The companies on the Account page, opened."""
        self.window.show_section(ACCOUNT.id)
        return self.window.pages.account.companies

    def tests(self, name: str) -> list[str]:
        """A company on the Account page; what is then said, line by line."""
        tab = self.account()
        self.clicks(tab.card(name).test)
        self.waits_for(lambda: not tab.card(name).testing)
        return tab.card(name).findings.lines

    def connects(self, name: str, api: str, token: str, authorize: str, key: str, secret: str) -> None:
        """From whichever screen; says what is typed, looks at nothing."""
        self.window.show_connect()
        page = self.window.pages.connect_company
        if not page.other_address.isChecked():
            self.clicks(page.other_address)
        typed = {"name": name, "api": api, "token": token, "authorize": authorize, "key": key}
        for field, text in {**typed, "secret": secret}.items():
            self.types(page.inputs[field], text)
        self.clicks(page.connect_now)

    def opens_the_authorizations(self) -> AuthorizationsTab:
        self.window.show_consumers()
        self.window.pages.connections.tabs.setCurrentIndex(AUTHORIZATIONS)
        tab = self.window.pages.connections.authorizations
        self.waits_for(tab.isVisible)
        return tab

    def opens_the_older_pair(self) -> ConnectionTab:
        self.window.show_consumers()
        self.window.pages.connections.tabs.setCurrentIndex(CONNECTION)
        tab = self.window.pages.connections.connection
        self.waits_for(tab.isVisible)
        return tab

    def is_asked(self) -> DecisionDialog:
        """The decision that is waited for."""
        self.waits_for(lambda: dialogs(DecisionDialog))
        (dialog,) = dialogs(DecisionDialog)
        return dialog

    def decides(self, typed: str = "") -> None:
        dialog = self.is_asked()
        if typed:
            self.types(dialog.typed, typed)
        self.clicks(dialog.act)
        self.waits_for(lambda: not dialogs(DecisionDialog))

    def opens_the_consumers(self) -> None:
        self.window.show_consumers()
        self.waits_for(self.tab.isVisible)

    def begins_a_consumer(self) -> None:
        self.opens_the_consumers()
        self.clicks(self.tab.add)
        self.waits_for(lambda: self.panel.is_open and self.panel.save.isVisible())

    def fills_in(
        self, name: str, *, grant: int | None = 0, group: int | None = 1, callback: str = "", about: str = ""
    ) -> None:
        """`grant` and `group` are rows of their lists, None leaves them alone."""
        fields = self.panel.fields
        if grant is not None:
            self.chooses(fields.grant, grant)
        self.types(fields.name, name)
        if callback:
            self.types(fields.callback, callback)
        if about:
            fields.description.setFocus()
            fields.description.setPlainText(about)
        if group is not None:
            self.chooses(fields.group.choice, group)

    def saves(self) -> None:
        self.waits_for(self.panel.save.isEnabled)
        self.clicks(self.panel.save)

    def creates(self, name: str) -> Consumer:
        """From plus to credentials."""
        self.begins_a_consumer()
        self.fills_in(name)
        self.saves()
        self.waits_for(lambda: self.panel.consumer is not None and self.panel.consumer.name == name)
        assert self.panel.consumer is not None
        return self.panel.consumer

    def opens(self, name: str) -> Consumer:
        """A consumer's panel, from its row."""
        self.opens_the_consumers()
        consumer = self.consumer(name)
        table = self.tab.table
        table.select(consumer.id)
        place = table.visualRect(table.currentIndex())
        QTest.mouseClick(table.viewport(), LEFT, pos=place.center())
        self.waits_for(lambda: self.panel.consumer == consumer)
        return consumer

    def closes_the_panel(self) -> None:
        self.clicks(self.panel.back)
        self.waits_for(lambda: not self.panel.isVisible())

    def copies_the_secret(self) -> str:
        """Of the consumer in the panel; what another program then reads from the clipboard."""
        self.waits_for(self.panel.credentials.copy_secret_button.isEnabled)
        before = self.built.strip.text
        self.clicks(self.panel.credentials.copy_secret_button)
        self.waits_for(lambda: self.built.clipboard.holds_secret and self.built.strip.text != before)
        return read_clipboard()

    def shows_the_secret(self) -> str:
        """Of the consumer in the panel; what then stands in its field."""
        self.clicks(self.panel.credentials.reveal_button)
        self.waits_for(lambda: self.panel.credentials.secret.text() != DOTS)
        return self.panel.credentials.secret.text()

    def begins_to_delete(self) -> None:
        """The consumer in the panel."""
        self.clicks(self.panel.delete)
        self.waits_for(lambda: dialogs(DeleteDialog))

    def delete_dialog(self) -> DeleteDialog:
        (dialog,) = dialogs(DeleteDialog)
        return dialog

    def deletes(self, name: str) -> None:
        """The consumer in the panel, typing `name`."""
        self.begins_to_delete()
        dialog = self.delete_dialog()
        self.types(dialog.name, name)
        self.clicks(dialog.delete)
        self.waits_for(lambda: not dialogs(DeleteDialog))

    def searches(self, text: str) -> None:
        self.types(self.tab.search, text)

    def refreshes(self) -> None:
        self.clicks(self.tab.refresh)

    def follows_the_advice(self) -> None:
        """The one button that stands in the table's place."""
        self.clicks(self._list_state().action)

    def is_told_offline(self) -> None:
        self.waits_for(lambda: self.desk.reach is Reach.OFFLINE and self.offline_bar)

    def is_online(self) -> None:
        self.waits_for(lambda: self.desk.reach is Reach.ONLINE and not self.offline_bar)


def dialogs(kind: type[W]) -> list[W]:
    """Windows of that kind that are shown."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
