"""The mouse and the keyboard: xdotool, whose events come to our window through the X server."""

from PySide6.QtWidgets import QWidget

from tests.keyboard_layout import add_keys
from tests.outside_program import answer_until, run_outside
from tests.session_broken import SessionBroken


def focus_window(widget: QWidget) -> None:
    """Gives the keyboard to the window of `widget`, which must be shown; no window manager does it."""
    window = widget.window()
    _do("windowfocus", str(int(window.winId())))
    if not answer_until(window.isActiveWindow, seconds=5):
        raise SessionBroken("the window has not got the keyboard")


def move_and_click(x: int, y: int, button: int = 1) -> None:
    """Clicks at this place of the screen; returns when our window has handled it."""
    _do("mousemove", str(x), str(y), "click", str(button))


def click_on(widget: QWidget) -> None:
    """Clicks in the middle of `widget`."""
    middle = widget.mapToGlobal(widget.rect().center())
    move_and_click(middle.x(), middle.y())


def type_text(text: str) -> None:
    """Types `text` on the keyboard, as whatever has the focus; returns when our window has handled it."""
    unusual = "".join(character for character in text if not character.isascii())
    if unusual and add_keys(unusual):
        answer_until(lambda: False, seconds=0.05)  # our window learns of the new keys
    _do("type", "--delay", "5", "--", text)


def press_key(name: str) -> None:
    """Presses and releases a key or keys held together, by X's names: Return, Tab, shift+Tab, ctrl+c."""
    _do("key", "--delay", "10", name)


def _do(*arguments: str) -> None:
    done = run_outside(["xdotool", *arguments], seconds=30)
    if done.returncode != 0:
        raise SessionBroken(f"xdotool {arguments[0]}: {done.stderr.decode()}")
