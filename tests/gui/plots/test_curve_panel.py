"""A panel draws whatever source it is given, and asks it for nothing that can't be seen."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal

from gui.plots.axes.scale import linear_scale
from gui.plots.curve_panel import CurvePanel
from gui.plots.curve_source import Curve, Pointed, colors_in_turn, pale_color
from gui.plots.legend import CurveLegend
from gui.plots.series import Series
from tests.gui.idle import until_idle


def series(*values: float) -> Series:
    made = Series()
    made.take(np.array(values))
    return made


class TwoCurves(QObject):
    """A rising curve with a target, and a shorter one of a previous run."""

    curves_changed = Signal()
    values_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.curves = [
            Curve("rising", series(0.0, 1.0, 2.0, 3.0), target=4.0),
            Curve("before", series(3.0, 2.0), last=1, of_kept_run=True),
        ]
        self.has_something = True
        self.updates = 0
        self.pointed: list[Pointed] = []
        self.is_closed_down = False

    def colors(self, colors):
        color = colors_in_turn(1, colors)[0]
        return [color, pale_color(color)][: len(self.curves)]

    def prepare(self, visible):
        return self.has_something

    def update(self):
        self.updates += 1

    def end(self):
        return 3

    def values_on_screen(self):
        return [1.0]

    def scale_for(self, values, steps):
        return linear_scale(0.0, 4.0, steps)

    def readout(self, pointed, colors):
        self.pointed.append(pointed)
        return f"at {pointed.state}"

    def description(self, state, values):
        return f"{values[0]} at {state}"

    def close_down(self):
        self.is_closed_down = True


@pytest.fixture
def source(qapp):
    return TwoCurves()


@pytest.fixture
def panel(qtbot, model, theme, source):
    made = CurvePanel(model.store, model.readings, model.commands, theme, "Two", source)
    qtbot.addWidget(made)
    made.resize(400, 220)
    with qtbot.waitExposed(made):
        made.show()
    until_idle()
    return made


def test_it_draws_the_curves_of_its_source(panel, theme):
    shown = panel.shown()
    rising, before = shown.curves
    assert (rising.name, before.name) == ("rising", "before")
    assert rising.color == theme.colors.curves[0] and len(before.color) == len("#aarrggbb")
    assert rising.states == pytest.approx([0, 1, 2, 3]) and rising.heights == pytest.approx([0, 0.25, 0.5, 0.75])
    assert before.states == pytest.approx([0, 1])
    assert (rising.target, shown.first, shown.last, shown.scale.high) == (4.0, 0.0, 3.0, 4.0)
    assert rising.dot == pytest.approx(0.25) and math.isnan(before.dot)
    assert shown.value_ticks[0] == "0" and shown.time_ticks[-1] == "3"
    assert panel.canvas.accessibleDescription() == "1.0 at 0"


def test_where_the_pointer_is_the_source_is_asked_for_every_curve(panel, source, model):
    panel.time.point(0.01)  # nothing is trained yet: beyond is nothing to read off
    (pointed,) = source.pointed
    assert (pointed.state, list(pointed.values), pointed.pointer) == (0, [0.0, 3.0], None)
    assert list(pointed.heights) == pytest.approx([0.0, 0.75]) and pointed.reach >= 1
    assert panel.shown().readout == "at 0" and panel.shown().pointed == pytest.approx(0)
    panel.time.point(None)
    assert panel.shown().readout == "" and panel.shown().pointed is None


def test_other_curves_take_the_place_of_those_before(panel, source):
    source.curves = [Curve("another", series(2.0, 2.0))]
    source.curves_changed.emit()
    until_idle()
    (another,) = panel.shown().curves
    assert another.name == "another" and another.heights == pytest.approx([0.5, 0.5])


def test_a_source_that_has_nothing_to_draw_is_asked_for_nothing(panel, source):
    before, source.has_something = source.updates, False
    source.values_changed.emit()
    panel.draw_soon()
    until_idle()
    assert source.updates == before
    source.has_something = True
    source.values_changed.emit()
    assert source.updates == before + 1


def test_as_the_window_closes_the_source_computes_no_more(panel, source):
    panel.close_down()
    assert source.is_closed_down


@pytest.mark.parametrize(("at", "read"), [(0.4, (0, 3.0)), (1.6, (1, 2.0))])
def test_a_kept_run_is_read_off_at_the_nearest_state_it_has(source, at, read):
    assert source.curves[1].read_off(at) == read


def test_beyond_its_end_a_kept_run_has_no_value(source):
    state, value = source.curves[1].read_off(3.0)
    assert state == 1 and math.isnan(value)


def test_how_many_curves_a_legend_has_no_room_for_is_said_in_words(qtbot):
    """+1 beside the error reads as a number of the error's."""
    legend = CurveLegend()
    qtbot.addWidget(legend)
    names = ["one sample", "mean of an epoch", "held out"]
    legend.show_names(names, ["#000000"] * 3, "#000000", 3)
    legend.resize(1000, 20)
    placed, rest, _ = legend.shown()
    assert [name for _, name, _ in placed] == names and rest == ""
    legend.resize(200, 20)
    placed, rest, at = legend.shown()
    assert rest == f"{3 - len(placed)} more" and len(placed) < 3
    assert at + legend.fontMetrics().horizontalAdvance(rest) <= 200
