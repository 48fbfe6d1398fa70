"""A walk through the whole program by AT-SPI alone: what was met in each window is kept."""

from __future__ import annotations

import itertools

from tests.accessibility.screen_reader import ScreenReader, Thing
from tests.outside_program import run_outside


class ReadAloud:
    """`trees` has what each window showed, `all_told` every word of it and of what was announced, up to
    the moment in which the secret is shown."""

    NAME = "Made by voice"
    TYPED_SECRET = "typed-9f27c1"

    def __init__(self, reader: ScreenReader) -> None:
        self.reader = reader
        self.trees: dict[str, list[Thing]] = {}
        self.sections: list[str] = []
        self.key = self.secret = self.all_told = ""

    def through_everything(self) -> None:
        self._before_a_company()
        self._sections()
        self._creation()
        self._search()
        self._dialogs_and_menus()
        self._offline()
        self._secret()

    def _look(self, window: str) -> None:
        self.reader.waits_for_silence()
        self.trees[window] = self.reader.tree()

    def _before_a_company(self) -> None:
        reader = self.reader
        reader.sees("push button", "Try with a sample company")
        self._look("first screen")
        reader.presses("Connect my company")
        reader.presses("Other address than Fracttal's cloud", "check box")
        reader.sees("text", "Address of the API")
        # On the keyboard: what AT-SPI itself writes, it knows already.
        run_outside(
            [
                "xdotool",
                "search",
                "--sync",
                "--onlyvisible",
                "--name",
                "Consumer Desk",
                "windowfocus",
                "--sync",
            ]
        )
        reader.goes_to("Secret", "password text")
        run_outside(["xdotool", "type", "--delay", "5", self.TYPED_SECRET])
        self._dots(len(self.TYPED_SECRET))
        for keys in ("ctrl+v", "BackSpace", "ctrl+a", "Delete"):
            run_outside(["xdotool", "key", keys])
        self._dots(0)
        reader.presses("Connect")
        reader.hears("Give the company a name.")
        self._look("connecting")
        reader.presses("Cancel")
        reader.presses("Try with a sample company")
        reader.sees("push button", "Connection: Connected")

    def _dots(self, count: int) -> None:
        field = ("Secret", "password text")
        self.reader.waits_for(lambda: len(self.reader.reads(*field)) == count, f"{count} dots")

    def _sections(self) -> None:
        reader = self.reader
        tree = reader.tree()
        listed = next(number for number, thing in enumerate(tree) if thing.name == "Sections") + 1
        entries = itertools.takewhile(lambda thing: thing.role == "list item", tree[listed:])
        self.sections = [entry.name for entry in entries]
        for section in self.sections:
            reader.presses(section, "list item")
            reader.sees("label", section)
            self._look(section)
            self._tabs(section)

    def _tabs(self, section: str) -> None:
        tabs = [thing for thing in self.reader.tree() if thing.role == "page tab"]
        for tab in tabs:
            self.reader.presses(tab.name, "page tab")
            self._selected(tab.name)
            self._look(f"{section}, tab {tab.name}")
        for tab in tabs:
            if "selected" in tab.states:
                self.reader.presses(tab.name, "page tab")

    def _selected(self, tab: str) -> None:
        self.reader.waits_for(lambda: "selected" in self.reader.sees("page tab", tab).states, tab)

    def _creation(self) -> None:
        reader = self.reader
        reader.presses("API Connections", "list item")
        reader.sees("page tab", "OAuth consumers")
        reader.presses("OAuth consumers", "page tab")
        reader.presses("New OAuth consumer")
        reader.sees("label", "Grant type")
        reader.presses("Save")
        reader.hears("Give the consumer a name.")
        self._look("blank form")
        reader.chooses("Grant type", "Client credentials")
        reader.writes("Name", self.NAME)
        reader.chooses("Group permissions", "Audit")
        self._look("full form")
        reader.presses("Save")
        reader.hears(f"“{self.NAME}” was created")
        self.key = reader.reads("Key")
        reader.presses("Copy key")
        reader.hears(f"Key of “{self.NAME}” copied")
        self._look("consumer")

    def _search(self) -> None:
        self.reader.writes("Search consumers", "by voice")
        self.reader.hears("Showing 1 of 11")
        self._look("found")
        self.reader.presses("Clear the search")
        self.reader.hears("Showing 11 of 11")

    def _dialogs_and_menus(self) -> None:
        reader = self.reader
        reader.presses("Delete this consumer…")
        self._dialog("delete", "Name of the consumer", "Cancel", role="text")
        reader.presses("Hand over…")
        self._dialog("hand over", "Hand over", "Cancel")
        reader.presses("Compare a value…")
        self._dialog("compare", "Compare", "Close")
        self._menus()
        self._from_menu("Company: Example Foods", "Reset the sample company…")
        self._dialog("reset", "Reset", "Cancel")
        self._from_menu("More: appearance, help, about, quit", "About Consumer Desk")
        self._dialog("about", "Close", "Close")
        self._from_menu("More: appearance, help, about, quit", "Help")
        reader.sees("list", "Topics")
        self._look("help")

    def _menus(self) -> None:
        """Of every button that has one."""
        tree = self.reader.tree()
        buttons = [each for each in tree if "has popup" in each.states and each.role == "push button"]
        for button in buttons:
            if "enabled" in button.states:
                self.reader.presses(button.name)
                self.reader.sees("popup menu", button.name)
                self._look(f"menu {button.name}")
                run_outside(["xdotool", "key", "Escape"])
                self.reader.sees_no("popup menu", button.name)

    def _from_menu(self, button: str, entry: str) -> None:
        self.reader.presses(button)
        self.reader.presses(entry, "menu item")

    def _dialog(self, name: str, known_by: str, leave: str, role: str = "push button") -> None:
        self.reader.sees(role, known_by)
        self._look(name)
        self.reader.presses(leave)
        self.reader.sees_no(role, known_by)

    def _offline(self) -> None:
        self._from_menu("Company: Example Foods", "Stop the sample server (to see offline)")
        self.reader.hears("Offline")
        self._look("offline")

    def _secret(self) -> None:
        reader = self.reader
        reader.presses("API Connections", "list item")
        reader.sees("push button", "Show secret")
        words = [
            f"{each.name} {each.description} {each.text}" for tree in self.trees.values() for each in tree
        ]
        reader.announcements()
        words += [each["text"] for each in reader.heard]
        self.all_told = "\n".join(words)
        reader.presses("Show secret")
        reader.sees("push button", "Hide secret")
        self.secret = reader.reads("Secret")
