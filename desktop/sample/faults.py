"""Misbehaviour that can be asked of the sample server, so that every fault can be met on purpose.

| kind | what a caller meets | is the work done? |
|---|---|---|
| delay | the answer, after 1 s | yes, after it |
| reset | the connection is cut (RST) before any answer | no |
| timeout | nothing at all, until the caller gives up | no |
| slow | the answer, one byte each 0.1 s | yes, before |
| half | the headers and half of the body, then the connection ends | yes, before |
| answer_lost | the connection is cut (RST) before any byte | yes, before |
| hostile | the answer, its texts turned into such as trick who shows them (hostile_texts.py) | yes |
| html | 200 with a page of HTML | no |
| false | 200, success false | no |
| unauthorized | 401, the token isn't good (at the token address: invalid_client) | no |
| unauthorized_endpoint | 401 UNAUTHORIZED_ENDPOINT | no |
| limit | 406 with ratelimit-limit, -remaining, -reset (1 s) | no |
| limit_other | 406 with Request-Call-Limit and its two others (1 s) | no |
| exists | 408, errors {name: [taken]} | no |
| late | 408 as everybody else means it: a line of text, the request came too slowly | no |
| error | 500 | no |
| huge | 200, a sound envelope of 12 MB, length not announced | no |
| wrong_types | 200, a sound envelope whose fields have wrong types | no |
| deep | 200, JSON nested 10,000 deep | no |
| redirect | 302 to another host name, /elsewhere | no |
| clock | 407 | no |
| bomb | 200, some 60 kB of gzip that unpack to 60 MB | no |

Seconds can be chosen for delay, slow, limit and limit_other by writing "delay=2.5".
"refused" is had by stopping the server.
"""

import threading
from dataclasses import dataclass
from fnmatch import fnmatchcase

KINDS = (
    "delay",
    "reset",
    "timeout",
    "slow",
    "half",
    "answer_lost",
    "hostile",
    "html",
    "false",
    "unauthorized",
    "unauthorized_endpoint",
    "limit",
    "limit_other",
    "exists",
    "late",
    "error",
    "huge",
    "wrong_types",
    "deep",
    "redirect",
    "clock",
    "bomb",
)
_SECONDS = {"delay": 1.0, "slow": 0.1, "limit": 1.0, "limit_other": 1.0}


@dataclass(frozen=True, slots=True)
class Fault:
    """One misbehaviour; seconds is 0 for the kinds that know no time."""

    kind: str
    seconds: float


@dataclass(slots=True)
class _Rule:
    fault: Fault
    path: str
    method: str
    times: int | None


class Faults:
    """The misbehaviours, safe to change from any thread while the server runs; the first match is met."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rules: list[_Rule] = []

    @classmethod
    def parse(cls, text: str) -> "Faults":
        """Return the faults of a text such as "reset:/oauth_consumers:POST:1,slow" (see set).

        The parts are kind, path, method, times; a part left out or empty means any.

        Raises ValueError, which says what isn't right.
        """
        faults = cls()
        for piece in filter(None, (piece.strip() for piece in text.split(","))):
            kind, *rest = piece.split(":")
            if len(rest) > 3:
                raise ValueError(f"{piece!r} has more parts than kind:path:method:times")
            path, method, times = (*rest, *("",) * (3 - len(rest)))
            if times and not (times.isascii() and times.isdigit()):
                raise ValueError(f"{times!r} in {piece!r} isn't a number of times")
            faults.set(kind, path=path or "*", method=method or "*", times=int(times) if times else None)
        return faults

    def set(self, kind: str, *, path: str = "*", method: str = "*", times: int | None = None) -> None:
        """Add a misbehaviour after those already set.

        path is that below the API's address ("/oauth_consumers", "/oauth_consumers/*"), or "/oauth/token" and
        "/oauth/authorize"; it may hold wildcards. times is how often it is met, None for always.
        Raises ValueError for a kind that isn't in this module's table.
        """
        name, equals, seconds = kind.partition("=")
        if name not in KINDS or (equals and name not in _SECONDS):
            raise ValueError(f"no fault is called {kind!r}; known are {', '.join(sorted(KINDS))}")
        chosen = float(seconds) if equals else _SECONDS.get(name, 0.0)
        if not 0 <= chosen < 3600:
            raise ValueError(f"{kind!r} isn't a time from 0 to 3600 seconds")
        with self._lock:
            self._rules.append(_Rule(Fault(name, chosen), path, method.upper(), times))

    def clear(self) -> None:
        """Behave well again."""
        with self._lock:
            self._rules.clear()

    def meet(self, method: str, path: str) -> Fault | None:
        """Return the fault that a request meets, counting it, or None."""
        with self._lock:
            for rule in self._rules:
                if rule.times == 0 or rule.method not in ("*", method) or not fnmatchcase(path, rule.path):
                    continue
                if rule.times is not None:
                    rule.times -= 1
                return rule.fault
        return None
