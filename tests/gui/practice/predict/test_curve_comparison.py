"""What is said of a drawn curve beside the one that was run."""

import numpy as np
import pytest

from gui.practice.predict.curve_comparison import Parting, compared
from gui.practice.predict.predicted_curve import PredictedCurve

LAST = 1000
STATES = np.arange(LAST + 1, dtype=np.float64)
RUN = 0.2 * np.exp(-STATES / 50)
EVENLY = (0.0, 0.25, 0.5, 0.75, 1.0)
EARLY = (0.0, 0.05, 0.1, 0.2, 1.0)


def drawn_through(places, values, is_log=False):
    return PredictedCurve(places, tuple(values), is_log)


def like_the_run(places, is_log=False):
    return drawn_through(places, 0.2 * np.exp(-np.array(places) * LAST / 50), is_log)


@pytest.mark.parametrize(
    ("curve", "parting"),
    [
        (like_the_run(EARLY), Parting.CLOSE),
        (drawn_through(EVENLY, (0.2, 0.15, 0.1, 0.05, 0.0)), Parting.TOO_SLOW),
        (drawn_through(EARLY, (0.2, 0.0, 0.0, 0.0, 0.0)), Parting.TOO_FAST),
        (drawn_through(EVENLY, (0.2,) * 5), Parting.NOT_DEEP_ENOUGH),
        (drawn_through(EARLY, (0.2, 0.08, 0.05, 0.05, 0.05)), Parting.NOT_DEEP_ENOUGH),
    ],
)
def test_a_run_that_falls(curve: PredictedCurve, parting: Parting):
    found = compared(curve, LAST, STATES, RUN, False)
    assert found is not None and found.parting is parting


def test_one_that_stays_up_was_drawn_too_deep():
    found = compared(drawn_through(EVENLY, (0.2, 0.15, 0.1, 0.05, 0.0)), LAST, STATES, np.full(LAST + 1, 0.2), False)
    assert found is not None
    assert (found.parting, found.state, found.drawn, found.run) == (Parting.TOO_DEEP, LAST, 0.0, 0.2)
    assert found.run_half is None, "it doesn't fall"
    assert found.drawn_half == 500


def test_it_says_where_the_two_are_furthest_apart_and_when_half_of_each_fall_is_over():
    """Furthest from 0.2 − 0.0002·k is 0.2·e^(−k/50) where its slope is the same: k = 50·ln 20 = 149.8."""
    found = compared(drawn_through(EVENLY, (0.2, 0.15, 0.1, 0.05, 0.0)), LAST, STATES, RUN, False)
    assert found is not None
    assert found.state == 150
    assert found.drawn == pytest.approx(0.17) and found.run == pytest.approx(0.2 * np.exp(-3))
    assert found.drawn_half == 500
    assert found.run_half == 35, "50·ln 2 = 34.7"


def test_spikes_are_far_away_and_yet_say_nothing_of_how_fast_it_falls():
    spiky = RUN.copy()
    spiky[500] = 1.0
    found = compared(drawn_through(EVENLY, (0.2, 0.15, 0.1, 0.05, 0.0)), LAST, STATES, spiky, False)
    assert found is not None
    assert (found.state, found.run) == (500, 1.0)
    assert found.parting is Parting.TOO_SLOW


def test_on_a_logarithmic_axis_halfway_is_half_of_the_decades():
    found = compared(drawn_through(EVENLY, 0.2 * np.exp([0, -1, -2, -10, -20]), True), LAST, STATES, RUN, True)
    assert found is not None
    assert found.parting is Parting.TOO_SLOW
    assert found.run_half == 500
    assert found.drawn_half == 750


def test_on_a_logarithmic_axis_decades_count():
    flat_below = drawn_through(EARLY, 0.2 * np.array([1.0, 0.37, 0.135, 0.02, 0.02]))
    linear, log = (compared(flat_below, LAST, STATES, RUN, is_log) for is_log in (False, True))
    assert linear is not None and linear.parting is Parting.CLOSE
    assert log is not None and log.parting is Parting.NOT_DEEP_ENOUGH and log.state == LAST
    found = compared(like_the_run(EVENLY, True), LAST, STATES, RUN, True)
    assert found is not None and found.parting is Parting.CLOSE


def test_a_curve_that_was_drawn_down_to_0_is_at_the_bottom_of_a_logarithmic_axis_and_no_deeper():
    found = compared(drawn_through(EVENLY, (0.2, 0.15, 0.1, 0.05, 0.0)), LAST, STATES, RUN, True)
    assert found is not None
    assert found.parting is Parting.TOO_SLOW
    assert 900 < found.state < 1000 and found.drawn > found.run


def test_an_error_of_0_is_as_low_as_anything_on_a_logarithmic_axis():
    found = compared(drawn_through(EVENLY, (0.2, 0.1, 0.0, 0.0, 0.0)), LAST, STATES, np.zeros(LAST + 1), True)
    assert found is not None and np.isfinite(found.drawn)


def test_what_left_the_numbers_is_left_out():
    errors = RUN.copy()
    errors[300:] = np.nan
    errors[200:300] = np.inf
    found = compared(drawn_through(EVENLY, (0.2,) * 5), LAST, STATES, errors, False)
    assert found is not None and found.state == 199
    assert compared(like_the_run(EVENLY), LAST, STATES, np.full(LAST + 1, np.nan), False) is None


def test_only_so_far_as_it_was_drawn():
    found = compared(drawn_through(EVENLY, (0.2, 0.2, 0.2, 0.2, 0.2)), 100, STATES, RUN, False)
    assert found is not None and found.state == 100
