"""What can be wrong with companies.toml: a branch of errors.py.

PreparedProblem
├── PreparedUnreadable · PreparedBroken · PreparedSecret · PreparedField
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.errors import DeskError


@dataclass(eq=False)
class PreparedProblem(DeskError):
    """`file` is the path of companies.toml."""

    file: str


class PreparedUnreadable(PreparedProblem):
    pass


@dataclass(eq=False)
class PreparedBroken(PreparedProblem):
    """Not TOML from this line on."""

    line: int = 1


@dataclass(eq=False)
class PreparedSecret(PreparedProblem):
    """A secret stands in it, where everybody at this computer could read it."""

    name: str = ""


@dataclass(eq=False)
class PreparedField(PreparedProblem):
    """`entry` counts from 1; `name` is the field that is missing or can't be used."""

    entry: int = 1
    name: str = ""
