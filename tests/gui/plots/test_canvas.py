"""The two plots, by real mouse moves, wheels and keys; and what they draw, against the history."""

import math
import re
from html import unescape
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from core.base.number_format import NumberFormat, figure, grouped
from core.network.forward_pass import forward_pass
from core.setup.setup import open_setup
from gui.look.theme import Scheme
from gui.model.model import Model
from gui.plots.axes.scale import linear_scale, log_scale, time_ticks
from gui.plots.axes.time_axis import TimeAxis
from gui.plots.error_plot import ErrorPlot
from gui.plots.prediction_plot import PredictionPlot
from gui.plots.predictions import Predictions
from gui.plots.series import BLOCK, Series
from gui.window.focus_ring import FollowsFocus
from tests.gui.idle import until_idle

SEVERAL = """
format = 1
title = "Several"
[network]
inputs = 3
layers = [{ size = 5, activation = "sigmoid" }, { size = 4, activation = "ACTIVATION" }]
[start]
seed = 3
draw = { weights = { distribution = "normal", mean = 0.0, std = 2.0 } }
[data]
inputs = [[0.1, 0.4, 1.0], [1.0, 0.2, 0.3]]
targets = [[0.2, 0.8, 0.5, 0.0], [0.9, 0.1, 0.4, 1.0]]
[training]
loss = "squared_error"
learning_rate = RATE
iterations = 3000
"""


class Plots(QWidget):
    """Both plots above each other, on a screen as small as the tests'."""

    def __init__(self, model, theme):
        super().__init__()
        self.error, self.prediction = (
            ErrorPlot(model.store, model.readings, model.commands, theme),
            PredictionPlot(model.store, model.readings, model.commands, theme),
        )
        self.error.link_to(self.prediction)
        column = QVBoxLayout(self)
        column.addWidget(self.error)
        column.addWidget(self.prediction)
        self.resize(640, 440)


@pytest.fixture
def plots(qtbot, model, theme):
    made = Plots(model, theme)
    made.ring = FollowsFocus(theme, made)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    until_idle()
    return made


def several(tmp_path: Path, activation: str = "sigmoid", rate: str = "0.5") -> Path:
    path = tmp_path / "several.toml"
    path.write_text(SEVERAL.replace("ACTIVATION", activation).replace("RATE", rate), encoding="utf-8")
    return path


def train(qtbot, model: Model, state: int) -> None:
    model.commands.playback.run_to(state)
    qtbot.waitUntil(lambda: model.readings.state == state or model.readings.ended is not None)
    until_idle()


def spot(plot, state: float, height: float = 0.5) -> QPoint:
    return plot.canvas.place_of(state, height).toPoint()


def point_at(plot, state: float, height: float = 0.5) -> int:
    """Move the mouse there; the state that is drawn at that very pixel."""
    viewport = plot.canvas.viewport()
    QTest.mouseMove(viewport, QPoint(3, 3))
    QTest.mouseMove(viewport, spot(plot, state, height))
    until_idle()
    return round(plot.canvas.state_at(spot(plot, state, height).x()))


