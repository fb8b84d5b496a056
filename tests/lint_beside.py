"""A plugin of pytest's: `make lint` beside the tests, counted as one of them (`-p tests.lint_beside`).

mypy keeps one core busy, for most of a minute where it looks at everything: the tests need not wait for it.
"""

import subprocess
import tempfile
import time
from collections.abc import Generator

import pytest

COMMAND = ("make", "--no-print-directory", "lint")
NAME = "make lint"


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # once, and not in each process that runs tests
        config.pluginmanager.register(LintBeside(config))


class LintBeside:
    """Begins the checks with the tests; where a check fails, no more tests are begun."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self, session: pytest.Session) -> Generator[None, object, object]:
        self._stops = self._config.pluginmanager.getplugin("dsession") or session
        self._began = time.time()
        with tempfile.TemporaryFile("w+") as self._said:
            self._lint = subprocess.Popen(COMMAND, stdout=self._said, stderr=subprocess.STDOUT)
            try:
                done = yield
                self._report()
            finally:
                if self._lint.poll() is None:  # Ctrl+C
                    self._lint.terminate()
                self._lint.wait()
        return done

    def pytest_runtest_logfinish(self) -> None:
        if self._lint.poll() and not self._stops.shouldstop:
            self._report()
            self._stops.shouldstop = f"{NAME} has failed"

    def _report(self) -> None:
        """Wait until the checks are through, and say what came of them as of a test, whose failure is shown whole."""
        failed, ended = self._lint.wait() != 0, time.time()
        self._said.seek(0)
        report = pytest.TestReport(
            NAME,
            ("Makefile", None, NAME),
            keywords={},
            outcome="failed" if failed else "passed",
            longrepr=self._said.read() if failed else None,
            when="call",
            duration=ended - self._began,
            start=self._began,
            stop=ended,
        )
        self._config.hook.pytest_runtest_logreport(report=report)
