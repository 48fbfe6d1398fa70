"""The article's seven steps in a program that is seen and used through AT-SPI alone."""

from __future__ import annotations

from tests.accessibility.screen_reader import ScreenReader

GROUP = "Audit"


def begin_with_the_sample_company(reader: ScreenReader) -> None:
    """Steps 1 and 2: in, and to the settings, which are open already."""
    reader.sees("push button", "Try with a sample company")
    reader.presses("Try with a sample company")
    reader.sees("push button", "Connection: Connected")


def make_a_consumer(reader: ScreenReader, name: str) -> str:
    """Steps 3 to 7: API Connections, the tab, the plus, the form, Save. Returns its key."""
    open_the_list(reader)
    reader.presses("New OAuth consumer")
    reader.sees("label", "Grant type")
    reader.chooses("Grant type", "Client credentials")
    reader.writes("Name", name)
    reader.chooses("Group permissions", GROUP)
    reader.presses("Save")
    reader.hears(f"“{name}” was created")
    key = reader.reads("Key")
    assert key.startswith("sample-key-")
    return key


def open_the_list(reader: ScreenReader) -> None:
    reader.presses("API Connections", "list item")
    reader.sees("page tab", "OAuth consumers")
    reader.presses("OAuth consumers", "page tab")


def names_in_the_list(reader: ScreenReader) -> list[str]:
    reader.waits_for_silence()
    return [thing.name for thing in reader.tree() if thing.role == "table cell"]
