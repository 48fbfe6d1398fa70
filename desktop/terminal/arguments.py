"""Arguments of `consumer-desk list|test|export`, and what their --help says of statuses and JSON."""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")

_WHAT = {
    "list": "The consumers of a company, without secrets: read from its server, or as they were kept here "
    "when the server can't be reached. Of a company whose consumers are made on Fracttal's own page, what "
    "was kept here.",
    "test": "Tests access: one token for each consumer, then one harmless read for each module, 12 calls at "
    "most and never a write. It leaves 40 of the company's 200 calls a minute to others, and waits for the "
    "next minute. What is found is kept as if the window had tested. Consumers that a person signs in with, "
    "and those whose secret isn't kept here, are told and passed over.",
    "export": "Writes the list without secrets as CSV to standard output, or to a file. A cell that a "
    "spreadsheet would take for a formula begins with an apostrophe.",
}
_STATUSES = """exit status:
  0  all good
  1  something was refused: a key and secret, a module that the permission group promises, or this
     program's own sign-in
  2  what was typed can't be used; one line on standard error says what there is, nothing else is written
  3  it couldn't be found out: the server, the keychain or this program's own data wasn't reached, or the
     calls of the minute were used up
Lines for people are tab-separated; whatever went wrong is told on standard error.
"""
_DOCUMENT = """JSON (ASCII; times are UTC, as 2026-11-25T16:00:00Z; a format keeps its keys):
  format     1
  company    id, name, kind: "sample", "managed" or "guided"
  status     the exit status
  live       whether the server gave the list this moment
  read_at    when the server gave the list; null if never
  problem    null, or code and text. Codes: unreachable, certificate, bad_answer, server_failed, limit,
             refused, not_managed, no_own_key, no_own_secret, keychain_missing, keychain_locked,
             keychain_denied, keychain_silent, sample, failed
  consumers  one for each:
"""
_CONSUMER = """    id, name, description, key, group, callback, owner, integrator, environment, ticket
    grant_type       "client_credentials" or "authorization_code"
    created_at, last_used_at, tested_at      last two: null if never
    secret_kept      whether its secret is kept here; null while the keychain is closed
    access           the last test: works, partly, nothing, refused, stopped, never, not_here
    tags             a list of texts
    review_on        a day, as 2026-11-25, or null
"""
_RESULT = """    id, name, key, grant_type, group
    outcome          works; partly or nothing (of what its group promises); refused (key or secret is wrong,
                     or it was deleted); stopped (cut short); not_tested
    reason           "", or why it wasn't tested: needs_person, no_secret, or a code as above
    tested_at, calls when, and how many calls it took
    promised         the modules that its group lets read; null if that isn't known
    modules          module to reached, refused, not_answered or not_tried
  began_at, ended_at
Modules: assets, human_resources, third_parties, warehouses, tasks, monitoring, configuration,
work_requests, material_requests.
"""
_EXAMPLES = {
    "list": 'consumer-desk list --company "Example Mills" --json',
    "test": 'consumer-desk test --company "Example Mills" --consumer "Power BI"',
    "export": 'consumer-desk export --company "Example Mills" --output consumers.xlsx',
}


def parser_of(command: str) -> argparse.ArgumentParser:
    document = _DOCUMENT + (_RESULT if command == "test" else _CONSUMER)
    parser = argparse.ArgumentParser(
        prog=f"consumer-desk {command}",
        description=_WHAT[command],
        epilog=f"{_STATUSES}\n{document}\nexample:\n  {_EXAMPLES[command]}",
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument("--company", metavar="NAME", help="or its id, as consumer-desk company list shows it")
    parser.add_argument("--consumer", metavar="NAME", help="only this one; or its id or key")
    parser.add_argument("--json", action="store_true", help="for programs; see below")
    if command == "export":
        parser.add_argument(
            "--output",
            type=Path,
            metavar="FILE",
            help="by its ending: .csv, .xlsx, or .json with --json; what is there is replaced",
        )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where everything is kept")
    parser.add_argument(
        "--log-level",
        type=str.upper,
        choices=LEVELS,
        default="WARNING",
        metavar="LEVEL",
        help="of the log file",
    )
    return parser


def run(command: str, arguments: Sequence[str]) -> int:
    choice = parser_of(command).parse_args(arguments)
    # What does the work is loaded only now: --help and mistakes answer at once.
    from desktop.adapters.platform.memory_dumps import keep_memory_out_of_dumps
    from desktop.paths import folders_below, system_folders
    from desktop.terminal.consumers_command import ConsumersCommand, Wanted

    keep_memory_out_of_dumps()
    folders = folders_below(choice.data_dir) if choice.data_dir else system_folders()
    # A scheduler has nobody who could answer a keychain's prompt.
    somebody = sys.stdin is not None and sys.stdin.isatty()
    commands = ConsumersCommand(folders, choice.log_level, may_ask=somebody)
    wanted = Wanted(
        choice.company, choice.consumer, choice.json, choice.output if command == "export" else None
    )
    if command == "list":
        return commands.show(wanted)
    return commands.test(wanted) if command == "test" else commands.export(wanted)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Fills the description as usual; the rest keeps its lines."""

    def add_text(self, text: str | None) -> None:
        if text is not None and "\n" not in text:
            text = textwrap.fill(text, max(40, self._width - self._current_indent))
        super().add_text(text)
