"""What a test of a company found, line by line, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from desktop.domain.errors import NoOwnConsumer, NotAllowed, NotManaged
from desktop.services.company_probe import Finding, What
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import message_for
from desktop.ui.shell.module_names import module_name
from desktop.ui.shell.translated import TranslatedWidget

translate = QCoreApplication.translate
_ICONS = {"ok": "check", "info": "info", "warning": "warning", "error": "error"}


class Findings(TranslatedWidget):
    """Hidden as long as there are none."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._found: tuple[Finding, ...] = ()
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_findings(self, found: tuple[Finding, ...]) -> None:
        news = found[len(self._found) :]
        self._found = found
        self.retranslate()
        self.setVisible(bool(found))
        for finding in news:
            spoken = QAccessibleAnnouncementEvent(self, finding_words(finding)[1])
            QAccessible.updateAccessibility(spoken)

    @property
    def lines(self) -> list[str]:
        return [words.text() for _, words in self._rows[: len(self._found)]]

    def retranslate(self) -> None:
        while len(self._rows) < len(self._found):
            self._add_row()
        for row, (picture, words) in enumerate(self._rows):
            is_used = row < len(self._found)
            picture.setVisible(is_used)
            words.setVisible(is_used)
            if is_used:
                level, text = finding_words(self._found[row])
                picture.setPixmap(self._icons.pixmap(_ICONS[level], level, 18, self.devicePixelRatio()))
                words.setText(text)

    def _add_row(self) -> None:
        picture, words = QLabel(self), QLabel(self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self._rows)
        self._grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self._rows.append((picture, words))


def finding_words(finding: Finding) -> tuple[str, str]:
    """Level and sentence, in the language of now."""
    problem = finding.problem
    if problem is None:
        return "ok", _good(finding)
    message = message_for(problem)
    if finding.what is What.READ:
        module = module_name(finding.module or 0)
        if isinstance(problem, NotAllowed):
            return "info", translate(
                "Findings", "{module}: not allowed, by the permission group or by the plan"
            ).format(module=module)
        return message.level, translate("Findings", "{module}: {problem}").format(
            module=module, problem=message.title
        )
    if isinstance(problem, NotManaged):
        return "info", translate(
            "Findings", "No calls for managing consumers: they are made on Fracttal's own page and kept here"
        )
    if isinstance(problem, NoOwnConsumer):
        return "info", translate("Findings", "Not signed in, so nothing more could be asked for")
    return message.level, f"{message.title}. {message.text}".strip()


def _good(finding: Finding) -> str:
    match finding.what:
        case What.REACHED if not finding.fact:
            return translate("Findings", "The sample server on this computer answers")
        case What.REACHED:
            return translate("Findings", "{host} was reached, and answers as Fracttal's API does").format(
                host=finding.fact
            )
        case What.TOKEN:
            return _token_given(finding.fact)
        case What.MANAGEMENT:
            return translate("Findings", "Consumers can be managed from here")
        case What.READ:
            return translate("Findings", "{module}: may be read").format(
                module=module_name(finding.module or 0)
            )


def _token_given(form: str) -> str:
    if form == "body":
        return translate("Findings", "A token was given; the server takes the key in the request's body")
    if form == "body-at-api":
        return translate("Findings", "A token was given, but only at the address of the API")
    return translate("Findings", "A token was given; the server takes the key in the request's header")
