"""Errors and heights, both ways; and where there is room for words."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from gui.practice.parts.free_place import free_place
from gui.practice.predict.error_axis import axis_to_compare_on, axis_to_draw_on

NOTHING = np.empty(0)


@given(st.floats(1e-12, 1e12), st.booleans(), st.floats(0.0, 1.0))
def test_where_the_pointer_is_stands_what_it_draws(start: float, is_log: bool, height: float):
    axis = axis_to_draw_on(start, NOTHING, is_log, 5)
    assert axis.height(axis.error(height)) == pytest.approx(height, abs=1e-6)
    assert 0.0 < axis.height(start) < 1.0, "it can be drawn higher and lower than it begins"


def test_a_logarithmic_axis_has_room_for_a_deep_fall_before_and_ends_with_the_run_after():
    assert axis_to_draw_on(0.1, NOTHING, True, 5).error(0.0) <= 1e-7
    assert axis_to_compare_on(0.1, np.array([0.1, 0.01]), True, 5).error(0.0) == pytest.approx(0.01)


def test_no_error_at_all_stands_at_the_bottom():
    for is_log in (False, True):
        axis = axis_to_draw_on(0.1, np.array([0.1, 0.0]), is_log, 5)
        assert axis.height(0.0) == 0.0
        assert np.isnan(axis.height(np.nan))
        assert axis.held(0.0) == (axis.error(0.0) if is_log else 0.0)


@pytest.mark.parametrize("start", [0.0, np.inf, np.nan])
def test_a_start_that_is_no_error_to_begin_with_has_an_axis_all_the_same(start: float):
    for is_log in (False, True):
        assert axis_to_draw_on(start, NOTHING, is_log, 5).error(0.5) > 0


PLOT = QRectF(0, 0, 200, 100)
SIZE = QSizeF(40, 20)


def test_words_stand_at_the_first_place_that_is_free():
    drawn = np.column_stack((np.linspace(0, 200, 201), np.full(201, 30.0)))
    places = [QPointF(10, 20), QPointF(10, 60), QPointF(10, 70)]
    assert free_place(SIZE, places, PLOT, drawn).topLeft() == QPointF(10, 60)
    assert free_place(SIZE, places, PLOT, drawn, [QRectF(0, 50, 60, 15)]).topLeft() == QPointF(10, 70)


def test_words_stay_within_the_plot():
    assert free_place(SIZE, [QPointF(190, -30)], PLOT, np.empty((0, 2))).topLeft() == QPointF(160, 0)


def test_where_nothing_is_free_they_cover_least():
    drawn = np.column_stack((np.linspace(0, 100, 101), np.full(101, 50.0)))
    assert free_place(SIZE, [QPointF(0, 40), QPointF(85, 40)], PLOT, drawn).topLeft() == QPointF(85, 40)
