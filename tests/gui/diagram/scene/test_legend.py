"""The legend of the diagram: its words stand beside each other, and not on each other."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.diagram.scene.legend import BAR, BETWEEN, TEXT, Legend
from gui.look.theme import Theme
from gui.model.window_state import EdgeValue


@pytest.fixture
def legend(theme: Theme, qtbot: QtBot) -> Iterator[Legend]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Legend(theme, parent)
    made.show_largest(1.0, lost=False)
    yield made
    parent.close()


@pytest.mark.parametrize("shown", list(EdgeValue))
def test_the_title_leaves_room_for_the_warning(legend: Legend, shown: EdgeValue):
    legend.show_what(shown, "J")
    font = QFont(legend.font())
    font.setPixelSize(TEXT)
    width = QFontMetricsF(font).horizontalAdvance
    alone = legend.shown()
    assert alone.warning == "" and width(alone.title) <= BAR.width()
    warnings = []
    for lost, marks in ((False, (True, False, False)), (False, (False, True, False)), (True, (False, False, False))):
        legend.show_largest(1.0, lost)
        legend.show_marks(*marks)
        words = legend.shown()
        warnings.append(words.warning)
        assert alone.title.startswith(words.title)
        assert width(words.title) + BETWEEN + width(words.warning) <= BAR.width(), words
    assert warnings == ["✗ wrong gradient", "∠ at a kink", "∞, NaN: dotted"]


def test_of_the_gradient_the_formula_goes_first(legend: Legend):
    legend.show_what(EdgeValue.GRADIENT, "J")
    assert legend.shown().title == "Gradient of J"
    legend.show_marks(True, False, False)
    assert legend.shown().title == "Gradient"
