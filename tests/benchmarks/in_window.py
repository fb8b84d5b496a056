"""Pointing, seeking, dragging and frames a second, each start in a process of its own and without a screen."""

import json
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.earlier import Bench, Figure

ROUNDS = 2


def measure(bench: Bench) -> dict[str, Figure]:
    """The medians of some starts; what the earlier build doesn't know it isn't asked for."""
    return bench.in_turns("in the window", ROUNDS, lambda build, _: _seen(bench, build))


def _seen(bench: Bench, build: Path) -> dict[str, float]:
    """What the build's own `tests.benchmarks.window` prints."""
    said = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.window", str(time.time())],
        cwd=build, env=bench.environment(), capture_output=True, text=True, check=True,
    )  # fmt: skip
    figures: dict[str, float] = json.loads(said.stdout.splitlines()[-1])
    return figures
