"""What if: a number that is dragged reruns the whole run, and the one before stays as a kept run."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.data.samples import Samples
from core.network.elements import Weight
from core.setup.changes import rename
from core.setup.learned_samples import hold_out, with_samples
from core.setup.setup import Setup
from core.training.roots import roots_of
from core.training.run import Run
from gui.model.trial import InputOf, Rate, Target, Trial
from gui.views.what_if.page import WhatIfPage
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle

W41 = Weight(1, 0, 0)
NOTHING, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> WhatIfPage:
    window.commands.playback.run_to(2000)
    qtbot.waitUntil(lambda: window.readings.state == 2000)
    window.commands.pointing.pin(W41)
    window.views.show_view("what-if")
    return window.views.page(WhatIfPage)


def send(widget: QWidget, kind: QEvent.Type, dx: float, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    place = QPointF(widget.rect().center()) + QPointF(dx, 0)
    event = QMouseEvent(kind, place, widget.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def drag(widget: QWidget, points: float, steps: int = 4) -> None:
    send(widget, QEvent.Type.MouseButtonPress, 0, LEFT, LEFT)
    for step in range(1, steps + 1):
        send(widget, QEvent.Type.MouseMove, points * step / steps, NOTHING, LEFT)
        QApplication.processEvents()
    send(widget, QEvent.Type.MouseButtonRelease, points, LEFT, NOTHING)


def errors_of(setup: Setup, states: int) -> list[float]:
    run = Run(setup)
    run.advance(states)
    return run.history.errors.tolist()


def test_dragging_the_learning_rate_reruns_it_all_and_leaves_the_run_before(window: MainWindow, page: WhatIfPage):
    model = window.model
    before = model.readings.history.errors.tolist()
    drag(page.numbers[Rate()], 80)
    rate = model.readings.setup.learning_rate
    assert rate == pytest.approx(0.001 * 10**0.5, rel=1e-3)
    assert page.numbers[Rate()].value() == rate
    assert model.readings.state == model.readings.history.last == 2000
    assert model.readings.history.errors.tolist() == errors_of(model.readings.setup, 2000)
    (previous,) = model.readings.kept_runs
    assert previous.errors.tolist() == before
    assert [curve.name for curve in window.error_plot.shown().curves] == ["error", "rate 0.001"]
    assert model.readings.pinned == W41
    assert window.error_plot.dismiss.isVisible()
    window.actions_made["delete_kept_runs"].trigger()
    assert model.readings.kept_runs == ()
    assert not window.error_plot.dismiss.isVisible()
    assert window.scenario_panel.facts.values["rate"].text() == f"{rate:g}"


def test_in_a_narrow_window_what_is_told_of_the_numbers_stands_below_them(window: MainWindow, page: WhatIfPage):
    fields, taken_back = page.numbers[Rate()], page.revert

    def left_of(part: QWidget) -> int:
        return part.mapTo(page, QPoint()).x()

    window.resize(1264, 760)
    until_idle()
    assert left_of(taken_back) > left_of(fields) + fields.width()
    window.resize(1008, 660)
    until_idle()
    assert left_of(taken_back) < left_of(fields)
    assert page.minimumSizeHint().width() <= page.visibleRegion().boundingRect().width()
    window.resize(1264, 760)
    until_idle()
    assert left_of(taken_back) > left_of(fields) + fields.width()


def test_a_start_weight_an_input_and_a_target_count_from_the_start(window: MainWindow, page: WhatIfPage):
    model = window.model
    position = model.readings.network.position(W41)
    drag(page.numbers[W41], 120)
    assert model.readings.setup.start[position] == pytest.approx(0.18626 + 1.0, rel=1e-3)
    drag(page.numbers[InputOf(2)], -60)
    assert model.readings.setup.samples.inputs[0, 2] == pytest.approx(4.1 - 0.5 * 4.1, rel=1e-3)
    drag(page.numbers[Target(0)], 60)
    assert model.readings.setup.samples.targets[0, 0] == pytest.approx(0.7)
    assert model.readings.history.errors.tolist() == errors_of(model.readings.setup, 2000)
    assert model.readings.trace.targets[0, 0] == model.readings.setup.samples.targets[0, 0]
    scenario = model.readings.setup.scenario
    assert scenario.start.weights[1][0][0] == model.readings.setup.start[position]
    assert scenario.data.inputs[0][2] == model.readings.setup.samples.inputs[0, 2]
    assert len(model.readings.kept_runs) == 1
    page.revert.click()
    assert model.readings.setup.learning_rate == 0.001
    assert model.readings.setup.start[position] == 0.18626
    assert model.readings.history.errors.tolist() == errors_of(model.readings.setup, 2000)


def test_what_was_changed_before_it_was_first_seen_can_be_taken_back(window: MainWindow):
    first = window.readings.setup
    window.commands.edits.edit("rate", first.with_learning_rate(0.5))
    assert window.readings.setup.learning_rate == 0.5
    window.views.show_view("what-if")
    page = window.views.page(WhatIfPage)
    assert page.revert.isEnabled()
    page.revert.click()
    assert window.readings.setup.learning_rate == first.learning_rate == 0.001
    assert not page.revert.isEnabled()


def test_from_a_state_on_it_branches_there(window: MainWindow, page: WhatIfPage):
    model = window.model
    before = model.readings.history.errors.copy()
    model.commands.playback.seek(500)
    page.counts.setCurrentIndex(page.counts.findText("iteration 500"))
    page.counts.activated.emit(1)
    assert page.counts.currentText() == "iteration 500"
    at = model.readings.parameters.copy()
    field = page.numbers[W41]
    assert field.value() == at[model.readings.network.position(W41)]
    field.type()
    field.setText("-1/4")
    field.editingFinished.emit()
    assert model.readings.state == model.readings.branched_at == 500
    at[model.readings.network.position(W41)] = -0.25
    assert model.readings.parameters.tolist() == at.tolist()
    assert model.readings.history.last == 2000
    assert model.readings.history.errors[:500].tolist() == before[:500].tolist()
    expected = errors_of(model.readings.setup.with_start(at), 1500)
    assert model.readings.history.errors[500:].tolist() == expected

    model.commands.playback.seek(800)
    assert page.counts.currentText() == "iteration 500"  # until another is chosen
    page.counts.setCurrentIndex(page.counts.findText("iteration 800"))
    page.counts.activated.emit(2)
    drag(page.numbers[Rate()], 160)
    assert len(model.readings.kept_runs) == 2
    assert model.readings.setup_here.learning_rate == pytest.approx(0.01)
    model.commands.playback.seek(799)
    assert model.readings.setup_here.learning_rate == 0.001
    moved = model.readings.chain(W41).new_value
    model.commands.playback.seek(800)
    assert float(model.readings.parameters[model.readings.network.position(W41)]) == pytest.approx(moved, rel=1e-12)


def test_a_branch_can_be_undone_and_done_again(window: MainWindow, page: WhatIfPage):
    model = window.model
    trunk = model.readings.history.errors.tolist()
    roots = model.commands.edits.course.roots
    model.commands.playback.seek(700)
    page.refresh()
    page.counts.setCurrentIndex(page.counts.findData(700))
    page.counts.activated.emit(page.counts.currentIndex())
    drag(page.numbers[Rate()], 120)
    branch = model.readings.history.errors.tolist()
    assert model.readings.branched_at == 700
    assert len(model.readings.kept_runs) == 1
    assert branch[:701] == trunk[:701]
    assert branch[1000] != trunk[1000]
    rate = model.readings.setup.learning_rate
    assert model.commands.edits.undo.undoText() == f"learning rate 0.001 → {rate:g}, from iteration 700 on"
    assert window.isWindowModified()
    model.commands.edits.undo.undo()
    assert model.commands.edits.course.roots == roots
    assert model.readings.kept_runs == ()
    assert model.readings.history.errors.tolist() == trunk
    assert model.readings.state == 700
    assert not window.isWindowModified()
    model.commands.edits.undo.redo()
    assert (model.readings.branched_at, len(model.readings.kept_runs)) == (700, 1)
    assert model.readings.history.errors.tolist() == branch
    # Another change takes the branch's place; undoing that leads back to the branch.
    model.commands.edits.edit("another rate", model.readings.setup.with_learning_rate(0.5))
    assert model.commands.edits.course.roots[0] is roots[0]
    assert model.readings.branches == (700,)
    assert model.readings.history.errors.tolist()[:701] == trunk[:701]
    model.commands.edits.undo.undo()
    assert model.readings.branched_at == 700
    assert model.readings.history.errors.tolist() == branch


def test_what_can_t_be_read_is_not_taken(page: WhatIfPage, window: MainWindow):
    field = page.numbers[Rate()]
    field.type()
    field.setText("one")
    field.editingFinished.emit()
    assert field.fault == '"one" is not a number.' and field.text() == "one"
    assert window.readings.setup.learning_rate == 0.001
    assert window.readings.kept_runs == ()


def test_what_was_refused_goes_with_the_number_that_is_undone(page: WhatIfPage, window: MainWindow, qtbot: QtBot):
    field, weight = page.numbers[Rate()], page.numbers[W41]
    for typed in ("0.01", "1abc"):
        field.setFocus()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    weight.setFocus()
    qtbot.keyClicks(weight, "1/")
    qtbot.keyClick(weight, Qt.Key.Key_Return)
    assert (field.text(), field.value()) == ("1abc", 0.01)
    window.actions_made["undo"].trigger()
    assert (field.text(), field.value(), field.fault) == ("0.001", 0.001, "")
    assert weight.text() == "1/"  # its number is no other: who typed it can mend it
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert window.readings.setup.learning_rate == 0.0011


def test_a_rate_at_which_it_leaves_the_numbers_can_be_dragged_back(window: MainWindow, page: WhatIfPage):
    model = window.model
    identity = replace(model.readings.setup, learning_rate=0.001)
    field = page.numbers[Target(0)]
    field.type()
    field.setText("1e200")
    field.editingFinished.emit()
    assert model.readings.ended is not None
    assert window.ended_bar.isVisible()
    page.revert.click()
    assert model.readings.ended is None
    assert not window.ended_bar.isVisible()
    assert model.readings.history.errors.tolist() == errors_of(identity, 2000)


def test_larger_networks_refine_as_they_go(window: MainWindow, page: WhatIfPage, qtbot: QtBot):
    model = window.model
    window.open("psi-2-1000-1000-2")
    model.commands.playback.run_to(80)
    qtbot.waitUntil(lambda: model.readings.state == 80)
    model.commands.edits.rerun(roots_of(model.readings.setup.with_learning_rate(0.05)))
    assert model.readings.history.last < 80
    model.commands.edits.rerun(
        roots_of(model.readings.setup.with_learning_rate(0.06))
    )  # before the one before was done
    qtbot.waitUntil(lambda: model.readings.state == 80)
    assert model.readings.history.last == 80
    assert not model.readings.running


def test_a_name_is_no_number_to_go_back_from(window: MainWindow, page: WhatIfPage):
    model = window.model
    model.commands.edits.edit("name", rename(model.readings.setup, 1, 0, "height").setup)
    assert not page.revert.isEnabled()
    model.commands.edits.edit("rate", model.readings.setup.with_learning_rate(0.5))
    assert page.revert.isEnabled()


def test_a_sample_is_told_by_its_number_where_the_only_other_one_is_held_out(window: MainWindow):
    model = window.model
    setup = model.readings.setup
    twice = Samples(*(np.repeat(each, 2, axis=0) for each in (setup.whole.inputs, setup.whole.targets)))
    model.commands.edits.edit("samples", hold_out(with_samples(setup, twice), 0.5, 0))
    model.commands.playback.choose_sample(1)
    assert Trial(model.readings, model.commands, model).name_of(InputOf(0)) == "sample 2, X1"
