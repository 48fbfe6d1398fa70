"""The table of consumers: what its cells say, and what a click or a key in them does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QHelpEvent, QImage, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.errors import SecretNotKept
from desktop.domain.progress import Unwatched
from desktop.domain.secret import DOTS, Secret
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel, grant_words
from desktop.ui.pages.api_connections.consumer_rows import ACCESS, GRANT, KEY, NAME, SECRET, ConsumerRows
from desktop.ui.pages.api_connections.consumer_table import ConsumerTable
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.pages.api_connections.row_menu import RowMenu
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.language import Language
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Tasks
from tests.services.conftest import ACME, World, consumer

HIDDEN = "<b>markup</b> & more"
CONSUMERS = (
    consumer(1, "Alpha"),
    replace(consumer(2, "Beta"), description=HIDDEN, grant_type=GrantType.AUTHORIZATION_CODE),
    consumer(3, "Gamma"),
)
WITH_SECRET = frozenset({"consumer-1", "consumer-2"})


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def revealed(world: World, desk: OpenCompany, window: QWidget) -> Revealed:
    """Of a company that was read: the secrets of consumers 1 and 2 can be had."""
    world.consumers.refresh(ACME, Unwatched())
    desk.company = ACME
    return Revealed(desk, 15, window)


@pytest.fixture
def model(revealed: Revealed, language: Language, window: QWidget) -> ConsumerModel:
    rows = ConsumerRows(CONSUMERS, WITH_SECRET, QLocale("en_US"), lambda one: grant_words(one.grant_type))
    return ConsumerModel(rows, revealed, window)


@pytest.fixture
def table(
    qtbot: QtBot, icons: Icons, model: ConsumerModel, revealed: Revealed, window: QWidget
) -> ConsumerTable:
    table = ConsumerTable(icons, model, revealed, window)
    window.resize(900, 300)
    table.resize(900, 300)
    with qtbot.waitExposed(window):
        window.show()
    return table


def shown(
    model: ConsumerModel, column: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole
) -> list[str]:
    return [model.index(row, column).data(role) for row in range(model.rowCount())]


def reveal(qtbot: QtBot, revealed: Revealed, consumer_id: str) -> None:
    with qtbot.waitSignal(revealed.changed):
        revealed.toggle(consumer_id)


def test_cells_say_what_a_person_looks_for(model: ConsumerModel) -> None:
    assert shown(model, NAME) == ["Alpha", "Beta", "Gamma"]
    assert shown(model, KEY) == ["sample-key-1", "sample-key-2", "sample-key-3"]
    assert shown(model, SECRET) == [DOTS, DOTS, "Not kept here"]
    assert shown(model, GRANT) == ["Client credentials", "Authorization code", "Client credentials"]
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert heads == ["Name", "Key", "Secret", "Grant type"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_qts_own_rules_for_models_are_kept(qtbot: QtBot, model: ConsumerModel, revealed: Revealed) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.search("a")
    model.sort(SECRET, Qt.SortOrder.DescendingOrder)
    model.search("nothing like it")
    model.search("")
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert tester.model() is model


def test_searching_and_sorting_change_the_rows(qtbot: QtBot, model: ConsumerModel) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.search("ALPHA")
    assert shown(model, NAME) == ["Alpha"]
    assert (model.total, model.query) == (3, "ALPHA")
    assert model.row_of("consumer-1") == 0
    assert model.row_of("consumer-2") is None
    model.search("")
    model.sort(NAME, Qt.SortOrder.DescendingOrder)
    assert shown(model, NAME) == ["Gamma", "Beta", "Alpha"]
    assert model.consumer(0) == CONSUMERS[2]
    assert model.row_of("consumer-3") == 0


def test_searching_for_the_same_again_leaves_the_table_alone(qtbot: QtBot, model: ConsumerModel) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        model.search("")


def test_one_secret_at_a_time_is_shown_and_only_where_it_was_asked_for(
    qtbot: QtBot, model: ConsumerModel, revealed: Revealed
) -> None:
    with qtbot.waitSignal(model.dataChanged):
        revealed.toggle("consumer-1")
    assert shown(model, SECRET) == ["sample-secret-1", DOTS, "Not kept here"]
    revealed.toggle("consumer-2")
    assert shown(model, SECRET) == [DOTS, DOTS, "Not kept here"]
    qtbot.waitUntil(lambda: revealed.is_shown)
    assert shown(model, SECRET) == [DOTS, "sample-secret-2", "Not kept here"]
    revealed.toggle("consumer-2")
    assert shown(model, SECRET) == [DOTS, DOTS, "Not kept here"]


def test_a_screen_reader_and_a_tooltip_never_get_a_secret(
    qtbot: QtBot, model: ConsumerModel, revealed: Revealed
) -> None:
    reveal(qtbot, revealed, "consumer-1")
    assert shown(model, SECRET, Qt.ItemDataRole.AccessibleTextRole) == [
        "Secret, hidden",
        "Secret, hidden",
        "Not kept here",
    ]
    for role in Qt.ItemDataRole:
        if role is not Qt.ItemDataRole.DisplayRole:
            assert "sample-secret" not in str(model.index(0, SECRET).data(role))


def test_a_servers_text_is_no_markup_in_a_tooltip(model: ConsumerModel) -> None:
    tooltip = model.index(1, NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;markup&lt;/b&gt; &amp; more" in tooltip
    assert "<b>" not in tooltip


def test_heads_and_cells_follow_the_language(qtbot: QtBot, model: ConsumerModel, language: Language) -> None:
    language.choose("es")
    with qtbot.waitSignal(model.headerDataChanged):
        model.retranslate()
    assert model.headerData(NAME, Qt.Orientation.Horizontal) == "Nombre"
    assert shown(model, GRANT)[0] == "Credenciales de cliente"


def test_a_shown_secret_goes_after_its_time(qtbot: QtBot, revealed: Revealed, window: QWidget) -> None:
    reveal(qtbot, revealed, "consumer-1")
    assert revealed._timer.isActive()
    assert revealed._timer.interval() == 15_000
    with qtbot.waitSignal(revealed.changed):
        revealed._timer.timeout.emit()
    assert not revealed.is_shown
    assert not revealed._timer.isActive()


def test_a_secret_hidden_before_it_came_is_not_shown(qtbot: QtBot, revealed: Revealed, tasks: Tasks) -> None:
    revealed.toggle("consumer-1")
    revealed.hide()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert not revealed.is_shown


def test_a_secret_that_cannot_be_had_does_not_hide_the_one_asked_for_after_it(
    qtbot: QtBot, revealed: Revealed
) -> None:
    problems: list[object] = []
    revealed.failed.connect(problems.append)
    revealed.toggle("consumer-unknown")
    revealed.toggle("consumer-1")
    qtbot.waitUntil(lambda: revealed.is_shown)
    assert revealed.text_of("consumer-1") == "sample-secret-1"
    assert [type(problem) for problem in problems] == [SecretNotKept]


class Clicks:
    def __init__(self, table: ConsumerTable) -> None:
        self.seen: list[tuple[str, str]] = []
        for name in ("opened", "copy_key", "copy_secret", "delete_wanted"):
            getattr(table, name).connect(self._noting(name))

    def _noting(self, name: str) -> Callable[[Consumer], None]:
        return lambda one: self.seen.append((name, one.id))


PLAIN = Qt.KeyboardModifier.NoModifier


def click(table: ConsumerTable, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    QTest.mouseClick(table.viewport(), button, PLAIN, at)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_buttons_do_their_work_and_do_not_open_the_row(
    qtbot: QtBot, table: ConsumerTable, revealed: Revealed, direction: Qt.LayoutDirection
) -> None:
    table.setLayoutDirection(direction)
    clicks = Clicks(table)
    click(table, table.button_point(0, KEY, 0))
    click(table, table.button_point(1, SECRET, 0))
    assert clicks.seen == [("copy_key", "consumer-1"), ("copy_secret", "consumer-2")]
    with qtbot.waitSignal(revealed.changed):
        click(table, table.button_point(0, SECRET, 1))
    assert revealed.text_of("consumer-1") == "sample-secret-1"
    assert len(clicks.seen) == 2


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_buttons_stand_at_the_trailing_edge_side_by_side(
    table: ConsumerTable, model: ConsumerModel, direction: Qt.LayoutDirection
) -> None:
    table.setLayoutDirection(direction)
    cell = table.visualRect(model.index(0, SECRET))
    first, second = (table.button_point(0, SECRET, number) for number in (0, 1))
    assert cell.contains(first)
    assert cell.contains(second)
    assert abs(first.x() - second.x()) == 28
    trailing = cell.right() if direction is Qt.LayoutDirection.LeftToRight else cell.left()
    assert abs(trailing - first.x()) < abs(trailing - second.x()) < cell.width() / 2


def test_the_whole_square_of_a_button_can_be_pressed_and_nothing_beside_it(table: ConsumerTable) -> None:
    clicks = Clicks(table)
    centre = table.button_point(0, KEY, 0)
    for step in (QPoint(-12, -12), QPoint(12, 12), QPoint(-12, 12)):
        click(table, centre + step)
    assert clicks.seen == [("copy_key", "consumer-1")] * 3
    click(table, centre - QPoint(14, 0))
    assert clicks.seen[3:] == [("opened", "consumer-1")]


def test_where_there_is_no_secret_there_is_no_button(table: ConsumerTable) -> None:
    clicks = Clicks(table)
    click(table, table.button_point(2, SECRET, 0))
    assert clicks.seen == [("opened", "consumer-3")]


def test_the_other_mouse_button_copies_nothing(table: ConsumerTable) -> None:
    clicks = Clicks(table)
    click(table, table.button_point(0, KEY, 0), Qt.MouseButton.MiddleButton)
    assert ("copy_key", "consumer-1") not in clicks.seen


def test_a_press_that_ends_elsewhere_copies_nothing(table: ConsumerTable) -> None:
    clicks = Clicks(table)
    here, there = table.button_point(0, KEY, 0), table.button_point(1, KEY, 0)
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, here)
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, there)
    assert clicks.seen == []


def test_a_row_can_be_opened_and_deleted_by_keys(table: ConsumerTable) -> None:
    clicks = Clicks(table)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert clicks.seen == []
    table.select("consumer-2")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete):
        QTest.keyClick(table, key)
    assert clicks.seen == [
        ("opened", "consumer-2"),
        ("opened", "consumer-2"),
        ("delete_wanted", "consumer-2"),
    ]


def test_buttons_say_what_they_do(table: ConsumerTable, model: ConsumerModel) -> None:
    said = []
    for column, number in ((KEY, 0), (SECRET, 0), (SECRET, 1)):
        index = model.index(0, column)
        option = QStyleOptionViewItem()
        option.rect = table.visualRect(index)
        at = table.button_point(0, column, number)
        event = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
        assert table.buttons.helpEvent(event, table, option, index)
        said.append(QToolTip.text())
    QToolTip.hideText()
    assert said == ["Copy key", "Copy secret", "Show secret"]


def test_columns_share_the_width_also_when_a_secret_is_shown(
    qtbot: QtBot, table: ConsumerTable, revealed: Revealed, world: World
) -> None:
    def fits() -> bool:
        widths = [table.columnWidth(column) for column in range(4)]
        return sum(widths) <= table.viewport().width() and min(widths) >= 88

    assert fits()
    table.resize(420, 300)
    assert fits()
    world.vault.keep(ACME.id, "consumer-1", Secret("sample-secret-" + "x" * 200))
    reveal(qtbot, revealed, "consumer-1")
    assert fits()


def test_what_an_earlier_version_remembered_is_recalled(table: ConsumerTable, model: ConsumerModel) -> None:
    table.recall("10.0 40.0 30.0 20.0 1 1")
    assert shown(model, NAME) == ["Gamma", "Beta", "Alpha"]
    assert table.columnWidth(KEY) > table.columnWidth(SECRET) > table.columnWidth(GRANT)
    assert table.columns.shown() == [NAME, KEY, SECRET, GRANT]


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "x",
        "1 2 3",
        "10 40 30 20 9 0",
        "0 40 30 20 1 0",
        "10 40 30 -5 1 0",
        "10 nan 30 20 0 0",
        "1 2 3 4 5 6 7",
        "[]",
        "7",
        "{",
        '{"shares": {"key": "wide", "name": 0, "secret": 101, "tested": NaN}, "order": "key", "shown": {}}',
        '{"sort": ["nothing", true], "density": "enormous", "extra": {"key": -5}, "more": 1}',
        '{"sort": "key", "shares": [1], "shown": [1, null]}',
        '{"sort": ["owner", false], "density": ["compact"]}',
        "[" * 100_000,
    ],
)
def test_what_cannot_be_recalled_changes_nothing(table: ConsumerTable, broken: str) -> None:
    before = table.remembered()
    table.recall(broken)
    assert table.remembered() == before


def modifier_click(table: ConsumerTable, row: int, held: Qt.KeyboardModifier) -> None:
    place = table.visualRect(table.model().index(row, NAME)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, place)


def names_of(consumers: Iterable[Consumer]) -> list[str]:
    return [one.name for one in consumers]


def test_several_rows_are_selected_with_ctrl_and_shift_without_opening_them(table: ConsumerTable) -> None:
    clicks = Clicks(table)
    modifier_click(table, 2, PLAIN)
    modifier_click(table, 0, Qt.KeyboardModifier.ControlModifier)
    assert names_of(table.selected()) == ["Alpha", "Gamma"]
    assert clicks.seen == [("opened", "consumer-3")]
    table.select("consumer-1")
    modifier_click(table, 1, Qt.KeyboardModifier.ShiftModifier)
    assert names_of(table.selected()) == ["Alpha", "Beta"]
    assert clicks.seen == [("opened", "consumer-3")]
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert names_of(table.selected()) == ["Alpha", "Beta", "Gamma"]


def test_only_several_selected_rows_take_the_place_of_all_that_are_shown(table: ConsumerTable) -> None:
    assert names_of(table.chosen()) == ["Alpha", "Beta", "Gamma"]
    table.select("consumer-2")
    assert names_of(table.chosen()) == ["Alpha", "Beta", "Gamma"]
    modifier_click(table, 2, Qt.KeyboardModifier.ControlModifier)
    assert names_of(table.chosen()) == ["Beta", "Gamma"]


def test_what_was_chosen_stays_so_whatever_is_searched_for_meanwhile(
    table: ConsumerTable, model: ConsumerModel
) -> None:
    model.search("a")
    model.sort(NAME, Qt.SortOrder.DescendingOrder)
    chosen = table.chosen()
    model.search("gam")
    model.sort(NAME, Qt.SortOrder.AscendingOrder)
    assert names_of(table.chosen()) == ["Gamma"]
    assert names_of(chosen) == ["Gamma", "Beta", "Alpha"]
    assert (len(chosen), chosen[-1].name, names_of(chosen[:2])) == (3, "Alpha", ["Gamma", "Beta"])


def test_copying_asks_for_names_and_keys_and_puts_no_secret_into_the_clipboard(
    qtbot: QtBot, table: ConsumerTable, model: ConsumerModel, revealed: Revealed
) -> None:
    """Qt's own way would copy what the current cell shows."""
    asked: list[list[Consumer]] = []
    table.copy_rows.connect(asked.append)
    QGuiApplication.clipboard().setText("before")
    QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))
    assert asked == []
    reveal(qtbot, revealed, "consumer-1")
    table.setCurrentIndex(model.index(0, SECRET))
    assert table.currentIndex().data() == "sample-secret-1"
    for keys in ("Ctrl+C", "Ctrl+Ins"):
        QTest.keySequence(table, QKeySequence(keys))
    assert {tuple(names_of(each)) for each in asked} == {("Alpha",)}
    assert QGuiApplication.clipboard().text() == "before"


