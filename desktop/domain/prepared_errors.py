"""What can be wrong with companies.toml: a branch of errors.py.

PreparedProblem
├── PreparedUnreadable · PreparedBroken · PreparedSecret · PreparedField
"""

from __future__ import annotations

from desktop.domain.errors import DeskError


class PreparedProblem(DeskError):
    """`file` is the path of companies.toml."""

    file: str


class PreparedUnreadable(PreparedProblem):
    pass


class PreparedBroken(PreparedProblem):
    """Not TOML from this line on."""

    line: int = 1


class PreparedSecret(PreparedProblem):
    """A secret stands in it, where everybody at this computer could read it."""

    name: str = ""


class PreparedField(PreparedProblem):
    """`entry` counts from 1; `name` is the field that is missing or can't be used."""

    entry: int = 1
    name: str = ""
