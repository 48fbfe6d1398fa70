"""Things that are there from `with` to its end."""

from abc import ABC, abstractmethod
from contextlib import ExitStack
from types import TracebackType
from typing import Self


class Held(ABC):
    """What `_hold` put on the stack is undone in reverse at the end, or at once when it fails half-way."""

    def __init__(self) -> None:
        self._stack = ExitStack()

    @abstractmethod
    def _hold(self, stack: ExitStack) -> None: ...

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._hold(stack)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()
