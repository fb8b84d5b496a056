"""The curve in the window: what a network of one input answers, live, with the samples."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.setup.changes import resize
from core.setup.setup import open_setup
from gui.look.theme import Scheme
from gui.views.plane.curve_page import CurvePage
from gui.window.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> CurvePage:
    window.open("curve-1-8-1")
    window.views.show_view("curve")
    window.actions_made["larger"].trigger()
    return window.views.page(CurvePage)


def by_hand(window: MainWindow, x: np.ndarray) -> np.ndarray:
    """1-8-1 with tanh and the identity, in NumPy alone."""
    network, parameters = window.readings.network, window.readings.parameters
    (w1, w2), (b1, b2) = network.weights(parameters), network.biases(parameters)
    return (np.tanh(x[:, np.newaxis] @ w1 + b1) @ w2 + b2)[:, 0]


def place(page: CurvePage, sample: int) -> QPoint:
    return page.canvas.place_of(page.shown().samples[sample]).toPoint()


def test_it_needs_one_input(window: MainWindow) -> None:
    assert CurvePage.why_not(window.readings) == "The curve needs a network with one input; this one has 3."
    window.open("curve-1-8-1")
    assert CurvePage.why_not(window.readings) == ""


def test_the_line_is_what_the_network_answers_at_the_state_on_the_screen(
    page: CurvePage, window: MainWindow, qtbot: QtBot
) -> None:
    x, y = page.shown().curve.T
    np.testing.assert_allclose(y, by_hand(window, x), rtol=1e-12)
    left, right, _, _ = page.shown().visible
    assert (x[0], x[-1]) == (left, right)
    drawn = np.stack(page.canvas.line.getData(), axis=1)
    assert drawn[::2].tolist() == page.shown().curve[:-1].tolist()
    window.commands.playback.run_to(300)
    qtbot.waitUntil(lambda: window.readings.state == 300)
    x, later = page.shown().curve.T
    np.testing.assert_allclose(later, by_hand(window, x), rtol=1e-12)
    assert not np.allclose(later, y)


def test_samples_stand_at_their_targets_and_those_held_out_are_said(page: CurvePage, window: MainWindow) -> None:
    whole = window.readings.whole
    assert page.shown().samples.tolist() == np.column_stack((whole.inputs, whole.targets)).tolist()
    assert not page.held_out.isHidden()
    left, right, bottom, top = page.shown().visible
    for x, y in page.shown().samples.tolist():
        assert left < x < right and bottom < y < top


def test_a_sample_that_is_pointed_at_is_read_off_and_a_click_keeps_it(page: CurvePage, window: MainWindow) -> None:
    split = window.readings.setup.split
    assert split is not None
    out = int(np.flatnonzero(split.is_out)[0])
    QTest.mouseMove(page.canvas.viewport(), place(page, out))
    readout = " ".join(page.shown().readout.split())  # side by side or below each other, as there is room
    assert page.readout.x() >= 0
    assert readout.startswith(f"sample {out + 1} x = ") and readout.endswith("held out") and "target" in readout
    assert window.readings.sample == out
    QTest.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place(page, out))
    QTest.mouseMove(page.canvas.viewport(), QPoint(2, 2))
    assert window.readings.sample == out and page.shown().readout == ""


def test_it_is_told_to_those_who_do_not_see_it_and_dressed_in_the_dark(page: CurvePage, window: MainWindow) -> None:
    _, y = page.shown().curve.T
    number = window.readings.number_format.figure
    told = page.canvas.accessibleDescription()
    assert told.startswith(f"y is from {number(float(y.min()))}, at x ") and number(float(y.max())) in told
    window.theme.choose(Scheme.DARK)
    assert page.canvas.line.opts["pen"].color().name() == window.theme.colors.curves[0]


def test_of_several_outputs_one_is_chosen(page: CurvePage, window: MainWindow) -> None:
    assert page.choice.isHidden()
    two = resize(open_setup("curve-1-8-1"), 2, 2).setup
    window.commands.edits.edit("two outputs", two)
    assert not page.choice.isHidden()
    page.choice.setCurrentIndex(1)
    assert page.shown().samples[:, 1].tolist() == window.readings.whole.targets[:, 1].tolist()
