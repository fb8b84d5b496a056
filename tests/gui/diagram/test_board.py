"""Numbers as on the board, switched by key: in the diagram, on cards, in the phases, with what rounding cost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.base.number_format import Decimals
from core.network.elements import Neuron, Weight
from gui.inspector.cards.card_of import card_in_full, card_of
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle

W11, FIRST = Weight(0, 0, 0), Neuron(0, 0)


def numbers_in(window: MainWindow, neuron: Neuron) -> tuple[str, str]:
    shown = window.diagram.shown().nodes[neuron]
    return shown.numbers.upper, shown.numbers.lower


def test_a_key_rounds_all_numbers_and_another_press_none(window: MainWindow):
    exact = card_of(window.readings, W11).as_text()
    assert window.diagram.title_line.board_chip.isHidden()
    QTest.keyClick(window, Qt.Key.Key_R)
    until_idle()
    assert window.diagram.title_line.board_chip.text() == "as on the board, 4 digits"
    assert not window.diagram.title_line.board_chip.isHidden()
    window.commands.display.round_on_board(3)
    assert numbers_in(window, FIRST) == ("0.330", "0.582")
    text = card_of(window.readings, W11).as_text()
    assert "g1 = ∂E/∂Predicted = 2(Predicted − target) = 2·(0.580 − 0.2) = +0.760  (exactly +0.759049)" in text
    assert "new W11: 0.417  (exactly 0.417021162)" in text and "central differences" not in text
    assert "exactly" in card_of(window.readings, FIRST).as_latex()
    assert "+0.760  (exactly +0.7590492" in card_in_full(window.readings, W11).as_text()
    QTest.keyClick(window, Qt.Key.Key_R)
    until_idle()
    assert card_of(window.readings, W11).as_text() == exact
    assert numbers_in(window, FIRST) == ("0.3303", "0.5818") and window.diagram.title_line.board_chip.isHidden()


def test_a_phase_tells_the_exact_numbers_too_and_the_last_one_what_rounding_cost(window: MainWindow):
    window.commands.display.work_on_board(True)
    bar = window.phase_bar
    said = []
    for _ in window.readings.reached.phases:
        QTest.keyClick(window, Qt.Key.Key_Period)
        until_idle()
        said.append(bar.line.text())
    assert "= 0.3303 (exactly 0.330299)" in said[1]
    assert "= +0.7590 (exactly +0.759049)" in said[6]
    assert "= 0.4170 (exactly 0.41702116)" in said[-1] and bar.line.toolTip() == said[-1]
    assert "After the update E is 0.14400885 on the board and 0.14400935 exactly: rounding cost −5e−7." in said[-1]


def test_digits_are_chosen_where_the_chip_is_pressed(window: MainWindow):
    window.commands.display.work_on_board(True)
    QTest.mouseClick(window.diagram.title_line.board_chip, Qt.MouseButton.LeftButton)
    panel = window.board_panel
    assert panel.isVisible() and panel.switch.isChecked() and "rounding cost" in panel.cost.text()
    panel.digits.selectAll()
    QTest.keyClicks(panel.digits, "5")
    QTest.keyClick(panel.digits, Qt.Key.Key_Tab)
    assert window.readings.board_switch.digits == 5 and window.diagram.title_line.board_chip.text().endswith("5 digits")
    panel.kind.setCurrentIndex(1)
    panel.kind.activated.emit(1)
    assert window.readings.board_switch.digits == Decimals(5) and window.diagram.title_line.board_chip.text().endswith(
        "5 decimals"
    )
    assert numbers_in(window, FIRST) == ("0.33030", "0.58183")
    panel.switch.click()
    assert window.readings.board is None
    panel.close()


def test_where_no_board_has_room_it_is_said_why(window: MainWindow):
    window.commands.display.work_on_board(True)
    window.commands.documents.open("psi-2-1000-1000-2")
    until_idle()
    chip = window.diagram.title_line.board_chip
    assert (window.readings.board, chip.text()) == (None, "no board here")
    assert "200 are the most" in chip.toolTip() and "200 are the most" in chip.accessibleName()
    window.commands.display.work_on_board(False)
    action = window.actions_made["board"]
    assert not action.isEnabled() and "200 are the most" in action.toolTip()


def test_a_mistake_that_trains_has_no_board(window: MainWindow):
    window.commands.display.work_on_board(True)
    window.commands.edits.set_rule("wrong_sign")
    until_idle()
    assert window.diagram.title_line.board_chip.text() == "no board here" and window.readings.board is None
