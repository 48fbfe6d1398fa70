"""One module: its documented calls, what each needs, how sure that is, and which consumers may see it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.catalogue import AddOn, CallFacts, ModuleFacts
from desktop.ui.shell.module_names import module_name, right_name
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.cards import ScrolledCards

MOST_NAMES = 40


class ModuleDetails(TranslatedWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._facts: ModuleFacts | None = None
        self._consumers: Sequence[str] | None = None
        self._scrolled = scrolled = ScrolledCards(self)
        scrolled.set_margins(12, 0, 0, 0)
        self._card = card = scrolled.card()
        self._calls_name, self._calls = card.text("fieldName"), card.text()
        self._needs_name, self._needs = card.text("fieldName"), card.text()
        self._sure_name, self._sure = card.text("fieldName"), card.text()
        self._consumers_name, self._names = card.text("fieldName"), card.text()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled)
        self.retranslate()

    @property
    def text(self) -> str:
        """Everything that is told of the module, for tests."""
        labels = (self._calls_name, self._calls, self._needs, self._sure, self._consumers_name, self._names)
        shown = [label.text() for label in labels if not label.isHidden()]
        return "\n".join([self._card.heading.text(), *shown])

    def show_module(self, facts: ModuleFacts | None, consumers: Sequence[str] | None) -> None:
        """`consumers`: names of those whose group promises view; None where that isn't known."""
        self._facts, self._consumers = facts, consumers
        self.retranslate()

    def retranslate(self) -> None:
        facts = self._facts
        self._card.setVisible(facts is not None)
        if facts is None:
            return
        name = module_name(facts.module)
        self._scrolled.be_details(name)
        self._card.heading.setText(f"{facts.module.value} · {name}")
        self._calls_name.setText(self.tr("Documented calls"))
        calls = "\n".join(f"{call.method}  /{call.resource}" for call in facts.calls)
        self._calls.setText(calls or self.tr("None: Fracttal documents no call for this module."))
        self._needs_name.setText(self.tr("What a call needs"))
        self._needs.setText("\n".join(f"• {line}" for line in self._needed(facts, name)))
        self._sure_name.setText(self.tr("How sure this is"))
        self._sure.setText(
            self.tr(
                "Fracttal documents the module's number and the calls. That these calls belong to this "
                "module is inferred from what they are about."
            )
        )
        for widget in (self._needs_name, self._needs, self._sure_name, self._sure):
            widget.setVisible(bool(facts.calls))
        self._show_consumers()

    def _show_consumers(self) -> None:
        names = self._consumers
        if names is None:
            self._consumers_name.setText(self.tr("Consumers that may view it"))
            self._names.setText(self.tr("Not known here: the server doesn't tell what its groups allow."))
            return
        self._consumers_name.setText(self.tr("%n consumer(s) may view it, by their group", "", len(names)))
        shown = "\n".join(names[:MOST_NAMES])
        left = len(names) - MOST_NAMES
        if left > 0:
            others = self.tr("and %n more", "", left)
            shown = f"{shown}\n{others}"
        self._names.setText(shown)
        self._names.setVisible(bool(names))

    def _needed(self, facts: ModuleFacts, name: str) -> list[str]:
        lines = [self.tr("The add-on API Connections in your plan with Fracttal.")]
        lines += [self._right_needed(call, name) for call in _one_of_each_right(facts.calls)]
        if any(AddOn.ADVANCED in call.add_ons for call in facts.calls):
            lines.append(self.tr("To create work orders, the add-on ADVANCED APIs as well."))
        return lines

    def _right_needed(self, call: CallFacts, name: str) -> str:
        if call.method == "GET":
            words = self.tr("To read: “{right}” on {module} in the consumer's permission group.")
        else:
            words = self.tr("To create: “{right}” on {module} in the consumer's permission group.")
        return words.format(right=right_name(call.right), module=name)


def _one_of_each_right(calls: Sequence[CallFacts]) -> list[CallFacts]:
    return list({call.right: call for call in reversed(calls)}.values())[::-1]
