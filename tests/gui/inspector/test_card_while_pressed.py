"""No card comes up over what is pressed or dragged."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from gui.window.main_window import MainWindow


def test_a_card_waits_until_no_button_is_down(window: MainWindow, qtbot: QtBot):
    viewport = window.diagram.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton)
    window.commands.pointing.hover(Weight(0, 0, 0))
    assert not window.hover_card.isVisible()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton)
    window.commands.pointing.hover(Weight(0, 0, 0))
    qtbot.waitUntil(window.hover_card.isVisible)
