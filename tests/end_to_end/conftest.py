"""What the stories are given: a server, a program and a person before it."""

from __future__ import annotations

import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from translations import compile_outdated

from desktop.resources import resources_folder
from desktop.sample.host import SampleHost
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.program import Program


@pytest.fixture(scope="session", autouse=True)
def catalogues() -> None:
    """What the translators wrote is what Qt loads; `dev.py test` has done it already."""
    compile_outdated(resources_folder() / "translations", Path(sys.executable).with_name("pyside6-lrelease"))


@pytest.fixture(scope="session")
def first_day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample company's folder after its first start, which takes ten times as long as the next."""
    folder = tmp_path_factory.mktemp("first-day")
    host = SampleHost(folder)
    host.start()
    host.stop()
    return folder


@pytest.fixture
def host(tmp_path: Path, first_day: Path) -> Iterator[SampleHost]:
    """The sample company's server, on a port that stays the same when it is stopped and started."""
    shutil.copytree(first_day, tmp_path / "server")
    host = SampleHost(tmp_path / "server", port=free_port())
    yield host
    host.stop()


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, host: SampleHost) -> Iterator[Program]:
    program = Program(qapp, tmp_path / "desk", host)
    yield program
    program.close()


@pytest.fixture
def elsewhere(host: SampleHost) -> Iterator[Elsewhere]:
    with Elsewhere(host.start()) as elsewhere:
        yield elsewhere


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
