"""What can be chosen about the sample company, so that each manner of a real server can be had on purpose."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SampleSettings:
    """How the sample company behaves.

    token_seconds: life of an access token (fracttal.md: 7200 s reported by two teams).
    calls_per_minute: the limit that all consumers share (fracttal.md: 200).
    advanced: whether the plan holds the ADVANCED add-on; without it making work orders is refused.
    secrets_shown_once: list and get answer a null secret; only making and renewing show it.
    work_orders: how many the last 12 months have.
    token_forms: "both", "basic" (form A of fracttal.md only) or "body" (form B only).
    """

    token_seconds: int = 7200
    calls_per_minute: int = 200
    advanced: bool = False
    secrets_shown_once: bool = False
    work_orders: int = 400
    token_forms: str = "both"  # noqa: S105 - names a form, holds no secret

    def __post_init__(self) -> None:
        if self.token_forms not in ("both", "basic", "body"):
            raise ValueError(f"token_forms can't be {self.token_forms!r}")
