"""Theme, icons, languages and a desk for the pieces of the window; all is put back afterwards."""

from __future__ import annotations

import shutil
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from translations import compile_outdated

from desktop.resources import resources_folder
from desktop.services.records import Records
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.language import Language
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Tasks
from desktop.ui.shell.theme import Theme
from tests.services.conftest import World, world

__all__ = ["world"]  # fixtures


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations of now, compiled for these tests only."""
    folder = tmp_path_factory.mktemp("translations")
    for source in (resources_folder() / "translations").glob("*.ts"):
        shutil.copy(source, folder)
    lrelease = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    assert lrelease is not None
    compile_outdated(folder, Path(lrelease))
    return folder


@pytest.fixture
def language(qapp: QApplication, catalogues: Path) -> Iterator[Language]:
    """English at first."""
    before = QLocale()
    language = Language(qapp, catalogues)
    language.choose("en")
    yield language
    for translator in language._translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Light at first."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    theme = Theme(qapp, resources_folder())
    theme.choose("light")
    yield theme
    theme.deleteLater()
    qapp.styleHints().colorSchemeChanged.disconnect(theme._apply)
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(resources_folder() / "icons", theme)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def desk(world: World, tasks: Tasks) -> OpenCompany:
    """No company is open yet."""
    return OpenCompany(world.consumers, Records(world.store.records), tasks)
