"""Checks what is sent to make or change a consumer, field by field, as management-api.yaml says."""

import json
import re
from typing import Any
from urllib.parse import urlsplit

from desktop.sample.consumers import ConsumerFields
from desktop.sample.envelope import Errors
from desktop.sample.permissions import GROUPS

NAME_MOST = 120
DESCRIPTION_MOST = 500
CALLBACK_MOST = 2000
CLIENT_CREDENTIALS = "client_credentials"
AUTHORIZATION_CODE = "authorization_code"

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_CONTROL_BUT_LINES = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_URI = re.compile(r"(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=\[\]]|%[0-9A-Fa-f]{2})+")


def read_object(body: bytes) -> dict[str, Any] | None:
    """Return the JSON object that was sent, or None if it isn't one."""
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return sent if isinstance(sent, dict) else None


def check_form(sent: dict[str, Any], *, grant_type: str | None = None) -> ConsumerFields | Errors:
    """Return the fields, trimmed, or the errors per field.

    grant_type is that of the consumer being changed; it can't become another, so another is unknown.
    A name with control characters, which no screen could show, is unknown too.
    """
    errors: Errors = {}
    chosen = sent.get("grant_type")
    if chosen in (None, ""):
        errors["grant_type"] = ["blank"]
    elif chosen not in (CLIENT_CREDENTIALS, AUTHORIZATION_CODE) or grant_type not in (None, chosen):
        errors["grant_type"] = ["unknown"]

    name = _text(sent.get("name"), "name", NAME_MOST, _CONTROL, errors)
    if not name and "name" not in errors:
        errors["name"] = ["blank"]
    description = _text(sent.get("description"), "description", DESCRIPTION_MOST, _CONTROL_BUT_LINES, errors)

    group = sent.get("id_group_permission")
    if group is None:
        errors["id_group_permission"] = ["blank"]
    elif type(group) is not int or group not in GROUPS:
        errors["id_group_permission"] = ["unknown"]

    callback = _text(sent.get("callback_url"), "callback_url", CALLBACK_MOST, _CONTROL, errors)
    if callback and "callback_url" not in errors and not is_callback(callback):
        errors["callback_url"] = ["not_a_url"]
    if not callback and chosen == AUTHORIZATION_CODE and "callback_url" not in errors:
        errors["callback_url"] = ["blank"]

    if errors:
        return errors
    # A program on its own is never sent anywhere, so a callback would mean nothing.
    kept = callback if chosen == AUTHORIZATION_CODE else None
    return ConsumerFields(str(chosen), name, description, int(str(group)), kept)


def is_callback(address: str) -> bool:
    """Return whether an address may be a callback: https, or http on 127.0.0.1.

    It has no fragment (RFC 6749, 3.1.2) and no user in it.
    """
    if _URI.fullmatch(address) is None:
        return False
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    if not parts.hostname or "@" in parts.netloc or port == 0 or "[" in parts.path + parts.query:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname == "127.0.0.1")


def _text(value: Any, field: str, most: int, unwanted: re.Pattern[str], errors: Errors) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        errors[field] = ["unknown"]
        return ""
    text = value.strip()
    if unwanted.search(text):
        errors[field] = ["unknown"]
    elif len(text) > most:
        errors[field] = ["too_long"]
    return text
