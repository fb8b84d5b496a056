"""What the menus name is there from a text field, too: on X11 a field has keys of its own, as Emacs has them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.practice.chooser.chooser_page import ChooserPage
from gui.practice.my_numbers.my_numbers_page import MyNumbersPage
from gui.practice.practice_page import PracticePage
from gui.practice.predict.predict_page import PredictPage
from gui.practice.sheet.sheet_page import SheetPage
from gui.window.main_window import MainWindow

pytestmark = pytest.mark.real_window
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(("key", "kind"), [(Qt.Key.Key_E, PredictPage), (Qt.Key.Key_K, MyNumbersPage)])
def test_the_shortcuts_work_from_the_field_of_a_sheet(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, kind: type[PracticePage]
):
    with qtbot.waitActive(window):  # no window manager does it
        window.activateWindow()
    window.actions_made["practise"].trigger()
    window.middle.page(ChooserPage).start()
    field = window.middle.page(SheetPage).question.field.line
    QTest.keyClicks(field, "0.417")
    QTest.keyClick(field, key, CONTROL)
    assert isinstance(window.middle.practice, kind)
    assert field.text() == "0.417"
