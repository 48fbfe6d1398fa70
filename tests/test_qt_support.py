"""What of PySide6 is put off at a start, or made in another way, works as ever when it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
QUICKENED = "from desktop.start import quicken\nquicken()\n"


def told(code: str) -> str:
    """What a fresh Python prints."""
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


WRONG = """
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
for call in (lambda: QPoint("a", "b"), lambda: QLabel.setText(), lambda: QLabel(1, 2, 3)):
    try:
        call()
    except TypeError as problem:
        print(problem)
    else:
        print("nothing")
"""
SIGNATURES = """
from PySide6.QtCore import QDate
from PySide6.support.signature import get_signature
print(get_signature(QDate.addDays), get_signature(QDate.fromString))
"""
HELP = """
import pydoc
from PySide6.QtCore import QPoint
print(pydoc.render_doc(QPoint.manhattanLength), QPoint.manhattanLength.__doc__)
"""
ENUMERATIONS = """
import enum, pickle
from PySide6 import QtCore, QtGui, QtNetwork, QtPrintSupport, QtSvg, QtWidgets
seen = set()
def enumerations(of):
    for name in dir(of):
        one = getattr(of, name, None)
        if isinstance(one, type) and one.__module__.startswith("PySide6.") and one not in seen:
            seen.add(one)
            if isinstance(one, enum.EnumType):
                yield one
            else:
                yield from enumerations(one)
def answer(ask):
    try:
        return repr(ask())
    except Exception as problem:
        return repr(problem)
def facts(of):
    yield of.__module__, of.__qualname__, of.__mro__[1:], list(of.__members__), [one.name for one in of]
    for one in of.__members__.values():
        again = of(one.value) is one and of[one.name] is one
        yield repr(one), str(one), f"{one}", one.value, one.name, again
        yield answer(lambda: ~one), answer(lambda: [*one]), answer(lambda: [one | other for other in of])
        yield answer(lambda: one < 5), answer(lambda: pickle.loads(pickle.dumps(one)) is one)
    yield answer(lambda: of(0)), answer(lambda: of(-98765))
for module in (QtCore, QtGui, QtNetwork, QtPrintSupport, QtSvg, QtWidgets):
    for one in enumerations(module):
        print(*facts(one), sep="\\n")
"""


@pytest.mark.parametrize(
    "asking",
    [WRONG, SIGNATURES, HELP, ENUMERATIONS],
    ids=["wrong arguments", "signatures", "help", "enumerations"],
)
def test_what_is_asked_later_is_told_as_without_it(asking: str) -> None:
    assert "nothing" not in told(asking)
    assert told(QUICKENED + asking) == told(asking)


def test_nothing_of_it_runs_at_a_start() -> None:
    """When it fails with a new PySide6, that carries its modules otherwise: is qt_support.py of use still?"""
    loaded = told(QUICKENED + "import PySide6.QtWidgets, sys\nprint(*sys.modules)").split()
    assert "shibokensupport.signature.parser" in loaded
    assert not {"inspect", "ast", "argparse", "datetime"} & set(loaded)


def test_qt_enumerations_are_not_made_in_the_slow_way() -> None:
    """When it fails with a new PySide6, that calls Enum otherwise: qt_support.py is of no use then."""
    without = "import desktop.qt_support as support\nsupport._create = None\n"
    assert told(QUICKENED + without + "from PySide6.QtCore import Qt\nprint(len(Qt.Key) > 400)") == "True\n"


def test_threads_that_ask_at_once_all_see_the_whole_module() -> None:
    asking = """
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
import PySide6.QtCore
from shibokensupport.signature import mapping
together = Barrier(4)
def ask(_):
    together.wait()
    return id(mapping.type_map), id(mapping.update_mapping), type(mapping).__name__, len(vars(mapping))
with ThreadPoolExecutor(4) as threads:
    print(len(set(threads.map(ask, range(4)))), type(mapping).__name__)
"""
    assert told(QUICKENED + asking) == "1 module\n"
