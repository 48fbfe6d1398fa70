"""The memory of a running program, as another program that may look at it sees it (proc(5))."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path


def found_in(process_id: int, values: Mapping[str, bytes]) -> dict[str, int]:
    """How often each value stands in the memory that the program may write; those that don't are left out."""
    counts = dict.fromkeys(values, 0)
    for block in _blocks(process_id):
        for name, value in values.items():
            counts[name] += block.count(value)
    return {name: count for name, count in counts.items() if count}


def matches_in(process_id: int, pattern: bytes) -> set[bytes]:
    """What fits the regular expression in the same memory."""
    return {match for block in _blocks(process_id) for match in re.findall(pattern, block)}


def _blocks(process_id: int) -> Iterator[bytes]:
    # Whole mappings at once: the largest of such a program has some tens of megabytes.
    with Path(f"/proc/{process_id}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process_id}/maps").read_text().splitlines():
            span, rights, *rest = line.split()
            if not rights.startswith("rw") or (rest and rest[-1] in ("[vvar]", "[vsyscall]")):
                continue
            begin, end = (int(place, 16) for place in span.split("-"))
            try:
                memory.seek(begin)
                yield memory.read(end - begin)
            except (OSError, ValueError):
                continue
