"""Where values are drawn: one by itself stands where it stands among others."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.plots.axes.scale import Scale, linear_scale, log_scale


@pytest.mark.parametrize("scale", [linear_scale(-2.0, 3.0), log_scale(1e-6, 10.0), log_scale(0.2, 0.3)], ids=str)
@given(value=st.floats())
def test_one_value_stands_where_it_stands_among_others(scale: Scale, value: float):
    assert scale.height(value) == pytest.approx(scale.heights(np.array([value]))[0], rel=1e-12, abs=1e-12, nan_ok=True)


def test_heights_go_from_0_to_1_and_not_far_beyond():
    scale = linear_scale(0.0, 10.0)
    assert [scale.height(value) for value in (0.0, 2.5, 10.0, 1e300, -1e300)] == [0.0, 0.25, 1.0, 10.0, -9.0]
    assert all(math.isnan(scale.height(value)) for value in (math.inf, -math.inf, math.nan))
    assert math.isnan(log_scale(1e-3, 1.0).height(0.0))


@pytest.mark.parametrize("make", [linear_scale, log_scale])
@pytest.mark.parametrize(
    ("low", "high"), [(1e305, 1e308), (-1.7e308, -1e301), (-1e308, 1e308), (5e-324, 5e-324), (1e308, math.inf)]
)
def test_there_is_a_scale_wherever_numbers_lie(make: Callable[[float, float], Scale], low: float, high: float):
    scale = make(low, high)
    assert math.isfinite(scale.high - scale.low) and scale.low < scale.high
    assert [height for height, _ in scale.ticks] == sorted({height for height, _ in scale.ticks})


def test_a_tick_between_whole_numbers_is_not_written_as_the_next_one():
    assert [text for _, text in linear_scale(90.0, 100.0, 4).ticks] == ["90.0", "92.5", "95.0", "97.5", "100.0"]
