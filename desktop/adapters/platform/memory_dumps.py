"""When a program crashes, systems like to keep or send its memory, and secrets are in it: not this one's."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import ctypes
else:
    import resource

FILTER = Path("/proc/self/coredump_filter")

# errhandlingapi.h, werapi.h
SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002
WER_FAULT_REPORTING_FLAG_NOHEAP = 0x0001


def keep_memory_out_of_dumps() -> None:
    """For this process, as early as there may be a secret in it. Where the system refuses, nothing happens.

    On Linux a limit of 0 stops the kernel from writing a file, but not from feeding a program (apport,
    systemd-coredump), and some of those keep what they get; so the filter leaves out all memory of its own,
    whoever asks. PR_SET_DUMPABLE 0 would do that, too, but desktop portals then refuse to talk to a program
    whose /proc/PID/root they can't open: the system's dark colours would no longer be seen. What it protects
    beyond that, memory read by another program of the same person, is nothing that can be promised.
    """
    if sys.platform == "win32":
        _quiet_windows()
        return
    with suppress(ValueError, OSError):  # the filter is left
        # What it starts, as a browser, may raise it again: only the soft limit.
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    if sys.platform == "linux":
        with suppress(OSError):  # a kernel without it
            FILTER.write_text("0x0", encoding="ascii")


def quiet_windows(
    set_error_mode: Callable[[int], object],
    set_flags: Callable[[int], object],
    exclude: Callable[[str, bool], object],
    frozen_program: str,
) -> None:
    """No dialog of the system on a crash, no heap in its report; and, where `frozen_program` names a
    program of our own rather than everybody's Python, no report at all."""
    set_error_mode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
    set_flags(WER_FAULT_REPORTING_FLAG_NOHEAP)
    if frozen_program:
        exclude(frozen_program, False)


if sys.platform == "win32":

    def _quiet_windows() -> None:
        wer = ctypes.WinDLL("wer")
        exclude = wer.WerAddExcludedApplication
        exclude.argtypes = [ctypes.c_wchar_p, ctypes.c_int]
        kernel32 = ctypes.WinDLL("kernel32")
        frozen = Path(sys.executable).name if getattr(sys, "frozen", False) else ""
        # WerSetFlags is exported by kernel32 since Windows 7.
        quiet_windows(kernel32.SetErrorMode, kernel32.WerSetFlags, exclude, frozen)
