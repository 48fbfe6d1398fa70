"""The consumers of a company whose server offers to manage them (management-api.yaml)."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import quote, urlsplit

from desktop.adapters.fracttal.answers import object_of, refusal
from desktop.adapters.fracttal.authorizations import AuthorizationCalls
from desktop.adapters.fracttal.calls import Calls
from desktop.adapters.fracttal.directory import Directory
from desktop.adapters.fracttal.exchange import Answer, Call
from desktop.adapters.fracttal.legacy_pair import LegacyPairCalls
from desktop.adapters.fracttal.limit import LimitWatch
from desktop.adapters.fracttal.maintenance import Maintenance
from desktop.adapters.fracttal.parsing import Record, is_identity, rows_of
from desktop.adapters.fracttal.reader import Reader
from desktop.adapters.fracttal.records import body_of, issued_consumer, permission_group
from desktop.adapters.fracttal.retries import Retries
from desktop.adapters.fracttal.token_address import TokenForm, token_form
from desktop.adapters.fracttal.tokens import Memory, Tokens
from desktop.adapters.fracttal.transport import Limits, Transport
from desktop.domain.company import Addresses, Company
from desktop.domain.consumer import Consumer, ConsumerForm, IssuedConsumer
from desktop.domain.errors import (
    AnswerLost,
    BadAnswer,
    Gone,
    InvalidFields,
    NotAllowed,
    NotFracttal,
    NotManaged,
    Redirected,
    RequestRefused,
    ServerFailed,
    WrongShape,
)
from desktop.domain.listing import ServerListing
from desktop.domain.permission import PermissionGroup
from desktop.domain.progress import Progress, Unwatched
from desktop.domain.secret import Secret


class ManagementApi:
    """services.ports.CompanyApi over HTTP. Sends nothing before its first method is called.

    `token_form` is the one that worked the last time, if known; `memory` is told what to know the next time.
    """

    def __init__(
        self,
        addresses: Addresses,
        key: str,
        secret: Secret,
        *,
        token_form: TokenForm | None = None,
        memory: Memory | None = None,
        limits: Limits | None = None,
        retries: Retries | None = None,
    ) -> None:
        self._host = urlsplit(addresses.api).hostname or ""
        self._transport = Transport(user_agent(), limits)
        self._api = addresses.api
        self._tokens = Tokens(
            self._transport, addresses.token, addresses.api, key, secret, token_form, memory=memory
        )
        watch = LimitWatch()
        self._calls = Calls(self._transport, self._tokens, watch, addresses.api)
        self._retries = retries or Retries()
        self._reader = Reader(self._calls, watch, self._retries, self._host)
        self._directory = Directory(self._reader)
        self.maintenance = Maintenance(self._reader, self._host)
        self.authorizations = AuthorizationCalls(self._calls, self._reader)
        self.legacy_pair = LegacyPairCalls(self._calls, self._retries, self._host)

    @property
    def token_form(self) -> TokenForm | None:
        """The form that gave the last token, worth remembering with the company; None before."""
        return self._tokens.form

    @property
    def directory(self) -> Directory:
        """Documented reads, which a company has whether or not it offers management."""
        return self._directory

    def reach(self) -> None:
        """One unsigned read: returns when whoever answers may be Fracttal's API. Raises NotFracttal."""
        call = Call("GET", f"{self._api.rstrip('/')}/items", query={"start": "0", "limit": "1"})
        answer = self._retries.read(lambda: self._transport.send(call), Unwatched(), waits_for_limit=False)
        failure = refusal(answer)
        if isinstance(failure, ServerFailed | Redirected):
            raise failure
        if not _may_be_fracttal(answer):
            raise NotFracttal(answer.host)

    def sign_in(self) -> None:
        """Returns when the token address gave a token."""
        self._retries.read(self._tokens.current, Unwatched(), waits_for_limit=False)

    def read_one(self, resource: str, progress: Progress) -> None:
        """Returns when a row of a documented resource may be read; what is in it isn't looked at."""
        self._reader.page(resource, lambda _record: None, progress, limit=1)

    def check(self) -> None:
        """Returns when the server takes the pair and offers management; never waits for the limit.

        Raises NotManaged when the pair is good and the list of consumers isn't offered.
        """
        unwatched = Unwatched()
        self.sign_in()
        try:
            envelope = self._retries.read(
                lambda: self._calls.read("oauth_consumers", {"start": "0", "limit": "1"}),
                unwatched,
                waits_for_limit=False,
            )
            for record in rows_of(envelope.data, self._host)[:1]:
                issued_consumer(record)
        except (NotAllowed, Gone, RequestRefused, InvalidFields, BadAnswer):
            pass
        else:
            return
        raise NotManaged

    def read_all(self, progress: Progress) -> ServerListing:
        """Everything the server has, in its order, with the secrets that it shows apart."""
        issued, look = self._reader.whole_but_for_a_look(
            "oauth_consumers", issued_consumer, _consumer_id, progress
        )
        groups = self._reader.whole(
            "groups_permissions",
            permission_group,
            _group_id,
            progress,
            lambda _done, _total: progress.report(len(issued), len(issued)),
            look,
        )
        names = {group.id: group.name for group in groups.values()}
        return ServerListing(
            consumers=tuple(_with_group_name(one.consumer, names) for one in issued.values()),
            groups=tuple(groups.values()),
            secrets={key: one.secret for key, one in issued.items() if one.secret is not None},
        )

    def create(self, form: ConsumerForm, idempotency_key: str) -> IssuedConsumer:
        body = body_of(form)

        def once() -> IssuedConsumer:
            headers = {"Idempotency-Key": idempotency_key}
            return self._changed("POST", "oauth_consumers", body, headers)

        return self._retries.create(once, Unwatched())

    def edit(self, consumer_id: str, form: ConsumerForm) -> Consumer:
        return self._changed("PUT", _path_of(consumer_id), body_of(form)).consumer

    def delete(self, consumer_id: str) -> None:
        self._calls.change("DELETE", _path_of(consumer_id))

    def new_secret(self, consumer_id: str) -> IssuedConsumer:
        """Sent once: each try would make another secret."""
        return self._changed("POST", f"{_path_of(consumer_id)}/secret")

    def close(self) -> None:
        """Ends connections, calls under way included, and forgets the token; later calls raise Stopped."""
        self._tokens.forget()
        self._transport.close()

    def _changed(
        self,
        method: str,
        path: str,
        body: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
    ) -> IssuedConsumer:
        envelope = self._calls.change(method, path, body, headers)
        try:
            return issued_consumer(Record(envelope.data, self._host, "data"))
        except WrongShape:
            pass
        raise AnswerLost(self._host)  # it was made, but how it looks now can't be read


