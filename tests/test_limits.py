"""A test that hangs fails, and says where each thread stood."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HANGING = """
import threading
from PySide6.QtCore import QCoreApplication, QEventLoop

def stands_beside():
    threading.Event().wait()

def test_hangs(qapp):
    threading.Thread(target=stands_beside, daemon=True).start()
    QEventLoop().exec()  # no signal of the system's reaches Python in here
"""


@pytest.mark.slow
def test_a_test_that_hangs_fails_and_says_where_each_thread_stood(tmp_path: Path):
    path = tmp_path / "test_hanging.py"
    path.write_text(HANGING, encoding="utf-8")
    limits = ["-o", "timeout=1", "-o", "timeout_func_only=true"]
    words = [sys.executable, "-m", "pytest", "-c", "pyproject.toml", *limits, str(path)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode != 0
    assert "in test_hangs" in done.stdout + done.stderr
    assert "in stands_beside" in done.stdout + done.stderr


def test_every_test_has_a_limit(pytestconfig):
    assert 0 < float(pytestconfig.getini("timeout")) <= 300
    assert pytestconfig.getini("timeout_method") == "thread"
