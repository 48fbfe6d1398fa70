"""OAuth consumers, the form that makes one, and what is wrong with a form."""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from desktop.domain.address import check_address, is_one_visible_word
from desktop.domain.errors import AddressProblem, Problem
from desktop.domain.honest_text import can_be_seen, honest
from desktop.domain.moments import from_microseconds, moment_if_any, to_microseconds

if TYPE_CHECKING:
    from desktop.domain.permission import PermissionGroup
    from desktop.domain.secret import Secret

NAME_LIMIT = 120  # management-api.yaml, NewConsumer
DESCRIPTION_LIMIT = 500
GROUP_NAME_LIMIT = 120


class GrantType(StrEnum):
    CLIENT_CREDENTIALS = "client_credentials"
    AUTHORIZATION_CODE = "authorization_code"


GRANTS = tuple(GrantType)
TEXTS = 7  # of a consumer, its group's number among them; each ends with END
END, ENDED = "\0", b"\0"
TIME = 8  # bytes


def _read(read: Callable[[Consumer], Any]) -> Any:
    """A field of Consumer: what is read of it each time. For mypy a value, as dataclasses.field is."""
    return property(read)


def _text(place: int) -> Any:
    return _read(lambda packed: packed.split(ENDED, place + 1)[place].decode("utf-8", "surrogatepass"))


@dataclass(frozen=True, init=False, eq=False)
class Consumer(bytes):
    """One consumer as the server lists it, without its secret. Times are UTC.

    Where the server lists none, `group_id` is `id_of_named_group` and `created_at` when it was kept here.

    All of it is one piece of memory, of which a field is read when it is asked for: 100,000 objects with ten
    fields each take 48 MB, these 19. To read a field of all of them takes 10 to 25 ms.
    """

    __slots__ = ()

    id: str = _text(0)
    name: str = _text(1)
    description: str = _text(2)
    grant_type: GrantType = _read(lambda packed: GRANTS[packed[-1] >> 1])  # noqa: RUF009
    group_id: int = _read(lambda packed: int(packed.split(ENDED, TEXTS)[TEXTS - 1]))
    group_name: str = _text(4)
    key: str = _text(3)
    callback_url: str = _text(5)
    created_at: datetime = _read(lambda packed: from_microseconds(packed.created))  # noqa: RUF009
    last_used_at: datetime | None = _read(lambda packed: moment_if_any(packed.last_used))  # noqa: RUF009

    def __new__(
        cls,
        id: str,
        name: str,
        description: str,
        grant_type: GrantType,
        group_id: int,
        group_name: str,
        key: str,
        callback_url: str,
        created_at: datetime,
        last_used_at: datetime | None = None,
    ) -> Consumer:
        texts = (id, name, description, key, group_name, callback_url, str(group_id))
        used = None if last_used_at is None else to_microseconds(last_used_at)
        return cls.packed(texts, grant_type, to_microseconds(created_at), used)

    @classmethod
    def packed(
        cls, texts: tuple[str, ...], grant_type: GrantType, created: int, last_used: int | None
    ) -> Consumer:
        """`texts` as `texts` gives them, times in microseconds (moments.py): for whoever has them so."""
        joined = END.join(texts)
        if joined.count(END) != TEXTS - 1:  # no server's text has it (honest_text.py)
            joined = END.join([text.replace(END, "") for text in texts])
        kind = GRANTS.index(grant_type) << 1
        times = created.to_bytes(TIME, "big", signed=True)
        if last_used is not None:
            kind += 1
            times = last_used.to_bytes(TIME, "big", signed=True) + times
        return bytes.__new__(cls, b"%b\0%b%c" % (joined.encode("utf-8", "surrogatepass"), times, kind))

    def __getnewargs__(self) -> tuple[Any, ...]:  # for pickle
        return tuple(getattr(self, field.name) for field in fields(self))

    @property
    def texts(self) -> list[str]:
        """Its id, name, description, key, group's name, callback and group's number."""
        times = (1 + (self[-1] & 1)) * TIME
        return self[: -times - 2].decode("utf-8", "surrogatepass").split(END)

    @property
    def created(self) -> int:
        """`created_at` in microseconds."""
        return int.from_bytes(self[-TIME - 1 : -1], "big", signed=True)

    @property
    def last_used(self) -> int | None:
        """`last_used_at` in microseconds."""
        if not self[-1] & 1:
            return None
        return int.from_bytes(self[-2 * TIME - 1 : -TIME - 1], "big", signed=True)


def with_id(consumers: Iterable[Consumer], consumer_id: str) -> Consumer | None:
    """The first who has the id: four times as quick as reading the id of each."""
    start = (consumer_id + END).encode("utf-8", "surrogatepass")
    return next((one for one in consumers if one.startswith(start)), None)


