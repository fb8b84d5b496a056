"""The right rule's run beside a mistaken one: one of the kept runs, which goes on as the open one does."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.network.elements import Bias, Weight
from core.setup.setup import open_setup
from core.training.run import Run
from gui.diagram.scene.shown import Mark
from gui.kept_runs.compare_window import CompareWindow
from gui.kept_runs.page import KeptRunsPage
from gui.look.short_numbers import short
from gui.window.main_window import MainWindow
from tests.gui.idle import until_done


@pytest.fixture
def mistaken(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window in which a wrong sign has trained to state 40, the right rule beside it."""
    window.commands.documents.open("csdn-2-3-1")
    window.commands.edits.set_rule("wrong_sign")
    window.commands.kept_runs.keep_right()
    run_to(window, 40, qtbot)
    return window


def run_to(window: MainWindow, state: int, qtbot: QtBot) -> None:
    window.commands.playback.run_to(state)
    qtbot.waitUntil(lambda: window.readings.state == state)
    until_done(window)


def page_of(window: MainWindow) -> KeptRunsPage:
    window.views.show_view("kept-runs")
    until_done(window)
    return window.views.page(KeptRunsPage)


def cells(page: KeptRunsPage) -> list[list[str]]:
    columns = range(4)
    return [[page.table.index(row, column).data() for column in columns] for row in range(page.table.rowCount())]


def test_it_stands_in_the_list_as_far_as_it_has_come(mistaken: MainWindow, qtbot: QtBot):
    page = page_of(mistaken)
    right = Run(open_setup("csdn-2-3-1"))
    right.advance(60)
    error = mistaken.readings.number_format.figure
    assert [row[0] for row in cells(page)] == ["open run", "correct rule"]
    assert cells(page)[1][1:] == ["gradient descent", "40", error(right.history.error(40))]
    run_to(mistaken, 60, qtbot)
    assert cells(page)[1][2:] == ["60", error(right.history.error(60))]
    assert page.race.text() == "None is below 0.01 yet."


def test_it_is_called_coloured_and_hidden_as_any_other(mistaken: MainWindow):
    kept_runs, plot = mistaken.commands.kept_runs, mistaken.error_plot
    assert [curve.name for curve in plot.curves] == ["wrong sign", "correct rule"]
    before = plot.colors()
    page = page_of(mistaken)
    page.table.setData(page.table.index(1, 0), "as it should be", Qt.ItemDataRole.EditRole)
    kept_runs.recolor(mistaken.readings.kept_runs[0], 2)
    until_done(mistaken)
    assert [curve.name for curve in plot.curves] == ["wrong sign", "as it should be"]
    assert plot.colors()[0] == before[0] and plot.colors()[1] != before[1]
    pens = [curve.opts["pen"] for curve in plot.canvas.curves]
    kept_runs.recolor(mistaken.readings.kept_runs[0], 7)
    until_done(mistaken)
    assert [pen.dashPattern() for pen in pens] == [[], []]
    assert [bool(curve.opts["pen"].dashPattern()) for curve in plot.canvas.curves] == [False, True]
    page.table.setData(page.table.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert [curve.name for curve in plot.curves] == ["error"]
    assert "with the correct rule" not in mistaken.mistake_banner.text.text()
    for _ in range(3):
        mistaken.actions_made["undo"].trigger()
    assert mistaken.readings.kept_runs[0].name == ""


def test_deleted_it_trains_no_more_and_undone_it_catches_up(mistaken: MainWindow, qtbot: QtBot):
    error = mistaken.readings.right_rule.error
    page = page_of(mistaken)
    page.view.selectRow(1)
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert mistaken.readings.right_rule.history is None and mistaken.readings.kept_runs == ()
    run_to(mistaken, 60, qtbot)
    mistaken.actions_made["undo"].trigger()
    until_done(mistaken)
    assert mistaken.readings.state == 60, "the open run stays as it is"
    assert mistaken.readings.right_rule.history.last == 60
    assert mistaken.readings.right_rule.history.error(40) == error
    mistaken.actions_made["redo"].trigger()
    assert mistaken.readings.right_rule.history is None


def test_the_key_keeps_it_once_and_compares_it_with_the_open_run(mistaken: MainWindow, qtbot: QtBot):
    for name in ("one", "two"):
        mistaken.commands.kept_runs.keep(name)
    qtbot.keyClick(mistaken, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    until_done(mistaken)
    assert [kept.is_right for kept in mistaken.readings.kept_runs] == [True, False, False]
    comparison = mistaken.findChild(CompareWindow)
    assert [run.name for run in comparison.sides] == ["open run", "correct rule"]
    left, right = comparison.two.sides
    assert "wrong sign" in left.title.text() and "gradient descent" in right.title.text()
    for side in (left, right):
        marks = {edge.mark for edge in side.diagram.shown().edges.values()}
        assert Mark.DIFFERS in marks and Mark.WRONG not in marks
    run_to(mistaken, 60, qtbot)
    assert [side.looked_at.readings.state for side in comparison.two.sides] == [60, 60]
    assert comparison.two.sides == (left, right), "the diagrams stay while both runs go on"
    comparison.close()


def test_going_on_with_it_is_going_on_by_the_right_rule(mistaken: MainWindow, qtbot: QtBot):
    page = page_of(mistaken)
    error = mistaken.readings.right_rule.error
    page.go_on_with(mistaken.readings.kept_runs[0])
    run_to(mistaken, 40, qtbot)
    assert not mistaken.readings.right_rule.is_broken and mistaken.readings.error == error
    assert [row[0] for row in cells(page)] == ["open run", "wrong sign"]
    mistaken.actions_made["undo"].trigger()
    until_done(mistaken)
    assert mistaken.readings.right_rule.is_broken and any(kept.is_right for kept in mistaken.readings.kept_runs)


def test_where_the_open_run_is_right_there_is_none_to_hold_it_against(mistaken: MainWindow, qtbot: QtBot):
    mistaken.actions_made["make_right"].trigger()
    assert cells(page_of(mistaken)) == [["open run", "", "0", cells(page_of(mistaken))[0][3]]]
    assert not mistaken.actions_made["side_by_side"].isEnabled()


def test_a_listing_without_biases_is_marked_in_what_both_have(window: MainWindow, qtbot: QtBot):
    window.commands.documents.open("query-3-2-1")
    window.actions_made["as_printed"].trigger()
    run_to(window, 20, qtbot)
    window.actions_made["side_by_side"].trigger()
    until_done(window)
    comparison = window.findChild(CompareWindow)
    left, right = comparison.two.sides
    assert "no biases" in left.title.text() and "trained biases" in right.title.text()
    for side in (left, right):
        assert {edge.mark for edge in side.diagram.shown().edges.values()} == {Mark.DIFFERS}
    assert {each.mark for each in right.diagram.shown().biases.values()} == {Mark.NONE}
    told = comparison.two.told.text()
    assert told.startswith("≠ 8 of 8 weights and biases differ; most of all ")
    assert told.endswith(" 3 biases are in correct rule only.")
    left.looked_at.commands.pointing.hover(Weight(1, 1, 0))
    one = float(window.readings.parameters[7])
    other = float(right.looked_at.readings.parameters[9])
    assert comparison.two.told.text() == f"w2_21: {short(one)} and {short(other)}, difference {short(other - one)}"
    right.looked_at.commands.pointing.hover(Bias(1, 0))
    assert comparison.two.told.text() == "b2_11 has no counterpart in the other network."
    assert left.looked_at.readings.hovered is None
    comparison.close()
