"""Consumers and permission groups between JSON and the domain (management-api.yaml)."""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from desktop.adapters.fracttal.parsing import LONGEST_TEXT, NO_IDENTITIES, Record
from desktop.domain.consumer import Consumer, ConsumerForm, GrantType, IssuedConsumer
from desktop.domain.errors import InvalidFields, Problem
from desktop.domain.permission import ModuleRights, PermissionGroup, Right

_GRANTS = {grant.value: grant for grant in GrantType}
_TEXTS = itemgetter("grant_type", "id", "name", "description", "groups_permissions_description", "key")
_RIGHTS = [(right, right.value) for right in Right]


def issued_consumer(record: Record) -> IssuedConsumer:
    """The consumer, and apart from it the secret where the server shows one. Raises WrongShape."""
    grant, identity, name, description, group_name, key = _texts(record)
    grant_type = _GRANTS.get(grant)
    if grant_type is None:
        raise record.wrong("grant_type")
    consumer = Consumer(
        identity,
        name,
        description,
        grant_type,
        record.number("id_group_permission"),
        group_name,
        key,
        record.line("callback_url", "", LONGEST_TEXT),
        record.moment("created_at"),
        record.moment_if_any("last_used_at"),
    )  # by their places, which is a quarter quicker than by their names
    return IssuedConsumer(consumer, record.secret("secret"))


def _texts(record: Record) -> tuple[str, ...]:
    """Those of _TEXTS."""
    texts = record.plain(_TEXTS)
    if texts is not None and texts[1] not in NO_IDENTITIES and texts[5]:
        return texts
    return (
        record.text("grant_type"),
        record.identity("id"),
        record.line("name"),
        record.text("description", ""),
        record.line("groups_permissions_description", ""),
        record.exact("key"),
    )


def permission_group(record: Record) -> PermissionGroup:
    """Raises WrongShape."""
    return PermissionGroup(
        id=record.number("id"),
        name=record.line("description", ""),
        read_only=record.flag("read_only"),
        permissions=tuple(_module_rights(part) for part in record.records("permissions")),
    )


def body_of(form: ConsumerForm) -> dict[str, Any]:
    """NewConsumer. Raises InvalidFields when a choice is missing that no request can go without."""
    tidy = form.tidied()
    if tidy.grant_type is None:
        raise InvalidFields({"grant_type": Problem.BLANK})
    if tidy.group_id is None:
        raise InvalidFields({"id_group_permission": Problem.BLANK})
    body: dict[str, Any] = {
        "grant_type": tidy.grant_type.value,
        "name": _sendable(tidy.name),
        "description": _sendable(tidy.description),
        "id_group_permission": tidy.group_id,
    }
    if tidy.callback_url:
        body["callback_url"] = _sendable(tidy.callback_url)
    return body


def _module_rights(record: Record) -> ModuleRights:
    return ModuleRights(
        module=record.number("module"),
        sub_module=record.line("sub_module", ""),
        rights=frozenset([right for right, name in _RIGHTS if record.flag(name)]),
    )


def _sendable(text: str) -> str:
    """A pasted half of a surrogate pair can't be written as UTF-8: it becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")
