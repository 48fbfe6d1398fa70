"""The company that is open: its list, whether its server is reached, and what was asked of it. Pages listen
to it; none of them talks to a service by itself about the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import CreationUncertain, DeskError, Unreachable
from desktop.domain.listing import ConsumerListing
from desktop.domain.locking import SecretsLocked
from desktop.start import undisturbed
from desktop.ui.shell.known_consumers import NOTHING, KnownConsumers
from desktop.ui.shell.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.domain.consumer import Consumer, ConsumerForm
    from desktop.domain.journal import Deed
    from desktop.domain.rotation import Rotation
    from desktop.domain.secret import Secret
    from desktop.services.consumers import Consumers, Created, Refreshed
    from desktop.services.glance_port import Glance
    from desktop.services.records import Records

    Failed = Callable[[DeskError], None]

T = TypeVar("T")
LONG_LIST = 3000  # consumers; with more of them the window would stand still while they are read or written


class Reach(Enum):
    TRYING = "trying"
    ONLINE = "online"
    OFFLINE = "offline"


class OpenCompany(QObject):
    opened = Signal()
    left = Signal()  # no company is open any more
    list_changed = Signal()
    reach_changed = Signal()
    refresh_changed = Signal()  # `refreshing` is another
    progressed = Signal(int, int)  # so many of so many were read
    refresh_failed = Signal(object)  # a DeskError that isn't about reaching the server
    recovered = Signal()  # a refresh went well after one that failed
    released = Signal()  # the window has been seen: what a start doesn't need may be built
    settled = Signal(object)  # a Consumer whose creation had lost its answer
    changed_elsewhere = Signal(object)  # a tuple of sentinel.Change; `told` when a person was told of them
    noted = Signal()  # something stands in the journal that changed nothing in the list

    def __init__(
        self,
        consumers: Consumers,
        records: Records,
        tasks: Tasks,
        retry_seconds: float = 5,
        rotations: Callable[[Company], tuple[Rotation, ...]] = lambda _company: (),
        glance: Glance | None = None,
    ) -> None:
        """With a `glance`, the first company's list is read after the window's first picture, and a long one
        beside the window."""
        super().__init__()
        self._rotations = rotations
        self._glance = glance
        self._consumers = consumers
        self._records = records
        self._tasks = tasks
        self.company: Company | None = None
        self._known: KnownConsumers | None = NOTHING
        self._seen: tuple[int, datetime | None] | None = None
        self.reach = Reach.TRYING
        self.last_problem: DeskError | None = None
        self._refresh: Task | None = None
        self._heard = 0  # how often something newer was taken over than what is kept
        self._waiting: Company | None = None  # its reading hasn't begun yet
        self._held = True
        self._locked = False
        self._again = QTimer(self)
        self._again.setInterval(int(retry_seconds * 1000))
        self._again.timeout.connect(self._try_again)

    @property
    def known(self) -> KnownConsumers:
        if self._known is None and self.company is not None:
            self._known = self._kept(self.company)
        return self._known or NOTHING

    @property
    def is_read(self) -> bool:
        """Whether `known` is there; before, asking for it reads it at once, and `list_changed` is to come."""
        return self._known is not None

    @property
    def count(self) -> int:
        """How many consumers the list has; like `refreshed_at`, without reading it for that."""
        return self._at_a_glance()[0]

    @property
    def refreshed_at(self) -> datetime | None:
        """When the server last gave the list (UTC)."""
        return self._at_a_glance()[1]

    def _at_a_glance(self) -> tuple[int, datetime | None]:
        glance, company = self._glance, self.company
        if self._known is not None or glance is None or company is None:
            return len(self.listing.consumers), self.listing.refreshed_at
        if self._seen is None:  # once: whoever reads the list has the database meanwhile
            self._seen = glance.count(company.id), glance.refreshed_at(company.id)
        return self._seen

    @property
    def listing(self) -> ConsumerListing:
        return self.known.listing

    @property
    def refreshing(self) -> bool:
        return self._refresh is not None

    @property
    def offline(self) -> bool:
        return self.reach is Reach.OFFLINE

    def open(self, company: Company) -> None:
        """Shows what is kept of `company` at once, then refreshes where its server lets us read the list."""
        self.stop_refresh()
        self.company = company
        self.last_problem = None
        # Not there: it is read after the first picture or beside the window, or for a page that asks for it.
        self._known = self._seen = None
        if self._glance is None or not (self._held or self.count > LONG_LIST):
            self._known = self._kept(company)
        elif not self._held:
            self.reload()
        self._set_reach(Reach.TRYING)
        self.opened.emit()
        self.list_changed.emit()
        if company.can_manage:
            self.refresh()
        else:
            self._set_reach(Reach.ONLINE)

    def leave(self) -> None:
        """No company is open any more: the last one was removed."""
        self.stop_refresh()
        self._again.stop()
        self.company = None
        self.last_problem = None
        self._known = NOTHING
        self.left.emit()
        self.list_changed.emit()

    def release(self) -> None:
        """Until now nothing was asked of a server: the window comes first."""
        self._held = False
        if self._known is None:
            self.reload()
        self.refresh()
        self.released.emit()

    @property
    def held(self) -> bool:
        """Whether nothing may be asked of a server yet."""
        return self._held

    def lock(self) -> None:
        """Until `unlock` nothing is asked of a server by itself: what would sign in is out of reach."""
        self._locked = True
        self.stop_refresh()
        self._again.stop()

    def unlock(self) -> None:
        """Whatever couldn't be read meanwhile is read now."""
        self._locked = False
        self.last_problem = self.last_problem or SecretsLocked()
        if self.company is None or self.company.can_manage or self.offline:
            self.refresh()
        else:
            self.last_problem = None
            self.recovered.emit()

    def refresh(self, *, quietly: bool = False) -> None:
        """`quietly`: a failure shows in `reach` and the list's state only."""
        company = self.company
        if self._held or company is None or self._refresh is not None:
            return
        if self._locked:
            if not quietly:
                self.refresh_failed.emit(SecretsLocked())
            return
        if not company.can_manage:
            if self.offline:
                self._try_again()  # there is no list to read, but whether the server is back can be asked
            return

        def work(task: Task) -> tuple[Refreshed, KnownConsumers]:
            refreshed = self._consumers.refresh(company, task)
            return refreshed, self._kept(company, refreshed.listing)

        def failed(problem: DeskError) -> None:
            self._failed(problem)
            if not quietly and not isinstance(problem, Unreachable):
                self.refresh_failed.emit(problem)

        task = self._tasks.submit(self, Lane.NETWORK, work, self._refreshed, failed)
        task.watch(self.progressed.emit)
        self._refresh = task
        self.refresh_changed.emit()

    def stop_refresh(self) -> None:
        if self._refresh is not None:
            self._refresh.cancel()
            self._refresh = None
            self.refresh_changed.emit()

    def reload(self) -> None:
        """Takes over what is kept now, after a change here or after the vault opened."""
        company = self.company
        if company is None or company == self._waiting:
            return
        self._waiting = company

        def work(_task: Task) -> tuple[int, KnownConsumers]:
            self._waiting = None  # whatever changes from here on needs another reading
            return self._heard, self._kept(company)

        def read(answer: tuple[int, KnownConsumers]) -> None:
            if self.company == company and self._heard == answer[0]:
                self._know(answer[1])
            elif self.company == company:
                self.reload()  # something newer was taken over while this was read, perhaps before it

        self._tasks.submit(self, Lane.STORAGE, work, read, self.refresh_failed.emit)

    def told(self) -> None:
        """A person was told of what was changed elsewhere."""
        company, tell = self.company, self._consumers.told
        if company is not None:
            self._tasks.submit(
                self, Lane.STORAGE, lambda _: tell(company), lambda _: None, self.refresh_failed.emit
            )

    def create(self, form: ConsumerForm, done: Callable[[Created], None], failed: Failed) -> None:
        self.carry_out(lambda company, _: self._consumers.create(company, form), done, failed)

    def edit(
        self, consumer: Consumer, form: ConsumerForm, done: Callable[[Consumer], None], failed: Failed
    ) -> None:
        self.carry_out(lambda company, _: self._consumers.edit(company, consumer, form), done, failed)

    def delete(self, consumer: Consumer, done: Callable[[None], None], failed: Failed) -> None:
        self.carry_out(lambda company, _: self._consumers.delete(company, consumer), done, failed)

    def fetch_secret(
        self,
        consumer_id: str,
        done: Callable[[Secret], None],
        failed: Failed,
        why: Deed | None = None,
    ) -> None:
        """In the keychain's lane: the key of the vault may be on its way. `why` is noted in the journal;
        without one, that it was copied."""
        company = self.company

        def fetched(secret: Secret) -> None:
            if self._locked:  # it was on its way when the lock came
                failed(SecretsLocked())
                return
            done(secret)
            self.noted.emit()

        if company is not None:
            name = next((one.name for one in self.listing.consumers if one.id == consumer_id), consumer_id)
            secret = partial(self._consumers.secret, company, consumer_id, name, why)
            self._tasks.submit(self, Lane.KEYCHAIN, lambda _task: secret(), fetched, failed)

    def carry_out(
        self,
        work: Callable[[Company, Task], T],
        done: Callable[[T], None],
        failed: Failed,
        *,
        tells_reach: bool = True,
    ) -> Task | None:
        """Work that changes what is kept: `known` is of then when `done` hears of it.

        `tells_reach`: it asks the server, so its end says whether the server is reached. When another
        company was opened meanwhile, nobody is told any more; what was done is kept all the same.
        """
        company = self.company
        if company is None:
            return None

        def both(task: Task) -> tuple[T, KnownConsumers]:
            value = work(company, task)
            return value, self._kept(company)

        def changed(answer: tuple[T, KnownConsumers]) -> None:
            if self.company != company:
                return
            if tells_reach:
                self._set_reach(Reach.ONLINE)
            self._heard += 1
            self._know(answer[1])
            done(answer[0])

        def not_changed(problem: DeskError) -> None:
            if self.company != company:
                return
            if tells_reach:
                self._note(problem)
            self.reload()
            failed(problem)
            if isinstance(problem, CreationUncertain):
                # So that it is noticed when the list can be read again, and settles what happened.
                self.refresh(quietly=True)

        return self._tasks.submit(self, Lane.NETWORK, both, changed, not_changed)

    def _kept(self, company: Company, listing: ConsumerListing | None = None) -> KnownConsumers:
        """What this computer knows; `listing` where it was just read."""
        with undisturbed():
            return KnownConsumers(
                listing or self._consumers.kept(company),
                self._consumers.with_secret(company),
                self._records.records(company),
                self._records.verifications(company),
                self._records.tests(company),
                self._rotations(company),
            )

    def _refreshed(self, answer: tuple[Refreshed, KnownConsumers]) -> None:
        refreshed, known = answer
        self._refresh = None
        failed_before, self.last_problem = self.last_problem is not None, None
        self._set_reach(Reach.ONLINE)
        if failed_before:
            self.recovered.emit()
        self._heard += 1
        self._know(known)
        self.refresh_changed.emit()
        if refreshed.settled is not None:
            self.settled.emit(refreshed.settled)
        if refreshed.changes:
            self.changed_elsewhere.emit(refreshed.changes)

    def _failed(self, problem: DeskError) -> None:
        self._refresh = None
        self._note(problem)
        self.refresh_changed.emit()

    def _note(self, problem: DeskError) -> None:
        if isinstance(problem, SecretsLocked):
            return  # the server wasn't asked
        self.last_problem = problem
        self._set_reach(Reach.OFFLINE if isinstance(problem, Unreachable) else Reach.ONLINE)

    def _know(self, known: KnownConsumers) -> None:
        self._known = known
        self.list_changed.emit()

    def _set_reach(self, reach: Reach) -> None:
        changed, self.reach = self.reach is not reach, reach
        if reach is Reach.OFFLINE and not self._locked:
            self._again.start()
        else:
            self._again.stop()
        if changed:
            self.reach_changed.emit()

    def _try_again(self) -> None:
        """Offline: asks lightly whether the server is back, and only then reads the list."""
        company = self.company
        if company is None or self._refresh is not None:
            return
        self._again.stop()

        def back(_: None) -> None:
            if self.company != company:
                return
            if company.can_manage:
                self.refresh()
            else:
                self._set_reach(Reach.ONLINE)

        def still_away(problem: DeskError) -> None:
            if isinstance(problem, Unreachable):
                if self.company == company and not self._locked:
                    self._again.start()
            else:
                back(None)  # it answers, if only to say no

        self._tasks.submit(self, Lane.NETWORK, lambda _task: self._consumers.check(company), back, still_away)
