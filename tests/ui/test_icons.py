"""Icons: each exists, is used, draws something, and has the colour of its meaning now."""

from __future__ import annotations

import ast
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from desktop.resources import resources_folder
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.sections import SETTINGS
from desktop.ui.shell.theme import DARK, LIGHT, Theme

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = sorted((resources_folder() / "icons").glob("*.svg"))
NAMES = [file.stem for file in FILES]
ASKING = {"named": 0, "pixmap": 0, "paint": 1}  # which argument is the icon's name


def trees() -> list[ast.Module]:
    return [
        ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "desktop" / "ui").rglob("*.py"))
    ]


def words(node: ast.AST) -> set[str]:
    """Each text that stands in the node as it is."""
    return {
        part.value
        for part in ast.walk(node)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }


def asked_for() -> set[str]:
    found: set[str] = set()
    for tree in trees():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in ASKING
            ):
                arguments = node.args[ASKING[node.func.attr] :][:1]
                for argument in arguments:
                    if isinstance(argument, ast.Constant | ast.IfExp):
                        found |= words(argument)
    return found


def colours_of(picture: QImage) -> set[str]:
    """Of the pixels that are fully covered."""
    found = set()
    for y in range(picture.height()):
        for x in range(picture.width()):
            colour = picture.pixelColor(x, y)
            if colour.alpha() == 255:
                found.add(colour.name())
    return found


def drawn(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(QSize(48, 48), 1.0, mode).toImage()


def test_every_icon_that_is_asked_for_exists() -> None:
    names = asked_for() | {section.id for section in SETTINGS}
    assert len(names) > 25
    assert sorted(names - set(NAMES)) == []


def test_every_file_is_used() -> None:
    used = set().union(*(words(tree) for tree in trees()))
    assert [name for name in NAMES if name not in used] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_is_a_small_drawing_of_ours(file: Path) -> None:
    root = ElementTree.parse(file).getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.get("viewBox")
    assert file.stat().st_size < 2500
    kinds = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert not kinds & {"script", "image", "text", "style", "foreignObject"}


@pytest.mark.parametrize("name", NAMES)
def test_each_draws_something_in_the_colour_of_its_meaning(icons: Icons, name: str) -> None:
    picture = drawn(icons.named(name))
    assert LIGHT.text in colours_of(picture)
    assert colours_of(drawn(icons.named(name, "error"))) == {LIGHT.error}


def test_the_programs_own_icon_draws_something(icons: Icons) -> None:
    assert len(colours_of(drawn(icons.application()))) > 1


def test_an_icon_follows_the_theme(icons: Icons, theme: Theme) -> None:
    icon = icons.named("home")
    assert LIGHT.text in colours_of(drawn(icon))
    theme.choose("dark")
    assert colours_of(drawn(icon)) == {DARK.text}
    theme.choose("light")
    assert colours_of(drawn(icon)) == {LIGHT.text}


def test_a_disabled_icon_is_muted(icons: Icons) -> None:
    assert colours_of(drawn(icons.named("save", "on_accent"), QIcon.Mode.Disabled)) == {LIGHT.muted}


def test_what_is_painted_often_follows_the_theme_too(icons: Icons, theme: Theme) -> None:
    def painted() -> set[str]:
        canvas = QPixmap(48, 48)
        canvas.fill(QColor("#ffffff"))
        painter = QPainter(canvas)
        icons.paint(painter, "copy", "accent", QRect(0, 0, 48, 48))
        painter.end()
        return colours_of(canvas.toImage())

    assert LIGHT.accent in painted()
    theme.choose("dark")
    assert DARK.accent in painted()
    assert LIGHT.accent not in painted()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_picture_is_sharp_at_every_scale(icons: Icons, ratio: float) -> None:
    picture = icons.pixmap("copy", "muted", 16, ratio)
    assert picture.size() == QSize(round(16 * ratio), round(16 * ratio))
    assert picture.devicePixelRatio() == ratio


def test_an_icon_of_no_size_is_no_trouble(icons: Icons) -> None:
    assert icons.named("copy").pixmap(QSize(0, 0), 1.0).isNull()
