"""From the first press of Run to the first new state on the screen, in CPU time: nothing compiled, and all of it."""

import subprocess
import sys
from pathlib import Path

from tests.benchmarks.earlier import Bench, Figure

ROUNDS = 2
NOTHING, COMPILED = "nothing compiled", "loops compiled"
NAMES = {"gad-3-2-1": "3-2-1", "moons-2-3-2": "two moons"}

# Started by the program's own door; as soon as the window is there, Space is pressed. What is compiled beside it
# counts, too.
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


def measure(bench: Bench) -> dict[str, Figure]:
    """Medians in seconds, each round with a folder of its own for what is compiled."""
    return bench.in_turns("first press of Run", ROUNDS, lambda build, number: _pressed_twice(bench, build, number))


def first_press(network: str, loops: str) -> str:
    """The figure's name."""
    return f"first press of Run, {network}, {loops}, CPU s"


def _pressed_twice(bench: Bench, build: Path, number: int) -> dict[str, float]:
    took = {}
    for scenario, network in NAMES.items():
        loops = bench.folder / f"loops {number} {scenario} {build.name}"
        loops.mkdir()
        environment = bench.environment(NUMBA_CACHE_DIR=str(loops), XDG_CACHE_HOME=str(loops))
        took[first_press(network, NOTHING)] = _pressed(build, scenario, environment)
        # As set-up does it: the terminal's training leaves what it compiled behind.
        command = [sys.executable, "main.py", "run", scenario, "--iterations", "200"]
        subprocess.run(command, cwd=build, env=environment, capture_output=True, check=True)
        took[first_press(network, COMPILED)] = _pressed(build, scenario, environment)
    return took


def _pressed(build: Path, scenario: str, environment: dict[str, str]) -> float:
    """CPU seconds of one first press."""
    said = subprocess.run(
        [sys.executable, "-c", _PRESS, scenario],
        cwd=build, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(said.stdout.splitlines()[-1])
