"""Qt for Python's own modules for signatures, run when the first signature is asked for.

PySide6 carries them as source in its library, and compiles and runs them all at each start: a third of what
it takes to show an empty window. They serve `help()`, its own signatures, and the words of a TypeError about
wrong arguments. What isn't among them, or comes compiled in a later PySide6, is run as it always was.
"""

from __future__ import annotations

import builtins
from threading import RLock
from types import ModuleType
from typing import Any

NAMES = ("errorhandler", "layout", "mapping", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool")
LATE = frozenset(f"shibokensupport/signature/{name}.py" for name in NAMES)

_compile = builtins.compile
_running = RLock()  # signatures may be asked for in any thread
_sources: dict[str, Any] = {}
# In the place of the module's own code. PySide6's library takes one function without asking the module.
_STAND_IN = _compile(
    """
import sys
module = sys.modules[__name__]
sys.modules["desktop.qt_support"].put_off(module)
update_mapping = lambda: module.update_mapping()
""",
    "qt_support",
    "exec",
)
# PySide6's switch to other names (`__feature__`), never used here: it would read the source of each module
# that is imported, a fifteenth of the start.
SWITCH = "shibokensupport/feature.py"
_NO_SWITCH = _compile(
    "def feature_import(*_): pass\nfeature_imported = feature_import\n", "qt_support", "exec"
)


def load_pyside() -> None:
    """Loads it; what was loaded otherwise before stays as it is."""
    builtins.compile = _compile_late
    try:
        import PySide6  # noqa: F401
    finally:
        builtins.compile = _compile
    # The hook of its switch, which asks at each import.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _compile_late(source: Any, filename: Any, *rest: Any, **more: Any) -> Any:
    if filename == SWITCH:
        return _NO_SWITCH
    if filename not in LATE:
        return _compile(source, filename, *rest, **more)
    _sources[filename] = source
    return _STAND_IN


def put_off(module: ModuleType) -> None:
    module.__class__ = _Late


class _Late(ModuleType):
    """Has its code run when something of it is asked for; it is an ordinary module then."""

    def __getattribute__(self, name: str) -> Any:
        if not name.startswith("__"):  # what the machinery of imports asks for
            path = self.__name__.replace(".", "/") + ".py"
            with _running:
                source = _sources.pop(path, None)
                if source is not None:
                    exec(_compile(source, path, "exec"), vars(self))  # noqa: S102 - as PySide6 would have done
                    self.__class__ = ModuleType  # type: ignore[assignment]
        return ModuleType.__getattribute__(self, name)  # by now it may be no _Late any more
