"""What every test is given and held to."""

import gc
import os
import sys
from collections.abc import Generator, Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.desktop_session import DesktopSession
from tests.leaks import nothing_left_behind
from tests.log_watch import expected_log
from tests.no_skips import NoSkips
from tests.session_broken import SessionBroken
from tests.window_thread import loaded, qt_is_loaded_in_the_windows_thread

# How long examples take to be made tells something of the computer and what else it does, not of the program.
settings.register_profile("any computer", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any computer")

__all__ = [  # fixtures
    "expected_log",
    "loaded",
    "nothing_left_behind",
    "qt_is_loaded_in_the_windows_thread",
]

_ON_LINUX = sys.platform == "linux"


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """On Linux, starts the private desktop before anything of Qt, for the whole run."""
    if not _ON_LINUX:
        return
    if os.environ.get("CI"):
        config.pluginmanager.register(NoSkips())
    try:
        session = DesktopSession().__enter__()
    except SessionBroken as broken:
        raise pytest.UsageError(f"The tests' own desktop doesn't start: {broken}") from broken
    config.add_cleanup(lambda: session.__exit__(None, None, None))


def pytest_collection_finish() -> None:
    """What is there before the first test is looked through by no collection: each test makes one, and it
    would take ten times as long as the test's own things need. The program, which does the same for itself,
    leaves its things to be found and these where they are."""
    gc.collect()
    gc.freeze()
    for name in ("freeze", "unfreeze"):
        setattr(gc, name, lambda: None)  # a name of a module, to mypy no place to assign to


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What a test wrote is told by a worker in UTF-8, which has no place for half a surrogate pair."""
    report = yield
    report.sections = [
        (name, text.encode("utf-8", "backslashreplace").decode("utf-8")) for name, text in report.sections
    ]
    return report


@pytest.fixture(autouse=True)
def numbers_as_before() -> Iterator[None]:
    """The locale that numbers and dates are written in is put back: a window sets it for the process."""
    core = sys.modules.get("PySide6.QtCore")
    before = core.QLocale() if core is not None else None
    yield
    if before is not None:
        sys.modules["PySide6.QtCore"].QLocale.setDefault(before)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Elsewhere, leaves out what needs the private desktop, and says so."""
    if _ON_LINUX:
        return
    left_out = [item for item in items if item.get_closest_marker("linux_session")]
    if left_out:
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)
        print(f"{len(left_out)} tests are left out: they need Linux (an X server, D-Bus, gnome-keyring)")