def test_several_rows_are_not_deleted_at_once(table: ConsumerTable) -> None:
    clicks = Clicks(table)
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert clicks.seen == []


def test_a_refresh_finds_the_selection_and_the_place_again(
    table: ConsumerTable, model: ConsumerModel
) -> None:
    table.select("consumer-3")
    modifier_click(table, 0, Qt.KeyboardModifier.ControlModifier)
    place = table.place()
    rows = ConsumerRows(CONSUMERS[::-1], WITH_SECRET, QLocale("en_US"), lambda one: one.grant_type)
    model.show_rows(rows)
    assert table.selected() == []
    table.return_to(place)
    assert names_of(table.selected()) == ["Alpha", "Gamma"]
    current = table.current_consumer()
    assert current is not None
    assert current.name == "Alpha"
    model.search("Beta")
    table.return_to(place)
    assert table.selected() == []


def entries(menu: QMenu) -> dict[str, QAction]:
    """By their first two words: what follows a number depends on it."""
    texts = {action: action.text().replace("names", "name").split() for action in menu.actions()}
    return {" ".join(text[:2]): action for action, text in texts.items() if text}


def context_menu(table: ConsumerTable, reason: QContextMenuEvent.Reason) -> RowMenu | None:
    place = table.visualRect(table.model().index(0, NAME)).center()
    event = QContextMenuEvent(reason, place, table.viewport().mapToGlobal(place))
    table.contextMenuEvent(event)
    menus = [menu for menu in table.findChildren(RowMenu) if menu.isVisible()]
    return menus[0] if menus else None