def turn(plot, state: float, notches: int, sideways: bool = False) -> None:
    at = QPointF(spot(plot, state))
    turned = QPoint(120 * notches, 0) if sideways else QPoint(0, 120 * notches)
    viewport = plot.canvas.viewport()
    event = QWheelEvent(
        at,
        QPointF(viewport.mapToGlobal(at.toPoint())),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    until_idle()


def color_at(plot, place: QPointF) -> QColor:
    picture = plot.canvas.grab().toImage()
    ratio = picture.devicePixelRatio()
    return picture.pixelColor(int(place.x() * ratio), int(place.y() * ratio))


# The curves


def test_the_error_curve_goes_through_the_recorded_errors(qtbot, model, plots):
    train(qtbot, model, 300)
    shown = plots.error.shown()
    states, heights = shown.curve("error").states, shown.curve("error").heights
    assert states[0] == pytest.approx(0) and states[-1] == pytest.approx(300)
    errors = model.readings.history.errors[np.round(states).astype(int)]
    expected = [shown.scale.height(error) for error in errors]
    assert heights == pytest.approx(expected, abs=1e-9)
    assert shown.scale.low == 0.0
    assert heights.min() > 0.0 and heights.max() <= 1.0


def test_the_prediction_curve_goes_through_the_outputs(qtbot, model, plots, reference):
    train(qtbot, model, 1000)
    shown = plots.prediction.shown()
    values = shown.curve("Predicted").values
    assert len(values) == 1001
    for state in (0, 1, 1000):
        assert values[state] == pytest.approx(reference("gad-3-2-1", state)["outputs"][0][0], rel=1e-12)
    target = plots.prediction.canvas.place_of(40_000, shown.scale.height(0.2))
    row = [color_at(plots.prediction, target + QPointF(x, 0)).name() for x in range(12)]
    assert any(QColor(color).lightness() < 170 for color in row), "no dashed line at the target"
    assert any(QColor(color).lightness() > 200 for color in row), "the line isn't dashed"


def test_the_time_axis_reaches_to_the_goal_and_grows_past_it(qtbot, model, plots):
    assert (plots.error.time.first, plots.error.time.last) == (0, 80_000)
    assert list(plots.error.shown().time_ticks) == [grouped(n) for n in range(0, 80_001, 20_000)]
    model.commands.playback.run_to(90_000)
    model.commands.playback.pause()
    until_idle()
    assert plots.prediction.time.last == 90_000
    assert not any("e+" in text for text in plots.error.shown().time_ticks)


def test_before_the_first_step_there_is_a_dot_and_what_to_do(qtbot, model, plots):
    for plot in (plots.error, plots.prediction):
        assert "Run" in plot.shown().hint
        assert math.isfinite(plot.shown().curves[0].dot)
    train(qtbot, model, 1)
    assert plots.error.shown().hint == ""


def test_the_first_lines_across_are_no_closer_than_those_that_follow(plots):
    for plot in (plots.error, plots.prediction):
        first = plot.shown().value_ticks
        plot.draw_soon()
        until_idle()
        assert plot.shown().value_ticks == first


def test_reset_begins_the_curves_afresh(qtbot, model, plots):
    train(qtbot, model, 50)
    model.commands.edits.reset()
    until_idle()
    assert plots.error.shown().hint
    for plot in (plots.error, plots.prediction):
        assert [len(curve.values) for curve in plot.shown().curves] == [1]


def test_another_setup_brings_its_own_curves_legend_and_targets(qtbot, model, plots, tmp_path):
    turn(plots.error, 100, 5)
    model.commands.documents.open(several(tmp_path))
    until_idle()
    assert (plots.error.time.last, plots.error.time.zoomed) == (3000, False)
    assert len(plots.prediction.canvas.curves) == 4
    assert [name for _, name, _ in plots.prediction.legend.shown()[0]] == [f"Predicted{k}" for k in range(1, 5)]
    assert plots.prediction.aside.isVisible() and plots.prediction.aside.text() == "sample 1"
    train(qtbot, model, 20)
    expected = model.readings.trace.forward.outputs[0]
    assert model.readings.sample == 0
    assert [curve.values[20] for curve in plots.prediction.shown().curves] == pytest.approx(list(expected), rel=1e-12)
    model.commands.documents.open("gad-3-2-1")
    until_idle()
    assert len(plots.prediction.canvas.curves) == 1
    assert not plots.prediction.aside.isVisible()


def test_the_curves_are_of_the_sample_on_the_screen(qtbot, model, plots, tmp_path):
    model.commands.documents.open(several(tmp_path))
    train(qtbot, model, 21)
    assert model.readings.sample == 1 and plots.prediction.aside.text() == "sample 2"
    shown = plots.prediction.shown()
    assert [curve.target for curve in shown.curves] == [0.9, 0.1, 0.4, 1.0]
    expected = [shown.scale.height(value) for value in model.readings.trace.forward.outputs[0]]
    assert [curve.dot for curve in shown.curves] == pytest.approx(expected)


def test_a_run_that_leaves_the_numbers_leaves_a_gap_and_no_number(qtbot, model, plots, tmp_path):
    model.commands.documents.open(several(tmp_path, "identity", "1e300"))
    train(qtbot, model, 30)
    assert model.readings.ended is not None
    for log in (False, True):
        plots.error.set_log(log)
        until_idle()
        for plot in (plots.error, plots.prediction):
            for number in range(len(plot.canvas.curves)):
                _, y = plot.canvas.curves[number].getData()
                assert not np.isinf(y).any()
                assert np.nan_to_num(np.abs(y)).max(initial=0.0) < 1e6
    newest = model.readings.history.last
    model.commands.playback.seek(newest)
    until_idle()
    assert not math.isfinite(model.readings.history.errors[newest])
    assert math.isnan(plots.error.shown().curves[0].dot)
    assert (
        NumberFormat().figure(float(model.readings.history.errors[newest]))
        in plots.error.canvas.accessibleDescription()
    )


def test_a_single_value_among_gaps_is_still_seen(plots):
    plots.error.canvas.draw_curve(0, np.array([0.0, 9.0, 20.0]), np.array([math.nan, 0.5, math.nan]))
    place = plots.error.canvas.place_of(9.0, 0.5)
    plots.error.canvas.put_cursor(70_000, [math.nan])
    assert color_at(plots.error, place).blue() > color_at(plots.error, place).red() + 60


# The cursor


def test_the_cursor_is_amber_and_follows_the_playhead(qtbot, model, plots, theme):
    train(qtbot, model, 400)
    model.commands.playback.run_to(80_000)
    model.commands.playback.pause()
    for state in (0, 250):
        model.commands.playback.seek(state)
        until_idle()
        for plot in (plots.error, plots.prediction):
            found = color_at(plot, plot.canvas.place_of(state, 0.9))
            assert found.name() == theme.colors.lit
            assert math.isfinite(plot.shown().curves[0].dot)


def test_a_click_on_a_recorded_state_goes_there_and_pauses(qtbot, model, plots):
    train(qtbot, model, 2000)
    turn(plots.error, 0, 20)
    train(qtbot, model, 2000)
    model.commands.playback.run()
    state = round(plots.error.canvas.state_at(spot(plots.error, plots.error.time.last / 2).x()))
    QTest.mouseClick(
        plots.error.canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot(plots.error, plots.error.time.last / 2)
    )
    assert not model.readings.running
    assert model.readings.state == state < 2000


def test_a_click_beyond_what_is_recorded_does_nothing(qtbot, model, plots):
    train(qtbot, model, 200)
    model.commands.playback.seek(100)
    QTest.mouseClick(plots.error.canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot(plots.error, 60_000))
    assert model.readings.state == 100


def test_the_cursor_drags_and_stops_at_the_newest_state(qtbot, model, plots):
    train(qtbot, model, 3000)
    turn(plots.prediction, 0, 12)
    model.commands.playback.seek(1000)
    until_idle()
    viewport = plots.prediction.canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=spot(plots.prediction, 1000))
    assert model.readings.state == 1000
    QTest.mouseMove(viewport, spot(plots.prediction, 2500))
    until_idle()
    assert model.readings.state == pytest.approx(2500, abs=20)
    assert plots.error.canvas.cursor_state == model.readings.state
    QTest.mouseMove(viewport, spot(plots.prediction, plots.prediction.time.last) + QPoint(200, 0))
    until_idle()
    assert model.readings.state == 3000
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=spot(plots.prediction, 3000))
    QTest.mouseMove(viewport, spot(plots.prediction, 500))
    until_idle()
    assert model.readings.state == 3000


