"""Adds characters to the screen's keyboard, so that xdotool needn't change it while it types.

xdotool gives a key that is missing to a spare one, types it and takes it away at once; by the time our
window asks what the key meant, it means nothing any more. A key that stays is understood.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

from tests.session_broken import SessionBroken


def keysym(character: str) -> int:
    """X's number for a character (X protocol, appendix A: Latin-1 as it is, Unicode + 0x01000000)."""
    code = ord(character)
    return code if 0x20 <= code <= 0x7E or 0xA0 <= code <= 0xFF else 0x01000000 + code


def add_keys(characters: str) -> int:
    """Makes each of `characters` a key, unless it is one; returns how many were added. Keys of earlier
    calls are given up when there is no other place. Raises SessionBroken when there are too many."""
    library = _library()
    with _display(library) as display:
        rows = _rows(library, display)
        known = {symbol for row in rows.values() for symbol in row[:2]}
        wanted = sorted({keysym(each) for each in characters} - known)
        free = [code for code, row in rows.items() if not any(row)]
        # Not F1 and its like, which are the same with shift, too.
        ours = [code for code, row in rows.items() if row[0] == row[1] and _is_character(row[0])]
        kept = [code for code in ours if rows[code][0] in {keysym(each) for each in characters}]
        places = free + [code for code in ours if code not in kept]
        if len(wanted) > len(places):
            raise SessionBroken(f"the keyboard has place for {len(places)} more keys, not {len(wanted)}")
        for code, symbol in zip(places, wanted, strict=False):
            # Twice the same: with shift too, and X doesn't make a capital letter of it.
            pair = (ctypes.c_ulong * 2)(symbol, symbol)
            library.XChangeKeyboardMapping(display, code, 2, pair, 1)
        library.XSync(display, 0)
    return len(wanted)


def has_key(symbol: int) -> bool:
    """Whether a key means the keysym `symbol`, with or without shift."""
    library = _library()
    with _display(library) as display:
        return any(symbol in row[:2] for row in _rows(library, display).values())


def _library() -> ctypes.CDLL:
    library = ctypes.CDLL("libX11.so.6")
    library.XOpenDisplay.restype = ctypes.c_void_p
    library.XGetKeyboardMapping.restype = ctypes.POINTER(ctypes.c_ulong)
    return library


def _is_character(symbol: int) -> bool:
    return 0xA0 <= symbol <= 0xFF or symbol > 0x01000000


@contextmanager
def _display(library: ctypes.CDLL) -> Iterator[ctypes.c_void_p]:
    display = ctypes.c_void_p(library.XOpenDisplay(None))
    if not display:
        raise SessionBroken("there is no screen to type on")
    try:
        yield display
    finally:
        library.XCloseDisplay(display)


def _rows(library: ctypes.CDLL, display: ctypes.c_void_p) -> dict[int, list[int]]:
    first, last, width = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
    library.XDisplayKeycodes(display, ctypes.byref(first), ctypes.byref(last))
    count = last.value - first.value + 1
    symbols = library.XGetKeyboardMapping(display, ctypes.c_ubyte(first.value), count, ctypes.byref(width))
    try:
        flat = symbols[: count * width.value]
    finally:
        library.XFree(symbols)
    return {first.value + row: flat[row * width.value : (row + 1) * width.value] for row in range(count)}
