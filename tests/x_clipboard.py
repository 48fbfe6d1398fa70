"""The clipboard as another program on the same screen sees it: xclip, a second X client."""

from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile

from tests.ended_process import end, start
from tests.outside_program import answer_until, run_outside
from tests.session_broken import SessionBroken


def read_clipboard(selection: str = "clipboard", target: str = "UTF8_STRING") -> str:
    """What is in the selection ("clipboard", "primary") as `target`; "" when there is no such thing."""
    return _read(selection, target)


def targets(selection: str = "clipboard") -> list[str]:
    """The kinds of data that are offered, none when the selection is empty."""
    return _read(selection, "TARGETS").split()


@contextmanager
def copy_as_other_program(text: str, selection: str = "clipboard") -> Iterator[None]:
    """Inside, another program owns the selection, unless someone copies again; it has begun to when
    this begins. Afterwards that program is gone, and what it offered with it."""
    with TemporaryFile() as content:
        content.write(text.encode())
        content.seek(0)
        # Without -quiet, xclip goes on in a child that nobody could end by its id.
        owner = start(["xclip", "-quiet", "-selection", selection, "-i"], stdin=content)
        try:
            if not answer_until(lambda: _read(selection, "UTF8_STRING") == text, seconds=5):
                raise SessionBroken("xclip has not taken the selection")
            yield
        finally:
            end(owner)


def _read(selection: str, target: str) -> str:
    done = run_outside(["xclip", "-o", "-selection", selection, "-t", target], seconds=5)
    if done.returncode == 0:
        return done.stdout.decode()
    if b"not available" in done.stderr:
        return ""
    raise SessionBroken(f"xclip can't read the {selection}: {done.stderr.decode()}")
