"""How far the playhead moves in a frame, and how long frames are: plain arithmetic, without a clock."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.model.frame_clock import (
    FIRST_PACE,
    FRAME,
    FULL_SPEED_FRAME,
    GROWS_FOR,
    LONGEST_GAP,
    Growth,
    Position,
    advance,
    advance_growing,
    awake,
    growth,
    held_back,
    interval,
)

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


@pytest.mark.parametrize("goal", [20, 1000, 80_000, 10_000_000, 1_000_000_000])
def test_a_run_that_begins_slowly_is_at_its_goal_after_some_seconds(goal: int):
    grows = growth(0, goal)
    assert grows.pace(0) == FIRST_PACE
    there = advance_growing(Position(0.0, 0.0), GROWS_FOR, grows, 10**12)
    assert there.state == pytest.approx(goal, rel=1e-6)


def test_at_first_each_state_is_seen():
    at_first = advance_growing(Position(100.0, 0.0), 0.5, growth(100, 80_100), 80_100)
    assert 101 < at_first.state < 103


def test_a_goal_that_is_near_is_gone_to_as_slowly_as_at_first():
    grows = growth(5, 8)
    assert grows == Growth(5, 0.0)
    assert advance_growing(Position(5.0, 0.0), 1.0, grows, 8) == Position(7.0, 1.0)
    assert advance_growing(Position(5.0, 0.0), 9.0, grows, 8) == Position(8.0, 9.0)


@given(st.floats(0.0, 4.0), st.floats(0.0, 4.0), st.integers(1, 10**9))
def test_two_frames_of_growing_are_as_far_as_one(first: float, second: float, goal: int):
    begun, grows = Position(7.0, 0.0), growth(7, 7 + goal)
    one = advance_growing(begun, first + second, grows, 10**15)
    two = advance_growing(advance_growing(begun, first, grows, 10**15), first + second, grows, 10**15)
    assert math.isclose(one.state, two.state, rel_tol=1e-6)


def test_a_program_that_slept_goes_no_farther_than_the_goal():
    assert advance_growing(Position(0.0, 0.0), 1e6, growth(0, 500), 500) == Position(500.0, 1e6)


def test_a_machine_that_slept_goes_on_where_it_was():
    slept = awake(Position(20.0, 100.0), 7300.0)
    assert advance(slept, 7300.0, 30.0, 10**9) == Position(20.0 + 30.0 * LONGEST_GAP, 7300.0)


def test_a_tick_that_comes_in_time_counts_whole():
    assert awake(Position(20.0, 100.0), 100.5) == Position(20.0, 100.0)


def test_the_pace_is_told_to_two_digits():
    assert [Growth(10, 1.5).pace(state) for state in (10, 17, 910)] == [2.0, 12.0, 1400.0]


@pytest.mark.parametrize(
    ("cost", "waits", "wanted"),
    [(0.5, False, FRAME), (3.0, True, FULL_SPEED_FRAME), (30.0, False, 32), (30.0, True, 64)],
)
def test_frames_that_take_long_are_fewer(cost: float, waits: bool, wanted: int):
    assert interval(cost, waits) == wanted
