"""Every call that the program makes to a server, each ready to be sent while the server misbehaves."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import httpx

from desktop.adapters.fracttal.access_probe import probe_access
from desktop.adapters.fracttal.browser_sign_in import Consent, exchanged, sign_in
from desktop.adapters.fracttal.hawk import try_pair
from desktop.adapters.fracttal.management import ManagementApi
from desktop.adapters.fracttal.pair_check import check_pair, check_reach
from desktop.adapters.fracttal.person_probe import PersonReads
from desktop.adapters.fracttal.retries import Retries
from desktop.adapters.fracttal.token_address import TokenAddress
from desktop.adapters.fracttal.transport import Limits, Transport
from desktop.domain.access import Cause, Ended, Finding, Probed
from desktop.domain.company import Addresses, Company, CompanyKind
from desktop.domain.consumer import ConsumerForm, GrantType, IssuedConsumer
from desktop.domain.errors import DeskError, TimedOut
from desktop.domain.guided import Pair
from desktop.domain.secret import Secret
from desktop.domain.sign_in import CALLBACK, BrowserAsk, sent_back
from desktop.domain.transaction import TransactionFilter
from desktop.sample.host import SampleAddresses
from tests.adapters.fracttal.conftest import Patient
from tests.adapters.fracttal.test_person_probe import in_the_browser

SINCE, UNTIL = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)

# What a call ended in: nothing to complain of, an error, or what an access test says in its place.
Outcome = type[DeskError] | Ended | Cause | None


@dataclass
class Ready:
    """One call, prepared: `act` sends it. `made` is the name of what a creation would make."""

    act: Callable[[], object]
    made: str = ""


class Remembered:
    """services.ports.SignInMemory of a person who signed in before."""

    def __init__(self, refresh: Secret) -> None:
        self.refresh: Secret | None = refresh

    def form_worked(self, form: str) -> None:
        pass

    def renewed(self, refresh: Secret) -> None:
        self.refresh = refresh


@dataclass
class Caller:
    """Prepares calls at a sample server that is well, for servers at `api` and `token` that may not be."""

    where: SampleAddresses
    limits: Limits
    api: str = ""
    token: str = ""
    opened: list[ManagementApi] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.well = self._open(self._sound(), None)
        self.group = self.well.read_all(Patient()).groups[0].id
        self.signed_in = self._made(GrantType.AUTHORIZATION_CODE)

    def close(self) -> None:
        for api in self.opened:
            api.close()

    def everything(self) -> dict[str, Ready]:
        """By name. All but those of `TOKEN_CALLS` have a token already."""
        return {
            "check": self._signed(lambda api: api.check()),
            "list of consumers": self._signed(lambda api: api.read_all(Patient())),
            "create": self._creating(),
            "edit": self._with_own(lambda api, made: api.edit(made, self._form())),
            "delete": self._with_own(lambda api, made: api.delete(made)),
            "new secret": self._with_own(lambda api, made: api.new_secret(made)),
            "list of groups": self._signed(lambda api: api.read_all(Patient())),
            "authorizations": self._signed(lambda api: api.authorizations.read(Patient())),
            "revoke": self._revoking(),
            "older pair": self._signed(lambda api: api.legacy_pair.read()),
            "older pair's new secret": self._signed(lambda api: api.legacy_pair.new_secret()),
            "older pair's trial": self._trial(),
            "accounts": self._signed(lambda api: api.directory.accounts(Patient())),
            "transactions": self._signed(
                lambda api: api.directory.transactions(TransactionFilter(), 0, 50, Patient())
            ),
            "work orders": self._signed(
                lambda api: api.maintenance.task_rows(SINCE, UNTIL, Patient(), _unheard)
            ),
            "pending tasks": self._signed(lambda api: api.maintenance.pending_tasks(Patient(), _unheard)),
            "work requests": self._signed(
                lambda api: api.maintenance.request_rows(SINCE, UNTIL, Patient(), _unheard)
            ),
            "people's groups": self._signed(lambda api: api.maintenance.people_groups(Patient(), _unheard)),
            "reach": Ready(self._open(self._faulty(), None).reach),
            "one module": self._signed(lambda api: api.read_one("items", Patient())),
            "access test": self._access_test(),
            "access test as a person": self._access_as_a_person(),
            "token": Ready(self._open(self._faulty(), None).sign_in),
            "token anew": Ready(self._open(self._faulty(), Remembered(self._refresh())).sign_in),
            "browser sign-in": self._sign_in(),
            "pair check": Ready(lambda: check_pair(self._company(), self._pair(), self.limits)),
            "anybody there": Ready(lambda: check_reach(self._company(), self.limits)),
            "access test's token": self._access_test(),
            "person's code": self._access_as_a_person(),
        }

    def _faulty(self) -> Addresses:
        sound = self._sound()
        return sound._replace(api=self.api or sound.api, token=self.token or sound.token)

    def _sound(self) -> Addresses:
        return Addresses(self.where.api_url, self.where.token_url, self.where.authorize_url)

    def _company(self) -> Company:
        return Company("one", "One", CompanyKind.MANAGED, self._faulty(), self.where.key)

    def _pair(self) -> Pair:
        return Pair(self.where.key, Secret(self.where.secret))

    def _open(self, addresses: Addresses, memory: Remembered | None) -> ManagementApi:
        key, secret = self.where.key, Secret(self.where.secret)
        if memory is not None:
            key, secret = self.signed_in.consumer.key, _of(self.signed_in)
        api = ManagementApi(
            addresses,
            key,
            secret,
            memory=memory,
            limits=self.limits if addresses == self._faulty() else None,
            retries=Retries(0.001),
        )
        self.opened.append(api)
        return api

    def _signed(self, act: Callable[[ManagementApi], object]) -> Ready:
        api = self._open(self._faulty(), None)
        if not self.token:
            _patiently(api.sign_in)
        return Ready(lambda: act(api))

    def _form(self, grant: GrantType = GrantType.CLIENT_CREDENTIALS) -> ConsumerForm:
        callback = CALLBACK if grant is GrantType.AUTHORIZATION_CODE else ""
        return ConsumerForm(grant, f"Invented {uuid.uuid4().hex[:12]}", "", self.group, callback)

    def _made(self, grant: GrantType = GrantType.CLIENT_CREDENTIALS) -> IssuedConsumer:
        return self.well.create(self._form(grant), str(uuid.uuid4()))

    def _creating(self) -> Ready:
        form = self._form()
        ready = self._signed(lambda api: api.create(form, str(uuid.uuid4())))
        return replace(ready, made=form.name)

    def _with_own(self, act: Callable[[ManagementApi, str], object]) -> Ready:
        made = self._made().consumer.id
        return self._signed(lambda api: act(api, made))

    def _consent(self, application: IssuedConsumer) -> Consent:
        """Agreed to on the sample's page, and not traded yet."""
        opened = PersonReads().begin(self._sound(), application.consumer.key, CALLBACK)
        answer = sent_back(in_the_browser(opened, "approve"))
        return Consent(answer["code"], opened.callback, opened.verifier)

    def _refresh(self, application: IssuedConsumer | None = None) -> Secret:
        at, application = self._sound(), application or self.signed_in
        transport = Transport("ConsumerDesk/test")
        address = TokenAddress(transport, at.token, at.api, application.consumer.key, _of(application))
        granted = exchanged(address, self._consent(application))
        transport.close()
        assert granted.refresh is not None
        return granted.refresh

    def _revoking(self) -> Ready:
        """Of an application of its own, as its tokens die with it."""
        application = self._made(GrantType.AUTHORIZATION_CODE)
        self._refresh(application)
        given = self.well.authorizations.read(Patient())
        (mine,) = [one.id for one in given if one.consumer_id == application.consumer.id]
        return self._signed(lambda api: api.authorizations.revoke(mine))

    def _trial(self) -> Ready:
        issued = self.well.legacy_pair.new_secret()
        return Ready(
            lambda: try_pair(self._faulty(), issued.pair.key, issued.secret, self.limits, Retries(0.001))
        )

    def _access_test(self) -> Ready:
        made = self._made()
        return Ready(
            lambda: probe_access(self._company(), made.consumer.key, _of(made), Patient(), self.limits)
        )

    def _access_as_a_person(self) -> Ready:
        probe = PersonReads(self.limits)
        opened = probe.begin(self._sound(), self.signed_in.consumer.key, CALLBACK)
        pasted = in_the_browser(opened, "approve")
        key, secret = self.signed_in.consumer.key, _of(self.signed_in)
        return Ready(lambda: probe.finish(self._faulty(), key, secret, opened, pasted, Patient()))

    def _sign_in(self) -> Ready:
        browser = _Browser()
        ask = BrowserAsk(
            self._faulty(), self.signed_in.consumer.key, _of(self.signed_in), 0, browser.open, lambda _: ""
        )

        def act() -> object:
            try:
                return sign_in(ask, Patient(), limits=self.limits)
            finally:
                browser.join()

        return Ready(act)