# Reading values off


def test_pointing_reads_state_and_error_off_the_curve(qtbot, model, plots):
    train(qtbot, model, 3000)
    turn(plots.error, 0, 12)
    state = point_at(plots.error, 1204)
    assert 1000 < state < 1400
    assert plots.error.readout.isVisible()
    text = plots.error.readout.text()
    assert grouped(state) in text
    assert NumberFormat().figure(float(model.readings.history.errors[state])) in text
    assert plots.error.shown().pointed == pytest.approx(state, abs=1e-6)


def test_the_other_plot_reads_off_the_same_state(qtbot, model, plots):
    train(qtbot, model, 3000)
    turn(plots.error, 0, 12)
    state = point_at(plots.error, 700)
    rows = model.readings.history.kept_rows()[1]
    expected = forward_pass(model.readings.network, rows[state], model.readings.whole.inputs[:1]).outputs[0, 0]
    assert plots.prediction.readout.isVisible()
    text = plots.prediction.readout.text()
    assert NumberFormat().figure(float(expected)) in text and "Predicted" in text
    assert "target" in text and ">0.2<" in text
    QTest.mouseMove(plots.error.canvas.viewport(), QPoint(3, 3))
    until_idle()
    assert not plots.error.readout.isVisible() and not plots.prediction.readout.isVisible()
    assert plots.prediction.shown().pointed is None


