"""What can be a typed pair at all."""

import pytest

from desktop.domain.errors import Problem
from desktop.domain.legacy_pair import LONGEST, pair_problems


@pytest.mark.parametrize(
    ("key", "secret", "problems"),
    [
        ("sample-key", " sample-secret ", {}),
        ("", " ", {"key": Problem.BLANK, "secret": Problem.BLANK}),
        ("sample key", "sample-secret", {"key": Problem.UNKNOWN}),
        ("sample-key", "sample\u0000secret", {"secret": Problem.UNKNOWN}),
        ("sample-key", "s" * (LONGEST + 1), {"secret": Problem.TOO_LONG}),
        ("sample-key", "s" * LONGEST, {}),
        ("sample-key", "sample-key ", {"secret": Problem.TAKEN}),
    ],
)
def test_what_is_wrong_with_a_pair(key: str, secret: str, problems: dict[str, Problem]) -> None:
    assert pair_problems(key, secret) == problems
