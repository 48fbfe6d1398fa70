"""Puts values into templates, each quoted as the language of the file wants it.

{{name}}                      the value as a text of that language, quotes included
{{#name}}                     on one line of a comment
{{!name}}                     as it is: a block that was made for this place
{{?name}} … {{/name}}         kept when `name` is among the conditions
{{^name}} … {{/name}}         kept when it isn't
"""

from __future__ import annotations

import html
import json
import re
import shlex
from collections.abc import Callable, Collection, Mapping

PLACE = re.compile(r"\{\{([#!]?)(\w+)\}\}")
BLOCK = re.compile(r"^[ \t]*\{\{([?^])(\w+)\}\}\n(.*?)^[ \t]*\{\{/\2\}\}\n", re.MULTILINE | re.DOTALL)
SINGLE_QUOTES = re.compile("(['‘’‚‛])")  # each ends a text in PowerShell
ENV_NEEDS_NO_QUOTES = re.compile(r"[\w./:@%+=-]*", re.ASCII)

Quote = Callable[[str], str]


def fill(
    template: str, values: Mapping[str, str], quote: Quote, conditions: Collection[str] = frozenset()
) -> str:
    """Raises KeyError for a place that has no value."""

    def block(found: re.Match[str]) -> str:
        wanted = (found[2] in conditions) is (found[1] == "?")
        return found[3] if wanted else ""

    def place(found: re.Match[str]) -> str:
        value = values[found[2]]
        if found[1] == "!":
            return value
        return one_line(value) if found[1] == "#" else quote(value)

    return PLACE.sub(place, BLOCK.sub(block, template))


def one_line(text: str) -> str:
    """`text` without anything that could end a line or not be shown."""
    return "".join(character if character.isprintable() else " " for character in text)


def html_text(text: str) -> str:
    return html.escape(text, quote=True)


def shell_text(text: str) -> str:
    return shlex.quote(text)


def powershell_text(text: str) -> str:
    return "'" + SINGLE_QUOTES.sub(r"\1\1", text) + "'"


def python_text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def power_query_text(text: str) -> str:
    # "#(" begins an escape (Power Query M language specification, "Character escape sequences").
    return '"' + text.replace("#(", "#(#)(").replace('"', '""') + '"'


def env_text(text: str) -> str:
    """As a shell reads it, and every reader of such files understands."""
    if ENV_NEEDS_NO_QUOTES.fullmatch(text):
        return text
    if "'" not in text:
        return f"'{text}'"
    return '"' + re.sub(r'([\\"$`])', r"\\\1", text) + '"'


def json_in_html(value: object) -> str:
    """JSON that can stand in a script element: no "<", hence no end of the element."""
    return json.dumps(value, ensure_ascii=True).replace("<", "\\u003c")