def test_the_menu_of_one_row_does_what_the_row_can_and_shows_the_keys(
    qtbot: QtBot, table: ConsumerTable, revealed: Revealed
) -> None:
    assert context_menu(table, QContextMenuEvent.Reason.Keyboard) is None
    table.select("consumer-1")
    clicks = Clicks(table)
    menu = context_menu(table, QContextMenuEvent.Reason.Keyboard)
    assert menu is not None
    keys = {words: action.shortcut().toString() for words, action in entries(menu).items()}
    assert keys == {
        "Open": "Return",
        "Copy key": "Ctrl+Shift+K",
        "Copy secret": "Ctrl+Shift+C",
        "Show secret": "Ctrl+Shift+H",
        "Copy name": "Ctrl+C",
        "Export 3": "",
        "Print 3": "",
        "Delete…": "Del",
    }
    for words in ("Open", "Copy key", "Copy secret", "Delete…"):
        entries(menu)[words].trigger()
    assert [name for name, _ in clicks.seen] == ["opened", "copy_key", "copy_secret", "delete_wanted"]
    with qtbot.waitSignal(revealed.changed):
        entries(menu)["Show secret"].trigger()
    menu.close()
    menu = context_menu(table, QContextMenuEvent.Reason.Mouse)
    assert menu is not None
    assert "Hide secret" in entries(menu)
    menu.close()


