"""The fields of a consumer, with what is wrong standing under each as one leaves it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.consumer import ConsumerForm, GrantType, form_problems
from desktop.domain.errors import Problem
from desktop.domain.permission import PermissionGroup
from desktop.ui.pages.api_connections.consumer_model import grant_words
from desktop.ui.pages.api_connections.group_field import GroupField
from desktop.ui.pages.api_connections.group_name_field import GroupNameField
from desktop.ui.shell.field_words import field_problem
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.form_field import FormField


class DescriptionEdit(QPlainTextEdit):
    """Several lines, but Tab goes on to the next field as everywhere else in a form."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 22)


class ConsumerFields(TranslatedWidget):
    edited = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._groups: tuple[PermissionGroup, ...] = ()
        self._names: Callable[[], Iterable[str]] = tuple
        self._groups_are_typed = False
        self._problems: dict[str, Problem] = {}
        self._filling = False
        self.grant = ChoiceBox(icons, self)
        for grant in GrantType:
            self.grant.addItem("", grant.value)
        self.name = QLineEdit(self)
        # Made in the order in which they stand: Tab goes that way.
        self.callback = QLineEdit(self)
        self.callback.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.description = DescriptionEdit(self)
        self.group = GroupField(icons, self)
        self.group_name = GroupNameField(self)
        self._rows: dict[str, FormField] = {
            "grant_type": FormField(icons, self.grant, self),
            "name": FormField(icons, self.name, self),
            "callback_url": FormField(icons, self.callback, self),
            "description": FormField(icons, self.description, self),
            "id_group_permission": FormField(icons, self.group, self, focus=self.group.choice),
            "group_name": FormField(icons, self.group_name, self),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for field, row in self._rows.items():
            column.addWidget(row)
            row.left.connect(lambda field=field: self._left(field))
        self.grant.currentIndexChanged.connect(self._grant_changed)
        self.name.textChanged.connect(lambda: self._touched("name"))
        self.callback.textChanged.connect(lambda: self._touched("callback_url"))
        self.description.textChanged.connect(lambda: self._touched("description"))
        self.group.changed.connect(lambda: self._touched("id_group_permission"))
        self.group_name.textChanged.connect(lambda: self._touched("group_name"))
        self._show_groups()
        self.retranslate()

    def form(self) -> ConsumerForm:
        """What stands in the fields, as typed."""
        return ConsumerForm(
            self._grant(),
            self.name.text(),
            self.description.toPlainText(),
            None if self._groups_are_typed else self.group.group_id,
            self.callback.text(),
            self.group_name.text() if self._groups_are_typed else "",
        )

    def fill(self, form: ConsumerForm, *, grant_is_fixed: bool) -> None:
        """The grant type of an existing consumer doesn't change (management-api.yaml)."""
        self._filling = True
        found = -1 if form.grant_type is None else self.grant.findData(form.grant_type.value)
        self.grant.setCurrentIndex(found)
        self.grant.setEnabled(not grant_is_fixed)
        self.name.setText(form.name)
        self.description.setPlainText(form.description)
        self.callback.setText(form.callback_url)
        self.group.choose(form.group_id)
        self.group_name.setText(form.group_name)
        self._filling = False
        self.show_problems({})
        self._show_grant()

    def type_groups(self, typed: bool) -> None:
        """Where groups can't be listed, the name of one is typed instead of chosen."""
        if typed != self._groups_are_typed:
            self._groups_are_typed = typed
            self._show_groups()

    def _show_groups(self) -> None:
        self._rows["id_group_permission"].setVisible(not self._groups_are_typed)
        self._rows["group_name"].setVisible(self._groups_are_typed)

    def _problems_of(self, form: ConsumerForm) -> dict[str, Problem]:
        return form_problems(form, None if self._groups_are_typed else self._groups, self._names())

    def know(self, groups: tuple[PermissionGroup, ...], names: Callable[[], Iterable[str]]) -> None:
        """The groups to choose from, and what gives the names that the other consumers have: of 100,000,
        that takes longer than all else of a form."""
        if groups != self._groups:
            self._groups = groups
            self.group.show_groups(groups, self.group.group_id)
        self._names = names

    def check(self) -> bool:
        """Whether the form may be sent; otherwise each problem stands under its field, the first has
        the focus."""
        self.show_problems(self._problems_of(self.form()))
        return not self._problems

    def show_problems(self, problems: Mapping[str, Problem]) -> None:
        """Found here or told by the server; fields that aren't named are fine."""
        self._problems = dict(problems)
        for field, row in self._rows.items():
            problem = self._problems.get(field)
            row.show_problem(field_problem(field, problem) if problem else "")
        if self._problems:
            first = next((field for field in self._rows if field in self._problems), None)
            if first is not None:
                self._control(first).setFocus(Qt.FocusReason.OtherFocusReason)

    def problem_under(self, field: str) -> str:
        """The words under a field (its name as in management-api.yaml)."""
        return self._rows[field].problem

    def retranslate(self) -> None:
        for row in range(self.grant.count()):
            self.grant.setItemText(row, grant_words(GrantType(self.grant.itemData(row))))
        self.grant.setPlaceholderText(self.tr("Choose the grant type"))
        self._rows["name"].name_it(
            self.tr("Name"), self.tr("So that you recognise it: the program and its use.")
        )
        self._rows["description"].name_it(self.tr("Description"))
        self._rows["id_group_permission"].name_it(
            self.tr("Group permissions"),
            self.tr("Without the right group the connection can't reach the module it needs."),
        )
        self._rows["group_name"].name_it(
            self.tr("Group permissions"),
            self.tr(
                "Its name in Fracttal's list. What groups allow isn't known here, so they can't be compared."
            ),
        )
        self._rows["callback_url"].name_it(
            self.tr("Callback address"),
            self.tr("From the integrator. Fracttal compares it to the letter."),
        )
        self._show_grant()
        for field, problem in self._problems.items():
            if field in self._rows:
                self._rows[field].show_problem(field_problem(field, problem))

    def _grant(self) -> GrantType | None:
        """Qt keeps the text of an enumeration's member, not the member."""
        text = self.grant.currentData()
        return GrantType(text) if text else None

    def _show_grant(self) -> None:
        uses = {
            GrantType.CLIENT_CREDENTIALS: self.tr(
                "For a program on its own, such as a report or a data transfer at night."
            ),
            GrantType.AUTHORIZATION_CODE: self.tr(
                "For a program acting for a person, who signs in to Fracttal and agrees."
            ),
        }
        grant = self._grant()
        self._rows["grant_type"].name_it(
            self.tr("Grant type"),
            uses[grant] if grant else self.tr("How the integrator's program signs in."),
        )
        self._rows["callback_url"].setVisible(grant is GrantType.AUTHORIZATION_CODE)

    def _grant_changed(self) -> None:
        self._show_grant()
        self._touched("grant_type")

    def _touched(self, field: str) -> None:
        if self._filling:
            return
        if field in self._problems:
            self._judge(field)
        self.edited.emit()

    def _left(self, field: str) -> None:
        if not self._filling and self.isVisible() and self._control(field).isEnabled():
            self._judge(field)

    def _judge(self, field: str) -> None:
        """Looks at one field alone: the others may not have been reached yet."""
        problem = self._problems_of(self.form()).get(field)
        if problem:
            self._problems[field] = problem
        else:
            self._problems.pop(field, None)
        self._rows[field].show_problem(field_problem(field, problem) if problem else "")

    def _control(self, field: str) -> QWidget:
        return {
            "grant_type": self.grant,
            "name": self.name,
            "description": self.description,
            "id_group_permission": self.group.choice,
            "group_name": self.group_name,
            "callback_url": self.callback,
        }[field]
