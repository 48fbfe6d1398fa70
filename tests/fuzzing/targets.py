"""The parsers, each as a function of bytes that raises only what was never promised."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from mohawk import Sender

from desktop.adapters.fracttal import hawk, maintenance
from desktop.adapters.fracttal.authorizations import app_authorization
from desktop.adapters.fracttal.body import BodyBroken, BodyTooLarge, read_body
from desktop.adapters.fracttal.browser_sign_in import code_in
from desktop.adapters.fracttal.directory import account, transaction
from desktop.adapters.fracttal.envelope import MOST_TOTAL, open_envelope
from desktop.adapters.fracttal.exchange import Answer
from desktop.adapters.fracttal.limit import LimitWatch, calls_left, seconds_until_reset
from desktop.adapters.fracttal.loopback import Loopback
from desktop.adapters.fracttal.parsing import Record, rows_of
from desktop.adapters.fracttal.records import body_of, issued_consumer, permission_group
from desktop.adapters.fracttal.token_address import GrantRefused, granted_in
from desktop.adapters.fracttal.token_address import _failure as token_failure
from desktop.adapters.store.prepared_file import read_prepared
from desktop.adapters.store.settings import JsonSettings
from desktop.domain.consumer import form_of
from desktop.domain.errors import BrowserProblem, DeskError, ServerUnproven
from desktop.domain.honest_text import honest
from desktop.domain.pasted_pair import read_pair
from desktop.domain.prepared import prepared_companies
from desktop.domain.prepared_errors import PreparedProblem
from desktop.domain.secret import Secret
from desktop.domain.sign_in import sent_back
from desktop.services.preferences import Option, Preferences

STATUSES = (200, 200, 200, 201, 204, 301, 400, 401, 403, 404, 406, 407, 408, 429, 500, 502, 600, 99)
PARSERS: tuple[Callable[[Record], object], ...] = (
    issued_consumer,
    permission_group,
    app_authorization,
    account,
    transaction,
    maintenance.task_row,
    maintenance.pending_task,
    maintenance.request_row,
    maintenance.group_of_account,
    Record.likeness,
)
MOST_BODY = 100_000
HEADERS = (
    "ratelimit-reset",
    "request-call-limit-reset",
    "retry-after",
    "ratelimit-remaining",
    "request-call-limit-remaining",
    "server-authorization",
    "content-type",
    "www-authenticate",
)


def api_answer(data: bytes) -> None:
    """The first byte is the status, the second whether something was changed, the rest the body."""
    if len(data) < 2:
        return
    answer = Answer("h", STATUSES[data[0] % len(STATUSES)], {}, data[2:], bool(data[1] & 1))
    try:
        envelope = open_envelope(answer)
        assert envelope.total is None or 0 <= envelope.total <= MOST_TOTAL
        inside = envelope.data
        records = [Record(inside, "h", "data")] if isinstance(inside, dict) else rows_of(inside, "h")
    except DeskError as error:
        _is_presentable(error.__dict__)
        return
    for record in records:
        for parse in PARSERS:
            with suppress(DeskError):
                _is_presentable(parse(record))
        with suppress(DeskError):
            # What was taken in can be edited and sent again.
            json.dumps(body_of(form_of(issued_consumer(record).consumer)), ensure_ascii=False).encode()


def token_answer(data: bytes) -> None:
    if not data:
        return
    answer = Answer("h", STATUSES[data[0] % len(STATUSES)], {}, data[1:])
    try:
        failure = token_failure(answer)
        if failure is not None:
            _is_presentable(failure.__dict__)
            return
        granted = granted_in(answer)
    except (DeskError, GrantRefused) as error:
        _is_presentable(error.__dict__)
        return
    assert 0 <= granted.life <= 30 * 24 * 3600
    for secret in (granted.token, granted.refresh):
        # It stands in a header: nothing in it may end the line.
        assert secret is None or (secret.reveal().isascii() and secret.reveal().isprintable())


def headers(data: bytes) -> None:
    """Of the limit, and the signature of a server's answer."""
    lines = data.decode("latin-1").split("\n")
    told = dict(zip(HEADERS, lines, strict=False))
    assert 1 <= seconds_until_reset(told) <= 120
    left = calls_left(told)
    assert left is None or left >= 0
    watch = LimitWatch(lambda: 0.0)
    watch.note(told)
    assert 0 <= watch.pause() <= 120
    pair = {"id": "k", "key": "s", "algorithm": "sha256"}
    sender = Sender(pair, "http://127.0.0.1/items", "GET", always_hash_content=False)
    with suppress(ServerUnproven):
        hawk._check_signature(sender, Answer("h", 200, told, data))


