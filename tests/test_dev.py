"""The README's commands: what they choose, ask for and refuse, without changing this computer."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from dev import call_together, has_display, main, needs_display
from project_venv import UV, ProjectVenv
from python_choice import Python, ask, candidates, newest_python
from translations import compile_outdated, outdated

ROOT = Path(__file__).resolve().parent.parent


def python(version: tuple[int, int, int], fits: bool = True, makes_venvs: bool = True) -> Python:
    return Python(Path(f"/{version}"), version, fits, makes_venvs)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([None, python((3, 12, 1)), python((3, 11, 7))], (3, 12, 1)),
        ([python((3, 14, 0)), python((3, 10, 9)), python((3, 11, 7))], (3, 11, 7)),
        ([python((3, 13, 0), fits=False), python((3, 12, 1))], (3, 12, 1)),
        ([python((3, 13, 0), makes_venvs=False), python((3, 11, 7))], (3, 11, 7)),
        ([python((3, 11, 2), makes_venvs=False), None], (3, 11, 2)),
        ([python((3, 9, 2)), None], None),
    ],
)
def test_newest_fitting_python_is_chosen(
    found: list[Python | None], expected: tuple[int, int, int] | None
) -> None:
    answers = iter(found)
    chosen = newest_python(iter([[str(number)] for number in range(len(found))]), lambda _: next(answers))
    assert (chosen.version if chosen else None) == expected


def test_nothing_is_asked_once_the_best_is_found() -> None:
    asked: list[str] = []

    def probe(command: Sequence[str]) -> Python:
        asked.append(command[0])
        return python((3, 13, 1))

    newest_python(iter([["one"], ["two"]]), probe)
    assert asked == ["one"]


def test_python_is_believed_only_when_it_runs(tmp_path: Path) -> None:
    assert ask([str(tmp_path / "missing")]) is None
    assert ask([sys.executable, "-c", "raise SystemExit(127)"]) is None
    found = ask([sys.executable])
    assert found is not None
    assert found.version == tuple(sys.version_info[:3])
    assert found.is_wanted
    assert list(candidates())[-1] == [sys.executable]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "a command is missing"),
        (["fly"], "unknown command 'fly'"),
        (["--fast"], "unknown command '--fast'"),
        (["bench", "--fast"], "bench takes no arguments, but got: --fast"),
        (["audit", "--fast"], "audit takes no arguments, but got: --fast"),
    ],
)
def test_unknown_arguments_are_refused(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert words in told.err
    assert len(told.err.splitlines()) == 1
    assert told.out == ""


def test_help_tells_each_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(f"dev.py {command}" in told for command in ("run", "test", "prove", "bench", "audit"))


def test_display_is_needed_for_windows_only() -> None:
    assert not has_display("linux", {"DISPLAY": ""})
    assert has_display("linux", {"DISPLAY": ":0"})
    assert has_display("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    assert has_display("darwin", {}) and has_display("win32", {})
    assert needs_display([])
    assert needs_display(["--lang", "fr"])
    assert not needs_display(["sample-server", "--port", "1"])
    assert not needs_display(["--tour=there"])
    assert not needs_display(["--version"])


def test_environment_without_its_stamp_is_made_anew(tmp_path: Path) -> None:
    for name in ("uv.lock", "pyproject.toml"):
        (tmp_path / name).write_text("first", encoding="utf-8")
    venv = ProjectVenv(tmp_path)
    assert venv.must_be_made
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv.folder)], check=True)
    assert venv.must_be_made


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for uv is a shell script")
def test_environment_is_brought_up_to_date_once_per_change(tmp_path: Path) -> None:
    for name in ("uv.lock", "pyproject.toml"):
        (tmp_path / name).write_text("first", encoding="utf-8")
    venv = ProjectVenv(tmp_path)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv.folder)], check=True)
    calls = tmp_path / "calls"
    venv.program("uv").write_text(f'#!/bin/sh\necho "$@" >> {calls}\n', encoding="utf-8")
    venv.program("uv").chmod(0o755)

    venv.bring_up_to_date()
    venv.bring_up_to_date()
    assert calls.read_text(encoding="utf-8").splitlines() == ["sync --locked --no-progress"]
    assert not venv.must_be_made

    (tmp_path / "uv.lock").write_text("second", encoding="utf-8")
    venv.bring_up_to_date()
    assert len(calls.read_text(encoding="utf-8").splitlines()) == 2

    venv.python.unlink()
    assert venv.must_be_made


@pytest.fixture
def this_venv(tmp_path: Path) -> ProjectVenv:
    """One whose Python is the tests' own."""
    venv = ProjectVenv(tmp_path)
    venv.python = Path(sys.executable)
    return venv


def test_checks_run_beside_each_other_and_are_shown_in_their_order(
    this_venv: ProjectVenv, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The first waits for what the second does; the status is that of the first that fails."""
    file = tmp_path / "there"
    waits = f"import pathlib, time\nwhile not pathlib.Path({str(file)!r}).exists(): time.sleep(0.01)"
    checks = {
        "First": ["-c", f"{waits}\nprint('first is done')"],
        "Second": ["-c", f"open({str(file)!r}, 'w').close(); print('second fails'); raise SystemExit(3)"],
        "Third": ["-c", "raise SystemExit('third fails')"],
    }
    assert call_together(this_venv, checks) == 3
    out, err = capfd.readouterr()
    assert out == ("\n=== First\nfirst is done\n\n=== Second\nsecond fails\n\n=== Third\nthird fails\n")
    assert err == "\n=== Second: failed\n\n=== Third: failed\n"


def test_what_is_compiled_is_kept_beside_no_source(
    this_venv: ProjectVenv, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    told = ["-c", "import sys; print(sys.dont_write_bytecode, sys.pycache_prefix)"]
    assert call_together(this_venv, {"Told": told}) == 0
    assert capfd.readouterr().out == f"\n=== Told\nFalse {ROOT / 'build' / 'compiled'}\n"


def test_uv_is_pinned() -> None:
    assert UV.count(".") == 2


def test_only_older_translations_are_compiled(tmp_path: Path) -> None:
    source, compiled = tmp_path / "desk_fr.ts", tmp_path / "desk_fr.qm"
    source.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="fr">'
        "<context><name>Desk</name><message><source>Save</source>"
        "<translation>Enregistrer</translation></message></context></TS>",
        encoding="utf-8",
    )
    assert outdated(tmp_path) == [source]
    suffix = ".exe" if os.name == "nt" else ""
    compile_outdated(tmp_path, Path(sys.executable).with_name(f"pyside6-lrelease{suffix}"))
    assert compiled.stat().st_size > 0
    assert outdated(tmp_path) == []
    os.utime(compiled, (1, 1))
    assert outdated(tmp_path) == [source]


@pytest.mark.skipif(os.name == "nt", reason="bash")
def test_ci_says_when_python_is_too_old(tmp_path: Path) -> None:
    stand_in = tmp_path / "python3"
    stand_in.write_text('#!/bin/sh\ncase "$2" in *print*) echo 3.9.2;; *) exit 1;; esac\n', encoding="utf-8")
    stand_in.chmod(0o755)
    done = subprocess.run(
        ["bash", str(ROOT / ".ci" / "run")],
        env={**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.strip() == ".ci/run: python3 is 3.9.2; it must be 3.11 or newer."
