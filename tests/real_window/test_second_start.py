"""A second start hands what it is given to the window that is on the screen, and ends."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import ROOT

pytestmark = pytest.mark.real_window
PATIENCE = 60.0  # seconds, on a machine that is busy with other things


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    homes = {f"XDG_{each}_HOME": str(tmp_path / each) for each in ("CONFIG", "CACHE", "DATA")}
    return os.environ | homes | {"HOME": str(tmp_path)}


@pytest.fixture
def first(environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    program = subprocess.Popen([sys.executable, "main.py", "gad-3-2-1"], cwd=ROOT, env=environment)
    yield program
    program.terminate()
    program.wait()


def titles(environment: dict[str, str]) -> str:
    words = ["xdotool", "search", "--onlyvisible", "--name", "Backstep", "getwindowname", "%@"]
    return subprocess.run(words, env=environment, capture_output=True, text=True, check=False).stdout


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def start(environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *words], cwd=ROOT, env=environment, capture_output=True, text=True,
        timeout=PATIENCE, check=True,
    )  # fmt: skip


def test_the_window_that_is_there_takes_a_scenario_and_then_a_file(
    environment: dict[str, str], first: subprocess.Popen[bytes], tmp_path: Path
):
    wait_until(lambda: "3-2-1" in titles(environment))
    own = tmp_path / "my own.toml"
    shutil.copy(ROOT / "resources/scenarios/csdn-2-3-1.toml", own)
    told = start(environment, "moons-2-3-2").stdout
    assert "--new-window" in told
    wait_until(lambda: "moons" in titles(environment).lower())
    start(environment, str(own))
    wait_until(lambda: "my own.toml" in titles(environment))
    assert titles(environment).count("Backstep") == 1
    assert first.poll() is None
