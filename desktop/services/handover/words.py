"""The words of a hand-over, in the integrator's language, which is chosen apart from the app's."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.domain.permission import Right


class HandoverWords:
    """Each word by its name, as an attribute or by index; ui/dialogs/handover_words.py has the list."""

    def __init__(
        self,
        words: Mapping[str, str],
        module_name: Callable[[int], str],
        right_name: Callable[[Right], str],
    ) -> None:
        self._words = words
        self.module_name = module_name
        self.right_name = right_name

    def __getattr__(self, name: str) -> str:
        try:
            return self._words[name]
        except KeyError:
            raise AttributeError(name) from None

    def __getitem__(self, name: str) -> str:
        return self._words[name]

    @property
    def all(self) -> Mapping[str, str]:
        return self._words
