"""A crash of the interpreter itself leaves a trace, and none of the memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.adapters.platform.memory_dumps import quiet_windows
from desktop.faults import BYTES, FILE

ROOT = Path(__file__).parent.parent
CANARY = "sAmple-canary-0123456789"


def crash(code: str, place: Path) -> int:
    """The exit status of a Python that ran `code` in `place` and was then ended by its own fault."""
    end = "\nimport os, signal\nos.kill(os.getpid(), signal.SIGSEGV)"
    call = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{code}{end}"]
    return subprocess.run(call, cwd=place, capture_output=True, timeout=30, check=False).returncode


def keeping(folder: Path) -> str:
    return f"""
from pathlib import Path
from desktop.faults import keep_faults
keep_faults(Path({str(folder)!r}))
import resource
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
secret = {CANARY[:9]!r} + {CANARY[9:]!r}
"""


def test_a_crash_leaves_a_trace(tmp_path: Path) -> None:
    assert crash(keeping(tmp_path), tmp_path) < 0
    text = (tmp_path / FILE).read_text("utf-8")
    assert "Segmentation fault" in text
    assert CANARY not in text
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_traces_never_fill_the_disk(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("x" * (BYTES + 1))
    assert crash(keeping(tmp_path), tmp_path) < 0
    assert (tmp_path / FILE).stat().st_size < 20_000


DUMPING = """
import resource
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
secret = bytearray(b"canary-".upper() * 3)
"""
MEMORY = b"CANARY-" * 3
PATTERN = Path("/proc/sys/kernel/core_pattern")


def dumps(place: Path) -> list[bytes]:
    return [file.read_bytes() for file in place.glob("core*")]


@pytest.mark.linux_session
def test_memory_reaches_no_dump(tmp_path: Path) -> None:
    """Where the kernel writes files, all three are seen; where it feeds a program, the filter is read."""
    guarded = "from desktop.adapters.platform.memory_dumps import keep_memory_out_of_dumps as keep\n"
    for name, code in {
        "without": DUMPING,
        # As a crash reporter that doesn't care for the limit.
        "filter": f"{guarded}keep()\n{DUMPING}",
        "both": f"{DUMPING}{guarded}keep()\n",
    }.items():
        (tmp_path / name).mkdir()
        assert crash(code, tmp_path / name) < 0
    assert dumps(tmp_path / "both") == []
    assert not any(MEMORY in dump for dump in dumps(tmp_path / "filter"))
    if not PATTERN.read_text().startswith(("|", "/")):
        (dump,) = dumps(tmp_path / "without")
        assert MEMORY in dump
        assert len(dumps(tmp_path / "filter")) == 1
    said = subprocess.run(
        [sys.executable, "-c", f"{guarded}keep(); print(open('/proc/self/coredump_filter').read())"],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=30,
    )  # fmt: skip
    assert int(said.stdout, 16) == 0


@pytest.mark.parametrize("frozen", ["", "consumer-desk.exe"])
def test_windows_is_asked_for_no_dialog_no_heap_and_no_report(frozen: str) -> None:
    """Not run on Windows: what its functions would be called with."""
    modes: list[int] = []
    flags: list[int] = []
    excluded: list[tuple[str, bool]] = []
    quiet_windows(modes.append, flags.append, lambda *given: excluded.append(given), frozen)
    assert modes == [3]
    assert flags == [1]
    assert excluded == ([(frozen, False)] if frozen else [])
