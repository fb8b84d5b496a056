"""From the start to the first picture in CPU time, whatever else the machine does: as it is, and as it was."""

import json
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.earlier import Bench, Figure

ROUNDS = 11
START = "start to first picture, CPU s"
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


def measure(bench: Bench) -> dict[str, Figure]:
    """The medians of some starts; a first one, which leaves what Python compiled behind, isn't counted."""
    (bench.folder / "screen.json").write_text(json.dumps({"screens": [SCREEN]}))
    bench.in_turns("start, not counted", 1, lambda build, _: _started(bench, build))
    return bench.in_turns("start", ROUNDS, lambda build, _: _started(bench, build))


def _started(bench: Bench, build: Path) -> dict[str, float]:
    environment = bench.environment(QT_QPA_PLATFORM=f"offscreen:configfile={bench.folder / 'screen.json'}")
    said = subprocess.run(
        [sys.executable, "-c", _START], cwd=build, env=environment, capture_output=True, text=True, check=True
    )
    return {START: float(said.stdout.splitlines()[-1])}
