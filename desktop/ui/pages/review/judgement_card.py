"""One consumer of the review: what is known of it, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.consumer import Consumer
from desktop.domain.permission import Right, group_named
from desktop.domain.review import NOTE_LIMIT, Decision, Judgement, a_year_on
from desktop.ui.pages.api_connections.date_field import DateField
from desktop.ui.pages.review.tested_words import tested_words
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.module_names import module_name, right_name
from desktop.ui.shell.moments import local_day, local_time, today
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.emptied import empty
from desktop.ui.widgets.form_field import FormField
from desktop.ui.widgets.placed import placed


class JudgementCard(TranslatedWidget):
    decided = Signal()  # everything that is needed is there
    back_wanted = Signal()
    consumer_wanted = Signal(str)

    def __init__(self, icons: Icons, desk: OpenCompany, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.consumer: Consumer | None = None
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = QLabel(self)
        self.name.setObjectName("heading")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        self.open = QPushButton(self)
        self.open.setIcon(icons.named("external"))
        self.open.clicked.connect(self._open)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        self._question = QLabel(self)
        self._question.setObjectName("fieldName")
        self.choices = {decision: QRadioButton(self) for decision in Decision}
        self._group = QButtonGroup(self)
        for button in self.choices.values():
            self._group.addButton(button)
            button.toggled.connect(self._chosen)
        self.note = QLineEdit(self)
        self.note.setMaxLength(NOTE_LIMIT)
        self.next_on = DateField(icons, self)
        self._note = FormField(icons, self.note, self)
        self.note.textChanged.connect(lambda: self._note.show_problem(""))
        self._next = FormField(icons, self.next_on, self, focus=self.next_on.line)
        self.back = QPushButton(self)
        self.back.clicked.connect(self.back_wanted)
        self.go_on = QPushButton(self)
        self.go_on.setObjectName("primary")
        self.go_on.clicked.connect(self.judge)
        self._arrange()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(QKeySequence(key), self)
            enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            enter.activated.connect(self.judge)
        self.retranslate()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(self._facts)
        column.addWidget(self._question)
        for button in self.choices.values():
            column.addWidget(button)
        column.addWidget(self._note)
        column.addWidget(self._next)
        column.addLayout(buttons)

    @property
    def decision(self) -> Decision | None:
        return next((decision for decision, button in self.choices.items() if button.isChecked()), None)

    @property
    def problem(self) -> str:
        """What stands under a field; empty when nothing is wrong."""
        return self._note.problem or self._next.problem

    @property
    def facts(self) -> dict[str, str]:
        """What is shown of the consumer, by the name of each."""
        texts = [label.text() for label in placed(self._facts) if isinstance(label, QLabel)]
        return dict(zip(texts[::2], texts[1::2], strict=True))

    def show_consumer(self, consumer: Consumer, judged: Judgement | None, *, can_go_back: bool) -> None:
        """What was decided of it before stands there; otherwise nothing is chosen."""
        self.consumer = consumer
        self._group.setExclusive(False)
        for decision, button in self.choices.items():
            button.setChecked(judged is not None and judged.decision is decision)
        self._group.setExclusive(True)
        self.note.setText(judged.note if judged is not None else "")
        self.next_on.show_day(judged.next_on if judged is not None else a_year_on(today()))
        self._next.show_problem("")
        self.back.setEnabled(can_go_back)
        self.retranslate()
        chosen = self.choices[judged.decision if judged is not None else Decision.KEEP]
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def judge(self) -> None:
        """Says what is missing, or that nothing is."""
        if self.decision is None or not self.go_on.isEnabled():
            return
        if self.next_on.is_wrong:
            words = self.tr("This isn't a day that can be read. Write it like the example, or choose it.")
            self._next.show_problem(words)
            self.next_on.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.decision is Decision.NEEDS_WORK and not self.note.text().strip():
            self._note.show_problem(self.tr("Write what there is to do."))
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.decided.emit()

    def retranslate(self) -> None:
        self._question.setText(self.tr("What becomes of it?"))
        for decision, words in (
            (Decision.KEEP, self.tr("Keep as it is")),
            (Decision.NEEDS_WORK, self.tr("It needs work: somebody has to do something")),
            (Decision.RETIRE, self.tr("To retire: nobody needs it any more")),
        ):
            self.choices[decision].setText(words)
        self._note.name_it(self.tr("Note"))
        self._next.name_it(self.tr("Next review"))
        self.open.setText(self.tr("Open"))
        self.open.setToolTip(self.tr("Leaves the review, which can be gone on with at any time"))
        self.back.setText(self.tr("Back"))
        self.go_on.setText(self.tr("Next"))
        if self.consumer is not None:
            self.name.setText(self.consumer.name)
            self._show_facts(self.consumer)
        self._chosen()

    def refresh(self, consumer: Consumer) -> None:
        """The list was read anew; what is typed stays."""
        self.consumer = consumer
        self.retranslate()

    def _chosen(self) -> None:
        self.go_on.setEnabled(self.decision is not None)

    def _open(self) -> None:
        if self.consumer is not None:
            self.consumer_wanted.emit(self.consumer.id)

    def _show_facts(self, consumer: Consumer) -> None:
        empty(self._facts)
        known, locale = self._desk.known, QLocale()
        record = known.records.get(consumer.id)
        tested = tested_words(consumer, known, lambda moment: local_time(moment, locale))
        used = local_time(consumer.last_used_at, locale) if consumer.last_used_at else ""
        facts = [
            (self.tr("Description"), " ".join(consumer.description.split())),
            (self.tr("Permission group"), consumer.group_name),
            (self.tr("What it may do"), self._rights(consumer)),
            (self.tr("Owner"), record.owner if record else ""),
            (self.tr("Integrator"), record.integrator if record else ""),
            (self.tr("Key and secret"), tested),
            (self.tr("Last used"), used),
            (self.tr("Created"), local_day(consumer.created_at, locale)),
        ]
        for row, (name, value) in enumerate(facts):
            label, text = QLabel(name, self), QLabel(self)
            label.setObjectName("muted")
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setText(value or self.tr("not known"))
            self._facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)

    def _rights(self, consumer: Consumer) -> str:
        group = group_named(self._desk.listing.groups, consumer.group_id)
        if group is None:
            return ""
        modules: dict[frozenset[Right], list[str]] = {}
        for module, rights in group.rights_by_module().items():
            modules.setdefault(rights, []).append(module_name(module))
        lines = []
        for rights, names in modules.items():
            allowed = ", ".join(right_name(right) for right in Right if right in rights)
            lines.append(f"{allowed} – {', '.join(names)}")
        return "\n".join(lines) or self.tr("nothing")
