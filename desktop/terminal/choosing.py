"""Which company and which consumers were meant; what isn't there is told with what is."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.company import Company
from desktop.domain.consumer import Consumer
from desktop.terminal.spoken import Misused, on_one_line

MOST_NAMES = 20


def chosen_company(companies: Sequence[Company], wanted: str | None) -> Company:
    """By name or id; by its name in other letters where no other has it. Raises Misused."""
    if wanted is None:
        raise Misused(f"--company is needed; {_there_are(companies)}")
    found = [one for one in companies if wanted in (one.id, one.name)]
    found = found or [one for one in companies if one.name.casefold() == wanted.casefold()]
    if not found:
        raise Misused(f"no company is called {_quoted(wanted)}; {_there_are(companies)}")
    if len(found) > 1:
        ids = ", ".join(one.id for one in found)
        raise Misused(f"{len(found)} companies are called {_quoted(wanted)}; give the id of one: {ids}")
    return found[0]


def chosen_consumers(
    company: Company, consumers: tuple[Consumer, ...], wanted: str | None
) -> tuple[Consumer, ...]:
    """All of that name, id or key; all there are where none is wanted. Raises Misused."""
    if wanted is None:
        return consumers
    found = [one for one in consumers if wanted in (one.id, one.key, one.name)]
    found = found or [one for one in consumers if one.name.casefold() == wanted.casefold()]
    if not found:
        owner = _quoted(company.name)
        raise Misused(f"no consumer of {owner} is called {_quoted(wanted)}; {_there_are(consumers)}")
    return tuple(found)


def _there_are(ones: Sequence[Company | Consumer]) -> str:
    if not ones:
        return "there is none yet"
    names = [_quoted(one.name) for one in ones[:MOST_NAMES]]
    more = len(ones) - len(names)
    rest = f" and {more} more" if more else ""
    return f"there {'is' if len(ones) == 1 else 'are'} {', '.join(names)}{rest}"


def _quoted(name: str) -> str:
    return f"“{on_one_line(name)}”"
