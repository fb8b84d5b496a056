"""How far the playhead moves in a frame, and how long frames are: plain arithmetic, without a clock."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.model.frame_clock import FRAME, FULL_SPEED_FRAME, Position, advance, held_back, interval

seconds = st.floats(0.0, 10.0)
speeds = st.floats(0.5, 10_000.0)


def test_it_moves_as_many_states_a_second_as_it_is_told():
    assert advance(Position(10.0, 1.0), 1.5, 30.0, 1000) == Position(25.0, 1.5)


def test_it_goes_no_farther_than_the_goal():
    assert advance(Position(990.0, 0.0), 5.0, 30.0, 1000) == Position(1000.0, 5.0)


@given(seconds, seconds, speeds)
def test_two_frames_are_as_far_as_one(first: float, second: float, speed: float):
    begun = Position(0.0, 0.0)
    one = advance(begun, first + second, speed, 10**9)
    two = advance(advance(begun, first, speed, 10**9), first + second, speed, 10**9)
    assert math.isclose(one.state, two.state, rel_tol=1e-9, abs_tol=1e-9)


def test_training_that_cant_keep_up_is_not_jumped_after():
    assert held_back(Position(500.0, 2.0), 20) == Position(21.0, 2.0)
    assert held_back(Position(20.25, 2.0), 20) == Position(20.25, 2.0)


@pytest.mark.parametrize(
    ("cost", "waits", "wanted"),
    [(0.5, False, FRAME), (3.0, True, FULL_SPEED_FRAME), (30.0, False, 32), (30.0, True, 64)],
)
def test_frames_that_take_long_are_fewer(cost: float, waits: bool, wanted: int):
    assert interval(cost, waits) == wanted
