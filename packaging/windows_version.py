"""The version in the four numbers that Windows compares."""

from __future__ import annotations

from packaging.version import Version

FINAL = 9000  # of the fourth number: above every trial version of the same release
_TRIALS = {"a": 1000, "b": 2000, "rc": 3000}


def quad(version: str) -> tuple[int, int, int, int]:
    """0.2.0 is (0, 2, 0, 9000), 0.2.0rc1 (0, 2, 0, 3001). Raises InvalidVersion."""
    parsed = Version(version)
    major, minor, micro = (*parsed.release, 0, 0)[:3]
    if parsed.dev is not None:
        last = parsed.dev
    elif parsed.pre is not None:
        last = _TRIALS[parsed.pre[0]] + parsed.pre[1]
    else:
        last = FINAL
    return major, minor, micro, last


def dotted(version: str) -> str:
    return ".".join(str(number) for number in quad(version))


def is_trial(version: str) -> bool:
    return Version(version).is_prerelease
