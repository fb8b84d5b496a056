"""The window in which runs are compared: two diagrams and one playhead, all runs as planes, pictures and tables."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.lessons.veil import Veil
from core.network.elements import Neuron, Weight
from core.setup.changes import change_training, rename, resize
from core.setup.setup import Setup, open_setup
from core.training.run import Run
from gui.diagram.scene.shown import Light, Mark
from gui.kept_runs.compare_window import ALL, CompareWindow
from gui.kept_runs.page import KeptRunsPage
from gui.look.short_numbers import short
from gui.window.main_window import MainWindow
from tests.gui.idle import until_done

W22 = Weight(0, 1, 1)


def run_to(window: MainWindow, state: int, qtbot: QtBot) -> None:
    window.commands.playback.run_to(state)
    qtbot.waitUntil(lambda: window.readings.state == state)


def other_start(window: MainWindow, qtbot: QtBot) -> None:
    start = window.readings.setup.start.copy()
    start[window.readings.network.position(W22)] += 0.5
    window.commands.edits.edit("start", window.readings.setup.with_start(start))
    run_to(window, 200, qtbot)


@pytest.fixture
def comparison(window: MainWindow, qtbot: QtBot) -> Iterator[CompareWindow]:
    """The open run beside one that starts otherwise in one weight, and came farther."""
    run_to(window, 300, qtbot)
    window.commands.kept_runs.keep("first")
    window.commands.edits.reset()
    other_start(window, qtbot)
    window.actions_made["compare_runs"].trigger()
    made = window.findChild(CompareWindow)
    assert made is not None and made.isVisible()
    until_done(window)
    yield made
    made.close()


def marked(comparison: CompareWindow) -> list[set[Weight]]:
    return [
        {weight for weight, edge in side.diagram.shown().edges.items() if edge.mark is Mark.DIFFERS}
        for side in comparison.two.sides or ()
    ]


def shown_states(comparison: CompareWindow) -> list[int]:
    return [side.looked_at.readings.state for side in comparison.two.sides or ()]


def test_one_playhead_moves_both_and_the_window(comparison: CompareWindow, window: MainWindow, qtbot: QtBot):
    comparison.state.setValue(120)
    until_done(window)
    assert shown_states(comparison) == [120, 120] and window.readings.state == 120
    first = Run(open_setup("gad-3-2-1"))
    first.advance(300)
    left, right = (side.looked_at.readings.parameters for side in comparison.two.sides)
    assert left.tolist() == window.readings.parameters.tolist()
    assert right.tolist() == first.history.nearest(120)[1].tolist()
    window.commands.playback.seek(7)
    until_done(window)
    assert comparison.state.value() == 7 and shown_states(comparison) == [7, 7]


def test_beyond_the_open_run_the_other_goes_on_alone(comparison: CompareWindow, window: MainWindow):
    assert comparison.state.maximum() == 300
    comparison.state.setValue(280)
    until_done(window)
    assert shown_states(comparison) == [200, 280] and window.readings.state == 200
    assert "it was trained to 200" in comparison.two.sides[0].error.text()


def test_what_differs_is_marked_in_both(comparison: CompareWindow, window: MainWindow):
    comparison.state.setValue(0)
    until_done(window)
    assert marked(comparison) == [{W22}, {W22}]
    assert comparison.two.told.text().startswith("≠ 1 of 8 weights and biases differ; most of all W22:")
    assert comparison.two.sides[1].diagram.shown().legend.warning == "≠ differs"
    assert "W22 from" in comparison.two.sides[0].title.text()
    assert Mark.DIFFERS not in {edge.mark for edge in window.diagram.shown().edges.values()}


def test_what_is_pointed_at_in_one_is_lit_in_the_other_and_told_of_both(comparison: CompareWindow, window: MainWindow):
    comparison.state.setValue(0)
    until_done(window)
    left, right = comparison.two.sides
    left.looked_at.commands.pointing.hover(W22)
    assert right.diagram.shown().edges[W22].light is Light.LIT
    start = open_setup("gad-3-2-1").start[window.readings.network.position(W22)]
    assert comparison.two.told.text() == f"W22: {start + 0.5:+.3f} and {start:+.3f}, difference −0.500"
    left.looked_at.commands.pointing.hover(None)
    assert right.looked_at.readings.hovered is None
    assert window.readings.hovered is None


def test_numbers_can_not_be_changed_there(comparison: CompareWindow, window: MainWindow, qtbot: QtBot):
    side = comparison.two.sides[0]
    before = window.commands.edits.course.roots
    qtbot.mouseDClick(side.diagram.viewport(), Qt.MouseButton.LeftButton, pos=side.diagram.viewport_point(W22))
    assert not side.diagram.number_editing.editor.isVisible()
    assert window.commands.edits.course.roots is before


def test_a_name_that_is_given_meanwhile_stands_there_too(comparison: CompareWindow, window: MainWindow):
    window.commands.edits.edit("name", rename(window.readings.setup, 0, 0, "height").setup)
    until_done(window)
    names = [node.name for node in comparison.two.sides[0].diagram.shown().nodes.values()]
    assert "height" in names


def test_others_can_be_chosen(comparison: CompareWindow, window: MainWindow, qtbot: QtBot):
    window.commands.kept_runs.keep("second")
    until_done(window)
    assert [comparison.one.itemText(index) for index in range(3)] == ["open run", "first", "second"]
    comparison.one.setCurrentIndex(1)
    comparison.other.setCurrentIndex(2)
    comparison.other.activated.emit(2)
    assert [run.name for run in comparison.sides] == ["first", "second"]
    window.commands.kept_runs.delete(window.readings.kept_runs[-1:])
    until_done(window)
    assert [run.name for run in comparison.sides] == ["open run", "first"]


def test_what_is_selected_in_the_list_is_compared(window: MainWindow, qtbot: QtBot):
    for name in ("a", "b", "c"):
        window.commands.kept_runs.keep(name)
    window.views.show_view("kept-runs")
    page = window.views.page(KeptRunsPage)
    page.view.selectRow(1)
    index = page.table.index(2, 0)
    page.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    qtbot.keyClick(page.view, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    comparison = window.findChild(CompareWindow)
    assert [run.name for run in comparison.sides] == ["a", "b"]
    comparison.close()


def test_the_right_rule_can_be_compared_with_a_mistaken_one(window: MainWindow, qtbot: QtBot):
    window.commands.edits.set_rule("wrong_sign")
    run_to(window, 20, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    comparison = window.findChild(CompareWindow)
    until_done(window)
    assert [run.name for run in comparison.sides] == ["open run", "correct rule"]
    comparison.state.setValue(20)
    until_done(window)
    right = comparison.two.sides[1].looked_at.readings
    assert right.parameters.tolist() == window.readings.right_rule.parameters.tolist()
    window.commands.kept_runs.delete(window.readings.kept_runs)
    until_done(window)
    assert comparison.empty.isVisible()
    comparison.close()


def test_before_anything_was_trained_it_says_how_to_go_on(window: MainWindow, qtbot: QtBot):
    window.open("csdn-2-3-1")
    window.commands.edits.set_rule("wrong_sign")
    window.actions_made["side_by_side"].trigger()
    comparison = window.findChild(CompareWindow)
    until_done(window)
    assert comparison.two.told.text() == "Neither has been trained yet: press Run in the window behind."
    assert not comparison.state.isEnabled()
    window.commands.playback.run_to(40)
    qtbot.waitUntil(lambda: comparison.two.told.text().startswith("≠ "))
    assert comparison.state.isEnabled()


def test_it_closes_where_a_lesson_or_a_practice_asks(comparison: CompareWindow, window: MainWindow):
    window.commands.display.hide(Veil())
    assert comparison.isVisible()
    window.commands.display.hide(Veil(hides_run=True))
    assert not comparison.isVisible()
    window.commands.display.hide(None)
    comparison.begin()
    window.actions_made["practise"].trigger()
    assert not comparison.isVisible()


def test_without_a_kept_run_it_says_what_to_do(window: MainWindow):
    window.actions_made["compare_runs"].trigger()
    comparison = window.findChild(CompareWindow)
    assert comparison.empty.isVisible() and "Ctrl+T" in comparison.empty.text()
    assert not comparison.save.isEnabled()
    comparison.close()


def test_esc_closes_it_and_the_key_opens_it_again(comparison: CompareWindow, window: MainWindow, qtbot: QtBot):
    qtbot.keyClick(comparison.state, Qt.Key.Key_Escape)
    assert not comparison.isVisible()
    window.commands.playback.seek(11)
    window.actions_made["compare_runs"].trigger()
    until_done(window)
    assert comparison.isVisible() and shown_states(comparison) == [11, 11]


def test_the_race_is_between_the_two(comparison: CompareWindow, window: MainWindow):
    (kept,), errors = window.readings.kept_runs, window.readings.history.errors
    goal = float(min(kept.errors[250], errors[-1]))  # below it neither comes before
    comparison.goal.setValue(goal)
    below = window.readings.number_format.figure(goal)
    assert not (errors < goal).any()
    first = int(np.argmax(kept.errors < goal))
    assert first > 250
    assert comparison.race.text() == f"first is first below {below}, at iteration {first}; open run not up to 200."


@pytest.fixture
def planes(window: MainWindow, qtbot: QtBot) -> Iterator[CompareWindow]:
    window.commands.documents.open("moons-2-3-2")
    run_to(window, 40, qtbot)
    window.commands.kept_runs.keep("first")
    window.commands.kept_runs.keep("hidden")
    window.commands.kept_runs.show(window.readings.kept_runs[1:], False)
    window.actions_made["compare_runs"].trigger()
    made = window.findChild(CompareWindow)
    qtbot.mouseClick(made.view.buttons[ALL], Qt.MouseButton.LeftButton)
    until_done(window)
    yield made
    made.close()


def test_all_that_are_shown_stand_side_by_side_at_the_playhead(planes: CompareWindow, window: MainWindow):
    assert [cell.title for cell in planes.all.cells] == ["open run", "first"]
    for cell in planes.all.cells:
        error, state = cell.standing_lines()
        assert "error" in error and "% right" in error and state == "iteration 40"
        shown = cell.shown()
        assert shown.has_picture and shown.boundary_lines > 10
    before = planes.all.cells[1].standing
    planes.state.setValue(3)
    until_done(window)
    after = planes.all.cells[1].standing
    assert (after.state, after.error) == (3, window.readings.kept_runs[0].error(3)) and before.state == 40


def test_a_double_click_goes_on_with_that_run(planes: CompareWindow, window: MainWindow, qtbot: QtBot):
    window.commands.edits.edit("rate", window.readings.setup.with_learning_rate(0.5))
    until_done(window)
    cell = next(cell for cell in planes.all.cells if cell.title == "first")
    qtbot.mouseDClick(cell, Qt.MouseButton.LeftButton)
    assert window.readings.setup.learning_rate == 0.01


def test_what_is_held_out_is_told_beside_what_is_trained_on(planes: CompareWindow, window: MainWindow):
    window.commands.edits.hold_out(0.5, 0)
    until_done(window)
    training, held_out, _ = planes.all.cells[0].standing_lines()
    assert training.startswith("training: error ") and held_out.startswith("held out: error ")
    assert len(planes.all.curves.curves[0]) == 2
    assert planes.all.remark.isHidden()


def test_without_a_plane_the_errors_are_drawn(comparison: CompareWindow, window: MainWindow, qtbot: QtBot):
    qtbot.mouseClick(comparison.view.buttons[ALL], Qt.MouseButton.LeftButton)
    until_done(window)
    assert [cell.shown().has_picture for cell in comparison.all.cells] == [False, False]
    assert "which of them memorises can't be seen. No planes: they need two inputs." in comparison.all.remark.text()
    states, errors = comparison.all.curves.curves[1][0]
    assert (states[0], states[-1]) == (0, 300) and np.isfinite(errors).all()
    comparison.grab()


def test_what_is_shown_is_saved_as_a_picture(planes: CompareWindow, window: MainWindow, tmp_path: Path):
    def saved(shown: QWidget, name: str) -> dict[str, Path]:
        """The pictures of it, by kind."""
        paths = {kind: tmp_path / f"{name}.{kind}" for kind in ("png", "svg", "pdf")}
        for kind, path in paths.items():
            planes.files.write_picture(path, shown)
            assert path.stat().st_size > 3000, kind
        return paths

    grid = QImage(str(saved(planes.all, "grid")["png"]))
    assert (grid.width(), grid.height()) == (2 * 260 * 2, (220 + 180) * 2)
    planes.view.buttons["two"].click()
    until_done(window)
    saved(planes.two, "two")


def test_what_cannot_be_written_is_said(planes: CompareWindow, tmp_path: Path):
    planes.files.write_picture(tmp_path / "nowhere" / "grid.png", planes.all)
    box = planes.findChild(QMessageBox)
    assert "can't be written" in box.text()
    box.close()


def test_the_errors_are_saved_as_a_table(
    planes: CompareWindow, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "errors.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    planes.save_table.click()
    head, *rows = csv.reader(path.read_text(encoding="utf-8").splitlines())
    assert head == ["state", "open run", "first"] and len(rows) == 41
    assert [float(row[2]) for row in rows] == window.readings.kept_runs[0].errors.tolist()


def compared_with(window: MainWindow, change: Callable[[Setup], Setup], qtbot: QtBot) -> CompareWindow:
    """The open run, changed so, beside the one that it was."""
    run_to(window, 20, qtbot)
    window.commands.kept_runs.keep("first")
    window.commands.edits.edit("change", change(window.readings.setup))
    run_to(window, 20, qtbot)
    window.actions_made["compare_runs"].trigger()
    until_done(window)
    return window.findChild(CompareWindow)


def test_of_other_layers_no_weight_is_held_against_another(window: MainWindow, qtbot: QtBot):
    comparison = compared_with(window, lambda setup: resize(setup, 1, 4).setup, qtbot)
    left, right = comparison.two.sides
    assert "4 hidden neurons" in left.title.text() and "2 hidden neurons" in right.title.text()
    assert marked(comparison) == [set(), set()]
    one, other = (float(side.looked_at.readings.trace.forward.outputs[0, 0]) for side in (left, right))
    told = f"Predicted: {short(one)} and {short(other)}, difference {short(other - one)}"
    assert comparison.two.told.text() == f"Other layers: their weights can't be compared. {told}."
    left.looked_at.commands.pointing.hover(W22)
    assert comparison.two.told.text() == "W22 has no counterpart in the other network."
    assert right.looked_at.readings.hovered is None
    left.looked_at.commands.pointing.hover(Neuron(1, 0))
    assert right.looked_at.readings.hovered == Neuron(1, 0) and comparison.two.told.text() == told
    comparison.close()


def test_errors_of_another_loss_are_no_race(window: MainWindow, qtbot: QtBot):
    comparison = compared_with(window, lambda setup: change_training(setup, loss="half_squared_error"), qtbot)
    left, right = comparison.two.sides
    assert "loss ½(Predicted − target)²" in left.title.text() and "loss (Predicted − target)²" in right.title.text()
    assert "Their losses differ" in comparison.race.text()
    window.views.show_view("kept-runs")
    until_done(window)
    assert "Their losses differ" in window.views.page(KeptRunsPage).race.text()
    comparison.close()


def test_where_each_takes_samples_in_another_order_both_answer_the_same_one(window: MainWindow, qtbot: QtBot):
    window.commands.documents.open_setup(change_training(open_setup("moons-2-3-2"), batch=1))
    comparison = compared_with(window, lambda setup: change_training(setup, order="shuffled"), qtbot)
    left, right = (side.looked_at.readings for side in comparison.two.sides)
    assert left.sample == right.sample == window.readings.sample
    comparison.state.setValue(7)
    until_done(window)
    assert left.sample == right.sample == window.readings.sample
    comparison.close()
