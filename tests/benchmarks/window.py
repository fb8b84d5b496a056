"""One start of the window, measured from before the interpreter started; prints its figures as JSON."""

# ruff: noqa: E402
import gc
from importlib import import_module

gc.disable()  # both as main.py does before it loads the window
import_module("gui")

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.network.elements import Weight
from core.setup.setup import open_setup
from gui.app.app import make_application
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from gui.window.bars.timeline import MARGIN
from gui.window.main_window import MainWindow

FRAME = 16  # milliseconds
SECONDS = 2.0
EVENTS = 300  # of the monkey's


class Paints(QObject):
    """Counts the frames in which a widget is painted: in one of them Qt may paint it piece by piece."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        self._widget, self._is_next = widget, True
        for each in (widget, widget.window()):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self._is_next = True
        elif event.type() == QEvent.Type.Paint and watched is self._widget and self._is_next:
            self.count += 1
            self._is_next = False
        return False


def wait(milliseconds: float) -> None:
    """Let the window live; unlike QTest's own this does not hold the interpreter while it waits."""
    loop = QEventLoop()
    QTimer.singleShot(round(milliseconds), loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    while not condition():
        wait(5)


def frames_a_second(window: MainWindow, seconds: float = SECONDS) -> float:
    """How often the diagram is painted."""
    paints = Paints(window.diagram.viewport())
    clock = QElapsedTimer()
    clock.start()
    wait(1000 * seconds)
    return paints.count / (clock.nsecsElapsed() / 1e9)


def frames_while_training(window: MainWindow, name: str, view: str, shown: str = "") -> float:
    """How often, while it trains at full speed, with a page below, and with what an action of the name shows beside."""
    window.open(name)
    window.views.show_view(view)
    if shown:
        window.actions_made[shown].trigger()
    wait(300)
    window.commands.playback.begin_slowly(False)  # a run that is watched paints no frame without another state
    window.commands.playback.set_goal(1_000_000_000)
    window.commands.playback.run()
    wait(300)
    frames = frames_a_second(window)
    window.commands.playback.pause()
    wait(50)
    return frames


def frames_while_dragging(window: MainWindow) -> float:
    """How often, while the pointer drags the line of all states, 60 moves a second."""
    timeline = window.transport.timeline
    width = timeline.width() - 2 * MARGIN
    moves = 0

    def send(kind: QEvent.Type, x: float, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        place = QPoint(round(x), timeline.height() // 2)
        event = QMouseEvent(
            kind, place, timeline.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier
        )  # fmt: skip
        QApplication.sendEvent(timeline, event)

    def move() -> None:
        nonlocal moves
        moves += 1
        x = MARGIN + width * (0.5 + 0.49 * np.sin(moves / 40))
        send(QEvent.Type.MouseMove, x, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)

    send(QEvent.Type.MouseButtonPress, MARGIN, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton)
    timer = QTimer(interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(move)
    timer.start()
    frames = frames_a_second(window)
    timer.stop()
    send(QEvent.Type.MouseButtonRelease, MARGIN, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)
    return frames


def seeks(window: MainWindow, count: int) -> list[float]:
    """Milliseconds from wanting a recorded state to all of the window showing it."""
    random, clock, took = np.random.default_rng(0), QElapsedTimer(), []
    for state in random.integers(0, window.readings.history.last, count):
        clock.start()
        window.commands.playback.seek(int(state))
        QApplication.processEvents()
        took.append(clock.nsecsElapsed() / 1e6)
    return took


def hovers(window: MainWindow) -> list[float]:
    """Milliseconds from the pointer's rest on a weight to its card being painted."""
    clock, took = QElapsedTimer(), []
    window.hover_card.rest = 0
    for _ in range(10):
        for source in range(3):
            clock.start()
            window.commands.pointing.hover(Weight(0, source, 0), window.mapToGlobal(QPoint(500, 300)))
            window.hover_card.repaint()
            took.append(clock.nsecsElapsed() / 1e6)
            window.commands.pointing.hover(None)
            wait(1)
    return took


def main() -> None:
    """Start, point, run, drag."""
    started = float(sys.argv[1])
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = MainWindow(Model(open_setup("gad-3-2-1")), Theme(Scheme.LIGHT), settings)
        window.show()
        wait_until(window.isVisible)
        window.grab()
        figures = {"start to first picture, s": time.time() - started}
        wait(2000)  # while idle the formulas are typeset, and the loops loaded
        window.formulas.settle()
        figures["pointing at a weight to its card, ms"] = float(np.median(hovers(window)))

        model = window.model
        began = time.perf_counter()
        model.commands.playback.run_to(80_000)
        wait_until(lambda: model.readings.state == 80_000)
        figures["80,000 recorded iterations, from Run to the last one shown, ms"] = 1000 * (time.perf_counter() - began)
        model.commands.pointing.pin(Weight(0, 0, 0))
        wait(200)
        took = seeks(window, 200)
        figures["any of 80,000 states to the screen, median, ms"] = float(np.median(took))
        figures["any of 80,000 states to the screen, 99th percentile, ms"] = float(np.percentile(took, 99))
        figures["dragging through 80,000 states, frames a second"] = frames_while_dragging(window)
        figures["training 3-2-1 at full speed, frames a second"] = frames_while_training(
            window, "gad-3-2-1", "prediction"
        )
        figures["training two moons with the plane, frames a second"] = frames_while_training(
            window, "moons-2-3-2", "plane"
        )
        window.commands.playback.set_goal(window.readings.history.last)
        figures["dragging through two moons with the plane, frames a second"] = frames_while_dragging(window)
        figures["training 2-1000-1000-2, frames a second"] = frames_while_training(
            window, "psi-2-1000-1000-2", "prediction"
        )
        figures["training digits with Confusion and the pad, frames a second"] = frames_while_training(
            window, "digits-64-20-10", "confusion", shown="draw_digit"
        )
        window.close()
    from tests.monkey.play import play  # not with the window, whose start is measured

    longest = play(1, range(EVENTS), turns=True).turns[0]
    figures["longest turn of the event loop in 300 random events, small setups, ms"] = 1000 * longest.seconds
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
