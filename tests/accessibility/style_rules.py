"""The style sheets as rules: which colours meet on which part of which control, in which state."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from desktop.resources import resources_folder

SHEETS = ("style.qss", "fusion.qss")
_STATE = re.compile(r"(?<!:):([\w-]+)")
_ATTRIBUTE = re.compile(r"\[[^\]]*\]")


@dataclass(frozen=True)
class Rule:
    """`part` is the selector without its states: QPushButton#primary, QTabBar::tab."""

    part: str
    states: frozenset[str]
    sets: dict[str, str]


@dataclass(frozen=True)
class Look:
    """What a part looks like in a state, by all the rules that apply; colours by their names."""

    selector: str
    states: frozenset[str]
    text: str | None
    fill: str | None
    border: str | None

    @property
    def is_disabled(self) -> bool:
        return "disabled" in self.states


class StyleRules:
    @cached_property
    def rules(self) -> list[Rule]:
        text = "".join((resources_folder() / sheet).read_text(encoding="utf-8") for sheet in SHEETS)
        # ${name} is $name, and its brackets would end a rule.
        text = re.sub(r"\$\{(\w+)\}", r"$\1", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))
        return [
            Rule(*_part_and_states(selector), _properties(body))
            for selectors, body in re.findall(r"([^{}]+)\{([^}]*)\}", text)
            for selector in selectors.split(",")
        ]

    def looks(self) -> list[Look]:
        """One for each selector that is written in the sheets."""
        seen = dict.fromkeys((rule.part, rule.states) for rule in self.rules)
        return [self._look(part, states) for part, states in seen]

    def _look(self, part: str, states: frozenset[str]) -> Look:
        kind = re.sub(r"#\w+", "", part)
        # A rule for the very part is stronger than one for all of its kind; of equals the later one wins.
        applying = [
            rule
            for wanted in dict.fromkeys((kind, part))
            for rule in self.rules
            if rule.part == wanted and rule.states <= states
        ]
        text = fill = border = None
        for rule in applying:
            for name, value in rule.sets.items():
                colour = _colour(value)
                if name == "color":
                    text = colour
                elif name in ("background", "background-color"):
                    fill = colour
                elif re.fullmatch(r"border(-(top|bottom|left|right))?(-color)?", name) and "px" not in value:
                    border = colour
                elif re.fullmatch(r"border(-(top|bottom|left|right))?", name):
                    border = colour or border
        states_written = "".join(f":{state}" for state in sorted(states))
        return Look(part + states_written, states, text, fill, border)


def _part_and_states(selector: str) -> tuple[str, frozenset[str]]:
    selector = " ".join(selector.split())
    attributes = {each.strip("[]").replace('"', "") for each in _ATTRIBUTE.findall(selector)}
    bare = _ATTRIBUTE.sub("", selector)
    return _STATE.sub("", bare), frozenset(_STATE.findall(bare)) | attributes


def _properties(body: str) -> dict[str, str]:
    pairs = (pair.split(":", 1) for pair in body.split(";") if ":" in pair)
    return {name.strip(): value.strip() for name, value in pairs}


def _colour(value: str) -> str | None:
    """The name in it; None for none, as for `transparent` and 0."""
    found = re.search(r"\$(\w+)", value)
    return found.group(1) if found else None
