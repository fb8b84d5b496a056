"""Nothing stays painted that is not there: painting the whole window once more gives the same picture."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from gui.plots.prediction_plot import PredictionPlot
from gui.window.main_window import MainWindow
from tests.gui.idle import until_done

pytestmark = pytest.mark.real_window


def on_the_screen(window: MainWindow) -> np.ndarray:
    """The pixels of the window as the screen has them."""
    image = window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def settled(window: MainWindow) -> np.ndarray:
    """The screen once it stays the same: what is typeset or fetched meanwhile comes late."""
    window.formulas.settle()
    shown, same = on_the_screen(window), 0
    while same < 3:
        until_done(window)
        before, shown = shown, on_the_screen(window)
        same = same + 1 if np.array_equal(before, shown) else 0
    return shown


def left_behind(window: MainWindow) -> int:
    """How many pixels are others once everything is painted anew."""
    before = settled(window)
    for view in window.findChildren(QGraphicsView):
        view.viewport().update()
    window.update()
    return int((settled(window) != before).sum())


@pytest.fixture
def trained(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.commands.playback.run_to(3000)
    qtbot.waitUntil(lambda: window.readings.history.last >= 3000, timeout=60_000)
    settled(window)
    return window


def test_dragging_the_line_of_all_states_leaves_no_playheads(qtbot: QtBot, trained: MainWindow):
    line = trained.transport.timeline
    middle = line.height() // 2
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 20, middle))
    for x in range(line.width() - 20, 20, -37):
        QTest.mouseMove(line, QPoint(x, middle))
        QApplication.processEvents()
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(40, middle))
    assert left_behind(trained) == 0


def test_pointing_along_a_plot_leaves_no_lines(qtbot: QtBot, trained: MainWindow):
    for canvas in (trained.error_plot.canvas, trained.views.page(PredictionPlot).canvas):
        for x in range(60, canvas.width() - 20, 23):
            QTest.mouseMove(canvas.viewport(), QPoint(x, canvas.height() // 2))
            QApplication.processEvents()
        QTest.mouseMove(trained.transport, QPoint(5, 5))
    assert left_behind(trained) == 0


def test_running_and_going_home_leaves_nothing(qtbot: QtBot, window: MainWindow):
    window.commands.playback.run()
    qtbot.waitUntil(lambda: window.readings.history.last > 2000, timeout=60_000)
    window.commands.playback.pause()
    QTest.keyClick(window.diagram, Qt.Key.Key_Home)
    for _ in range(5):
        QTest.keyClick(window.diagram, Qt.Key.Key_Right)
        QApplication.processEvents()
    assert left_behind(window) == 0


@pytest.mark.parametrize("name", ["plane", "layers", "weights", "slope", "what-if"])
def test_no_view_leaves_anything_while_states_go_by(qtbot: QtBot, window: MainWindow, name: str):
    window.open("moons-2-3-2")
    window.commands.playback.run_to(60)
    qtbot.waitUntil(lambda: window.readings.history.last >= 60, timeout=60_000)
    window.commands.pointing.pin(Weight(0, 0, 0))
    window.views.show_view(name)
    for state in range(60, 0, -7):
        window.commands.playback.seek(state)
        QApplication.processEvents()
    assert left_behind(window) == 0
