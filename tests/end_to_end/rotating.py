"""What a person does with a rotation."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from desktop.domain.rotation import Step, Way
from desktop.ui.pages.api_connections.leak_dialog import LeakDialog
from desktop.ui.pages.api_connections.rotation_part import RotationPart
from desktop.ui.pages.api_connections.rotation_rows import Place, StepRow
from desktop.ui.pages.api_connections.rotations_strip import RotationRow
from tests.end_to_end.person import Person, dialogs


class Rotating:
    def __init__(self, person: Person) -> None:
        self.person = person

    @property
    def part(self) -> RotationPart:
        (part,) = self.person.panel.findChildren(RotationPart)
        return part

    @property
    def strip(self) -> list[RotationRow]:
        return self.person.tab.rotations.rows

    def row(self, step: Step) -> StepRow:
        return self.part.rows[step]

    def presses(self, button: QAbstractButton) -> None:
        """Scrolled to first, as the panel is taller than the window."""
        self.person.waits_for(lambda: button.isVisible() and button.isEnabled())
        self.person.panel._area.ensureWidgetVisible(button)
        self.person.clicks(button)

    def is_at(self, step: Step) -> None:
        """The last step that was done."""
        self.person.waits_for(lambda: self.part.rotation is not None and self.part.rotation.step is step)
        shown = {each: row for each, row in self.part.rows.items() if not row.isHidden()}
        done = [each for each, row in shown.items() if row.place is Place.DONE]
        assert done == [each for each in shown if each.number <= step.number]

    def begins(self, name: str) -> None:
        self.person.opens(name)
        self.presses(self.part.begin)

    def takes(self, step: Step) -> None:
        self.presses(self.row(step).act)
        self.is_at(step)

    def retires(self, name: str) -> None:
        self.presses(self.row(Step.OLD_RETIRED).act)
        self.person.decides(name)

    def answers_a_leak(self, name: str, way: Way) -> None:
        self.person.opens(name)
        self.presses(self.part.leak)
        self.person.waits_for(lambda: dialogs(LeakDialog))
        (dialog,) = dialogs(LeakDialog)
        self.person.clicks(dialog.ways[way])
        assert not dialog.act.isEnabled()
        self.person.types(dialog.typed, name)
        self.person.clicks(dialog.act)
        self.person.waits_for(lambda: not dialogs(LeakDialog))
