"""Predicting the curve as a learner does it: drawn by mouse and keys, run, compared."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.base.number_format import NumberFormat, grouped
from core.setup.setup import open_setup
from gui.document.exports import Exports
from gui.look.theme import Theme
from gui.model.model import Model
from gui.practice.predict.predict_page import PredictPage
from gui.practice.predict.predict_stage import PredictStage
from gui.practice.predict.step_mark import StepStage
from tests.gui.idle import until_idle

KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton
START = 0.144039  # the error of gad-3-2-1 at state 0, as the lesson has it


@pytest.fixture
def page(qtbot: QtBot, model: Model, theme: Theme, settings) -> PredictPage:
    exports = Exports(model.readings, theme, settings, None)
    made = PredictPage(model.store, model.readings, model.commands, theme, exports)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.setFocus()
    until_idle()
    return made


def draw(page: PredictPage, line, *, release: bool = True) -> None:
    """Drag along a line of shares of the run and heights."""
    canvas = page.plot.canvas
    places = [canvas.place_of(share * page.plot.last, height).toPoint() for share, height in line]
    QTest.mousePress(canvas.viewport(), LEFT, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas.viewport(), place)
    if release:
        QTest.mouseRelease(canvas.viewport(), LEFT, pos=places[-1])


def falling(speed: float):
    top = START / 0.16
    return [(k / 50, top * math.exp(-speed * k / 50)) for k in range(51)]


def press(page: PredictPage, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(page.plot.canvas, key, modifiers)


def run(qtbot: QtBot, page: PredictPage, last: int = 2000) -> None:
    page.steps.last.setValue(last)
    press(page, KEYS.Key_Return)
    qtbot.waitUntil(lambda: page.stage is PredictStage.COMPARE)


def train_at(model: Model, rate: float) -> None:
    model.commands.edits.edit("rate", model.readings.setup.with_learning_rate(rate))
    until_idle()


# Drawing


def test_before_anything_is_drawn_it_says_what_to_do_and_cannot_run(page):
    assert "Draw how the error will go" in page.plot.notes.hint.text() and page.plot.notes.hint.isVisible()
    assert not page.steps.run.isEnabled()
    assert page.steps.shown().stages == (StepStage.NOW, StepStage.LATER, StepStage.LATER)
    press(page, KEYS.Key_Return)
    assert page.stage is PredictStage.DRAW
    assert page.steps.last.value() == 80_000, "as many iterations as the lesson has"


def test_what_is_dragged_becomes_a_smooth_curve_through_five_handles(page):
    draw(page, falling(3.0))
    assert page.curve is not None
    assert page.curve.values[0] == pytest.approx(START, rel=1e-5)
    for share in (0.2, 0.5, 1.0):
        assert page.curve.at(np.array([share]))[0] == pytest.approx(START * math.exp(-3 * share), abs=0.004)
    shown = page.plot.canvas.shown()
    assert len(shown.handles) == 5 and (shown.handles[0][0], shown.handles[-1][0]) == (0, 80_000)
    assert not page.plot.notes.hint.isVisible()
    assert page.steps.run.isEnabled()


def test_while_it_is_drawn_the_line_follows_the_pointer(page):
    draw(page, falling(3.0)[:26], release=False)
    drawn = page.plot.canvas.shown().drawn
    known = drawn[np.isfinite(drawn[:, 1])]
    assert known[-1, 0] == pytest.approx(40_000, abs=400)
    assert page.curve is None


def test_a_click_draws_nothing(page):
    draw(page, [(0.5, 0.5)])
    assert page.curve is None
    assert page.plot.notes.hint.isVisible()


def test_a_part_can_be_drawn_otherwise(page):
    draw(page, falling(3.0))
    before = page.curve.at(np.array([0.2]))[0]
    draw(page, [(0.7, 0.5), (1.0, 0.5)])
    assert page.curve.at(np.array([0.2]))[0] == pytest.approx(before, abs=0.01)
    assert page.curve.values[-1] == pytest.approx(0.08, abs=0.001), "half as high as the plot, which ends at 0.16"


def test_a_handle_is_dragged_by_any_place_within_its_target(page):
    draw(page, falling(3.0))
    canvas = page.plot.canvas
    at = canvas.place_of(*canvas.shown().handles[2]).toPoint() + QPoint(8, 8)
    to = canvas.place_of(40_000, 0.75).toPoint()
    QTest.mousePress(canvas.viewport(), LEFT, pos=at)
    QTest.mouseMove(canvas.viewport(), to)
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=to)
    assert page.curve.places[2] == pytest.approx(0.5, abs=0.01)
    assert page.curve.values[2] == pytest.approx(0.12, abs=0.001)


def test_drawings_are_taken_back_and_the_windows_undo_is_left_alone(page, model):
    train_at(model, 0.5)
    draw(page, falling(3.0))
    first = page.curve
    draw(page, [(0.7, 0.5), (1.0, 0.5)])
    press(page, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.curve == first
    press(page, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.curve is None
    press(page, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert model.readings.setup.learning_rate == 0.5


def test_backspace_clears_and_that_can_be_taken_back(page):
    draw(page, falling(3.0))
    press(page, KEYS.Key_Backspace)
    assert page.curve is None
    QTest.mouseClick(page.plot.undo, LEFT)
    assert page.curve is not None


def test_leaving_in_the_middle_of_a_line_ends_it(page):
    draw(page, falling(3.0)[:40], release=False)
    page.hide()
    assert page.curve is not None
    page.show()
    drawn = page.curve
    QTest.mouseMove(page.plot.canvas.viewport(), page.plot.canvas.place_of(70_000, 0.9).toPoint())
    QTest.mouseRelease(page.plot.canvas.viewport(), LEFT, pos=QPoint(300, 50))
    assert page.curve == drawn


def test_a_run_begins_with_what_is_drawn_so_far(qtbot, page):
    page.steps.last.setValue(500)
    draw(page, falling(3.0))
    draw(page, [(0.5, 0.8), (0.8, 0.8), (1.0, 0.8)], release=False)
    press(page, KEYS.Key_Return)
    qtbot.waitUntil(lambda: page.stage is PredictStage.COMPARE)
    assert page.curve.values[-1] == pytest.approx(0.128, abs=0.002)
    compared = page.curve
    QTest.mouseRelease(page.plot.canvas.viewport(), LEFT, pos=QPoint(300, 50))
    assert page.curve == compared


# By the keyboard alone


def test_the_keyboard_draws_with_five_handles_and_each_is_announced(page):
    heard: list[str] = []
    page.announced.connect(heard.append)
    press(page, KEYS.Key_3)
    assert page.curve is not None and set(page.curve.values) == {page.plot.start}
    assert heard[-1] == f"Handle 3 of 5: iteration {grouped(40_000)}, error 0.144"
    press(page, KEYS.Key_Down, times=10)
    press(page, KEYS.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.curve.values[2] == pytest.approx(START - 0.16 * (10 / 50 + 1 / 250), rel=1e-4)
    press(page, KEYS.Key_Left, times=2)
    assert page.curve.places[2] == pytest.approx(0.5 - 2 / 40)
    assert heard[-1].startswith(f"Handle 3 of 5: iteration {grouped(36_000)}")
    assert page.plot.canvas.accessibleDescription() == heard[-1]


def test_tab_goes_from_handle_to_handle_and_on(page):
    draw(page, falling(3.0))
    press(page, KEYS.Key_2)
    taken = []
    for _ in range(3):
        press(page, KEYS.Key_Tab)
        taken.append(page.plot.canvas.shown().taken)
    assert taken == [2, 3, 4]
    press(page, KEYS.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert page.plot.canvas.shown().taken == 3
    press(page, KEYS.Key_Tab, times=2)
    assert page.plot.canvas.shown().taken is None and not page.plot.canvas.hasFocus()


def test_the_start_is_known_and_stays(page):
    heard: list[str] = []
    page.announced.connect(heard.append)
    press(page, KEYS.Key_1)
    press(page, KEYS.Key_Down, times=3)
    assert page.curve.values[0] == page.plot.start
    assert "stays" in heard[-1]


def test_no_handle_is_taken_once_it_runs(qtbot, page):
    press(page, KEYS.Key_3)
    assert page.plot.canvas.shown().taken == 2
    run(qtbot, page, 500)
    assert page.plot.canvas.shown().taken is None


def test_a_handle_stops_at_the_edges(page):
    press(page, KEYS.Key_5)
    press(page, KEYS.Key_Down, times=80)
    assert page.curve.values[-1] == 0.0
    press(page, KEYS.Key_Right, times=3)
    assert page.curve.places[-1] == 1.0
    press(page, KEYS.Key_Up, times=80)
    assert page.curve.values[-1] == pytest.approx(0.16)


# Running and comparing


def test_the_run_is_that_of_the_window_and_both_curves_stand_side_by_side(qtbot, page, model):
    draw(page, [(0.0, 0.9), (0.5, 0.45), (1.0, 0.0)])
    run(qtbot, page)
    assert model.readings.history.last == 2000 == model.readings.state
    shown, canvas = page.steps.shown(), page.plot.canvas.shown()
    assert shown.stages == (StepStage.DONE, StepStage.DONE, StepStage.NOW)
    assert canvas.has_band and canvas.rule is not None
    errors = model.readings.history.errors
    on_plot = page.plot.axis.heights(errors)
    assert canvas.run[:, 1] == pytest.approx(on_plot[np.round(canvas.run[:, 0]).astype(int)], abs=1e-9)
    assert len(shown.rows) == 5
    last = shown.rows[-1]
    assert (last.state, last.run) == (grouped(2000), NumberFormat(4).figure(float(errors[2000])))
    assert shown.headline == "It ends higher than you drew it."
    state, drawn, run_height = canvas.rule
    apart = page.curve.at(np.arange(2001) / 2000) - errors
    assert state == np.argmax(np.abs(apart))
    assert drawn - run_height == pytest.approx(apart[int(state)] / 0.16, abs=1e-6)
    assert grouped(int(state)) in page.plot.notes.box.text()


def test_a_curve_that_is_too_slow_says_when_it_is_halfway_down(qtbot, page, model):
    draw(page, [(0.0, 0.9), (0.5, 0.45), (1.0, 0.0)])
    run(qtbot, page, 80_000)
    assert page.steps.shown().headline == "The fall comes sooner than you drew it."
    errors = model.readings.history.errors
    half = int(np.argmax(errors <= (errors[0] + errors[-1]) / 2))
    assert f"by iteration {grouped(half)}" in page.steps.shown().details
    assert f"about iteration {grouped(40_000)}" in page.steps.shown().details


def test_one_that_is_drawn_as_it_goes_is_close(qtbot, page):
    draw(page, falling(13.0))
    run(qtbot, page, 80_000)
    assert page.steps.shown().headline == "You drew it as it went."


def test_practising_changes_nothing_but_how_far_it_is_recorded(qtbot, page, model):
    before, undo = model.store.state, model.commands.edits.undo
    draw(page, falling(3.0))
    run(qtbot, page)
    press(page, KEYS.Key_Backspace)
    after = model.store.state
    assert after.session is before.session and after.display == before.display
    assert undo.isClean() and not undo.canUndo()


def test_what_is_recorded_already_is_not_shown_before_it_is_run(qtbot, page, model):
    model.commands.playback.run_to(3000)
    qtbot.waitUntil(lambda: model.readings.state == 3000)
    draw(page, falling(3.0))
    assert len(page.plot.canvas.shown().run) == 0
    run(qtbot, page, 1000)
    assert page.plot.canvas.shown().run[-1, 0] == 1000
    assert model.readings.state == 1000


def test_the_axis_serves_both_and_so_does_what_is_said(qtbot, page):
    draw(page, falling(13.0))
    run(qtbot, page, 80_000)
    linear = page.plot.canvas.shown()
    press(page, KEYS.Key_L)
    log = page.plot.canvas.shown()
    assert page.plot.axis.is_log and page.plot.log.isChecked()
    assert log.handles != linear.handles and log.run[-1, 1] < 0.2 < log.run[1, 1]
    assert page.steps.shown().headline != "You drew it as it went.", "decades apart, where both are next to 0"


def test_drawing_on_a_logarithmic_axis(qtbot, page):
    QTest.mouseClick(page.plot.log, LEFT)
    draw(page, [(0.0, page.plot.axis.height(START)), (1.0, 0.1)])
    assert page.curve.is_log
    middle = page.curve.at(np.array([0.5]))[0]
    assert middle == pytest.approx(math.sqrt(page.curve.values[0] * page.curve.values[-1]), rel=0.05)
    press(page, KEYS.Key_L)
    assert page.curve.is_log, "another look changes no drawing"


def test_drawing_again_leaves_the_first_one_behind(qtbot, page):
    draw(page, falling(3.0))
    first = page.curve
    run(qtbot, page)
    assert page.steps.shown().buttons == ("Draw again", "Save picture…")
    QTest.mouseClick(page.steps.again, LEFT)
    shown = page.plot.canvas.shown()
    assert page.curve is None and page.plot.ghost == first
    assert len(shown.ghost) and not len(shown.run) and not shown.has_band and shown.rule is None
    assert not page.plot.notes.box.isVisible()
    draw(page, falling(5.0))
    press(page, KEYS.Key_Return)
    assert page.stage is PredictStage.COMPARE, "all of it is recorded"


def test_another_setup_takes_the_run_away_and_leaves_the_drawing_behind(qtbot, page, model):
    draw(page, falling(3.0))
    drawn = page.curve
    run(qtbot, page)
    train_at(model, 0.5)
    assert page.stage is PredictStage.DRAW and page.curve is None and page.plot.ghost == drawn
    model.commands.documents.open("psi-2-3-3-2")
    assert page.plot.ghost is None
    assert page.steps.last.value() == open_setup("psi-2-3-3-2").iterations


def test_a_reset_run_is_drawn_for_already(qtbot, page, model):
    draw(page, falling(3.0))
    run(qtbot, page)
    drawn = page.curve
    model.commands.edits.reset()
    assert page.stage is PredictStage.DRAW and page.curve == drawn


def test_a_run_that_is_paused_goes_on(qtbot, page, model):
    page.steps.last.setValue(3_000_000)
    draw(page, falling(3.0))
    press(page, KEYS.Key_Return)
    qtbot.waitUntil(lambda: len(page.plot.canvas.shown().run) > 1)
    assert page.steps.shown().buttons == ("Pause",)
    press(page, KEYS.Key_Return)
    assert page.stage is PredictStage.RUN and not model.readings.running
    assert page.steps.shown().buttons == ("Go on",)
    press(page, KEYS.Key_Return)
    assert model.readings.running
    model.commands.playback.pause()


def test_a_run_that_leaves_the_numbers_is_compared_up_to_there(qtbot, page, model, tmp_path):
    path = tmp_path / "leaves.toml"
    path.write_text(
        'format = 1\ntitle = "t"\nnetwork = { inputs = 1, layers = [{ size = 1, activation = "identity" }] }\n'
        "start = { weights = [[[0.5]]], biases = [[0.0]] }\n"
        "data = { inputs = [[1.0]], targets = [[0.0]] }\n"
        'training = { loss = "squared_error", learning_rate = 10.0 }\n',
        encoding="utf-8",
    )
    model.commands.documents.open(path)
    draw(page, [(0.0, 0.9), (1.0, 0.0)])
    run(qtbot, page, 1000)
    assert model.readings.ended is not None
    assert "infinite or NaN" in page.steps.shown().details
    assert page.steps.shown().rows[-1].run == "–"
    assert page.steps.shown().headline == "It ends higher than you drew it."


def test_where_the_error_begins_as_no_number_nothing_can_be_drawn_and_it_says_why(page, model, tmp_path):
    path = tmp_path / "starts.toml"
    path.write_text(
        'format = 1\ntitle = "t"\nnetwork = { inputs = 1, layers = [{ size = 1, activation = "identity" }] }\n'
        "start = { weights = [[[1e200]]], biases = [[0.0]] }\n"
        "data = { inputs = [[1e200]], targets = [[0.0]] }\n"
        'training = { loss = "squared_error", learning_rate = 10.0 }\n',
        encoding="utf-8",
    )
    model.commands.documents.open(path)
    draw(page, [(0.0, 0.9), (1.0, 0.1)])
    press(page, KEYS.Key_3)
    assert page.curve is None and "infinite or NaN" in page.plot.notes.hint.text()
    assert "handle" not in page.keys.text()
    model.commands.documents.open("gad-3-2-1")
    draw(page, [(0.0, 0.9), (1.0, 0.1)])
    assert page.curve is not None


def test_of_single_samples_each_epochs_mean_is_drawn(qtbot, page, model, tmp_path):
    """From weight 0.5 the errors of targets 0, 1 and 2 are 0.25, 0.25 and 2.25: their mean is 11/12."""
    path = tmp_path / "single.toml"
    path.write_text(
        'format = 1\ntitle = "t"\nnetwork = { inputs = 1, layers = [{ size = 1, activation = "identity" }] }\n'
        "start = { weights = [[[0.5]]], biases = [[0.0]] }\n"
        "data = { inputs = [[1.0], [1.0], [1.0]], targets = [[0.0], [1.0], [2.0]] }\n"
        'training = { loss = "squared_error", learning_rate = 0.01, batch = 1 }\n',
        encoding="utf-8",
    )
    model.commands.documents.open(path)
    until_idle()
    assert page.plot.start == pytest.approx(11 / 12)
    assert page.plot.aside.text() == "mean of each epoch"
    draw(page, [(0.0, 0.9), (1.0, 0.1)])
    run(qtbot, page, 90)
    _, means = model.readings.epochs[0].kept()
    drawn = page.plot.canvas.shown().run
    assert list(drawn[:3, 0]) == pytest.approx([0, 1, 4]), "the start, and the middles of epochs of three iterations"
    assert drawn[1:, 1] == pytest.approx(page.plot.axis.heights(means[: len(drawn) - 1]), abs=1e-9)


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_both_curves_are_saved_as_a_picture(qtbot, page, tmp_path, monkeypatch, kind: str):
    draw(page, falling(3.0))
    run(qtbot, page)
    path = tmp_path / f"curves.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(page.steps.picture, LEFT)
    assert path.stat().st_size > 5000
    if kind == "svg":
        assert "Predict the curve" in path.read_text(encoding="utf-8")


# Keys and leaving


def test_esc_leaves_and_coming_back_goes_on(qtbot, page):
    draw(page, falling(3.0))
    drawn = page.curve
    with qtbot.waitSignal(page.left):
        press(page, KEYS.Key_Escape)
    page.hide()
    page.show()
    assert page.curve == drawn and page.stage is PredictStage.DRAW


def test_what_happens_meanwhile_is_taken_in_when_it_is_seen_again(page, model):
    draw(page, falling(3.0))
    page.hide()
    train_at(model, 0.5)
    page.show()
    assert page.curve is None and page.plot.ghost is not None


def test_a_number_that_is_typed_is_taken_and_does_not_run(qtbot, page):
    draw(page, falling(3.0))
    field = page.steps.last
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1234")
    QTest.keyClick(field, KEYS.Key_Return)
    until_idle()
    assert page.plot.last == 1234 and page.stage is PredictStage.DRAW
    assert page.curve is not None and page.plot.canvas.shown().handles[-1][0] == 1234
    assert page.plot.canvas.hasFocus()


def test_only_keys_that_do_something_are_named(qtbot, page):
    assert "Enter" not in page.keys.text()
    draw(page, falling(3.0))
    assert "<b>Enter</b> run" in page.keys.text()
    run(qtbot, page)
    assert "take a handle" not in page.keys.text() and "Backspace" in page.keys.text()


@pytest.mark.parametrize("digits", [3, 9])
def test_numbers_are_written_as_they_are_wanted_but_with_few_digits(qtbot, page, model, digits: int):
    draw(page, falling(3.0))
    run(qtbot, page)
    model.commands.display.write_numbers(NumberFormat(digits))
    assert page.steps.shown().rows[0].run == NumberFormat(min(digits, 4)).figure(page.plot.start)
