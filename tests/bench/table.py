"""What the benchmarks give: rows, and the table they are written as."""

from __future__ import annotations

import statistics
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """`ratio` compares with the row that the name of the aim says, measured in the same run."""

    what: str
    value: float
    unit: str
    ratio: float | None = None
    aim: str = ""


def median(values: list[float]) -> float:
    return statistics.median(values)


def percentile(values: list[float], share: int) -> float:
    return sorted(values)[min(len(values) - 1, len(values) * share // 100)]


def markdown(rows: list[Row]) -> str:
    lines = ["| what | measured | ratio | aim |", "|---|---|---|---|"]
    for row in rows:
        ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
        lines.append(f"| {row.what} | {row.value:.1f} {row.unit} | {ratio} | {row.aim} |")
    return "\n".join(lines) + "\n"
