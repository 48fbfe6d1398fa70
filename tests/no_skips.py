"""Makes a skipped test a failure where everything must be proved."""

import pytest


class NoSkips:
    """A plugin of pytest, registered where nothing may be skipped."""

    def __init__(self) -> None:
        self._skipped: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keeps the skipped tests; one that is expected to fail (xfail) is not skipped."""
        if report.skipped and not hasattr(report, "wasxfail"):
            self._skipped.append(report.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A module that skips itself whole is an error: of a worker's modules, only errors are told."""
        if report.skipped:
            report.outcome = "failed"
            report.longrepr = f"Nothing may be skipped here (CI is set), but this was: {report.nodeid}"

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Turns success into failure."""
        if self._skipped and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Names them."""
        if self._skipped:
            terminalreporter.write_line(
                "Nothing may be skipped here (CI is set), but this was: " + ", ".join(self._skipped), red=True
            )
