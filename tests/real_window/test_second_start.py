"""A second start hands what it is given to the window that is on the screen, and ends."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
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


def wait_for_title(environment: dict[str, str], title: str) -> None:
    """Wait until a window of this title is on the screen."""
    words = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title]
    subprocess.run(words, env=environment, capture_output=True, timeout=PATIENCE, check=True)


def windows(environment: dict[str, str]) -> int:
    words = ["xdotool", "search", "--onlyvisible", "--name", "— Backstep$"]
    return len(subprocess.run(words, env=environment, capture_output=True, text=True, check=True).stdout.split())


def start(environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *words], cwd=ROOT, env=environment, capture_output=True, text=True,
        timeout=PATIENCE, check=True,
    )  # fmt: skip


def test_the_window_that_is_there_takes_a_scenario_and_then_a_file(
    environment: dict[str, str], first: subprocess.Popen[bytes], tmp_path: Path
):
    wait_for_title(environment, "3-2-1")
    own = tmp_path / "my own.toml"
    shutil.copy(ROOT / "resources/scenarios/csdn-2-3-1.toml", own)
    told = start(environment, "moons-2-3-2").stdout
    assert "--new-window" in told
    wait_for_title(environment, "[Mm]oons")
    start(environment, str(own))
    wait_for_title(environment, "my own.toml")
    assert windows(environment) == 1
    assert first.poll() is None
