"""Icons from resources/icons, tinted by what they stand on, sharp at every scale."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from desktop.ui.shell.theme import Theme

INK = b'stroke="#000"'
APPLICATION_EDGES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


class Icons:
    """Reads each file once; the colour is asked for at each painting, so icons follow the theme."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._sources: dict[str, bytes] = {}
        self._drawings: dict[tuple[str, str], QSvgRenderer] = {}
        self._pictures: dict[tuple[str, str, int, float], QPixmap] = {}

    def named(self, name: str, meaning: str = "text") -> QIcon:
        """The icon of resources/icons/<name>.svg in the colour of that meaning (theme.Colours)."""
        return QIcon(_TintedEngine(lambda disabled: self._drawing(name, "muted" if disabled else meaning)))

    def pixmap(self, name: str, meaning: str, edge: int, ratio: float) -> QPixmap:
        """A square of `edge` device-independent pixels."""
        return self.named(name, meaning).pixmap(QSize(edge, edge), ratio)

    def paint(self, painter: QPainter, name: str, meaning: str, area: QRect) -> None:
        """For what is painted often, such as the cells of a table: drawn once, then copied."""
        ratio = painter.device().devicePixelRatio()
        key = (name, self._theme.colour(meaning).name(), area.width(), ratio)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self.pixmap(name, meaning, area.width(), ratio)
        painter.drawPixmap(area.topLeft(), picture)

    def colour(self, meaning: str) -> QColor:
        """For what is drawn beside icons: the colour of that meaning now."""
        return self._theme.colour(meaning)

    def application(self) -> QIcon:
        """Of the program itself: a picture of its own for each size, so that it is sharp at 16 pixels too."""
        icon = QIcon()
        for edge in APPLICATION_EDGES:
            icon.addFile(str(self._folder.parent / "app_icon" / "png" / f"{edge}.png"), QSize(edge, edge))
        return icon

    def _drawing(self, name: str, meaning: str) -> QSvgRenderer:
        colour = self._theme.colour(meaning).name()
        found = self._drawings.get((name, colour))
        if found is None:
            source = self._sources.get(name)
            if source is None:
                source = self._sources[name] = (self._folder / f"{name}.svg").read_bytes()
            found = QSvgRenderer(source.replace(INK, f'stroke="{colour}"'.encode()))
            self._drawings[(name, colour)] = found
        return found


class _TintedEngine(QIconEngine):
    def __init__(self, drawing: Callable[[bool], QSvgRenderer]) -> None:
        super().__init__()
        self._drawing = drawing

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        self._drawing(mode is QIcon.Mode.Disabled).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        if picture.isNull():  # Qt asks for one of no size where a button has no room yet
            return picture
        picture.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._drawing)
