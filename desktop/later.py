"""An object that is made when it is first asked for something."""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    import logging

T = TypeVar("T")


class _Later:
    def __init__(self, make: Callable[[], object]) -> None:
        self._make: Callable[[], object] | None = make
        self._made: object = None
        self._lock = RLock()

    def __getattr__(self, name: str) -> Any:
        with self._lock:  # the first two to ask may be two threads
            if self._make is not None:
                self._made, self._make = self._make(), None
        return getattr(self._made, name)

    def __call__(self, *arguments: Any) -> Any:
        return self.__getattr__("__call__")(*arguments)


def later(make: Callable[[], T]) -> T:
    """Stands for what `make` gives: its methods and what it tells of itself can be used, from any thread."""
    return cast(T, _Later(make))


def later_log(name: str) -> logging.Logger:
    """The log of a module that the window's first picture needs: most starts tell nothing until then."""

    def make() -> logging.Logger:
        import logging

        return logging.getLogger(name)

    return later(make)
