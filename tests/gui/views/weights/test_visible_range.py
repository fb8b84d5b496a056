"""What is seen of a matrix stays within it, however it is zoomed and moved."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.views.weights.visible_range import FEWEST, VisibleRange

WHOLE = VisibleRange.whole((40, 1000))


def test_the_cell_under_the_pointer_stays_there_as_it_is_zoomed():
    seen = WHOLE.zoomed(0.5, 10.0, 900.0)
    assert (seen.height, seen.width) == (20.0, 500.0)
    assert (10.0 - seen.top) / seen.height == pytest.approx(10.0 / 40.0)
    assert (900.0 - seen.left) / seen.width == pytest.approx(900.0 / 1000.0)


def test_a_cell_is_brought_into_the_middle_or_as_near_as_the_edge_allows():
    seen = WHOLE.around(20, 500, high=10.0, wide=8.0)
    assert (seen.top, seen.bottom, seen.left, seen.right) == (15.5, 25.5, 496.5, 504.5)
    assert seen.row_range == (15, 26) and seen.column_range == (496, 505)
    seen = WHOLE.around(0, 999, high=10.0, wide=8.0)
    assert (seen.top, seen.bottom, seen.left, seen.right) == (0.0, 10.0, 992.0, 1000.0)


def test_of_a_small_matrix_all_is_seen():
    small = VisibleRange.whole((1, 2))
    assert small.zoomed(0.01, 0.5, 0.5) == small.moved(5.0, -5.0) == small.around(0, 1, 10.0, 10.0) == small


@given(st.lists(st.tuples(st.floats(0.05, 20.0), st.floats(-50, 1050), st.floats(-300, 300)), max_size=8))
def test_it_never_leaves_the_matrix(steps):
    seen = WHOLE
    for factor, at, by in steps:
        seen = seen.zoomed(factor, at, at).moved(by, by)
        assert -1e-9 <= seen.top < seen.bottom <= 40 + 1e-9 and -1e-9 <= seen.left < seen.right <= 1000 + 1e-9
        assert seen.height >= FEWEST - 1e-9 and seen.width >= FEWEST - 1e-9
