"""One call to a server and its answer, as plain values that never show what they carry."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Call:
    """`url` holds no query; `changes` says that the server may make, change or delete something; `meanwhile`
    is called while the answer is waited for.

    What could hold a secret is not in the repr.
    """

    method: str
    url: str
    query: Mapping[str, str] = field(default_factory=dict, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    form: Mapping[str, str] | None = field(default=None, repr=False)
    json: Mapping[str, Any] | None = field(default=None, repr=False)
    changes: bool = False
    meanwhile: Callable[[], None] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """`headers` have lower-case names; `changes` is that of the call. The body may hold secrets."""

    host: str
    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    changes: bool = False

    @property
    def succeeded(self) -> bool:
        return 200 <= self.status < 300
