"""Text that others wrote, so that it shows what it holds: nothing in it is invisible or turns other text."""

from __future__ import annotations

import re
import unicodedata

INSTEAD = "\N{REPLACEMENT CHARACTER}"

# Direction can be turned round by these alone, also that of what stands beside (Unicode, UAX 9, 2).
_TURNS = "\u202a-\u202e\u2066-\u2069"
# Marks of direction: invisible, and of use only where something is written from right to left.
_MARKS = "\u061c\u200e\u200f"
# Category Cf and others that leave no ink, without those that join letters or parts of an emoji.
_INKLESS = "\u00ad\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
_INKLESS += "\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
_JOINERS = "\u034f\u200c\u200d\ufe00-\ufe0f"

_FLAG = "\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f"  # of England, Scotland, Wales (Unicode, UTS 51)
_SUSPECT = re.compile(
    f"(?P<flag>{_FLAG})|(?P<joiner>[{_JOINERS}])|(?P<mark>[{_MARKS}])|[{_TURNS}{_INKLESS}]"
    "|[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
)
# What needs no look: Latin, Greek, Cyrillic and usual signs, none of them a mark.
_PLAIN = re.compile(
    "[\n\t -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u202f-\u205e"
    "\u20a0-\u20bf]*"
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_MOST_MARKS = 6  # on one letter: Hebrew with points and chanting needs four
_KEYCAP_AFTER = "#*0123456789©®"


def honest(text: str, instead: str = INSTEAD) -> str:
    """`text` with `instead` in the place of each character that can't be seen or that turns the direction
    of others, and with every kind of line end as one. Joiners stay where letters or emoji join."""
    if (text.isascii() and text.isprintable()) or _PLAIN.fullmatch(text):
        return text  # nearly all are: a list has many thousands, and looking at each letter costs
    text = _LINE_ENDS.sub("\n", text)

    def kept(found: re.Match[str]) -> str:
        stays = found["flag"] or (found["mark"] and _is_from_right(text))
        return found[0] if stays or (found["joiner"] and _joins(text, found.start())) else instead

    return _calmed(_SUSPECT.sub(kept, text), instead)


def is_plain(text: str) -> bool:
    """Whether it is one line that `honest` leaves as it is, told without a closer look: no may be wrong."""
    return text.isprintable() and (text.isascii() or _PLAIN.fullmatch(text) is not None)


def can_be_seen(line: str) -> bool:
    """Whether each character of `line` is one that is shown, or joins such."""
    return honest_line(line) == line and re.sub(f"[{_JOINERS}{_MARKS}]", "", line).isprintable()


def same_when_typed(shown: str, typed: str) -> bool:
    """Whether a person typed what is shown, as far as it can be typed."""
    return _typeable(shown) == _typeable(typed)


def honest_line(text: str, instead: str = INSTEAD) -> str:
    """As `honest`, on one line: each break or tab is a space."""
    return honest(text, instead).replace("\n", " ").replace("\t", " ")


def _calmed(text: str, instead: str) -> str:
    """Without towers of accents, which would cover the lines above and below."""
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
        elif marks == _MOST_MARKS + 1:
            kept.append(instead)
    return "".join(kept)


def _typeable(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text.replace(INSTEAD, "")).split())


def _is_from_right(text: str) -> bool:
    return any(unicodedata.bidirectional(one) in ("R", "AL") and one.isalpha() for one in text)


def _joins(text: str, place: int) -> bool:
    """Whether something that can be joined stands before the joiner there. Nothing of ASCII can, and two
    joiners in a row are one too many but for an emoji's variation before its joiner."""
    before = text[place - 1 : place]
    if "\ufe0e" <= text[place] <= "\ufe0f" and before and before in _KEYCAP_AFTER:
        return True
    if before in ("\ufe0e", "\ufe0f"):
        return text[place] == "\u200d" and _joins(text, place - 1)
    has_ink = before.isprintable() or unicodedata.combining(before or " ") > 0
    return bool(before) and not before.isascii() and has_ink
