"""The gradient check in the window: by one key, the worst first, and wrong ones marked in the diagram."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.elements import Bias, Weight
from core.figures import Notation
from core.gradient_check import TOLERANCE
from gui.check.page import CheckPage
from gui.check.table import DIFFERENCE, GRADIENT
from gui.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> CheckPage:
    return window.check_page


def names(page: CheckPage, wrong: bool) -> set[str]:
    return {line.name for line in page.table.lines if line.is_wrong == wrong}


def test_one_key_checks_every_weight(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K)
    assert page.isVisible()
    assert len(page.table.lines) == window.workbench.network.parameter_count == 8
    assert names(page, wrong=True) == set()
    assert page.verdict.text().startswith("all 8 agree to ")
    offs = [line.off for line in page.table.lines]
    assert offs == sorted(offs, reverse=True) and offs[0] < TOLERANCE
    assert page.table.lines[0].gradient == pytest.approx(page.table.lines[0].difference, rel=1e-6)


def test_exactly_the_hidden_weights_light_up(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    window.open("query-3-2-1")
    window.workbench.set_rule("missing_output_derivative")
    qtbot.keyClick(window, Qt.Key.Key_K)
    network = window.workbench.network
    hidden = {p for p in map(network.parameter, range(network.parameter_count)) if p.layer == 0}
    assert {line.parameter for line in page.table.lines if line.is_wrong} == hidden
    assert page.verdict.text() == "8 of 11 gradients are wrong"
    drawing = window.diagram._drawing
    assert sum(drawing.edges._crossed) == 6
    assert drawing.biases[Bias(0, 1)]._wrong and not drawing.biases[Bias(1, 0)]._wrong
    window.workbench.set_rule("gradient_descent")
    qtbot.waitUntil(lambda: page.verdict.text().startswith("all 11 agree"))
    assert not any(drawing.edges._crossed)


def test_it_follows_the_screen_once_that_is_at_rest(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K)
    before = {line.name: line.gradient for line in page.table.lines}
    window.workbench.step()
    qtbot.waitUntil(lambda: window.workbench.state == 1)
    qtbot.waitUntil(lambda: page._checked_at == 1)
    assert {line.name: line.gradient for line in page.table.lines} != before


def test_a_line_that_is_clicked_is_pinned(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K)
    row = next(n for n, line in enumerate(page.table.lines) if line.parameter == Weight(1, 0, 0))
    page.view.scrollTo(page.table.index(row, 1))
    place = page.view.visualRect(page.table.index(row, 1)).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.workbench.pinned == Weight(1, 0, 0)


def test_a_large_network_is_checked_beside_the_window(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    window.open("psi-2-1000-1000-2-leaky")
    qtbot.keyClick(window, Qt.Key.Key_K)
    assert page.progress.isVisible() and not page.table.lines
    qtbot.waitUntil(lambda: len(page.table.lines) > 0, timeout=60_000)
    assert names(page, wrong=True) == set()
    assert "spread evenly" in page.verdict.text()


def test_a_check_can_be_called_off(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    window.open("psi-2-1000-1000-2-leaky")
    qtbot.keyClick(window, Qt.Key.Key_K)
    qtbot.mouseClick(page.cancel, Qt.MouseButton.LeftButton)
    assert not page.progress.isVisible() and not page.table.lines
    qtbot.wait(50)
    assert not page.table.lines


def test_numbers_of_sixteen_digits_are_not_cut_off(window: MainWindow):
    window.views.show_view("check")
    page = window.check_page
    page.check()
    window.workbench.write_numbers(Notation(16))
    QApplication.processEvents()
    for column in (GRADIENT, DIFFERENCE):
        for row in range(page.table.rowCount()):
            wanted = page.view.sizeHintForIndex(page.table.index(row, column)).width()
            assert page.view.columnWidth(column) >= wanted > 100
