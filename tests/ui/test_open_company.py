"""The open company: what was asked of one isn't shown in another, and one without a list is noticed too."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.company import FRACTTAL_CLOUD, Company, CompanyKind
from desktop.domain.errors import ConnectionRefused, DeskError
from desktop.domain.listing import ConsumerListing
from desktop.services.connections import Connections
from desktop.services.consumers import Consumers
from desktop.services.records import Records
from desktop.ui.shell import open_company
from desktop.ui.shell.open_company import OpenCompany, Reach
from desktop.ui.shell.tasks import Tasks
from tests.adapters.store.samples import START, consumers
from tests.fakes import FakeReachCheck
from tests.services.conftest import ACME, World

MILLS = Company("mills", "Invented Mills", CompanyKind.GUIDED, FRACTTAL_CLOUD, "sample-own-key")


@pytest.fixture
def reach() -> FakeReachCheck:
    return FakeReachCheck()


@pytest.fixture
def desk(world: World, tasks: Tasks, reach: FakeReachCheck) -> Iterator[OpenCompany]:
    world.store.companies.put(MILLS)
    store = world.store
    connections = Connections(world.opener, world.vault, world.sample, world.store.companies, reach)
    consumers = Consumers(store, store.consumers, store.drafts, store.records, world.vault, connections)
    desk = OpenCompany(consumers, Records(store.records), tasks, retry_seconds=0.05)
    yield desk
    desk._again.stop()
    connections.close()


def test_nothing_of_one_company_is_shown_in_another(desk: OpenCompany, qtbot: QtBot, tasks: Tasks) -> None:
    desk.open(ACME)
    go = Event()
    told: list[object] = []
    desk.carry_out(lambda *_: go.wait(5), told.append, told.append)
    desk.open(MILLS)
    go.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert told == []
    assert desk.listing.consumers == ()


def test_what_was_read_before_the_servers_list_came_does_not_take_its_place(
    desk: OpenCompany, qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(ACME)
    assert desk.listing.consumers == ()
    read, go = Event(), Event()
    kept = desk._consumers.kept

    def slowly(company: Company) -> ConsumerListing:
        found = kept(company)
        if not read.is_set():
            read.set()
            go.wait(5)
        return found

    monkeypatch.setattr(desk._consumers, "kept", slowly)
    desk.reload()
    qtbot.waitUntil(read.is_set)
    desk.release()
    qtbot.waitUntil(lambda: bool(desk.listing.consumers) and not desk.refreshing)
    go.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert desk.listing.consumers


def test_asked_several_times_in_a_row_the_list_is_read_once_more(
    desk: OpenCompany, qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(MILLS)
    reading, go = Event(), Event()
    kept, count = desk._consumers.kept, 0

    def slowly(company: Company) -> ConsumerListing:
        nonlocal count
        count += 1
        reading.set()
        go.wait(5)
        return kept(company)

    monkeypatch.setattr(desk._consumers, "kept", slowly)
    desk.reload()
    qtbot.waitUntil(reading.is_set)
    for _ in range(3):  # something may have changed since the reading began
        desk.reload()
    go.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert count == 2


def test_without_a_list_the_server_is_asked_whether_it_is_back(
    desk: OpenCompany, qtbot: QtBot, reach: FakeReachCheck
) -> None:
    told: list[DeskError] = []

    def unreachable(*_: object) -> None:
        raise ConnectionRefused("sample")

    desk.open(MILLS)
    desk.release()
    reach.problem = ConnectionRefused("sample")
    desk.carry_out(unreachable, lambda _: None, told.append)
    qtbot.waitUntil(lambda: desk.offline and reach.asked > 2)
    assert len(told) == 1
    reach.problem = None
    qtbot.waitUntil(lambda: desk.reach is Reach.ONLINE)


def test_trying_again_by_hand_asks_too(desk: OpenCompany, qtbot: QtBot, reach: FakeReachCheck) -> None:
    desk.open(MILLS)
    desk.release()
    desk.refresh()
    assert reach.asked == 0
    desk._set_reach(Reach.OFFLINE)
    desk.refresh()
    qtbot.waitUntil(lambda: desk.reach is Reach.ONLINE)


def test_work_that_asks_nobody_says_nothing_of_the_server(
    desk: OpenCompany, qtbot: QtBot, reach: FakeReachCheck
) -> None:
    desk.open(MILLS)
    reach.problem = ConnectionRefused("sample")
    desk._set_reach(Reach.OFFLINE)
    done: list[int] = []
    desk.carry_out(lambda *_: 1, done.append, lambda _: None, tells_reach=False)
    qtbot.waitUntil(lambda: done == [1])
    assert desk.offline


def test_the_list_of_the_first_company_is_read_after_the_first_picture(
    desk: OpenCompany, world: World, qtbot: QtBot
) -> None:
    read: list[str] = []
    desk._glance = world.store.consumers
    kept = desk._kept
    desk._kept = lambda company, listing=None: read.append(company.id) or kept(company, listing)  # type: ignore[method-assign, func-returns-value]
    world.store.consumers.replace(MILLS.id, consumers(3), (), START)
    desk.open(MILLS)
    assert (desk.count, desk.refreshed_at, desk.is_read, read) == (3, START, False, [])
    desk.release()
    with qtbot.waitSignal(desk.list_changed):
        pass
    assert read == [MILLS.id]
    assert desk.is_read
    assert desk.listing.consumers == consumers(3)


def test_a_page_that_asks_for_the_list_before_gets_it(desk: OpenCompany, world: World) -> None:
    desk._glance = world.store.consumers
    world.store.consumers.replace(MILLS.id, consumers(3), (), START)
    desk.open(MILLS)
    assert len(desk.listing.consumers) == 3


def test_a_long_list_is_read_beside_the_window(
    desk: OpenCompany, world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_company, "LONG_LIST", 2)
    desk._glance = world.store.consumers
    desk.release()
    world.store.consumers.replace(MILLS.id, consumers(3), (), START)
    desk.open(MILLS)
    assert (desk.count, desk.is_read) == (3, False)
    with qtbot.waitSignal(desk.list_changed):
        pass
    assert desk.is_read
    world.store.consumers.replace(MILLS.id, consumers(2), (), START)
    desk.open(MILLS)
    assert (desk.count, desk.is_read) == (2, True)
