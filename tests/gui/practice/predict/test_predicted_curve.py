"""Drawing by hand, and the five handles that it is made smooth through."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.practice.predict.drawings import Drawings
from gui.practice.predict.predicted_curve import (
    APART,
    COLUMNS,
    HandLine,
    PredictedCurve,
    level,
    monotone,
    through_handles,
)

ACROSS = np.linspace(0.0, 1.0, COLUMNS + 1)
FALLING = PredictedCurve((0.0, 0.25, 0.5, 0.75, 1.0), (0.144, 0.088, 0.048, 0.022, 0.009), False)
NEAR = 0.06  # of the height of what is drawn: well within what counts as close
HEIGHTS = st.lists(st.floats(-1, 1), min_size=5, max_size=5)


@given(HEIGHTS)
def test_a_curve_goes_through_its_handles_and_never_beyond_two_of_them(heights: list[float]):
    x, y = np.linspace(0.0, 1.0, 5), np.array(heights)
    assert monotone(x, y, x) == pytest.approx(y, abs=1e-12)
    curve = monotone(x, y, ACROSS)
    for piece, (low, high) in enumerate(itertools.pairwise(heights)):
        within = curve[(x[piece] <= ACROSS) & (x[piece + 1] >= ACROSS)]
        assert within.min() >= min(low, high) - 1e-12
        assert within.max() <= max(low, high) + 1e-12


def test_a_straight_line_stays_straight():
    x = np.array([0.0, 0.1, 0.5, 0.6, 1.0])
    assert monotone(x, 1 - x, ACROSS) == pytest.approx(1 - ACROSS, abs=1e-12)


def test_slopes_are_weighted_harmonic_means():
    """Worked out by hand for (0, 0), (1, 1), (3, 2): the slope at 1 is (4 + 5) / (5/1 + 4/0.5) = 9/13."""
    x, y = np.array([0.0, 1.0, 3.0]), np.array([0.0, 1.0, 2.0])
    beside = monotone(x, y, np.array([1.0 - 1e-6, 1.0 + 1e-6]))
    assert (beside[1] - beside[0]) / 2e-6 == pytest.approx(9 / 13, rel=1e-4)


@pytest.mark.parametrize("speed", [0.5, 3.0, 10.0, 40.0])
def test_an_exponential_fall_that_is_drawn_stays_what_it_is(speed: float):
    drawn = np.exp(-speed * ACROSS)
    shares, heights = through_handles(drawn)
    assert np.abs(monotone(shares, heights, ACROSS) - drawn).max() < NEAR


def test_a_fall_at_the_end_is_found_too():
    drawn = 1 - ACROSS**20
    shares, heights = through_handles(drawn)
    assert np.abs(monotone(shares, heights, ACROSS) - drawn).max() < NEAR


@given(st.lists(st.floats(0, 1), min_size=COLUMNS + 1, max_size=COLUMNS + 1))
def test_handles_are_apart_and_reach_from_end_to_end_whatever_is_drawn(drawn: list[float]):
    shares, heights = through_handles(np.array(drawn))
    assert len(shares) == 5 and shares[0] == 0 and shares[-1] == 1
    assert np.diff(shares).min() >= APART - 1e-12
    assert heights[0] == drawn[0] and heights[-1] == drawn[-1]


def test_a_shaking_hand_is_made_smooth():
    shaken = np.exp(-5 * ACROSS) + 0.02 * np.sin(400 * ACROSS) * (ACROSS > 0)
    shares, heights = through_handles(shaken)
    curve = monotone(shares, heights, ACROSS)
    assert np.abs(curve - np.exp(-5 * ACROSS)).max() < 0.04
    assert (np.diff(curve) <= 1e-3).all()


# Drawing by hand


def test_a_fast_pointer_leaves_no_gaps_and_what_is_missing_goes_on_straight():
    line = HandLine()
    line.draw_to(0.25, 0.6)
    assert not line.is_long_enough
    line.draw_to(0.75, 0.2)
    assert line.is_long_enough
    heights = line.whole(1.0)
    assert np.isfinite(heights).all()
    assert heights[[0, COLUMNS // 8, COLUMNS // 4]] == pytest.approx([1.0, 0.8, 0.6])
    assert heights[COLUMNS // 2] == pytest.approx(0.4)
    assert heights[-1] == pytest.approx(0.2)


def test_drawing_back_over_it_draws_it_anew():
    line = HandLine()
    for share, height in ((0.0, 1.0), (1.0, 0.0), (0.5, 0.8)):
        line.draw_to(share, height)
    heights = line.whole(1.0)
    assert heights[COLUMNS // 4] == pytest.approx(0.75)
    assert heights[COLUMNS // 2] == pytest.approx(0.8)
    assert heights[3 * COLUMNS // 4] == pytest.approx(0.4)


def test_a_part_of_a_curve_is_drawn_otherwise():
    line = HandLine(1 - ACROSS)
    line.draw_to(0.5, 0.1)
    line.draw_to(1.0, 0.1)
    heights = line.whole(1.0)
    assert heights[COLUMNS // 4] == pytest.approx(0.75)
    assert heights[-1] == pytest.approx(0.1)


def test_a_pointer_outside_of_the_plot_draws_along_its_edge():
    line = HandLine()
    line.draw_to(-3.0, 0.5)
    line.draw_to(9.0, 0.25)
    assert line.whole(0.5)[[0, -1]] == pytest.approx([0.5, 0.25])


def test_a_line_that_begins_beside_the_start_is_led_there_without_a_corner():
    line = HandLine()
    line.draw_to(0.02, 0.7)
    line.draw_to(1.0, 0.7)
    heights = line.whole(0.8)
    assert heights[0] == pytest.approx(0.8)
    assert np.abs(np.diff(heights)).max() < 0.004
    assert heights[COLUMNS // 4 :] == pytest.approx(0.7)
    assert len(set(through_handles(heights)[0])) == 5


# Handles


def test_the_error_at_the_start_is_known_and_stays():
    assert FALLING.moved(0, 0.5, 0.5) == FALLING


def test_a_handle_goes_between_its_neighbours_and_the_last_stays_at_the_end():
    assert FALLING.moved(2, 0.4, 0.1).places[2] == 0.4
    assert FALLING.moved(2, 0.0, 0.1).places[2] == 0.25 + APART
    assert FALLING.moved(2, 2.0, 0.1).places[2] == 0.75 - APART
    moved = FALLING.moved(4, 0.8, 0.03)
    assert (moved.places[4], moved.values[4]) == (1.0, 0.03)


def test_a_fall_by_equal_factors_is_straight_on_a_logarithmic_axis():
    curve = PredictedCurve((0.0, 0.25, 0.5, 0.75, 1.0), (1.0, 0.1, 0.01, 0.001, 0.0001), True)
    assert curve.at(ACROSS) == pytest.approx(10.0 ** (-4 * ACROSS))
    assert curve.smooth_on(False, 0.1).at(np.array([0.125]))[0] != pytest.approx(10.0**-0.5, rel=0.05)


def test_on_a_logarithmic_axis_nothing_is_0():
    curve = PredictedCurve((0.0, 0.25, 0.5, 0.75, 1.0), (1.0, 0.5, 0.0, 0.0, 0.0), False)
    assert curve.smooth_on(True, 1e-6).values == (1.0, 0.5, 1e-6, 1e-6, 1e-6)


# Taking back


def test_drawings_are_taken_back_and_made_again():
    drawings = Drawings()
    assert not drawings.undo() and not drawings.can_undo
    drawings.put(FALLING)
    drawings.put(None)
    assert drawings.undo() and drawings.curve == FALLING
    assert drawings.redo() and drawings.curve is None
    assert drawings.undo() and drawings.undo() and drawings.curve is None
    drawings.put(level(0.1, False))
    assert not drawings.redo(), "what came after is gone once something else is drawn"


def test_moves_of_one_handle_are_taken_back_as_one():
    drawings = Drawings()
    drawings.put(FALLING)
    for value in (0.04, 0.03, 0.02):
        drawings.put(FALLING.moved(2, 0.5, value), moves=2)
    drawings.put(FALLING.moved(3, 0.75, 0.01), moves=3)
    drawings.undo()
    assert drawings.curve is not None and drawings.curve.values[2] == 0.02
    drawings.undo()
    assert drawings.curve == FALLING
