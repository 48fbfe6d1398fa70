"""An AT-SPI client with Debian's pyatspi: the tests tell it on each line what to do, and read what it found.

The system's own Python runs it, as pyatspi belongs to that: it imports nothing of ours.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

MOST_CHILDREN = 60  # of a list or table: a large one answers for each cell
ANNOUNCEMENT, SHOWING, TEXT = "object:announcement", "object:state-changed:showing", "object:text-changed"
HEARD = (ANNOUNCEMENT, SHOWING, TEXT, "object:property-change")
ASKED_FOR_THEIR_ROLE = (SHOWING, TEXT)  # each costs a question, and there are many of the others
# Nobody presses these, and their words are their names.
PLAIN = ("filler", "frame", "image", "label", "layered pane", "panel", "separator", "table cell")


class Client:
    def __init__(self, process: int) -> None:
        self._process = process
        self._heard: list[dict[str, Any]] = []
        self._menus: list[Any] = []
        for kind in HEARD:
            pyatspi.Registry.registerEventListener(self._hear, kind)

    def answer(self, line: str) -> Any:
        """What the method named in `line` returns, or the words of what went wrong."""
        request = json.loads(line)
        try:
            return {"answer": getattr(self, request["do"])(**request["with"])}
        except Exception as problem:  # any of it is for the test to see
            return {"problem": f"{type(problem).__name__}: {problem}"}

    def tree(self) -> list[dict[str, Any]]:
        """Everything that is shown, in all windows and open menus of the program."""
        return [self._described(each, depth) for each, depth in self._shown()]

    def find(self, role: str, name: str) -> dict[str, Any]:
        """The first of that role and name that is shown."""
        return self._described(self._found(role, name, 0), 0)

    def act(self, role: str, name: str, actions: list[str], number: int) -> bool:
        """Does the first of `actions` that the thing offers; whether it did."""
        action = self._found(role, name, number).queryAction()
        # "Set Focus" in Qt 6.12, "SetFocus" before.
        offered = [action.getName(each).replace(" ", "") for each in range(action.nActions)]
        wanted = next(each for name in actions if (each := name.replace(" ", "")) in offered)
        return bool(action.doAction(offered.index(wanted)))

    def choose(self, box: str, entry: str) -> bool:
        """An entry of an open drop-down list, as a voice control does it."""
        for each, _ in self._below(self._found("combo box", box, 0), 0, hidden=True):
            if each.getRoleName() == "list item" and each.name == entry:
                return bool(each.queryAction().doAction(0))
        raise LookupError(f"{entry} isn't among the choices of {box}")

    def write(self, role: str, name: str, text: str) -> bool:
        return bool(self._found(role, name, 0).queryEditableText().setTextContents(text))

    def read(self, role: str, name: str) -> str:
        text = self._found(role, name, 0).queryText()
        return str(text.getText(0, text.characterCount))

    def heard(self) -> list[dict[str, Any]]:
        """What the program told by itself since the last question."""
        heard, self._heard = self._heard, []
        return heard

    def _hear(self, event: Any) -> None:
        kind, data = str(event.type), str(event.any_data)
        role = ""
        if kind.startswith(ASKED_FOR_THEIR_ROLE):
            try:
                role = event.source.getRoleName()
            except Exception:  # it is gone already
                return
        if role == "popup menu" and kind == SHOWING:
            # Open menus are children of nothing; the event is how a screen reader gets to know them.
            self._menus = [each for each in self._menus if each != event.source]
            if event.detail1:
                self._menus.append(event.source)
        self._heard.append({"kind": kind, "role": role, "text": data})

    def _program(self) -> Any:
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.get_process_id() == self._process:
                return program
        raise LookupError("the program isn't among those that AT-SPI shows")

    def _shown(self, *, cells: bool = True) -> Iterator[tuple[Any, int]]:
        for menu in reversed(self._menus):
            yield menu, 0
            yield from self._below(menu, 1, hidden=True)
        yield from self._below(self._program(), 0, cells=cells)

    def _below(
        self, parent: Any, depth: int, *, hidden: bool = False, cells: bool = True
    ) -> Iterator[tuple[Any, int]]:
        if parent.getRoleName() in ("table cell", *(() if cells else ("table",))):
            return
        # All at once: Qt looks at no number twice, and asking for a scroll bar that went meanwhile ends it.
        children = [parent.getChildAtIndex(number) for number in range(min(parent.childCount, MOST_CHILDREN))]
        for child in children:
            if child is not None and (hidden or child.getState().contains(pyatspi.STATE_SHOWING)):
                yield child, depth
                yield from self._below(child, depth + 1, hidden=hidden, cells=cells)

    def _found(self, role: str, name: str, number: int) -> Any:
        for each, _ in self._shown(cells=False):
            if each.name == name and each.getRoleName() == role:
                if number == 0:
                    return each
                number -= 1
        raise LookupError(f"no {role} {name!r} is shown")

    def _described(self, thing: Any, depth: int) -> dict[str, Any]:
        role, states = thing.getRoleName(), thing.getState()
        plain = role in PLAIN and not states.contains(pyatspi.STATE_FOCUSABLE)
        return {
            "path": thing.path,
            "depth": depth,
            "role": role,
            "name": thing.name,
            "description": "" if plain else thing.description,
            "states": [pyatspi.stateToString(each) for each in states.getStates()],
            "actions": [] if plain else _actions(thing),
            "text": "" if plain else _text(thing),
            "labels": [] if plain else _labels(thing),
        }


def _actions(thing: Any) -> list[str]:
    try:
        action = thing.queryAction()
    except NotImplementedError:
        return []
    return [action.getName(each) for each in range(action.nActions)]


def _text(thing: Any) -> str:
    try:
        text = thing.queryText()
    except NotImplementedError:
        return ""
    return str(text.getText(0, text.characterCount))


def _labels(thing: Any) -> list[str]:
    return [
        relation.getTarget(number).name
        for relation in thing.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for number in range(relation.getNTargets())
    ]


def main() -> None:
    client = Client(int(sys.argv[1]))
    loop = GLib.MainLoop()

    def told(_source: object, condition: GLib.IOCondition) -> bool:
        line = sys.stdin.readline()
        if not line or condition & GLib.IO_HUP:
            loop.quit()
            return False
        print(json.dumps(client.answer(line)), flush=True)
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_LOW, GLib.IO_IN | GLib.IO_HUP, told)
    print(json.dumps({"answer": "ready"}), flush=True)
    loop.run()


if __name__ == "__main__":
    main()
