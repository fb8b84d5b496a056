"""Panels that share their room stand where they are to, whichever way is read."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from gui.widgets.panel_splitter import PanelSplitter

WIDE, HIGH, BETWEEN = 400, 100, 8
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def places(splitter: PanelSplitter) -> list[QRect]:
    """Where its panels are, from left to right."""
    widgets = [splitter.widget(index) for index in range(splitter.count())]
    return sorted((each.geometry() for each in widgets if each is not None), key=QRect.left)


@pytest.mark.parametrize("first", [LTR, RTL])
def test_no_panel_is_covered_or_reaches_out_whichever_way_is_read(qtbot: QtBot, first: Qt.LayoutDirection) -> None:
    splitter = PanelSplitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(splitter)
    splitter.setLayoutDirection(first)
    splitter.setHandleWidth(BETWEEN)
    for _ in range(3):
        splitter.addWidget(QFrame())
    splitter.resize(WIDE, HIGH)
    splitter.show()
    for direction in (LTR, RTL, LTR):
        splitter.setLayoutDirection(direction)
        splitter.setSizes([96, 192, 96])
        found = places(splitter)
        assert [place.left() - before.right() - 1 for before, place in pairwise(found)] == [BETWEEN, BETWEEN]
        assert (found[0].left(), found[-1].right()) == (0, WIDE - 1), direction.name
        assert [place.width() for place in found] == [96, 192, 96]


def test_panels_below_each_other_are_as_wide_as_what_they_stand_in(qtbot: QtBot) -> None:
    splitter = PanelSplitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(splitter)
    splitter.setLayoutDirection(RTL)
    for _ in range(2):
        splitter.addWidget(QFrame())
    splitter.setOrientation(Qt.Orientation.Vertical)
    splitter.resize(WIDE, HIGH)
    splitter.show()
    assert [(place.left(), place.width()) for place in places(splitter)] == [(0, WIDE), (0, WIDE)]
