"""The log file: private, small, and without secrets, also when things go very wrong."""

from __future__ import annotations

import logging
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.crash_reports import KEPT, NAMES
from desktop.domain.errors import FolderNotWritable
from desktop.domain.secret import Secret
from desktop.logs import BYTES, FILE, FILES, configure
from tests.log_watch import LogWatch

ROOT = Path(__file__).parent.parent
CANARY = "sAmple-canary-0123456789"

log = logging.getLogger("desktop.sample")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    close = configure(tmp_path / "log", logging.DEBUG)
    yield tmp_path / "log"
    close()


def written(folder: Path) -> str:
    return "".join(path.read_text("utf-8") for path in folder.iterdir())


def test_what_is_logged_is_in_the_file(folder: Path) -> None:
    log.debug("Opened %d companies in %.1f ms: %s", 3, 1.25, "Ação 😀")
    assert "DEBUG MainThread desktop.sample: Opened 3 companies in 1.2 ms: Ação 😀\n" in written(folder)


def test_only_the_owner_may_read_it(folder: Path) -> None:
    log.debug("x")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_it_stays_small_and_private_when_it_goes_on(folder: Path) -> None:
    for _ in range(FILES + 2):
        for _ in range(BYTES // 10_000):
            log.debug("x " * 5_000)
    names = sorted(path.name for path in folder.iterdir())
    assert names == [FILE, *(f"{FILE}.{number}" for number in range(1, FILES))]
    for path in folder.iterdir():
        assert path.stat().st_size <= BYTES
        assert path.stat().st_mode & 0o777 == 0o600


def test_secrets_are_hidden_in_texts_arguments_and_tracebacks(folder: Path, expected_log: LogWatch) -> None:
    expected_log.expect("^Failed$")
    log.debug("client_secret=%s", CANARY)
    log.debug("%(headers)s", {"headers": {"Authorization": f"Bearer {CANARY}"}})
    log.debug("kept %s %r %s", Secret(CANARY), Secret(CANARY), [Secret(CANARY)])
    log.debug(f"secret={CANARY}", stack_info=True)
    try:
        local = CANARY
        raise OSError(f"refused: client_secret={local}") from KeyError(f"about {local}")
    except OSError:
        log.exception("Failed")
    text = written(folder)
    assert CANARY not in text
    assert "KeyError: (its text is left out)" in text
    assert "OSError: refused: client_secret=••••••••" in text


def test_other_handlers_see_it_hidden_too(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    after = logging.StreamHandler()
    seen: list[str] = []
    after.emit = lambda record: seen.append(record.getMessage())  # type: ignore[method-assign]
    logging.getLogger().addHandler(after)
    try:
        log.debug("client_secret=%s", CANARY)
    finally:
        logging.getLogger().removeHandler(after)
    assert seen == ["client_secret=••••••••"]


def test_arguments_that_do_not_fit_cost_neither_message_nor_program(folder: Path) -> None:
    class Odd:
        def __str__(self) -> str:
            raise RuntimeError(CANARY)

    log.debug("number %d", f"secret={CANARY}")
    log.debug("odd %s", Odd())
    assert "number %d (its arguments don't fit)" in written(folder)
    assert "odd %s (its arguments don't fit)" in written(folder)
    assert CANARY not in written(folder)


def test_a_lone_surrogate_is_written_somehow(folder: Path) -> None:
    log.debug("name \ud800")
    assert "name \\ud800" in written(folder)


def test_closing_ends_it(tmp_path: Path) -> None:
    hooks = sys.excepthook
    root = logging.getLogger()
    before = root.level, list(root.handlers)
    close = configure(tmp_path, "DEBUG")
    assert sys.excepthook is not hooks
    close()
    assert sys.excepthook is hooks
    assert (root.level, root.handlers) == before
    log.debug("after")
    assert "after" not in written(tmp_path)


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderNotWritable):
        configure(tmp_path / "file" / "log")


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    start = f"""from desktop.logs import configure
from pathlib import Path
close = configure(Path({str(folder)!r}))
"""
    return subprocess.run(
        [sys.executable, "-c", start + textwrap.dedent(code)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_uncaught_exceptions_are_logged_without_local_variables(tmp_path: Path) -> None:
    code = f"""
        def work(value):
            raise ValueError(value)
        work({CANARY[:10]!r} + {CANARY[10:]!r})
        """
    result = run(code, tmp_path)
    text = written(tmp_path)
    assert result.returncode == 1
    assert result.stderr == f"Unexpected ValueError: see {tmp_path / FILE}\n"
    assert "CRITICAL MainThread desktop.logs: Uncaught exception" in text
    assert "in work" in text
    assert "ValueError: (its text is left out)" in text
    assert CANARY not in text + result.stdout + result.stderr


def test_uncaught_exceptions_of_threads_are_logged(tmp_path: Path) -> None:
    code = """
        import threading
        def fail():
            raise ZeroDivisionError
        thread = threading.Thread(target=fail, name="worker")
        thread.start()
        thread.join()
        close()
        """
    assert run(code, tmp_path).returncode == 0
    assert "CRITICAL worker desktop.logs: Uncaught exception" in written(tmp_path)
    assert "ZeroDivisionError" in written(tmp_path)


def test_being_interrupted_is_no_fault(tmp_path: Path) -> None:
    run("raise KeyboardInterrupt", tmp_path)
    assert "Uncaught" not in written(tmp_path)


def test_each_leaves_a_report_and_the_last_few_are_kept(tmp_path: Path) -> None:
    lines = "\n".join(f"            lambda: 1 / 0 if True else {number}," for number in range(KEPT + 3))
    code = f"""
        import sys
        for fail in (
{lines}
        ):
            for _ in range(3):
                try:
                    fail()
                except ZeroDivisionError as error:
                    sys.excepthook(type(error), error, error.__traceback__)
        """
    assert run(code, tmp_path).returncode == 0
    reports = sorted(tmp_path.glob(NAMES))
    assert len(reports) == KEPT
    text = reports[-1].read_text("utf-8")
    assert "in MainThread" in text
    assert "ZeroDivisionError: (its text is left out)" in text
    assert written(tmp_path).count("Uncaught exception") == 3 * (KEPT + 3)
    assert {path.stat().st_mode & 0o777 for path in reports} == {0o600}


def test_a_full_disk_ends_in_silence(tmp_path: Path) -> None:
    code = """
        import logging, resource, signal
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        for _ in range(100):
            logging.getLogger("x").warning("client_secret=sample-secret %s", "y" * 50)
        print("went on")
        """
    result = run(code, tmp_path)
    assert result.stdout == "went on\n"
    assert "sample-secret" not in result.stderr
