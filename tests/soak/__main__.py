"""python -m tests.soak PLACE ROUNDS SECONDS: a line of JSON for every few rounds.

Reads the server's addresses and pair as JSON, as a secret is in it. Ends after ROUNDS, or SECONDS when
they are over first. With a fourth argument, tells at the end of which kinds there are more or fewer than
after a third.
"""

from __future__ import annotations

import json
import logging
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop.app import Choices, Desk, new_application
from desktop.paths import folders_below
from tests.end_to_end.person import Person
from tests.input_device import focus_window
from tests.soak.day import Day
from tests.soak.measured import kinds_of_python, kinds_of_qobjects, take


def main(addresses: str, place: Path, rounds: int, seconds: float, *, kinds: bool) -> None:
    at = json.loads(addresses)
    application = new_application(["consumer-desk"])
    desk = Desk(application, Choices(folders_below(place / "desk"), "en", retry_seconds=0.3))
    desk.start()
    person = Person(desk.built)
    person.waits_for(person.window.isVisible)
    focus_window(person.window)
    person.connects("Soak", at["api_url"], at["token_url"], at["authorize_url"], at["key"], at["secret"])
    person.waits_for(lambda: len(person.desk.known.with_secret) >= 10)
    (place / "away").mkdir(parents=True)
    day = Day(person, place / "away")
    every = max(1, rounds // 48)
    until = time.monotonic() + seconds
    before = Counter[str]()
    for number in range(rounds):
        day.once(number)
        if number % every == every - 1 or number == rounds - 1:
            print(json.dumps(take(number + 1, place).facts()), flush=True)
        if kinds and number == rounds // 3:
            before = kinds_of_qobjects() + kinds_of_python()
        if time.monotonic() > until:
            break
    if kinds:
        more = kinds_of_qobjects() + kinds_of_python()
        more.subtract(before)
        changed = sorted(((count, kind) for kind, count in more.items() if count), reverse=True)
        print(*changed, sep="\n", file=sys.stderr)
    person.window.close()
    desk.close()


def told(work: Callable[[], None]) -> int:
    """The program's own hook keeps exception's texts to itself; here they are wanted."""
    try:
        work()
    except Exception:
        traceback.print_exc()
        return 1
    return 0


if __name__ == "__main__":
    logging.captureWarnings(True)
    _, folder, times, longest, *more = sys.argv
    work = partial(main, sys.stdin.readline(), Path(folder), int(times), float(longest), kinds=bool(more))
    sys.exit(told(work))
