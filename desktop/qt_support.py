"""What Qt for Python does at each start, put off or made quicker.

Its modules for signatures are run when the first signature is asked for. PySide6 carries them as source in
its library, and compiles and runs them all at each start: a third of what it takes to show an empty window.
They serve `help()`, its own signatures, and the words of a TypeError about wrong arguments. What isn't among
them, or comes compiled in a later PySide6, is run as it always was.

Its enumerations are made in the way that the standard library keeps for its own.
"""

from __future__ import annotations

import builtins
import enum
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

# Enum("Name", [("A", 1), …]) as PySide6 calls it.
_AS_QT = {"module": None, "qualname": None, "type": None, "start": 1}
# The library's own names: a Python that has others makes them as PySide6 asks for.
_create: Any = getattr(enum.EnumType, "_create_", None)
_simple: Any = getattr(enum, "_simple_enum", None)


def load_pyside() -> None:
    """Loads it; what was loaded otherwise before stays as it is."""
    if _create is not None and _simple is not None:
        enum.EnumType._create_ = _create_quickly  # type: ignore[attr-defined]
    builtins.compile = _compile_late
    try:
        import PySide6  # noqa: F401
    finally:
        builtins.compile = _compile
    # The hook of its switch, which asks at each import.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _create_quickly(cls: Any, class_name: str, names: Any, *, boundary: Any = None, **more: Any) -> Any:
    """All of a class or a namespace are made when that is first used, 3,000 names until the first picture: a
    sixth of the start in Enum's own way, half of that in this, which doesn't check the names."""
    if boundary is not enum.KEEP or type(names) is not list or more != _AS_QT:
        return _create(cls, class_name, names, boundary=boundary, **more)
    return _simple(cls, boundary=boundary)(type(class_name, (), dict(names)))


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
                    # As PySide6 would have done.
                    exec(_compile(source, path, "exec"), vars(self))  # noqa: S102  # nosec B102
                    self.__class__ = ModuleType  # type: ignore[assignment]
        return ModuleType.__getattribute__(self, name)  # by now it may be no _Late any more
