"""Records: read by type, named by place, and nothing but our errors for whatever a server sends."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.adapters.fracttal.parsing import Record, clean, rows_of
from desktop.adapters.fracttal.records import issued_consumer, permission_group
from desktop.domain.consumer import GrantType
from desktop.domain.errors import DeskError, WrongShape
from desktop.domain.permission import ModuleRights, Right
from desktop.domain.secret import Secret
from tests.adapters.fracttal.test_answers import JSON

CONSUMER: dict[str, Any] = {
    "id": "c-1",
    "name": "Invented",
    "grant_type": "client_credentials",
    "id_group_permission": 4,
    "key": "sample-key",
    "created_at": "2026-01-31T10:00:00Z",
}


def consumer(**changed: object) -> Record:
    return Record({**CONSUMER, **changed}, "h", "data[3]")


def test_optional_fields_may_be_missing_or_null() -> None:
    for record in (
        consumer(),
        consumer(description=None, secret=None, last_used_at=None, callback_url=None),
        consumer(groups_permissions_description=None, secret="", unknown_field={"a": []}),
    ):
        issued = issued_consumer(record)
        assert issued.secret is None
        assert issued.consumer.description == issued.consumer.callback_url == ""
        assert issued.consumer.last_used_at is None
        assert issued.consumer.grant_type is GrantType.CLIENT_CREDENTIALS


def test_the_secret_is_apart_from_the_consumer() -> None:
    issued = issued_consumer(consumer(secret="sample-secret-of-c-1"))
    assert issued.secret == Secret("sample-secret-of-c-1")
    assert "sample-secret" not in repr(issued)


@pytest.mark.parametrize(("given_id", "kept"), [("a-1", "a-1"), (17, "17"), ("Ä/b", "Ä/b")])
def test_ids_come_as_text_or_number(given_id: object, kept: str) -> None:
    assert issued_consumer(consumer(id=given_id)).consumer.id == kept
    assert issued_consumer(consumer(id_group_permission="12")).consumer.group_id == 12


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-31T10:00:00Z", datetime(2026, 1, 31, 10, tzinfo=UTC)),
        ("2026-01-31T10:00:00.5+02:00", datetime(2026, 1, 31, 8, 0, 0, 500_000, tzinfo=UTC)),
        ("2026-01-31T10:00:00", datetime(2026, 1, 31, 10, tzinfo=UTC)),
        ("2026-01-31 10:00", datetime(2026, 1, 31, 10, tzinfo=UTC)),
    ],
)
def test_dates_are_utc(text: str, moment: datetime) -> None:
    assert issued_consumer(consumer(created_at=text, last_used_at=text)).consumer.created_at == moment


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", None),
        ("id", True),
        ("id", ".."),
        ("id", ""),
        ("id", "a\nb"),
        ("id", 10**30),
        ("id", "x" * 201),
        ("name", 5),
        ("name", None),
        ("grant_type", "password"),
        ("id_group_permission", 1.5),
        ("id_group_permission", "٣"),
        ("id_group_permission", 10**20),
        ("key", ""),
        ("key", "a\x00b"),
        ("key", "k" * 1025),
        ("secret", 12),
        ("secret", "half\ud800"),
        ("created_at", "yesterday"),
        ("created_at", "0001-01-01T00:00:00+14:00"),
        ("created_at", 1769853600),
        ("last_used_at", []),
        ("description", {}),
    ],
)
def test_a_wrong_value_is_named_by_its_place_and_never_shown(field: str, value: object) -> None:
    with pytest.raises(WrongShape) as caught:
        issued_consumer(consumer(**{field: value}))
    assert caught.value.where == f"data[3].{field}"
    assert caught.value.__context__ is None


def test_a_group_is_read_with_its_rights() -> None:
    parts = [{"module": 1, "sub_module": "Assets", "view": True, "add": False}, {"module": "10"}]
    group = permission_group(
        Record({"id": 3, "description": "Readers", "permissions": parts}, "h", "data[0]")
    )
    assert (group.id, group.name, group.read_only) == (3, "Readers", False)
    assert group.permissions == (
        ModuleRights(1, "Assets", frozenset({Right.VIEW})),
        ModuleRights(10, "", frozenset()),
    )


def test_a_place_inside_a_place_is_named() -> None:
    parts = [{"module": 1}, {"module": 1, "edit": "yes"}]
    with pytest.raises(WrongShape) as caught:
        permission_group(Record({"id": 3, "permissions": parts}, "h", "data[0]"))
    assert caught.value.where == "data[0].permissions[1].edit"
    with pytest.raises(WrongShape) as caught:
        permission_group(Record({"id": 3, "permissions": "all"}, "h", "data[0]"))
    assert caught.value.where == "data[0].permissions"


@pytest.mark.parametrize("data", [None, {}, "rows", [1], [None]])
def test_a_page_is_a_list_of_objects(data: object) -> None:
    with pytest.raises(WrongShape):
        rows_of(data, "h")


def test_text_is_kept_but_for_what_cannot_be_kept_or_shown() -> None:
    assert clean("Zwei\nZeilen\t\x00\x1b\ud800 📦 é") == "Zwei\nZeilen\t��� 📦 é"
    assert clean("x" * 10_000) == "x" * 2_000


@settings(deadline=None)
@given(st.text(st.characters(), max_size=50))
def test_any_text_can_be_written_as_utf8_afterwards(text: str) -> None:
    assert clean(text).encode() is not None


@settings(max_examples=60, deadline=None)
@given(
    JSON
    | st.fixed_dictionaries(
        {},
        optional={name: st.just(value) | JSON for name, value in CONSUMER.items()}
        | dict.fromkeys(("secret", "last_used_at", "description", "permissions", "read_only"), JSON),
    )
)
def test_any_json_is_a_record_or_one_of_our_errors(value: object) -> None:
    for parse in (issued_consumer, permission_group):
        try:
            parse(Record(value, "h", "data"))
        except DeskError as error:
            assert isinstance(error, WrongShape)


ALL_TEXTS = {"description": "", "groups_permissions_description": ""}
# What is taken at once, what isn't, and what stands just on either side.
ODD = st.sampled_from(
    [
        "",
        ".",
        "..",
        "Público – 1",
        "a\u202eb",
        "a\u0301" * 9,
        "a\tb",
        "x\u00a0y",
        "\u3164",
        "half\ud800",
        "אבג",
    ]
)
LONG = st.sampled_from([199, 200, 201, 250, 251, 1024, 1025, 2000, 2001]).map("x".__mul__)


@settings(max_examples=300, deadline=None)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            name: st.text(max_size=9) | ODD | LONG | st.none() | st.integers() | st.just([])
            for name in ("id", "name", "description", "groups_permissions_description", "key", "secret")
        }
        | {"grant_type": st.sampled_from([*GrantType, "", "password", "a\nb", 5, None])},
    )
)
def test_a_look_at_all_texts_together_gives_what_one_at_each_gives(changed: dict[str, object]) -> None:
    def looked_at() -> object:
        try:
            issued = issued_consumer(consumer(**{**ALL_TEXTS, **changed}))
        except WrongShape as error:
            return error.where
        return issued.consumer, issued.secret

    together = looked_at()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Record, "plain", lambda *_: None)
        assert looked_at() == together


@pytest.mark.parametrize("value", ["..", ".", "", "a\nb", "x" * 201, 10**18, True, None, [], 1.5])
def test_what_is_no_identity_is_told_by_its_place(value: object) -> None:
    with pytest.raises(WrongShape, match="id"):
        Record({"id": value}, "fracttal", "data[0]").identity("id")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Plain", "Plain"),
        ("two\nlines", "two lines"),
        ("Público", "Público"),
        ("a\u202eb", "a\ufffdb"),
        ("x" * 251, "x" * 249 + "…"),
        ("é" * 251, "é" * 249 + "…"),
        ("\x7f", "\ufffd"),
    ],
)
def test_a_line_is_the_same_by_the_quick_way_and_the_long_one(written: str, shown: str) -> None:
    assert Record({"name": written}, "fracttal", "data[0]").line("name") == shown


@pytest.mark.parametrize("missing", [{}, {"at": None}, {"at": ""}])
def test_what_may_be_missing_is_none(missing: dict[str, object]) -> None:
    record = Record(missing, "fracttal", "data[0]")
    assert (record.moment_if_any("at"), record.number_if_any("at"), record.secret("at")) == (None,) * 3
