"""Turns the texts of an answer into such as would trick whoever shows, stores or exports them carelessly."""

import json
import zlib
from typing import Any

# Around the text that was there, so that rows stay apart: what stands before and behind it.
TRICKS = (
    ('<img src="file:///tick.png"><b>', "</b> &amp; &Q [*] %1 {name} {0} %n"),
    ("\u202egpj.exe \u2066", ""),  # a turn of direction that never ends
    ("\x00\x08\x1b[31m", "\r\n\u2028\x85\x9b"),
    ("\u200b\ufeff", "\u200d\u00ad\u2060\u3164"),
    ('=HYPERLINK("http://name.invalid","', '")'),
    ("@SUM(1+1)*cmd|' /C calc'!A0 ", "\t"),
    ("", " " + "x" * 10_000),
    ("</td></title></script><script>alert(1)</script>", "'\"`$(id)\\;\ud83d"),
    ("\r\n-- \u0430\u0301", "\u0336" * 60),  # combining marks without end
)
TEXTS = {"name", "description", "groups_permissions_description", "consumer_name", "account_name", "message"}
TEXTS |= {"account_email", "email", "profiles_description", "type_user", "ip_address", "module", "action"}
TEXTS |= {"sub_module", "parent_description", "items_log_description", "personnel_description"}


def hostile_body(body: bytes) -> bytes:
    """The answer with its texts turned, the same each time; as it is where it isn't JSON."""
    try:
        document = json.loads(body)
    except ValueError:
        return body
    return json.dumps(_turned(document)).encode()


def _turned(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _turned(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_turned(inner, name) for inner in value]
    if not isinstance(value, str) or name not in TEXTS:
        return value
    before, behind = TRICKS[zlib.crc32(value.encode("utf-8", "replace")) % len(TRICKS)]
    return f"{before}{value}{behind}"
