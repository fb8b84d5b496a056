"""One start of the window, measured from before the interpreter started; prints its figures as JSON."""

import json
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QElapsedTimer, QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest

from core.elements import Weight
from core.lesson import open_lesson
from gui.app import make_application
from gui.main_window import MainWindow
from gui.theme import Scheme, Theme
from gui.workbench import Workbench

FRAME = 16


def late_timers(window: MainWindow, seconds: float) -> np.ndarray:
    """How many milliseconds late a 16 ms timer of this thread is while training runs at full speed."""
    late: list[float] = []
    clock = QElapsedTimer()

    def tick() -> None:
        late.append(max(0.0, clock.nsecsElapsed() / 1e6 - FRAME))
        clock.restart()

    timer = QTimer(interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    window.workbench.run()
    clock.start()
    timer.start()
    QTest.qWait(int(seconds * 1000))
    timer.stop()
    window.workbench.pause()
    return np.array(late)


def main() -> None:
    """Start, hover, run."""
    started = float(sys.argv[1])
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = MainWindow(Workbench(open_lesson("gad-3-2-1")), Theme(Scheme.LIGHT), settings)
        window.show()
        QTest.qWaitForWindowExposed(window)
        window.grab()
        figures = {"start to first picture, s": time.time() - started}
        QTest.qWait(2000)  # while idle the formulas are typeset
        window.formulas.settle()

        clock = QElapsedTimer()
        clock.start()
        window.workbench.hover(Weight(0, 0, 0), window.mapToGlobal(QPoint(500, 300)))
        window.hover_card.repaint()
        figures["hover to card, ms"] = clock.nsecsElapsed() / 1e6
        window.workbench.hover(None)

        late = late_timers(window, 3.0)
        figures["16 ms timer while training: late by, median, ms"] = float(np.median(late))
        figures["16 ms timer while training: late by, 99th percentile, ms"] = float(np.percentile(late, 99))
        window.close()
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
