"""Every window, opened in a language and a look: nothing fails, no word is cut off."""

from __future__ import annotations

from tests.accessibility.lost import lost_in
from tests.accessibility.text_fit import Shortened
from tests.end_to_end.program import Program
from tests.end_to_end.windows import windows

LOOKS = ("light", "dark")


def goes_through_every_window(program: Program, language: str, look: str) -> None:
    program.prefer(appearance=look)
    person = program.start(language)
    person.window.resize(1180, 760)
    seen, lost = 0, {}
    shortened = Shortened()
    with shortened.watched():
        for name, window in windows(person):
            if found := lost_in(window, shortened):
                lost[name] = found
            assert not window.grab().isNull()
            seen += 1
    assert seen > 30
    assert lost == {}