def packed_body(data: bytes) -> None:
    """The first byte is the encoding, the second the size of the pieces."""
    if len(data) < 2:
        return
    encoding = ("gzip", "deflate", "", "x-gzip", "br", "gzip, gzip")[data[0] % 6]
    size = data[1] + 1
    pieces = [data[start : start + size] for start in range(2, len(data), size)]
    with suppress(BodyBroken, BodyTooLarge):
        assert len(read_body(pieces, encoding, MOST_BODY)) <= MOST_BODY


def pasted_pair(data: bytes) -> None:
    found = read_pair(data.decode("utf-8", "surrogateescape"))
    for value in (found.secret, found.alone):
        assert value is None or isinstance(value, Secret)


def pasted_address(data: bytes) -> None:
    """What the browser was sent back to, copied by a person."""
    with suppress(BrowserProblem):
        assert code_in(sent_back(data.decode("utf-8", "replace")), "state")


def callback(data: bytes) -> None:
    """A request to the listener of a sign-in, from anybody on this computer."""

    async def hear() -> dict[str, str] | None:
        reader = asyncio.StreamReader(limit=16_384)
        reader.feed_data(data)
        reader.feed_eof()
        # As where it is served: another program's nonsense is dropped.
        with suppress(OSError, ValueError, TimeoutError, asyncio.IncompleteReadError):
            return await Loopback._heard(_LISTENER, reader)
        return None

    query = asyncio.run(hear())
    if query is not None:
        with suppress(BrowserProblem):
            assert code_in(query, "state")


def prepared_file(data: bytes) -> None:
    """companies.toml"""
    path = Path(gettempdir()) / "fuzzed-companies.toml"
    path.write_bytes(data)
    try:
        for company in prepared_companies(read_prepared(path), str(path)):
            _is_presentable(company.company)
            json.dumps(company.as_list(), ensure_ascii=False).encode()
    except PreparedProblem as error:
        assert error.__cause__ is None  # which could quote a secret that stands in the file


def settings_file(data: bytes) -> None:
    folder = Path(gettempdir()) / "fuzzed-settings"
    folder.mkdir(exist_ok=True)
    (folder / "settings.json").write_bytes(data)
    preferences = Preferences(JsonSettings(folder))
    for name, option in vars(Preferences).items():
        if isinstance(option, Option):
            value = getattr(preferences, name)
            assert type(value) is type(option.default)
            assert not option.among or value in option.among
    preferences.clipboard_seconds = 11 if preferences.clipboard_seconds != 11 else 12
    assert Preferences(JsonSettings(folder)).clipboard_seconds == preferences.clipboard_seconds


def shown_text(data: bytes) -> None:
    text = data.decode("utf-16-le", "surrogatepass" if len(data) % 2 == 0 else "replace")
    once = honest(text)
    assert honest(once) == once
    once.encode("utf-8")


TARGETS: dict[str, Callable[[bytes], None]] = {
    one.__name__: one
    for one in (
        api_answer,
        token_answer,
        headers,
        packed_body,
        pasted_pair,
        pasted_address,
        callback,
        prepared_file,
        settings_file,
        shown_text,
    )
}


def _is_presentable(value: object) -> None:
    """Can be shown, kept in the database and written as UTF-8."""
    for inner in _inside(value):
        if isinstance(inner, str):
            inner.encode("utf-8")
            assert "\0" not in inner
            assert honest(inner) == inner or inner.isprintable()
        elif isinstance(inner, int):
            assert abs(inner) < 2**63
        elif isinstance(inner, datetime):
            assert inner.tzinfo is UTC
            inner.timestamp()


def _inside(value: object) -> Iterator[object]:
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _inside(getattr(value, field.name))
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from (name, *_inside(inner))
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from _inside(inner)
    else:
        yield value


class _Listening:
    _port = 80


_LISTENER: Any = _Listening()
