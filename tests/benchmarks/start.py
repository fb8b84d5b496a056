"""From the start to the first picture in CPU time, whatever else the machine does: as it is, and as it was."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests import ROOT
from tests.benchmarks.earlier import COMMIT, check_out

ROUNDS = 7
OURS, RATIO = "start to first picture, CPU, s", f"the same, as a part of what it was at {COMMIT}"
SCREEN = {
    "name": "usual", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip

# The program is started by its own door; in the place of its event loop is one that ends with the first picture.
_START = """
import os, time
import main, gui
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class Paints(QObject):
    count = 0

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False

def until_painted(*_):
    [window] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow)]
    paints = Paints()
    window.diagram.viewport().installEventFilter(paints)
    while not paints.count:
        QApplication.processEvents()
    print(time.process_time(), flush=True)
    os._exit(0)

QApplication.exec = until_painted
main.main(["gad-3-2-1"])
"""


def measure() -> dict[str, float]:
    """The medians of some starts, those of the earlier build in between; without it where that commit isn't at hand."""
    with tempfile.TemporaryDirectory() as folder:
        at = Path(folder)
        (at / "screen.json").write_text(json.dumps({"screens": [SCREEN]}))
        checkout = at / COMMIT
        builds = {"ours": ROOT} | ({"earlier": checkout} if check_out(checkout) else {})
        took: dict[str, list[float]] = {name: [] for name in builds}
        for number in range(ROUNDS + 1):
            for name, build in builds.items():
                seconds = _started(build, at)
                if number:  # the first one of all compiles what Python keeps compiled
                    took[name].append(seconds)
    figures = {OURS: statistics.median(took["ours"])}
    if "earlier" in took:
        ratios = [ours / theirs for ours, theirs in zip(took["ours"], took["earlier"], strict=True)]
        figures[RATIO] = statistics.median(ratios)
    return figures


def _started(build: Path, home: Path) -> float:
    """CPU seconds of one start, with settings of its own."""
    environment = {
        **os.environ,
        **dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home)),
        "QT_QPA_PLATFORM": f"offscreen:configfile={home / 'screen.json'}",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # which adds a third
    said = subprocess.run(
        [sys.executable, "-c", _START], cwd=build, env=environment, capture_output=True, text=True, check=True
    )
    return float(said.stdout.splitlines()[-1])


if __name__ == "__main__":
    print(json.dumps(measure()))
