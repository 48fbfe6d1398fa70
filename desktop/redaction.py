"""Takes out of a text what may be a secret, when nobody knows any more where it came from."""

from __future__ import annotations

import re

DOTS = "••••••••"
LIMIT = 20_000

# Without a \b before: client_secret, access_token, newPassword.
_WORD = "(?:secret|token|password|passphrase|passwd|code_verifier)s?"
_QUOTED = r"""b?(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    # Authorization: anything, as a header, in a dictionary, or in a list of pairs.
    (
        re.compile(rf"(?i)(authorization[\"']?\s*[:=,]\s*)(?:{_QUOTED}|[^\r\n]+)"),
        rf"\1{DOTS}",
    ),
    (re.compile(r"(?i)\b(bearer|hawk)\s+[^\s,;\"'<>]{6,}"), rf"\1 {DOTS}"),
    (re.compile(r"(?i)\b(basic)\s+[A-Za-z0-9+/=_-]{12,}"), rf"\1 {DOTS}"),
    # A header, payload and signature joined by dots (RFC 7519).
    (re.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]*"), DOTS),
    # https://user:password@host
    (re.compile(r"(://)[^/\s@\"']+@"), rf"\1{DOTS}@"),
    # ?code=… of a browser sign-in
    (re.compile(r"(?i)([?&]code=)[^&\s\"']+"), rf"\1{DOTS}"),
    # client_secret=…, "secret": "…", access_token='…'
    (re.compile(rf"(?i)({_WORD}[\"']?\s*[:=]\s*[\[({{]*)(?:{_QUOTED}|[^\s&,;\"'}})\]]+)"), rf"\1{DOTS}"),
    # The secret is now abc…: a long value at most four short words after such a word.
    (
        re.compile(rf"(?i)({_WORD}(?:[^\w\r\n]{{1,4}}\w{{1,12}}){{0,4}}?[^\w\r\n]{{1,4}})[\w+/~=-]{{16,}}"),
        rf"\1{DOTS}",
    ),
)


def redacted(text: str) -> str:
    """`text`, 20,000 characters at most, with dots for Authorization headers, tokens, passwords and what
    stands after such words."""
    if len(text) > LIMIT:
        text = f"{text[:LIMIT]}… ({len(text) - LIMIT} more characters)"
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text