def test_pointing_beyond_the_curve_reads_nothing(qtbot, model, plots):
    train(qtbot, model, 300)
    point_at(plots.error, 50_000)
    assert not plots.error.readout.isVisible()


def test_the_readout_never_hides_where_the_pointer_is(qtbot, model, plots):
    train(qtbot, model, 3000)
    turn(plots.error, 0, 15)
    corner = plots.error.canvas.plot_rect().topRight() + QPointF(-40, 12)
    QTest.mouseMove(plots.error.canvas.viewport(), QPoint(3, 3))
    QTest.mouseMove(plots.error.canvas.viewport(), corner.toPoint())
    until_idle()
    assert plots.error.readout.isVisible()
    assert not plots.error.readout.geometry().contains(corner.toPoint())


def test_with_several_outputs_each_is_told_with_its_target(qtbot, model, plots, tmp_path):
    model.commands.documents.open(several(tmp_path))
    train(qtbot, model, 2000)
    state = point_at(plots.prediction, 900)
    shown = plots.prediction.shown()
    for curve in shown.curves:
        assert curve.name in shown.readout
        assert NumberFormat().figure(float(curve.values[state])) in shown.readout


# Zoom


def test_the_wheel_zooms_the_time_of_both_plots_around_the_pointer(qtbot, model, plots):
    at = QPointF(spot(plots.error, 20_000))
    before = plots.error.canvas.state_at(at.x())
    turn(plots.error, 20_000, 3)
    assert plots.error.time.last - plots.error.time.first == pytest.approx(80_000 * 0.8**3)
    assert plots.error.canvas.state_at(at.x()) == pytest.approx(before, abs=2)
    assert plots.prediction.shown().first == plots.error.shown().first > 0
    assert plots.error.show_all.isVisible() and plots.prediction.show_all.isVisible()
    first = plots.error.time.first
    turn(plots.error, 20_000, -2, sideways=True)
    assert plots.error.time.first > first
    QTest.mouseClick(plots.prediction.show_all, Qt.MouseButton.LeftButton)
    until_idle()
    assert (plots.error.shown().first, plots.error.shown().last) == (0, 80_000)
    assert not plots.error.show_all.isVisible()


def test_the_value_axis_follows_what_is_in_the_plot(qtbot, model, plots):
    train(qtbot, model, 3000)
    high = plots.error.shown().scale.high
    plots.error.time.zoom(0.001, 2990)
    until_idle()
    assert plots.error.shown().scale.high < high
    visible = model.readings.history.errors[2900:]
    assert plots.error.shown().scale.high >= visible.min()


# Log scale


