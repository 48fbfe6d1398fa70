"""Help (F1): topics written in each language, illustrated with the tour's pictures, and the keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QPainter, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QWidget,
)

from desktop.ui.pages.help_topics import KEYS, TOPICS
from desktop.ui.shell.page import Page
from desktop.ui.shell.shortcuts import SHORTCUTS

WIDEST_PICTURE = 860
LIST_WIDTH = 270
# What style.qss keeps free in a row of the topics: beside the words, with a scroll bar; above and below.
BESIDE_TITLE, AROUND_LINES = 56, 18
ANY_HEIGHT = 1000
MARGIN = 24
# Above and below a heading of each level.
_SPACE = {1: (0, 12), 2: (18, 6)}


class HelpText(QTextBrowser):
    """Shows a topic; pictures are as wide as there is room for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.folders: tuple[Path, ...] = ()
        self._markdown = ""
        self._shown: QTextDocument | None = None
        self._shown_width = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._fit_pictures)
        self.setOpenLinks(False)
        self.setObjectName("helpText")

    def show_topic(self, markdown: str) -> None:
        self._markdown = markdown
        self._shown_width = self._room
        # A fresh one: the shape of the earlier topic's first block would stay, and push the new one down.
        before, self._shown = self._shown, QTextDocument(self)
        self._shown.setDocumentMargin(MARGIN)
        self._shown.setDefaultFont(self.font())
        self.setDocument(self._shown)
        if before is not None:
            before.deleteLater()
        self._shown.setMarkdown(markdown)
        self._space()

    def _space(self) -> None:
        """Air around headings and paragraphs: Markdown's own has almost none."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            above, below = _SPACE.get(level, (0, 10))
            shape = QTextBlockFormat()
            shape.setTopMargin(above)
            shape.setBottomMargin(below)
            shape.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setPosition(block.position())
            if not cursor.currentTable() and not block.text().startswith("\ufffc"):
                cursor.mergeBlockFormat(shape)
            block = block.next()

    @property
    def _room(self) -> int:
        """The same with and without a scroll bar: what made it come would make it go, without end."""
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return min(WIDEST_PICTURE, self.width() - beside - 2 * int(self.document().documentMargin()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Files of the help only: nothing is fetched from anywhere."""
        file = Path(name.path() if isinstance(name, QUrl) else name).name
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        for folder in self.folders:
            image = QImage(str(folder / file))
            if not image.isNull():
                return self._fitted(image)
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Not at once: a scroll bar that comes or goes while a topic is laid out resizes, too.
        if self._room != self._shown_width:
            self._again.start()

    def _fit_pictures(self) -> None:
        place = self.verticalScrollBar().value()
        self.show_topic(self._markdown)
        self.verticalScrollBar().setValue(place)

    def _fitted(self, image: QImage) -> QImage:
        ratio = self.devicePixelRatio()
        wide = round(self._room * ratio)
        size = QSize(wide, round(image.height() * wide / image.width()))
        fitted = image.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(fitted)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(fitted.rect().adjusted(0, 0, -1, -1))
        painter.end()
        fitted.setDevicePixelRatio(ratio)
        return fitted


class TopicRows(QStyledItemDelegate):
    """The style forgets its own padding when it breaks a title into lines, and then cuts off its end."""

    def __init__(self, topics: QListWidget) -> None:
        super().__init__(topics)
        self._topics = topics

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        metrics = self._topics.fontMetrics()
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        room = QRect(0, 0, LIST_WIDTH - BESIDE_TITLE, ANY_HEIGHT)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, title).height() + AROUND_LINES
        return size.expandedTo(QSize(0, needed))


class HelpPage(Page):
    """`folder` holds a folder for each language; `language` gives the code of the one to show."""

    def __init__(self, folder: Path, language: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self._language = language
        self.topics = QListWidget(self)
        self.topics.setObjectName("sections")
        self.topics.setFixedWidth(LIST_WIDTH)
        self.topics.setWordWrap(True)
        self.topics.setItemDelegate(TopicRows(self.topics))
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for topic in TOPICS:
            item = QListWidgetItem(self.topics)
            item.setData(Qt.ItemDataRole.UserRole, topic)
        self.text = HelpText(self)
        self.topics.currentRowChanged.connect(lambda _: self._show())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 16, 16)
        row.setSpacing(12)
        row.addWidget(self.topics)
        row.addWidget(self.text, 1)
        self.topics.setCurrentRow(0)
        self.retranslate()

    def open(self, topic: str) -> None:
        """Shows the topic of that id (help_topics.py)."""
        self.topics.setCurrentRow(TOPICS.index(topic))
        self.topics.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.topics.setAccessibleName(self.tr("Topics"))
        self.text.setAccessibleName(self.tr("Help"))
        for number, topic in enumerate(TOPICS):
            title = _title(self._markdown(topic))
            self.topics.item(number).setText(title)
            self.topics.item(number).setToolTip(title)
        self._show()

    def _show(self) -> None:
        self.text.folders = self._folders()
        self.text.show_topic(self._markdown(TOPICS[max(0, self.topics.currentRow())]))

    def _folders(self) -> tuple[Path, ...]:
        """That of the language, then English for what it lacks."""
        return (self._folder / self._language(), self._folder / "en")

    def _markdown(self, topic: str) -> str:
        if topic == KEYS:
            return self._keys()
        for folder in self._folders():
            file = folder / f"{topic}.md"
            if file.exists():
                return file.read_text(encoding="utf-8")
        return ""

    def _keys(self) -> str:
        rows = "\n".join(f"| {shortcut.keys()} | {shortcut.words} |" for shortcut in SHORTCUTS)
        title, key, what = self.tr("Keys"), self.tr("Shortcut"), self.tr("What it does")
        return f"# {title}\n\n| {key} | {what} |\n|---|---|\n{rows}\n"


def _title(markdown: str) -> str:
    """The first heading."""
    return markdown.partition("\n")[0].lstrip("# ")
