"""Overwrites memory that this program has given back but that still holds what stood there.

Python can't overwrite a text or bytes, and freed memory keeps its content until it is used again. So the
C library is told to overwrite what it frees, where it can (glibc, at 1 to 3 % of the time of such work), and
what Python itself has put aside is used again, at once, for zeros.
"""

from __future__ import annotations

import ctypes
import gc
import sys

M_PERTURB = -6  # glibc's malloc.h
PATTERN = 0xA5

# Python keeps blocks of up to 512 bytes itself, in classes of 16; larger ones are the C library's.
SMALL = range(48, 513, 16)
HEADER = 33  # bytes of a bytes object besides its content
SMALL_BYTES = 1_500_000  # of each class, more than is ever free in one
LARGE = (600, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 120_000)
LARGE_BYTES = 6_000_000


def overwrite_what_is_freed() -> None:
    """From now on, by the C library; where it can't, nothing happens."""
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(M_PERTURB, PATTERN)


def clean_memory() -> None:
    """Takes some tens of milliseconds."""
    gc.collect()
    for block in SMALL:
        _fill(block - HEADER, SMALL_BYTES // block)
    for size in LARGE:
        _fill(size, LARGE_BYTES // size)


def _fill(size: int, count: int) -> None:
    # Not bytes(size): what the C library gives cleared may be a fresh page instead of an old one.
    zeros = [b"\0" * size for _ in range(count)]
    zeros.clear()
