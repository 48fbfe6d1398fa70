"""The table of who may import whom (README, "How it is built"), as rules that fail the build."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from pytest_archon import archrule

ROOT = Path(__file__).parent.parent
QT = ("PySide6*", "shiboken6*")
OUTSIDE = ("httpx*", "httpcore*", "keyring*", "sqlite3*", "secretstorage*", "cryptography*", "xlsxwriter*")
SERVER = ("starlette*", "uvicorn*", "mohawk*")

# layer -> what it may never import, not even through others.
FORBIDDEN: dict[str, tuple[str, ...]] = {
    "domain": (
        "desktop.services*",
        "desktop.adapters*",
        "desktop.ui*",
        "desktop.sample*",
        "desktop.app",
        "desktop.terminal*",
        "desktop.late",
        "desktop.late_desktop",
        "desktop.self_test*",
        *QT,
        *OUTSIDE,
        *SERVER,
    ),
    "services": (
        "desktop.adapters*",
        "desktop.ui*",
        "desktop.sample*",
        "desktop.app",
        "desktop.terminal*",
        "desktop.late",
        "desktop.late_desktop",
        "desktop.self_test*",
        *QT,
        *OUTSIDE,
        *SERVER,
    ),
    # One of them signs as a client (ONLY_DOOR).
    "adapters": (
        "desktop.services*",
        "desktop.ui*",
        "desktop.sample*",
        "desktop.app",
        "desktop.terminal*",
        "desktop.late",
        "desktop.late_desktop",
        "desktop.self_test*",
        *SERVER[:2],
    ),
    "adapters.fracttal": QT,
    "adapters.handover": QT,
    "adapters.store": QT,
    "adapters.updates": QT,
    "ui": (
        "desktop.adapters*",
        "desktop.sample*",
        "desktop.app",
        "desktop.terminal*",
        "desktop.late",
        "desktop.late_desktop",
        "desktop.self_test*",
        *OUTSIDE,
        *SERVER,
    ),
    "sample": (
        "desktop.domain*",
        "desktop.services*",
        "desktop.adapters*",
        "desktop.ui*",
        "desktop.app",
        "desktop.terminal*",
        "desktop.late",
        "desktop.late_desktop",
        "desktop.self_test*",
        *QT,
        "httpx*",
        "keyring*",
        "cryptography*",
    ),
}


@pytest.mark.parametrize("layer", FORBIDDEN)
def test_a_layer_reaches_only_what_the_table_allows(layer: str) -> None:
    (
        archrule(layer)
        .match(f"desktop.{layer}", f"desktop.{layer}.*")
        .should_not_import(*FORBIDDEN[layer])
        .check("desktop")
    )


# One door to each part of the outside: a second one would escape its rules.
ONLY_DOOR = {
    "httpx": {"desktop/adapters/fracttal/transport.py"},
    # What httpx itself stands on; its sockets are where a deadline can be kept.
    "httpcore": {f"desktop/adapters/fracttal/{name}.py" for name in ("transport", "pools", "sockets")},
    "keyring": {f"desktop/adapters/store/{name}.py" for name in ("keychain", "secret_service")},
    "cryptography": {
        "desktop/adapters/store/sealing.py",
        "desktop/adapters/handover/passphrase_sealing.py",
        "desktop/self_test/untrusted_server.py",  # makes the certificate that must be refused
        "desktop/adapters/updates/signature.py",
    },
    "truststore": {"desktop/adapters/fracttal/transport.py"},
    "xlsxwriter": {"desktop/adapters/exports/table_files.py"},
    # The sample server checks what the adapter signs.
    "mohawk": {"desktop/adapters/fracttal/hawk.py", "desktop/sample/hawk.py"},
}


def sources() -> list[Path]:
    return sorted((ROOT / "desktop").rglob("*.py"))


@cache
def imports(path: Path) -> list[tuple[str, bool]]:
    """Each imported module's name, and whether it stands inside a function."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    found: list[tuple[str, bool]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, id(node) in inside) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append((node.module, id(node) in inside))
    return found


def test_the_commands_need_no_window() -> None:
    (
        archrule("terminal")
        .match("desktop.terminal", "desktop.terminal.*")
        .should_not_import(*QT, "desktop.ui*", "desktop.app")
        .check("desktop")
    )


