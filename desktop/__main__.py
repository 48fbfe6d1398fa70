"""Arguments of the command `consumer-desk`; nothing else."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from argparse import ArgumentParser

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


class Choice(NamedTuple):
    """What may be said about the window; from a menu nothing is, and nothing that reads it is loaded then."""

    data_dir: Path | None = None
    lang: str | None = None
    sample: bool = False
    tour: Path | None = None
    log_level: str = "INFO"


def main(arguments: list[str] | None = None) -> int:
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["sample-server"]:
        return _sample_server(given[1:])
    if given[:1] == ["company"]:
        return _company(given[1:])
    if given[:1] in (["list"], ["test"], ["export"]):
        _keep_memory_out_of_dumps()
        from desktop.terminal.arguments import run as run_consumers

        return run_consumers(given[0], given[1:])
    if given[:1] == ["self-test"]:
        return _self_test(given[1:])
    choice = _window_choice(given) if given else Choice()
    _keep_memory_out_of_dumps()
    # Qt is loaded only now: --version and mistakes answer at once.
    from desktop.start import quicken

    quicken()
    try:
        from desktop.app import Choices, run, run_tour
    except ImportError as problem:
        return _without_library(problem)
    from desktop.paths import folders_below, system_folders

    if choice.tour is not None:
        import tempfile

        with tempfile.TemporaryDirectory(prefix="consumer-desk-tour-") as place:
            folders = folders_below(choice.data_dir or Path(place))
            return run_tour(folders, choice.lang or "en", choice.log_level, choice.tour)
    folders = folders_below(choice.data_dir) if choice.data_dir else system_folders()
    return run(Choices(folders, choice.lang, choice.sample, choice.log_level))


def _window_choice(given: list[str]) -> Choice:
    from desktop.domain.tongues import CODES

    parser = _parser(
        "",
        "Create, keep and find the OAuth consumers of a Fracttal One company.",
        epilog="consumer-desk company adds, lists and removes companies; consumer-desk list, test and export "
        "are for monitoring a company's consumers without a window; consumer-desk self-test tells whether "
        "everything works on this computer; consumer-desk sample-server runs the sample company's server by "
        "itself; see their --help.",
    )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything below this folder")
    parser.add_argument("--lang", choices=CODES, help="language of the window")
    parser.add_argument("--sample", action="store_true", help="open the sample company")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="write a picture per step of the main job")
    parser.add_argument("--log-level", type=str.upper, choices=LEVELS, default="INFO", metavar="LEVEL")
    # Finding it out takes longer than all other arguments.
    version = _version() if "--version" in given else ""
    parser.add_argument("--version", action="version", version=version)
    return Choice(**vars(parser.parse_args(given)))


def _parser(command: str, description: str, epilog: str | None = None) -> ArgumentParser:
    from argparse import ArgumentParser

    name = f"consumer-desk {command}".strip()
    return ArgumentParser(prog=name, description=description, epilog=epilog, allow_abbrev=False)


def _sample_server(arguments: list[str]) -> int:
    parser = _parser(
        "sample-server",
        "The sample company's server on 127.0.0.1, until interrupted; prints its addresses.",
    )
    parser.add_argument("--port", type=int, default=0, help="0 (as without it) lets the system choose")
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep its data here; without it they go")
    parser.add_argument("--consumers", type=int, default=10, metavar="N", help="how many to invent")
    parser.add_argument("--faults", metavar="LIST", help="misbehave, e.g. reset:/oauth_consumers:POST:1,slow")
    choice = parser.parse_args(arguments)
    from desktop.sample.command import serve

    return serve(choice.port, choice.data, choice.consumers, choice.faults)


def _company(arguments: list[str]) -> int:
    from argparse import SUPPRESS

    parser = _parser("company", "The companies that this program knows on this computer.")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where everything is kept")
    acts = parser.add_subparsers(dest="act", required=True, metavar="add|list|remove")
    add = acts.add_parser("add", help="add a company", allow_abbrev=False)
    add.add_argument("name", metavar="NAME")
    for which in ("api", "token", "authorize"):
        add.add_argument(f"--{which}", required=True, metavar="URL")
    add.add_argument("--key", default="", help="of a consumer of its own for this program")
    add.add_argument("--secret-stdin", action="store_true", help="read its secret from standard input")
    listing = acts.add_parser("list", help="the companies, a line each", allow_abbrev=False)
    listing.add_argument("--json", action="store_true", help="as JSON")
    remove = acts.add_parser("remove", help="forget a company on this computer", allow_abbrev=False)
    remove.add_argument("name", metavar="NAME", help="or its id, as list --json shows it")
    for each in (add, listing, remove):
        # Wherever it stands; SUPPRESS, so that the inner parser's default doesn't hide what came before.
        each.add_argument("--data-dir", type=Path, metavar="DIR", default=SUPPRESS, help="as above")
    choice = parser.parse_args(arguments)
    if choice.act == "add" and choice.secret_stdin and not choice.key:
        parser.error("--secret-stdin needs --key: a secret belongs to a key")
    _keep_memory_out_of_dumps()
    from desktop.paths import folders_below, system_folders
    from desktop.terminal.company_command import CompanyCommand

    command = CompanyCommand(folders_below(choice.data_dir) if choice.data_dir else system_folders())
    if choice.act == "list":
        return command.show(as_json=choice.json)
    if choice.act == "remove":
        return command.remove(choice.name)
    return command.add(
        choice.name,
        (choice.api, choice.token, choice.authorize),
        choice.key,
        sys.stdin if choice.secret_stdin else None,
    )


def _keep_memory_out_of_dumps() -> None:
    from desktop.adapters.platform.memory_dumps import keep_memory_out_of_dumps

    keep_memory_out_of_dumps()


def _self_test(arguments: list[str]) -> int:
    parser = _parser(
        "self-test",
        "Tells in a line each whether everything that the program needs is here and works; exit status 1 "
        "when something doesn't. Nothing leaves this computer, nothing is kept.",
    )
    parser.parse_args(arguments)
    try:
        from desktop.self_test.command import self_test
    except ImportError as problem:
        return _without_library(problem)
    return self_test()


def _without_library(problem: ImportError) -> int:
    """Qt needs some libraries of the system, which a computer without a desktop may lack."""
    library, found, _ = str(problem).partition(": cannot open shared object file")
    if not found:
        raise problem
    sys.stderr.write(
        f"consumer-desk: this system lacks the library {library}: install the package that holds it.\n"
    )
    return 1


def _version() -> str:
    from importlib.metadata import version

    return f"consumer-desk {version('consumer-desk')}"


if __name__ == "__main__":
    sys.exit(main())
