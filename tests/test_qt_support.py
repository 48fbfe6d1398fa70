"""What of PySide6 is put off at a start works as ever when it is asked for."""

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


@pytest.mark.parametrize("asking", [WRONG, SIGNATURES, HELP], ids=["wrong arguments", "signatures", "help"])
def test_what_is_asked_later_is_told_as_without_it(asking: str) -> None:
    assert "nothing" not in told(asking)
    assert told(QUICKENED + asking) == told(asking)


def test_nothing_of_it_runs_at_a_start() -> None:
    """When it fails with a new PySide6, that carries its modules otherwise: is qt_support.py of use still?"""
    loaded = told(QUICKENED + "import PySide6.QtWidgets, sys\nprint(*sys.modules)").split()
    assert "shibokensupport.signature.parser" in loaded
    assert not {"inspect", "ast", "argparse", "datetime"} & set(loaded)


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
