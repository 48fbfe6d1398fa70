"""Fails a test in which something of Qt's was loaded outside of the window's thread.

shiboken makes a class when it is first asked for. In the middle of that, Python may let another thread run,
and if that one asks for the same class, the entry from which it is made is freed twice (sbkmodule.cpp,
incarnateType): a broken heap, which ends the program minutes later somewhere else.
"""

import sys
import threading
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from types import ModuleType

import pytest

OF_QT = ("PySide6", "shiboken6", "desktop.ui.")


class Loaded(MetaPathFinder):
    """Finds nothing; is asked for each module that isn't there yet, in the thread that wants it."""

    def __init__(self) -> None:
        self.elsewhere: list[str] = []

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> None:
        thread = threading.current_thread()
        if name.startswith(OF_QT) and thread is not threading.main_thread():
            self.elsewhere.append(f"{name} in {thread.name}")


@pytest.fixture(scope="session")
def loaded() -> Iterator[Loaded]:
    asked = Loaded()
    sys.meta_path.insert(0, asked)
    yield asked
    sys.meta_path.remove(asked)


@pytest.fixture(autouse=True)
def qt_is_loaded_in_the_windows_thread(loaded: Loaded) -> Iterator[None]:
    loaded.elsewhere.clear()
    yield
    if loaded.elsewhere:
        pytest.fail("Loaded outside of the window's thread: " + ", ".join(loaded.elsewhere), pytrace=False)
