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
# Of each size up to this, glibc keeps a few blocks for the thread that freed them, not overwritten.
KEPT_BY_THREADS, KEPT_OF_EACH = range(24, 1033, 16), 8

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


def clean_thread_memory() -> None:
    """What the C library keeps for the thread that calls this. Takes about a millisecond."""
    if sys.platform != "linux":
        return
    libc = ctypes.CDLL(None)
    libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    libc.free.restype, libc.free.argtypes = None, [ctypes.c_void_p]
    blocks = []
    for size in KEPT_BY_THREADS:
        for _ in range(KEPT_OF_EACH):
            block = libc.malloc(size)
            if block:
                ctypes.memset(block, 0, size)
                blocks.append(block)
    for block in blocks:
        libc.free(block)


def clean_memory() -> None:
    """What Python and the C library have put aside for all. Takes some tens of milliseconds."""
    clean_thread_memory()
    gc.unfreeze()  # start.py says what stands aside, and why it does again
    gc.collect()
    gc.freeze()
    for block in SMALL:
        _fill(block - HEADER, SMALL_BYTES // block)
    for size in LARGE:
        _fill(size, LARGE_BYTES // size)
    clean_thread_memory()


def _fill(size: int, count: int) -> None:
    # Not bytes(size): what the C library gives cleared may be a fresh page instead of an old one.
    zeros = [b"\0" * size for _ in range(count)]
    zeros.clear()