def test_the_log_switch_by_mouse_and_keyboard_and_from_outside(qtbot, model, plots):
    seen = []
    plots.error.log_changed.connect(seen.append)
    train(qtbot, model, 300)
    QTest.mouseClick(plots.error.log, Qt.MouseButton.LeftButton)
    until_idle()
    scale, heights = plots.error.shown().scale, plots.error.shown().curve("error").heights
    assert scale.log and seen == [True]
    first = model.readings.history.errors[0]
    assert heights[0] == pytest.approx((math.log10(first) - scale.low) / (scale.high - scale.low))
    plots.error.log.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(plots.error.log, Qt.Key.Key_Space)
    assert seen == [True, False]
    plots.error.set_log(True)
    plots.error.set_log(True)
    assert plots.error.log.isChecked() and seen == [True, False, True]
    assert "L" in plots.error.log.toolTip() and plots.error.log.accessibleName()


def test_zero_and_negative_errors_are_left_out_of_a_log_scale():
    scale = log_scale(1e-3, 1.0)
    heights = scale.heights(np.array([1.0, 0.0, -1.0, 1e-3, math.inf, math.nan]))
    assert heights[[0, 3]] == pytest.approx([1.0, 0.0])
    assert np.isnan(heights[[1, 2, 4, 5]]).all()


# The keyboard


def test_reached_by_tab_the_keys_move_the_playhead(qtbot, model, plots, theme):
    train(qtbot, model, 200)
    canvas = plots.error.canvas
    plots.error.log.setFocus()
    for _ in range(4):
        if not canvas.hasFocus():
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert canvas.has_keyboard
    edge = canvas.mapTo(plots, QPoint(canvas.width() // 2, 1))
    assert plots.grab().toImage().pixelColor(edge).name() == theme.colors.accent
    for key, state in (
        (Qt.Key.Key_Left, 199),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_PageUp, 21),
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_End, 200),
    ):
        assert overrides(canvas, key), key
        QTest.keyClick(canvas, key)
        assert model.readings.state == state, key
    assert not overrides(canvas, Qt.Key.Key_Right), "at the newest state → is the window's: it trains on"
    assert NumberFormat().figure(float(model.readings.history.errors[200])) in canvas.accessibleDescription()
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert plots.error.time.zoomed
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert not plots.error.time.zoomed


def test_a_click_does_not_take_the_keys_from_the_window(qtbot, model, plots):
    train(qtbot, model, 200)
    other = QLineEdit(plots)
    other.show()
    other.setFocus()
    QTest.mouseClick(plots.error.canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot(plots.error, 100))
    assert other.hasFocus() and not plots.error.canvas.has_keyboard
    plots.error.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not overrides(plots.error.canvas, Qt.Key.Key_Left)


def overrides(widget: QWidget, key: Qt.Key) -> bool:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


# Colours


def test_dark_and_light_switch_while_it_is_open(qtbot, model, plots, theme):
    train(qtbot, model, 200)
    corner = QPointF(3, 3)
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        theme.choose(scheme)
        until_idle()
        assert color_at(plots.error, corner).name() == theme.colors.panel
        assert plots.error.canvas.curves[0].opts["pen"].color().name() == theme.colors.curves[0]


# The parts


def test_a_million_values_are_drawn_by_few_that_keep_every_extreme():
    values = np.abs(np.sin(np.arange(1_000_000.0))) + 1
    values[123_456], values[765_432], values[500_000] = 9.0, 0.25, math.nan
    series = Series()
    for end in (1, 63, 64, 1000, 400_000, 1_000_000):
        series.take(values[:end])
    states, shown = series.drawn(0, 999_999, 600)
    assert len(states) < 2500
    assert np.nanmax(shown) == 9.0 and np.nanmin(shown) == 0.25
    assert (states[0], states[-1]) == (0, 999_999)
    assert (np.diff(states) > 0).all()
    known = np.isfinite(shown)
    assert (values[states.astype(int)][known] == shown[known]).all()
    states, shown = series.drawn(123_400.5, 123_500.2, 600)
    assert states[0] <= 123_400 and states[-1] >= 123_501
    assert shown.max() == 9.0 and len(states) == len(values[123_400:123_502])


