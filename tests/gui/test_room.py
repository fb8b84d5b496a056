"""Nothing is cut off or covered, on small screens and with large text."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.elements import Weight
from core.lesson import open_lesson
from gui.main_window import MainWindow
from gui.tab_texts import tab_texts
from tests.gui.cut_off import faults_of

LESSONS = ["gad-3-2-1", "moons-2-3-2", "psi-2-3-3-2"]
SIZES = [
    (1008, 660),  # 1024 × 700, less a title bar
    (1264, 760),
    (1350, 728),
    (1081, 577),  # 1920 × 1080 at 175 %
]


def walk_the_views(window: MainWindow, qtbot: QtBot) -> list[str]:
    faults = []
    for name in tab_texts():
        window.views.show_view(name)
        if window.views.shown == name:
            qtbot.wait(1)
            window.formulas.settle()
            QApplication.processEvents()
            faults += [f"{name}: {fault}" for fault in faults_of(window)]
    return list(dict.fromkeys(faults))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lesson", LESSONS)
def test_nothing_is_cut_off(window: MainWindow, qtbot: QtBot, size: tuple[int, int], lesson: str) -> None:
    window.workbench.open_lesson(open_lesson(lesson))
    window.workbench.pin(Weight(0, 0, 0))
    window.resize(*size)
    assert (window.width(), window.height()) == size, "it can be as small as that"
    assert walk_the_views(window, qtbot) == []
