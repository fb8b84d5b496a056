"""Practice while numbers are those of a board: it asks for these, in as many digits, and marks accordingly."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.base.number_format import Decimals
from core.exercises.practice.practice import LineState
from core.exercises.sheet.quantity import quantity_of
from gui.practice.chooser.chooser_page import ChooserPage
from gui.practice.sheet.sheet_page import SheetPage
from gui.window.main_window import MainWindow
from gui.worksheets.worksheet_dialog import WorksheetDialog
from tests.gui.idle import until_idle


def test_practice_asks_for_the_numbers_of_the_board_that_is_seen(window: MainWindow):
    window.commands.display.round_on_board(Decimals(3))
    window.commands.display.work_on_board(True)
    window.actions_made["choose_practice"].trigger()
    until_idle()
    panel = window.middle.page(ChooserPage).panel
    assert panel.board.isChecked() and panel.digits.field.value() == 3
    window.middle.page(ChooserPage).choosing.choose_blanks(99)
    QTest.mouseClick(panel.start, Qt.MouseButton.LeftButton)
    until_idle()
    page, practice = window.middle.page(SheetPage), window.practising.practice
    assert practice.sheet.is_board and practice.sheet.digits == Decimals(3)
    assert page.bar.how.text().endswith("board, 3 decimals")
    z11, delta = quantity_of("z[1,1]"), quantity_of("dE/dz[1,1]")
    assert (practice.sheet.value(z11), practice.sheet.value(delta)) == (0.33, 0.008)  # exactly 0.330299 and 0.008382
    QTest.keyClicks(QApplication.focusWidget(), "0.330")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    until_idle()
    assert window.practising.practice.state_of(z11) is LineState.RIGHT


def test_without_a_board_nothing_is_rounded_unless_it_is_ticked(window: MainWindow):
    window.actions_made["choose_practice"].trigger()
    until_idle()
    page = window.middle.page(ChooserPage)
    assert not page.panel.board.isChecked() and page.panel.digits.field.value() == 4
    page.panel.board.click()
    assert page.choosing.choice.is_board and page.choosing.choice.digits == 4


def test_a_worksheet_begins_with_the_board_that_is_seen(window: MainWindow):
    window.commands.display.round_on_board(Decimals(5))
    window.commands.display.work_on_board(True)
    window.actions_made["worksheet"].trigger()
    made = window.findChild(WorksheetDialog)
    assert made.choices.board.isChecked() and made.choices.sheets().choices.digits == Decimals(5)
    made.close()
