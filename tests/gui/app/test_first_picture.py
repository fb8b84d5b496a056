"""What begins when a window's first picture is there."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.app.first_picture import FirstPicture


class Part(QWidget):
    """Notes that it is painted."""

    def __init__(self, noted: list[str]) -> None:
        super().__init__()
        self._noted = noted

    def paintEvent(self, event: QPaintEvent) -> None:
        self._noted.append("part")


def test_it_is_told_once_when_all_parts_of_a_window_are_painted(qtbot: QtBot):
    noted: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    QVBoxLayout(window).addWidget(Part(noted))
    first = FirstPicture(window)
    first.painted.connect(lambda: noted.append("told"))
    with qtbot.waitSignal(first.painted):
        window.show()
    assert noted == ["part", "told"]
    with qtbot.assertNotEmitted(first.painted):
        window.repaint()
        qtbot.waitUntil(lambda: noted.count("part") == 2)
    assert noted.count("told") == 1
