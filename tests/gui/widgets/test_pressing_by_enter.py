"""Enter presses the button that has the keyboard, wherever a panel says so."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.key_guard import presses_button


@pytest.fixture
def panel(qtbot: QtBot) -> QWidget:
    """A button and a field."""
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.addWidget(QPushButton())
    column.addWidget(QLineEdit())
    qtbot.addWidget(panel)
    return panel


def key(key: Qt.Key) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_it_presses_a_button_once(panel: QWidget, enter: Qt.Key):
    pressed: list[bool] = []
    button = panel.findChild(QPushButton)
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus()
    assert presses_button(key(enter), panel)
    assert len(pressed) == 1


def test_another_key_and_another_control_are_left_to_whoever_asks(panel: QWidget):
    pressed: list[bool] = []
    button = panel.findChild(QPushButton)
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus()
    assert not presses_button(key(Qt.Key.Key_Right), panel)
    panel.findChild(QLineEdit).setFocus()
    assert not presses_button(key(Qt.Key.Key_Return), panel)
    assert pressed == []
