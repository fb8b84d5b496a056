"""What if: a number that is dragged reruns the whole run, the one before stays as a ghost, a sweep draws its curves."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
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

W41 = Weight(1, 0, 0)
NOTHING, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> WhatIfPage:
    window.workbench.run_to(2000)
    qtbot.waitUntil(lambda: window.workbench.state == 2000)
    window.workbench.pin(W41)
    window.views.show_view("what-if")
    return window.what_if_page


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


def test_dragging_the_learning_rate_reruns_it_all_and_leaves_a_ghost(window: MainWindow, page: WhatIfPage):
    workbench = window.workbench
    before = workbench.history.errors.tolist()
    drag(page.numbers[Rate()], 80)
    rate = workbench.setup.learning_rate
    assert rate == pytest.approx(0.001 * 10**0.5, rel=1e-3)
    assert page.numbers[Rate()].value() == rate
    assert workbench.state == workbench.history.last == 2000
    assert workbench.history.errors.tolist() == errors_of(workbench.setup, 2000)
    (ghost,) = workbench.ghosts
    assert ghost.errors.tolist() == before
    assert [curve.name for curve in window.error_plot.shown().curves] == ["error", "rate 0.001"]
    assert workbench.pinned == W41
    assert window.error_plot.dismiss.isVisible()
    window.actions_made["dismiss_previous_runs"].trigger()
    assert workbench.ghosts == ()
    assert not window.error_plot.dismiss.isVisible()
    assert window.scenario_panel.facts.values["rate"].text() == f"{rate:g}"


def test_a_start_weight_an_input_and_a_target_count_from_the_start(window: MainWindow, page: WhatIfPage):
    workbench = window.workbench
    position = workbench.network.position(W41)
    drag(page.numbers[W41], 120)
    assert workbench.setup.start[position] == pytest.approx(0.18626 + 1.0, rel=1e-3)
    drag(page.numbers[InputOf(2)], -60)
    assert workbench.setup.samples.inputs[0, 2] == pytest.approx(4.1 - 0.5 * 4.1, rel=1e-3)
    drag(page.numbers[Target(0)], 60)
    assert workbench.setup.samples.targets[0, 0] == pytest.approx(0.7)
    assert workbench.history.errors.tolist() == errors_of(workbench.setup, 2000)
    assert workbench.trace.targets[0, 0] == workbench.setup.samples.targets[0, 0]
    scenario = workbench.setup.scenario
    assert scenario.start.weights[1][0][0] == workbench.setup.start[position]
    assert scenario.data.inputs[0][2] == workbench.setup.samples.inputs[0, 2]
    assert len(workbench.ghosts) == 1
    page.revert.click()
    assert workbench.setup.learning_rate == 0.001
    assert workbench.setup.start[position] == 0.18626
    assert workbench.history.errors.tolist() == errors_of(workbench.setup, 2000)


def test_from_a_state_on_it_branches_there(window: MainWindow, page: WhatIfPage):
    workbench = window.workbench
    before = workbench.history.errors.copy()
    workbench.seek(500)
    page.counts.setCurrentIndex(page.counts.findText("state 500"))
    page.counts.activated.emit(1)
    assert page.counts.currentText() == "state 500"
    at = workbench.parameters.copy()
    field = page.numbers[W41]
    assert field.value() == at[workbench.network.position(W41)]
    field.type()
    field.setText("-1/4")
    field.editingFinished.emit()
    assert workbench.state == workbench.branched_at == 500
    at[workbench.network.position(W41)] = -0.25
    assert workbench.parameters.tolist() == at.tolist()
    assert workbench.history.last == 2000
    assert workbench.history.errors[:500].tolist() == before[:500].tolist()
    expected = errors_of(workbench.setup.with_start(at), 1500)
    assert workbench.history.errors[500:].tolist() == expected

    workbench.seek(800)
    assert page.counts.currentText() == "state 500"  # until another is chosen
    page.counts.setCurrentIndex(page.counts.findText("state 800"))
    page.counts.activated.emit(2)
    drag(page.numbers[Rate()], 160)
    assert len(workbench.ghosts) == 2
    assert workbench.setup_here.learning_rate == pytest.approx(0.01)
    workbench.seek(799)
    assert workbench.setup_here.learning_rate == 0.001
    moved = workbench.chain(W41).new_value
    workbench.seek(800)
    assert float(workbench.parameters[workbench.network.position(W41)]) == pytest.approx(moved, rel=1e-12)


def test_a_branch_can_be_undone_and_done_again(window: MainWindow, page: WhatIfPage):
    workbench = window.workbench
    trunk = workbench.history.errors.tolist()
    roots = workbench.course.roots
    workbench.seek(700)
    page.refresh()
    page.counts.setCurrentIndex(page.counts.findData(700))
    page.counts.activated.emit(page.counts.currentIndex())
    drag(page.numbers[Rate()], 120)
    branch = workbench.history.errors.tolist()
    assert workbench.branched_at == 700
    assert len(workbench.ghosts) == 1
    assert branch[:701] == trunk[:701]
    assert branch[1000] != trunk[1000]
    rate = workbench.setup.learning_rate
    assert workbench.undo.undoText() == f"learning rate 0.001 → {rate:g}, from state 700 on"
    assert window.isWindowModified()
    workbench.undo.undo()
    assert workbench.course.roots == roots
    assert workbench.ghosts == ()
    assert workbench.history.errors.tolist() == trunk
    assert workbench.state == 700
    assert not window.isWindowModified()
    workbench.undo.redo()
    assert (workbench.branched_at, len(workbench.ghosts)) == (700, 1)
    assert workbench.history.errors.tolist() == branch
    # Another change takes the branch's place; undoing that leads back to the branch.
    workbench.edit("another rate", workbench.setup.with_learning_rate(0.5))
    assert workbench.course.roots[0] is roots[0]
    assert workbench.branches == (700,)
    assert workbench.history.errors.tolist()[:701] == trunk[:701]
    workbench.undo.undo()
    assert workbench.branched_at == 700
    assert workbench.history.errors.tolist() == branch


def test_what_can_t_be_read_is_not_taken(page: WhatIfPage, window: MainWindow):
    field = page.numbers[Rate()]
    field.type()
    field.setText("one")
    field.editingFinished.emit()
    assert field.fault == '"one" is no number.' and field.text() == "one"
    assert window.workbench.setup.learning_rate == 0.001
    assert window.workbench.ghosts == ()


def test_a_rate_at_which_it_leaves_the_numbers_can_be_dragged_back(window: MainWindow, page: WhatIfPage):
    workbench = window.workbench
    identity = replace(workbench.setup, learning_rate=0.001)
    field = page.numbers[Target(0)]
    field.type()
    field.setText("1e200")
    field.editingFinished.emit()
    assert workbench.ended is not None
    assert window.ended_bar.isVisible()
    page.revert.click()
    assert workbench.ended is None
    assert not window.ended_bar.isVisible()
    assert workbench.history.errors.tolist() == errors_of(identity, 2000)


def test_a_sweep_draws_ten_curves_and_a_click_takes_one(window: MainWindow, page: WhatIfPage, qtbot: QtBot):
    workbench, sweeper = window.workbench, page.sweep_panel
    workbench.set_goal(300)
    assert (sweeper.low.text(), sweeper.high.text()) == ("0.0001", "0.01")
    sweeper.go.click()
    qtbot.waitUntil(lambda: not sweeper.shown().is_sweeping and len(sweeper.shown().curves) == 10)
    curves = sweeper.plot.curves
    assert [swept.value for swept in curves] == pytest.approx(np.geomspace(1e-4, 1e-2, 10))
    for swept in curves:
        expected = errors_of(workbench.setup.with_learning_rate(swept.value), 300)
        assert swept.errors.tolist() == expected
        assert swept.states.tolist() == list(range(301))
    assert "with 0.01" in sweeper.summary.text()
    assert len({sweeper.plot.color(swept.value).name() for swept in curves}) == 10

    QApplication.processEvents()
    box = sweeper.plot.getPlotItem().vb
    at = box.mapViewToScene(QPointF(299, np.log10(curves[-1].errors[-2])))
    assert sweeper.plot.nearest(at) is curves[-1]
    sweeper.plot.chosen.emit(curves[3])
    assert workbench.setup.learning_rate == curves[3].value


@pytest.mark.parametrize(("low", "high"), [("1", "0.1"), ("0", "1"), ("-1", "1")])
def test_a_sweep_over_nothing_is_refused(page: WhatIfPage, low: str, high: str):
    page.sweep_panel.low.setText(low)
    page.sweep_panel.high.setText(high)
    page.sweep_panel.go.click()
    assert page.sweep_panel.summary.text().startswith("This can't be swept: ")
    assert page.sweep_panel.go.text() == "Sweep"


def test_a_sweep_from_what_is_no_number_is_not_begun(page: WhatIfPage):
    page.sweep_panel.low.setText("x")
    page.sweep_panel.go.click()
    assert page.sweep_panel.low.fault == '"x" is no number.'
    assert page.sweep_panel.go.text() == "Sweep"


def test_larger_networks_refine_as_they_go(window: MainWindow, page: WhatIfPage, qtbot: QtBot):
    workbench = window.workbench
    window.open("psi-2-1000-1000-2")
    workbench.run_to(400)
    qtbot.waitUntil(lambda: workbench.state == 400)
    workbench.rerun(roots_of(workbench.setup.with_learning_rate(0.05)))
    assert workbench.history.last < 400
    workbench.rerun(roots_of(workbench.setup.with_learning_rate(0.06)))  # before the one before was done
    qtbot.waitUntil(lambda: workbench.state == 400)
    assert workbench.history.last == 400
    assert not workbench.running


def test_a_sweep_that_fails_says_so_and_can_be_begun_again(
    page: WhatIfPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object) -> None:
        raise ZeroDivisionError("nothing to divide by")

    monkeypatch.setattr("gui.views.what_if.sweep_panel.sweep", fail)
    page.sweep_panel.go.click()
    assert page.sweep_panel.go.text() == "Cancel"
    qtbot.waitUntil(lambda: page.sweep_panel.go.text() == "Sweep")
    assert page.sweep_panel.summary.text() == "The sweep failed: ZeroDivisionError: nothing to divide by."


def test_a_name_is_no_number_to_go_back_from(window: MainWindow, page: WhatIfPage):
    workbench = window.workbench
    workbench.edit("name", rename(workbench.setup, 1, 0, "height").setup)
    assert not page.revert.isEnabled()
    workbench.edit("rate", workbench.setup.with_learning_rate(0.5))
    assert page.revert.isEnabled()


def test_a_sample_is_told_by_its_number_where_the_only_other_one_is_held_out(window: MainWindow):
    workbench = window.workbench
    setup = workbench.setup
    twice = Samples(*(np.repeat(each, 2, axis=0) for each in (setup.whole.inputs, setup.whole.targets)))
    workbench.edit("samples", hold_out(with_samples(setup, twice), 0.5, 0))
    workbench.choose_sample(1)
    assert Trial(workbench.readings, workbench.commands, workbench).name_of(InputOf(0)) == "sample 2, X1"
