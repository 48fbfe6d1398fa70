"""Fails a test that logs a warning, or worse, that nobody expected."""

import logging
import re
from collections.abc import Iterator

import pytest


class LogWatch(logging.Handler):
    """Collects records from WARNING on, and what a test said it expects."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []
        self._expected: list[tuple[str, re.Pattern[str]]] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Called by logging, in the thread that logs."""
        self._records.append(record)

    def expect(self, pattern: str, logger: str = "") -> None:
        """Records whose message holds `pattern` are welcome, from `logger` or any below; one must come."""
        self._expected.append((logger, re.compile(pattern)))

    def complaints(self) -> list[str]:
        """What came unexpectedly, and what was expected and didn't come."""
        missing = list(self._expected)
        found = []
        for record in self._records:
            fitting = [each for each in self._expected if _fits(record, *each)]
            missing = [each for each in missing if each not in fitting]
            if not fitting:
                found.append(f"logged {record.levelname} by {record.name}: {record.getMessage()}")
        return found + [f"not logged: {pattern.pattern}" for _, pattern in missing]


@pytest.fixture(autouse=True)
def expected_log() -> Iterator[LogWatch]:
    """Ask for it to say what the test will log: `expected_log.expect("is damaged")`."""
    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    try:
        yield watch
    finally:
        root.removeHandler(watch)
    if complaints := watch.complaints():
        pytest.fail("\n".join(complaints), pytrace=False)


def _fits(record: logging.LogRecord, logger: str, pattern: re.Pattern[str]) -> bool:
    from_there = not logger or record.name == logger or record.name.startswith(logger + ".")
    return from_there and pattern.search(record.getMessage()) is not None
