"""Keys that are derived at once, where a test isn't about how long a guess takes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from desktop.adapters.handover import passphrase_sealing
from desktop.domain import fingerprint

FEW = 1000


@contextmanager
def few_rounds() -> Iterator[None]:
    """Inside, fingerprints and the keys of sealed pages are others than a person's: a good part of a second
    of the processor is saved for each."""
    with patch.object(fingerprint, "ROUNDS", FEW), patch.object(passphrase_sealing, "ROUNDS", FEW):
        yield
