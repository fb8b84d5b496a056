"""A network of a million weights in the window, and two moons dragged: in CPU time, as it is, and as it was."""

import json
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.earlier import Bench, Figure

ROUNDS = 2
WORKED = Path(__file__).with_name("large_window.py")


def measure(bench: Bench) -> dict[str, Figure]:
    """The medians of some rounds, each with a window of its own."""
    return bench.in_turns("a million weights", ROUNDS, lambda build, _: worked(bench, build, WORKED))


def worked(bench: Bench, build: Path, script: Path) -> dict[str, float]:
    """What a script prints as JSON, with the modules of a build."""
    said = subprocess.run(
        [sys.executable, str(script)],
        cwd=build, env=bench.environment(PYTHONPATH=str(build)), capture_output=True, text=True, check=True,
    )  # fmt: skip
    figures: dict[str, float] = json.loads(said.stdout.splitlines()[-1])
    return figures