def test_the_menu_of_several_rows_does_what_several_can(qtbot: QtBot, table: ConsumerTable) -> None:
    table.select("consumer-1")
    modifier_click(table, 2, Qt.KeyboardModifier.ControlModifier)
    menu = context_menu(table, QContextMenuEvent.Reason.Mouse)
    assert menu is not None
    assert list(entries(menu)) == ["Copy name", "Export 2", "Print 2"]
    for words, signal in (("Export 2", "export_wanted"), ("Print 2", "print_wanted")):
        with qtbot.waitSignal(getattr(table, signal)):
            entries(menu)[words].trigger()
    menu.close()


def test_a_secret_that_is_not_here_can_be_neither_copied_nor_shown(table: ConsumerTable) -> None:
    table.select("consumer-3")
    menu = context_menu(table, QContextMenuEvent.Reason.Mouse)
    assert menu is not None
    off = {words for words, action in entries(menu).items() if not action.isEnabled()}
    assert off == {"Copy secret", "Show secret"}
    menu.close()


def test_a_heading_says_its_order_to_a_screen_reader(table: ConsumerTable, model: ConsumerModel) -> None:
    table.sortByColumn(KEY, Qt.SortOrder.DescendingOrder)
    said = [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
        for column in (NAME, KEY)
    ]
    assert said == ["Name", "Key, sorted downwards"]


def test_the_outcome_of_the_last_test_is_a_word_and_a_picture(
    table: ConsumerTable, model: ConsumerModel
) -> None:
    table.columns.show_column(ACCESS, True)
    assert shown(model, ACCESS) == ["Never tested", "Not testable here", "Never tested"]
    option = QStyleOptionViewItem()
    table.buttons.initStyleOption(option, model.index(0, ACCESS))
    assert not option.icon.isNull()
    assert table.grab().toImage() != QImage()