@pytest.mark.parametrize("count", [2, 65, 640, 1300, 12_801, 80_000])
def test_any_number_of_values_keeps_its_ends_and_extremes(count):
    values = np.random.default_rng(count).random(count)
    series = Series()
    series.take(values)
    states, shown = series.drawn(0, count - 1, 300)
    assert (states[0], states[-1]) == (0, count - 1)
    assert (shown.min(), shown.max()) == (values.min(), values.max())
    assert len(states) <= 2 * 300 + 4


def test_drawing_again_looks_at_few_of_a_million_values(monkeypatch, model, plots):
    errors = np.random.default_rng(1).random(1_000_000)
    series = plots.error.curves[0].series
    series.take(errors[:0])
    series.take(errors)
    plots.error.time.reach(1_000_000)
    looked_at = []
    extremes = Series._extremes
    monkeypatch.setattr(
        Series, "_extremes", lambda self, *places: looked_at.append(len(places[0])) or extremes(self, *places)
    )
    plots.error.draw_soon()
    until_idle()
    assert 0 < sum(looked_at) <= len(errors) // BLOCK + BLOCK
    assert len(plots.error.canvas.curves[0].getData()[0]) <= 2 * plots.error.canvas.width() + 4


def test_predictions_follow_a_history_that_thins_out_and_are_never_computed_twice():
    from core.training.history import History

    setup = open_setup("gad-3-2-1")
    count = setup.network.parameter_count
    history = History(count, budget=40 * 8 * count * 3 // 2)
    predictions = Predictions(setup.network, setup.samples.inputs[0])
    states = []
    rng = np.random.default_rng(2)
    for _ in range(200):
        states.append(rng.normal(size=count))
        history.append(states[-1], 0.0)
        assert not predictions.advance(history, 1.0)
    assert history.stride == predictions.stride > 1
    kept = range(0, 200, history.stride)
    expected = [forward_pass(setup.network, states[k], setup.samples.inputs[:1]).outputs[0, 0] for k in kept]
    assert predictions.values[0] == pytest.approx(expected, rel=1e-12)


def test_predictions_of_a_large_network_come_a_little_at_a_time(tmp_path):
    from core.training.history import History

    path = tmp_path / "large.toml"
    text = SEVERAL.replace("ACTIVATION", "sigmoid").replace("RATE", "0.1").replace("size = 5", "size = 20000")
    path.write_text(text, encoding="utf-8")
    setup = open_setup(path)
    history = History(setup.network.parameter_count)
    for _ in range(30):
        history.append(setup.start, 0.0)
    predictions = Predictions(setup.network, setup.samples.inputs[0])
    assert predictions.advance(history, 0.0)
    assert predictions.values.shape[1] == 1
    while predictions.advance(history, 0.0):
        pass
    assert predictions.values.shape == (4, 30)


@pytest.mark.parametrize(
    ("low", "high", "texts"),
    [
        (0, 0.144, ["0", "0.05", "0.10", "0.15"]),
        (0, 2e-8, ["0", "5e−9", "1e−8", "1.5e−8", "2e−8"]),
        (0, 30_000, ["0", grouped(10_000), grouped(20_000), grouped(30_000)]),
        (-3, 2.2, ["−4", "−2", "0", "2", "4"]),
        (0, 0, ["0", "0.25", "0.50", "0.75", "1.00"]),
    ],
)
def test_round_numbers_stand_beside_the_plot(low, high, texts):
    assert [text for _, text in linear_scale(low, high).ticks] == texts


@pytest.mark.parametrize("ends", [(0, 1e-320), (-1e308, 1e308), (5.0, 5.0), (1e-300, 1e300), (0.0, 1.7e308)])
def test_no_values_are_too_large_or_too_small_for_a_scale(ends):
    for scale in (linear_scale(*ends), log_scale(max(ends[0], 1e-320), ends[1])):
        assert scale.high > scale.low
        assert all(0 <= height <= 1 for height, _ in scale.ticks)
        assert len({text for _, text in scale.ticks}) == len(scale.ticks) >= 2
        heights = scale.heights(np.array([ends[0], ends[1]]))
        assert not np.isinf(heights).any()


def test_powers_of_ten_stand_beside_a_log_scale():
    assert [text for _, text in log_scale(2e-8, 0.144).ticks] == ["10⁻⁸", "10⁻⁶", "10⁻⁴", "0.01", "1"]
    assert [text for _, text in log_scale(0.03, 0.2).ticks] == ["0.02", "0.05", "0.1", "0.2"]


def test_states_are_whole_numbers_on_the_time_axis():
    assert time_ticks(0, 2, 6) == [(0, "0"), (1, "1"), (2, "2")]
    assert [state for state, _ in time_ticks(0, 10, 4)] == [0, 5, 10]
    assert [text for _, text in time_ticks(0, 50_000, 2)] == ["0", grouped(25_000), grouped(50_000)]
    assert [state for state, _ in time_ticks(0, 80_000, 3)] == [0, 40_000, 80_000], "not 0 and 50 000 alone"
    assert [state for state, _ in time_ticks(0, 100_000, 3)] == [0, 50_000, 100_000]
    assert grouped(20_000) == "20\u00a0000"


def test_zoom_stays_within_what_there_is():
    axis = TimeAxis()
    axis.reach(1000)
    axis.zoom(0.5, 0.0)
    assert (axis.first, axis.last) == (0, 500)
    axis.pan(10)
    assert (axis.first, axis.last) == (500, 1000)
    axis.zoom(1e-9, 700.0)
    assert axis.last - axis.first == 8
    assert axis.first < 700 < axis.last
    axis.zoom(1e9, 700.0)
    assert not axis.zoomed and axis.last == 1000


def test_the_mean_of_each_epoch_stands_over_the_errors_of_single_samples(qtbot, model, plots, tmp_path):
    model.commands.documents.open(several(tmp_path))  # two samples, one an iteration
    train(qtbot, model, 301)
    error, mean = plots.error.shown().curves
    assert mean.name == "epoch mean" and "the mean over its 2 samples" in plots.error.legend.toolTip()
    assert mean.values == pytest.approx(error.values[:302].reshape(-1, 2).mean(axis=1), rel=1e-12)
    ragged, smooth = (np.abs(np.diff(values)).sum() for values in (error.values[100:], mean.values[50:]))
    assert ragged > 5.0 * smooth
    assert plots.error.legend.isVisible() and mean.name in plots.error.legend.accessibleName()
    pale, strong = QColor(error.color), QColor(mean.color)
    assert pale.alpha() < strong.alpha() == 255 and pale.hue() != strong.hue()
    state = point_at(plots.error, 200)
    assert NumberFormat().figure(float(mean.values[state // 2])) in plots.error.readout.text()
    assert error.name == "one sample" and error.name in plots.error.readout.text()
    narrow = QTextDocument()
    narrow.setHtml(plots.error.readout.text())
    narrow.setTextWidth(150)
    assert narrow.size().height() > 20  # which lays it out
    lines = narrow.begin().layout()
    ends = {lines.lineAt(line).textStart() for line in range(lines.lineCount())}
    assert len(ends) > 1 and narrow.toPlainText().index(error.name) + len("one ") not in ends
    x, _ = plots.error.canvas.curves[1].getData()
    assert np.isfinite(x).all() and len(x) > 100


def test_single_errors_are_a_band_and_where_states_stand_apart_also_a_line(qtbot, model, plots, tmp_path):
    model.commands.documents.open(several(tmp_path))
    train(qtbot, model, 2000)
    for is_log in (False, True):
        plots.error.set_log(is_log)
        until_idle()
        band, mean = plots.error.shown().curves
        assert len(band.states) == 0 and len(band.lows) == len(band.highs) > 100 and len(mean.lows) == 0
        assert band.lows.min() >= 0.0 and band.highs.max() <= 1.0 and (band.lows < band.highs).mean() > 0.9
    plots.error.time.zoom(0.01, 1000.0)
    until_idle()
    band, mean = plots.error.shown().curves
    assert 10 < len(band.states) < 40 and len(band.lows) > 5
    model.commands.documents.open("gad-3-2-1")
    until_idle()
    (error,) = plots.error.shown().curves
    assert len(error.lows) == 0, "of a band nothing is left"


def test_an_error_of_0_on_a_logarithmic_scale_makes_no_gap_in_the_band():
    scale = log_scale(0.01, 1.0)
    values = np.array([0.0, 0.1, math.nan])
    assert np.isnan(scale.heights(values)[[0, 2]]).all()
    below = scale.heights_from_below(values)
    assert below[0] < 0.0 < below[1] < 1.0 and math.isnan(below[2])


def test_before_the_first_epoch_is_whole_the_error_is_read_off_all_the_same(qtbot, model, plots, tmp_path):
    model.commands.documents.open(several(tmp_path))
    until_idle()
    assert len(plots.error.shown().curve("epoch mean").values) == 0
    point_at(plots.error, 0)
    assert NumberFormat().figure(float(model.readings.error)) in plots.error.readout.text()


def test_where_each_iteration_takes_all_samples_the_error_stands_alone(model, plots):
    model.commands.documents.open("moons-2-3-2")
    until_idle()
    assert [curve.name for curve in plots.error.shown().curves] == ["error"] and not plots.error.legend.isVisible()


def test_a_series_may_begin_after_state_0():
    series = Series()
    series.take(np.arange(10.0), 3, 4)  # at 4, 7 … 31
    assert series.nearest(0.0) == (4, 0.0) and series.nearest(18.0) == (19, 5.0) and series.nearest(99.0) == (31, 9.0)
    states, values = series.drawn(9.0, 14.0, 100)
    assert (states.tolist(), values.tolist()) == ([7.0, 10.0, 13.0, 16.0], [1.0, 2.0, 3.0, 4.0])
    assert series.drawn(0.0, 3.0, 100)[0].tolist() == [4.0]


def test_a_spike_is_explained_where_the_pointer_is(qtbot, model, plots):
    """Every other step from 40 on climbs: there rate × curvature along the gradient is 2.4 and more."""
    model.commands.documents.open("moons-2-3-2")
    train(qtbot, model, 100)
    plots.error.time.zoom(0.006, 0)
    until_idle()
    point_at(plots.error, 50)
    told = re.search(r"climbs from (\d+): rate × curvature ([\d.]+) > 2", unescape(plots.error.readout.text()))
    assert told is not None
    step, product = int(told[1]), model.readings.passes.rate_times_curvature(int(told[1]))
    assert abs(step - 50) < 10 and model.readings.history.errors[step + 1] > model.readings.history.errors[step]
    assert told[2] == figure(product, 3) and product > 2.0
    point_at(plots.error, 14)
    assert "climbs" not in plots.error.readout.text()  # from 8 to 20 it falls


def test_what_climbs_for_another_reason_is_not_explained_by_curvature(qtbot, model, plots, tmp_path):
    model.commands.documents.open("csdn-2-3-1")
    model.commands.edits.set_rule("wrong_sign")
    train(qtbot, model, 60)
    point_at(plots.error, 30)
    assert model.readings.history.errors[31] > model.readings.history.errors[30]
    assert "climbs" not in plots.error.readout.text()
    model.commands.documents.open(several(tmp_path))  # of other samples, the error is another
    train(qtbot, model, 60)
    point_at(plots.error, 30)
    assert "climbs" not in plots.error.readout.text()