def without_id(consumers: Iterable[Consumer], consumer_id: str) -> Iterator[Consumer]:
    start = (consumer_id + END).encode("utf-8", "surrogatepass")
    return (one for one in consumers if not one.startswith(start))


@dataclass(frozen=True, slots=True)
class ConsumerForm:
    """What stands in the form, finished or not. Never holds a secret."""

    grant_type: GrantType | None = None
    name: str = ""
    description: str = ""
    group_id: int | None = None
    callback_url: str = ""
    group_name: str = ""
    """Typed by the person, where groups can't be listed; otherwise empty."""

    @property
    def is_blank(self) -> bool:
        return self == ConsumerForm()

    def tidied(self) -> ConsumerForm:
        """As it would be sent: trimmed, without a callback where the grant type has none, and without what
        would be invisible in a description, which a paste brings and a server's list would show."""
        has_callback = self.grant_type is GrantType.AUTHORIZATION_CODE
        return ConsumerForm(
            self.grant_type,
            _plain_spaces(self.name).strip(),
            honest(self.description, "").strip(),
            self.group_id,
            self.callback_url.strip() if has_callback else "",
            _plain_spaces(self.group_name).strip(),
        )


@dataclass(frozen=True, slots=True)
class IssuedConsumer:
    """A consumer as the server just made it; `secret` is None where it didn't show one."""

    consumer: Consumer
    secret: Secret | None


@dataclass(frozen=True, slots=True)
class PendingCreation:
    """A creation that was sent and whose answer isn't known; written before it is sent. Time is UTC."""

    idempotency_key: str
    form: ConsumerForm
    started_at: datetime


def _plain_spaces(text: str) -> str:
    """Every kind of space as an ordinary one: a name pasted from a French text brings no-break spaces."""
    return "".join(" " if unicodedata.category(character) == "Zs" else character for character in text)


def id_of_named_group(name: str) -> int:
    """The same negative number for the same name regardless of case: a group whose own id isn't known.

    Consumers of one group are then seen to share it; ids of servers aren't negative.
    """
    return -1 - zlib.crc32(name.strip().casefold().encode("utf-8", "surrogatepass"))


def form_of(consumer: Consumer) -> ConsumerForm:
    is_listed = consumer.group_id >= 0
    return ConsumerForm(
        consumer.grant_type,
        consumer.name,
        consumer.description,
        consumer.group_id if is_listed else None,
        consumer.callback_url,
        "" if is_listed else consumer.group_name,
    )


def form_problems(
    form: ConsumerForm,
    groups: Iterable[PermissionGroup] | None,
    names: Iterable[str],
) -> dict[str, Problem]:
    """Field name (as in management-api.yaml) to what is wrong with it; empty when the form may be sent.

    `groups` is None where they can't be listed, and the group's name is typed. `names` are those of the
    other consumers: a name is taken regardless of case.
    """
    tidy = form.tidied()
    found: dict[str, Problem] = {}
    if tidy.grant_type is None:
        found["grant_type"] = Problem.BLANK
    if not tidy.name:
        found["name"] = Problem.BLANK
    elif len(tidy.name) > NAME_LIMIT:
        found["name"] = Problem.TOO_LONG
    elif not can_be_seen(tidy.name):
        found["name"] = Problem.UNKNOWN
    elif tidy.name.casefold() in map(str.casefold, names):
        found["name"] = Problem.TAKEN
    if len(tidy.description) > DESCRIPTION_LIMIT:
        found["description"] = Problem.TOO_LONG
    if groups is None:
        found |= _group_name_problem(tidy.group_name)
    elif tidy.group_id is None:
        found["id_group_permission"] = Problem.BLANK
    elif tidy.group_id not in {group.id for group in groups}:
        found["id_group_permission"] = Problem.UNKNOWN
    if tidy.grant_type is GrantType.AUTHORIZATION_CODE:
        if not tidy.callback_url:
            found["callback_url"] = Problem.BLANK
        elif not is_callback(tidy.callback_url):
            found["callback_url"] = Problem.NOT_A_URL
    return found


def _group_name_problem(name: str) -> dict[str, Problem]:
    if not name:
        return {"group_name": Problem.BLANK}
    if len(name) > GROUP_NAME_LIMIT:
        return {"group_name": Problem.TOO_LONG}
    return {} if can_be_seen(name) else {"group_name": Problem.UNKNOWN}


def is_callback(text: str) -> bool:
    """Whether `text` is https, or http on 127.0.0.1 (management-api.yaml, callback_url).

    It may have a query, but no fragment (RFC 6749, 3.1.2).
    """
    address, _, query = text.partition("?")
    try:
        checked = urlsplit(check_address(address, "callback"))
    except AddressProblem:
        return False
    if checked.scheme == "http" and checked.hostname != "127.0.0.1":
        return False
    return is_one_visible_word(query) and "#" not in query
