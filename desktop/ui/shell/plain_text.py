"""Text of a server, where Qt would otherwise guess whether it is markup."""

from __future__ import annotations

import re

# As html.escape, whose module brings the names of 2,000 characters that a start would load.
_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def escaped(text: str) -> str:
    return text.translate(_MARKUP)


def as_tooltip(text: str) -> str:
    """`text` as markup that shows exactly `text`: a tooltip shows anything that looks like HTML as HTML."""
    return f"<qt>{escaped(text).replace(chr(10), '<br>')}</qt>"


def breakable(path: str) -> str:
    """`path` with places where a line may end. For the eye only: who copies it copies them too."""
    return re.sub(r"([/\\])", "\\1\u200b", path)
