"""The gradient check in the window: by one key, the worst first, and wrong ones marked in the diagram."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.analysis.gradient_check import TOLERANCE
from core.base.number_format import NumberFormat
from core.network.elements import Bias, Weight
from gui.diagram.scene.shown import Mark
from gui.inspector.cards.card import Note
from gui.inspector.cards.card_of import card_of
from gui.views.check.page import CheckPage
from gui.views.check.table import DIFFERENCE, GRADIENT
from gui.window.main_window import MainWindow
from tests.core.networks import AT_ZERO
from tests.gui.idle import until_done, until_idle

TOOLTIP = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def page(window: MainWindow) -> CheckPage:
    return window.views.page(CheckPage)


def names(page: CheckPage, wrong: bool) -> set[str]:
    return {line.name for line in page.table.lines if line.is_wrong == wrong}


def test_one_key_checks_every_weight(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K)
    assert page.isVisible()
    assert len(page.table.lines) == window.readings.network.parameter_count == 8
    assert names(page, wrong=True) == set()
    assert page.verdict.text().startswith("all 8 agree to ")
    offs = [line.off for line in page.table.lines]
    assert offs == sorted(offs, reverse=True) and offs[0] < TOLERANCE
    assert page.table.lines[0].gradient == pytest.approx(page.table.lines[0].difference, rel=1e-6)


def test_exactly_the_hidden_weights_light_up(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    window.open("query-3-2-1")
    window.commands.edits.set_rule("missing_output_derivative")
    qtbot.keyClick(window, Qt.Key.Key_K)
    network = window.readings.network
    hidden = {p for p in map(network.parameter, range(network.parameter_count)) if p.layer == 0}
    assert {line.parameter for line in page.table.lines if line.is_wrong} == hidden
    assert page.verdict.text() == "8 of 11 gradients are wrong"
    shown = window.diagram.shown()
    assert {weight.layer for weight, edge in shown.edges.items() if edge.mark == Mark.WRONG} == {0}
    assert Counter(edge.mark for edge in shown.edges.values() if edge.value) == {Mark.WRONG: 6, Mark.NONE: 2}
    assert (shown.biases[Bias(0, 1)].mark, shown.biases[Bias(1, 0)].mark) == (Mark.WRONG, Mark.NONE)
    window.commands.edits.set_rule("gradient_descent")
    qtbot.waitUntil(lambda: page.verdict.text().startswith("all 11 agree"))
    assert {edge.mark for edge in window.diagram.shown().edges.values()} == {Mark.NONE}


def test_it_follows_the_screen_once_that_is_at_rest(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K)
    before = {line.name: line.gradient for line in page.table.lines}
    window.commands.playback.step()
    qtbot.waitUntil(lambda: window.readings.state == 1)
    qtbot.waitUntil(lambda: page.shown().state == 1)
    assert {line.name: line.gradient for line in page.table.lines} != before


def test_a_line_that_is_clicked_is_pinned(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K)
    row = next(n for n, line in enumerate(page.table.lines) if line.parameter == Weight(1, 0, 0))
    page.view.scrollTo(page.table.index(row, 1))
    place = page.view.visualRect(page.table.index(row, 1)).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.readings.pinned == Weight(1, 0, 0)


def test_a_large_network_is_checked_beside_the_window(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    window.open("psi-2-1000-1000-2-leaky")
    qtbot.keyClick(window, Qt.Key.Key_K)
    assert page.progress.isVisible() and not page.table.lines
    qtbot.waitUntil(lambda: len(page.table.lines) > 0)
    assert names(page, wrong=True) == set()
    assert "spread evenly" in page.verdict.text()


def test_a_check_can_be_called_off(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    window.open("psi-2-1000-1000-2-leaky")
    qtbot.keyClick(window, Qt.Key.Key_K)
    qtbot.mouseClick(page.cancel, Qt.MouseButton.LeftButton)
    assert not page.progress.isVisible() and not page.table.lines
    until_done(window)
    assert not page.table.lines


def test_numbers_of_sixteen_digits_are_not_cut_off(window: MainWindow):
    window.views.show_view("check")
    page = window.views.page(CheckPage)
    page.check()
    window.commands.display.write_numbers(NumberFormat(16))
    until_idle()
    for column in (GRADIENT, DIFFERENCE):
        for row in range(page.table.rowCount()):
            wanted = page.view.sizeHintForIndex(page.table.index(row, column)).width()
            assert page.view.columnWidth(column) >= wanted > 100


def test_beside_the_error_s_plot_all_of_its_columns_are_in_sight(window: MainWindow):
    window.resize(1264, 760)  # a screen of 1280 by 800
    window.views.show_view("check")
    page = window.views.page(CheckPage)
    page.check()
    until_idle()
    header = page.view.horizontalHeader()
    assert page.view.viewport().width() < 5 * 110, "no more room than for narrow columns"
    assert header.length() <= page.view.viewport().width()
    for column in range(header.count()):
        wanted = page.view.sizeHintForColumn(column)
        assert page.view.columnWidth(column) >= max(wanted, header.sectionSizeHint(column))


def test_at_a_kink_it_is_said_and_marked_as_that_and_not_as_wrong(
    window: MainWindow, page: CheckPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "zero.toml"
    path.write_text(AT_ZERO.format(activation="relu", rule=""), encoding="utf-8")
    window.open(path)
    qtbot.keyClick(window, Qt.Key.Key_K)
    assert page.verdict.text().startswith("6 of 9 agree to ")
    assert page.verdict.text().endswith("; 3 are at a kink")
    told = {line.name: row for row, line in enumerate(page.table.lines)}
    assert names(page, wrong=True) == set()
    assert {line.name for line in page.table.lines[:3]} == {"W11", "W21", "B1"}  # before what is right
    row = told["W11"]
    assert page.table.index(row, 0).data() == "∠ at a kink"
    assert page.table.index(row, DIFFERENCE).data() == "left 0, right −0.84"
    assert "from the left its slope is 0, from the right −0.84" in page.table.index(row, 1).data(TOOLTIP)
    shown = window.diagram.shown()
    marks = Counter(edge.mark for edge in shown.edges.values() if edge.value)
    assert (marks[Mark.KINK], marks[Mark.WRONG]) == (2, 0)
    assert (shown.biases[Bias(0, 0)].mark, shown.biases[Bias(0, 1)].mark) == (Mark.KINK, Mark.NONE)
    told = [part.text for part in card_of(window.readings, Weight(0, 0, 0)).parts if isinstance(part, Note)]
    assert "at a kink: from the left the error's slope is 0, from the right −0.84" in told
    window.open("gad-3-2-1")
    assert Mark.KINK not in {edge.mark for edge in window.diagram.shown().edges.values()}


def test_a_check_that_fails_says_so_and_stands_still(
    window: MainWindow, page: CheckPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("nothing to divide by")

    window.views.show_view("check")
    monkeypatch.setattr("gui.views.check.page.MOST_CHECKED_AT_ONCE", 0)  # beside the window, as of a large network
    monkeypatch.setattr("gui.views.check.page.check_gradients", fail)
    page.check()
    assert page.progress.isVisible()
    qtbot.waitUntil(lambda: not page.progress.isVisible())
    assert page.verdict.text() == "the check failed: ZeroDivisionError: nothing to divide by"
    assert page.again.isVisible() and not page.cancel.isVisible()
