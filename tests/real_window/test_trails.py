"""Nothing stays painted that is not there: painting the whole window once more gives the same picture."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow

pytestmark = pytest.mark.real_window


def on_the_screen(window: MainWindow) -> np.ndarray:
    """The pixels of the window as the screen has them."""
    image = window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def settle(qtbot: QtBot) -> None:
    for _ in range(3):
        QApplication.processEvents()
        qtbot.wait(60)


def left_behind(qtbot: QtBot, window: MainWindow) -> int:
    """How many pixels are others once everything is painted anew."""
    settle(qtbot)
    before = on_the_screen(window)
    for widget in window.findChildren(type(window.error_plot.canvas)):
        widget.viewport().update()
    window.update()
    settle(qtbot)
    return int((on_the_screen(window) != before).sum())


@pytest.fixture
def trained(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.workbench.run_to(3000)
    qtbot.waitUntil(lambda: window.workbench.history.last >= 3000, timeout=60_000)
    settle(qtbot)
    return window


def test_dragging_the_line_of_all_states_leaves_no_playheads(qtbot: QtBot, trained: MainWindow):
    line = trained.transport.timeline
    middle = line.height() // 2
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 20, middle))
    for x in range(line.width() - 20, 20, -37):
        QTest.mouseMove(line, QPoint(x, middle))
        QApplication.processEvents()
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(40, middle))
    assert left_behind(qtbot, trained) == 0


def test_pointing_along_a_plot_leaves_no_lines(qtbot: QtBot, trained: MainWindow):
    for canvas in (trained.error_plot.canvas, trained.prediction_plot.canvas):
        for x in range(60, canvas.width() - 20, 23):
            QTest.mouseMove(canvas.viewport(), QPoint(x, canvas.height() // 2))
            QApplication.processEvents()
        QTest.mouseMove(trained.transport, QPoint(5, 5))
    assert left_behind(qtbot, trained) == 0


def test_running_and_going_home_leaves_nothing(qtbot: QtBot, window: MainWindow):
    window.workbench.run()
    qtbot.waitUntil(lambda: window.workbench.history.last > 2000, timeout=60_000)
    settle(qtbot)
    window.workbench.pause()
    QTest.keyClick(window.diagram, Qt.Key.Key_Home)
    for _ in range(5):
        QTest.keyClick(window.diagram, Qt.Key.Key_Right)
        QApplication.processEvents()
    assert left_behind(qtbot, window) == 0
