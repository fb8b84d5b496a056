"""The error along the held weight: its slope is the gradient on the card, and a nudge says so in numbers."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from core.analysis.error_along_weight import error_along
from core.network.elements import Neuron, Weight
from core.setup.changes import change_training
from gui.plots.kept_lines import kept_line
from gui.views.slope.page import SlopePage
from gui.window.main_window import MainWindow

W41 = Weight(1, 0, 0)


@pytest.fixture
def page(window: MainWindow) -> SlopePage:
    window.views.show_view("slope")
    return window.views.page(SlopePage)


def numbers(text: str) -> list[float]:
    return [float(found.replace("−", "-")) for found in re.findall(r"[+−]?\d+\.?\d*(?:e−?\d+)?", text)]


def test_it_asks_for_a_weight(window: MainWindow, page: SlopePage) -> None:
    assert page.empty.isVisible() and not page.plot.isVisible()
    window.commands.pointing.pin(Neuron(0, 0))
    assert page.empty.isVisible()
    window.commands.pointing.pin(W41)
    assert page.plot.isVisible() and not page.empty.isVisible()


def test_the_tangents_slope_is_the_gradient(window: MainWindow, page: SlopePage) -> None:
    window.commands.pointing.pin(W41)
    position = window.readings.network.position(W41)
    gradient = float(window.readings.batch_trace.gradient[position])
    x, y = page.plot.shown().tangent.T
    assert (y[1] - y[0]) / (x[1] - x[0]) == pytest.approx(gradient, rel=1e-12)
    assert gradient == pytest.approx(0.107617, abs=5e-7)  # g1·g2·g3 of W41, worked example 1
    x, y = page.plot.shown().curve.T
    middle = len(x) // 2
    assert x[middle] == pytest.approx(0.18626) and y[middle] == pytest.approx(0.1440, abs=5e-5)
    around = (y[middle + 1] - y[middle - 1]) / (x[middle + 1] - x[middle - 1])
    assert around == pytest.approx(gradient, rel=1e-3)


def test_a_typed_nudge_is_tried(window: MainWindow, page: SlopePage, qtbot: QtBot) -> None:
    window.commands.pointing.pin(W41)
    page.field.setText("0,01")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.nudge == 0.01
    line = page.readout.text().split("\n")[1]
    assert line.startswith("W41 changed by + 0.01: the error changed by ")
    changed, said = numbers(line)[2:4]
    assert said == pytest.approx(0.01 * 0.107617, rel=1e-3)
    assert changed == pytest.approx(said, rel=0.01) and changed != said
    page.field.setText("a bit")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.field.text() == "a bit" and page.nudge == 0.01
    assert page.field.fault == '"a" is not a number.'


def test_a_dragged_nudge_is_tried(window: MainWindow, page: SlopePage) -> None:
    window.commands.pointing.pin(W41)
    page.plot.line.setValue(0.68626)
    page.plot.line.sigDragged.emit(page.plot.line)
    assert page.nudge == pytest.approx(0.5)
    window.commands.pointing.pin(Weight(1, 1, 0))
    assert page.nudge == pytest.approx(0.1)


def test_it_follows_the_playhead(window: MainWindow, page: SlopePage, qtbot: QtBot) -> None:
    window.commands.pointing.pin(W41)
    before = page.readout.text()
    window.commands.playback.run_to(500)
    qtbot.waitUntil(lambda: window.readings.state == 500)
    assert page.readout.text() != before
    assert page.plot.shown().dots["here"][0] == pytest.approx(
        float(window.readings.parameters[window.readings.network.position(W41)])
    )


def test_the_wide_network_has_its_curve_too(window: MainWindow, page: SlopePage) -> None:
    window.open("psi-2-1000-1000-2-leaky")
    window.commands.pointing.pin(Weight(1, 16, 902))
    x, y = page.plot.shown().curve.T
    assert len(x) == 25 and y.min() < y.max()


def test_the_axes_write_numbers_as_they_are_written_elsewhere(window: MainWindow, page: SlopePage) -> None:
    left = page.plot.getAxis("left")
    assert left.tickStrings([-2e-6, 0.0, 2e-6], 1.0, 2e-6) == ["−2e−6", "0", "2e−6"]
    assert left.tickStrings([-2e6, 2e6], 1.0, 2e6) == ["−2e6", "2e6"]
    assert left.tickStrings([-0.5, 0.5], 1.0, 0.5) == ["−0.5", "0.5"]


def test_the_uppermost_number_is_seen_whole(window: MainWindow, page: SlopePage) -> None:
    window.commands.pointing.pin(W41)
    above = page.plot.getViewBox().sceneBoundingRect().top()
    assert above >= QFontMetricsF(page.plot.font()).capHeight() / 2


def test_the_path_to_here_lies_on_the_curve(window: MainWindow, page: SlopePage, qtbot: QtBot) -> None:
    window.commands.pointing.pin(W41)
    assert len(page.plot.shown().path) == 0
    window.commands.playback.run_to(30)
    qtbot.waitUntil(lambda: window.readings.state == 30 and len(page.plot.shown().path) == 20)
    position = window.readings.network.position(W41)
    before = [float(window.readings.passes.parameters_at(state)[position]) for state in range(10, 30)]
    assert page.plot.shown().path[:, 0].tolist() == before


def test_the_path_of_each_optimizer_is_shown_beside_it(window: MainWindow, page: SlopePage, qtbot: QtBot) -> None:
    readings, commands = window.readings, window.commands
    commands.pointing.pin(W41)
    position = readings.network.position(W41)
    commands.playback.run_to(30)
    qtbot.waitUntil(lambda: readings.state == 30)
    plain = [float(readings.passes.parameters_at(state)[position]) for state in range(10, 31)]
    assert page.plot.shown().kept == {}
    commands.kept_runs.keep("plain")
    commands.edits.edit("adam", change_training(readings.setup, optimizer={"name": "adam"}))
    commands.playback.run_to(30)
    qtbot.waitUntil(lambda: readings.state == 30 and len(page.plot.shown().path) == 20)
    kept = next(each for each in readings.kept_runs if each.name == "plain")
    assert kept in readings.shown_kept_runs
    ((color, path),) = page.plot.shown().kept.items()
    assert path[:, 0].tolist() == plain and color == kept_line(kept, window.theme.colors).color
    adam = page.plot.shown().path[:, 0].tolist()
    assert adam != plain[:-1]
    trace, setup = readings.batch_trace, readings.setup_here
    along = error_along(readings.network, setup.objective, trace, W41, path[:, 0])
    assert path[:, 1] == pytest.approx(along, rel=1e-12)
    assert "Small dots: where W41 was before, and in the kept runs that are drawn." in page.readout.text()
    commands.kept_runs.show([kept], False)
    assert page.plot.shown().kept == {}