@pytest.mark.parametrize("library", ONLY_DOOR)
def test_one_file_only_imports(library: str) -> None:
    users = {
        path.relative_to(ROOT).as_posix()
        for path in sources()
        for name, _ in imports(path)
        if name.split(".")[0] == library
    }
    assert users <= ONLY_DOOR[library]


# Rule 8: what start-up doesn't need is imported late by the composition root. The sample server's
# libraries are heavy and optional, so its host loads them when it starts.
LATE_IMPORTS = {
    "desktop/__main__.py",
    "desktop/app.py",
    "desktop/qt_support.py",  # loads PySide6 in its own way
    "desktop/later.py",  # the log's own module
    "desktop/late.py",  # is for nothing else
    "desktop/late_desktop.py",  # nor is this
    "desktop/terminal/arguments.py",  # --help and mistakes answer at once
    "desktop/adapters/store/keychain.py",  # keyring's backends differ by system
    "desktop/ui/shell/message.py",  # a start has no problem to tell
    "desktop/ui/pages/pages.py",  # each page is loaded when it is first shown
    "desktop/ui/pages/api_connections/loaded_ahead.py",  # in portions
    "desktop/sample/host.py",
    "desktop/sample/command.py",
}


def test_late_imports_stand_only_where_they_are_named() -> None:
    offenders = {
        path.relative_to(ROOT).as_posix() for path in sources() if any(late for _, late in imports(path))
    }
    assert offenders <= LATE_IMPORTS


def test_nothing_is_asked_that_pyside_keeps_for_too_long() -> None:
    """A layout's items: ui/widgets/placed.py says why (a layout of our own has to answer, though). And
    widgets that aren't part of the one that is asked: PySide takes them for its children, and all that is
    known of theirs for deleted when that one is."""
    asking = re.compile(r"[.](itemAt|itemAtPosition|takeAt|nextInFocusChain|previousInFocusChain|buddy)\(")
    files = [*sources(), *(ROOT / "tests").rglob("*.py")]
    found = {path.name for path in files if asking.search(path.read_text("utf-8"))}
    assert found == {"test_flow_row.py", "test_hostile_texts.py"}


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty_words = {"utils", "helpers", "common", "manager", "widgets", "misc"}
    assert not [path for path in sources() if path.stem in empty_words]


def test_no_module_is_too_long_to_read() -> None:
    long = {path.name: n for path in sources() if (n := len(path.read_text("utf-8").splitlines())) > 400}
    assert not long


def test_modules_do_not_import_each_other_in_a_circle() -> None:
    names = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in sources()}
    graph = {
        name: {other for other, late in imports(path) if not late and other in names and other != name}
        for name, path in names.items()
    }
    done: set[str] = set()

    def walk(name: str, chain: tuple[str, ...]) -> None:
        assert name not in chain, " -> ".join((*chain, name))
        if name not in done:
            for other in sorted(graph[name]):
                walk(other, (*chain, name))
            done.add(name)

    for name in sorted(graph):
        walk(name, ())


def may_reveal(path: str) -> bool:
    return path in {
        "desktop/domain/secret.py",
        "desktop/domain/guided.py",  # a swapped pair: what was taken for the secret is the key
        "desktop/adapters/store/sealing.py",
        "desktop/adapters/fracttal/token_address.py",
        "desktop/adapters/fracttal/tokens.py",
        "desktop/adapters/fracttal/hawk.py",
        "desktop/adapters/handover/guesses.py",
        "desktop/adapters/handover/passphrase_sealing.py",
        "desktop/domain/fingerprint.py",
        "desktop/domain/passphrase.py",
        "desktop/services/handover/secret_page.py",
        "desktop/ui/dialogs/handover_result.py",
        "desktop/ui/shell/secret_clipboard.py",
        "desktop/ui/pages/api_connections/revealed.py",
        "desktop/ui/pages/api_connections/pair_fields.py",  # what was pasted, in its masked box
    }


def test_secrets_are_revealed_only_where_they_leave() -> None:
    offenders = [
        path.relative_to(ROOT).as_posix()
        for path in sources()
        if ".reveal()" in path.read_text("utf-8") and not may_reveal(path.relative_to(ROOT).as_posix())
    ]
    assert not offenders