class _Browser:
    """Agrees on the sample's page and follows it back to the program."""

    def __init__(self) -> None:
        self._threads: list[threading.Thread] = []

    def open(self, address: str) -> None:
        thread = threading.Thread(target=self._agree, args=(address,))
        self._threads.append(thread)
        thread.start()

    def join(self) -> None:
        for thread in self._threads:
            thread.join()

    def _agree(self, address: str) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        opened = replace(
            PersonReads().begin(Addresses("", "", ""), "", asked["redirect_uri"]), address=address
        )
        with httpx.Client(trust_env=False) as http:
            http.get(in_the_browser(opened, "approve"))


def outcome_of(act: Callable[[], object]) -> tuple[Outcome, DeskError | None]:
    """What it ended in, and the error itself where it is one."""
    try:
        found = act()
    except DeskError as error:
        return type(error), error
    if isinstance(found, Probed):
        causes = {one.cause for one in found.found if one.finding is Finding.NOT_ANSWERED}
        if found.ended in (Ended.PAIR_REFUSED, Ended.LIMIT_USED_UP):
            return found.ended, None
        refused = {one.finding for one in found.found} == {Finding.REFUSED}
        return (Cause.REQUEST if refused else min(causes, default=None)), None
    return None, None


def at_once(ready: Mapping[str, Ready], names: Iterable[str]) -> dict[str, tuple[Outcome, DeskError | None]]:
    """Each in a thread of its own: their time is spent waiting."""
    ended: dict[str, tuple[Outcome, DeskError | None]] = {}

    def run(name: str) -> None:
        ended[name] = outcome_of(ready[name].act)

    threads = [threading.Thread(target=run, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return ended


def _patiently(act: Callable[[], object]) -> None:
    """Where the limits are short and the computer busy, what isn't tested may take a second try."""
    for _ in range(20):
        with suppress(TimedOut):
            act()
            return
    raise AssertionError("the sample server is too slow for the limits of the test")


def _of(issued: IssuedConsumer) -> Secret:
    assert issued.secret is not None
    return issued.secret


def _unheard() -> None:
    pass