def open_api(company: Company, own_secret: Secret, memory: Memory | None = None) -> ManagementApi:
    """services.ports.ApiOpener: nothing is sent yet."""
    return ManagementApi(
        company.addresses,
        company.key,
        own_secret,
        token_form=token_form(company.token_form),
        memory=memory,
    )


def user_agent() -> str:
    try:
        return f"ConsumerDesk/{version('consumer-desk')}"
    except PackageNotFoundError:  # run from a copy that was never installed
        return "ConsumerDesk"


def _may_be_fracttal(answer: Answer) -> bool:
    """Not signed, a call is refused in JSON (fracttal.md, "REST manners"); some gateways do it without."""
    if answer.succeeded:
        return "success" in object_of(answer)
    if answer.status in (404, 410):
        return False
    return bool(object_of(answer)) or answer.status in (401, 403, 406, 429)


def _path_of(consumer_id: str) -> str:
    if not is_identity(consumer_id):
        raise Gone  # no record can have it, and the path would mean something else
    return f"oauth_consumers/{quote(consumer_id, safe='')}"


def _consumer_id(issued: IssuedConsumer) -> str:
    return issued.consumer.id


def _group_id(group: PermissionGroup) -> str:
    return str(group.id)


def _with_group_name(consumer: Consumer, names: dict[int, str]) -> Consumer:
    if consumer.group_name or consumer.group_id not in names:
        return consumer
    return replace(consumer, group_name=names[consumer.group_id])
