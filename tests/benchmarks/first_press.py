"""From the first press of Run to the first new state on the screen, in CPU time: where nothing is compiled, and where all is."""

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
NAMES = {"gad-3-2-1": "3-2-1", "moons-2-3-2": "two moons"}

# Started by the program's own door; as soon as the window is there, Space is pressed. What is compiled beside counts, too.
_PRESS = """
import os, sys, time
import main, gui
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

class Paints(QObject):
    count = 0

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False

def state_of(window):
    return window.readings.state if hasattr(window, "readings") else window.workbench.state

def press(*_):
    [window] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow)]
    paints = Paints()
    window.diagram.viewport().installEventFilter(paints)
    while not paints.count:
        QApplication.processEvents()
    began = time.process_time()
    QTest.keyClick(window, Qt.Key.Key_Space)
    while not state_of(window):
        QApplication.processEvents()
        time.sleep(0.001)
    paints.count = 0
    while not paints.count:
        QApplication.processEvents()
    print(time.process_time() - began, flush=True)
    os._exit(0)

QApplication.exec = press
main.main([sys.argv[1]])
"""


def measure() -> dict[str, float]:
    """Medians in seconds; those of the earlier build, in between, where that commit is at hand."""
    took: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        checkout = Path(folder) / COMMIT
        builds = {"": ROOT} | ({f", at {COMMIT}": checkout} if check_out(checkout) else {})
        for number in range(ROUNDS):
            for build, place in builds.items():
                for scenario, network in NAMES.items():
                    loops = Path(folder) / f"loops {number} {scenario}{build}"
                    for compiled in ("nothing compiled", "loops compiled"):
                        name = f"first press of Run, {network}, {compiled}{build}, CPU, s"
                        took.setdefault(name, []).append(_pressed(place, scenario, loops, Path(folder)))
                        if compiled == "nothing compiled":
                            _compile(place, scenario, loops)
    return {name: statistics.median(seconds) for name, seconds in took.items()}


def _environment(loops: Path, home: Path) -> dict[str, str]:
    own = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home))
    environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "NUMBA_CACHE_DIR": str(loops)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _pressed(build: Path, scenario: str, loops: Path, home: Path) -> float:
    """CPU seconds of one first press, with settings of its own, and a folder for what is compiled."""
    loops.mkdir(exist_ok=True)
    said = subprocess.run(
        [sys.executable, "-c", _PRESS, scenario],
        cwd=build, env=_environment(loops, home), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(said.stdout.splitlines()[-1])


def _compile(build: Path, scenario: str, loops: Path) -> None:
    """As set-up does it: the terminal's training leaves what it compiled behind."""
    command = [sys.executable, "main.py", "run", scenario, "--iterations", "200"]
    subprocess.run(command, cwd=build, env=_environment(loops, loops), capture_output=True, check=True)


if __name__ == "__main__":
    print(json.dumps(measure(), indent=1))
