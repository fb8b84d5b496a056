"""Numbers within sentences from right to left: their signs stand before their digits, on the left."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.base.number_format import figure, signed
from core.base.written_numbers import write_within_right_to_left
from gui.plots.canvas import Canvas
from gui.views.plane.canvas import PlaneCanvas

SENTENCE = "الوزن {number} الآن"


def places(text: str, signs: str) -> dict[str, float]:
    """Where each of the signs begins, from the left, in a line of a text from right to left; logical pixels."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(400.0)
    layout.endLayout()
    runs = {sign: line.cursorToX(text.index(sign)) for sign in signs}
    return {sign: place[0] if isinstance(place, tuple) else place for sign, place in runs.items()}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("sign", "write"), [("−", lambda: figure(-0.25, 4)), ("+", lambda: signed(0.25, 4))])
def test_a_sign_stays_left_of_its_digits(sign: str, write):
    try:
        write_within_right_to_left(True)
        text = SENTENCE.format(number=write())
    finally:
        write_within_right_to_left(False)
    found = places(text, sign + "25")
    assert found[sign] < found["2"] < found["5"]


def room_of(kind: type[Canvas] | type[PlaneCanvas], qtbot: QtBot) -> QRectF:
    """Where in a plot its curves are."""
    plot = kind()
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    plot.show()
    if isinstance(plot, Canvas):
        return plot.plot_rect()
    plot.plotItem.layout.activate()
    return plot.getViewBox().sceneBoundingRect()


@pytest.mark.parametrize("kind", [Canvas, PlaneCanvas])
def test_numbers_beside_a_plot_have_their_room_on_the_left_too(
    kind: type[Canvas] | type[PlaneCanvas], qtbot: QtBot, qapp: QApplication
):
    usual = room_of(kind, qtbot)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert room_of(kind, qtbot) == usual
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
