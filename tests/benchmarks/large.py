"""A network of a million weights in the window, and two moons dragged: in CPU time, as it is, and as it was."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests import ROOT
from tests.benchmarks.earlier import COMMIT, check_out

ROUNDS = 3
WORKED = Path(__file__).with_name("large_window.py")


def measure() -> dict[str, float]:
    """The medians of some rounds, each beside one of the earlier build; without it where that commit isn't at hand."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        checkout = home / COMMIT
        builds = {"ours": ROOT} | ({"earlier": checkout} if check_out(checkout) else {})
        found: dict[str, list[dict[str, float]]] = {name: [] for name in builds}
        for _ in range(ROUNDS):
            for name, build in builds.items():
                found[name].append(_worked(build, home))
    figures = {}
    for figure in found["ours"][0]:
        ours = [each[figure] for each in found["ours"]]
        figures[figure] = statistics.median(ours)
        if "earlier" in found:
            then = statistics.median(each[figure] for each in found["earlier"])
            figures[f"the same at {COMMIT}: {figure}"] = then
    return figures


def _worked(build: Path, home: Path) -> dict[str, float]:
    """The figures of one build, with settings of its own."""
    environment = {
        **os.environ,
        **dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home)),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(build),
    }
    said = subprocess.run(
        [sys.executable, str(WORKED)], cwd=build, env=environment, capture_output=True, text=True, check=True
    )
    figures: dict[str, float] = json.loads(said.stdout.splitlines()[-1])
    return figures


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
