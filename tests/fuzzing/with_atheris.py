"""Runs one target under atheris, which follows the branches that an input takes: target, then libFuzzer's
own arguments. In an environment that has atheris; it ends by itself, with a traceback where one was found."""

from __future__ import annotations

import logging
import sys

import atheris

with atheris.instrument_imports(include=["desktop"], enable_loader_override=False):
    from tests.fuzzing.targets import TARGETS


def main() -> None:
    logging.disable(logging.CRITICAL)
    name, *arguments = sys.argv[1:]
    atheris.Setup([sys.argv[0], *arguments], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
