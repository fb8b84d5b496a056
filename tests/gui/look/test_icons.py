"""An icon is drawn when it is first seen, in the sizes and colours that it has."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.look import icons
from gui.look.icons import SIZES, icon, pixmap
from gui.look.text_size import grown


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what was drawn, in each size and colour."""
    names: list[str] = []

    def noted(name: str, color: str, size: int) -> object:
        names.append(name)
        return pixmap(name, color, size)

    monkeypatch.setattr(icons, "pixmap", noted)
    return names


def test_it_is_drawn_when_its_button_is_seen_and_then_no_more(drawn: list[str], qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(icon("run", "#123456", "#999999"))
    assert not button.icon().isNull()
    assert drawn == []
    button.grab()
    assert set(drawn) == {"run"}
    once = len(drawn)
    button.setEnabled(False)
    button.grab()
    assert len(drawn) == once


@pytest.mark.parametrize("size", SIZES)
def test_it_is_in_its_colour_and_in_another_one_where_nothing_can_be_done(size: int, qtbot: QtBot) -> None:
    made, points = icon("run", "#123456", "#999999"), grown(size)
    for mode, color in ((QIcon.Mode.Normal, "#123456"), (QIcon.Mode.Disabled, "#999999")):
        seen = made.pixmap(QSize(points, points), mode)
        assert seen.toImage() == pixmap("run", color, points).toImage()
        assert seen.toImage().pixelColor(points // 2, points // 2) == QColor(color)


def test_it_tells_the_sizes_that_it_has(qtbot: QtBot) -> None:
    made = icon("run", "#123456")
    sizes = [QSize(grown(size), grown(size)) for size in SIZES]
    assert made.availableSizes() == sizes
    assert made.actualSize(QSize(64, 64)) == sizes[-1]
