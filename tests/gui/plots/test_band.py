"""What the values of a curve lie between: held against plain minimum and maximum."""

import numpy as np
import pytest

from gui.plots.band import Band
from gui.plots.series import Series


def band_of(values: np.ndarray, epoch: int, stride: int = 1) -> tuple[Series, Band]:
    series = Series()
    series.take(values, stride)
    return series, Band(series, epoch)


def test_each_epoch_has_its_lowest_and_its_highest_value():
    _, band = band_of(np.array([3.0, 1.0, 2.0, 6.0, 5.0, 4.0, 9.0]), 3)
    states, lows, highs = band.drawn(0, 6, 100)
    assert states.tolist() == [0.0, 1.0, 4.0, 6.0, 6.0], "in the middle of each, from the first value to the last"
    assert lows.tolist() == [1.0, 1.0, 4.0, 9.0, 9.0] and highs.tolist() == [3.0, 3.0, 6.0, 9.0, 9.0]


@pytest.mark.parametrize("epoch", [2, 3, 7, 64, 100, 1797, 30_000])
@pytest.mark.parametrize("span", [(0, 99_999), (40_000, 60_000), (77, 500), (99_990, 120_000)])
def test_of_many_values_none_is_outside(epoch: int, span: tuple[int, int]):
    values = np.random.default_rng(0).random(100_000)
    series, band = band_of(values[:30_000], epoch)
    band.drawn(0, 30_000, 300)
    series.take(values)  # it has grown
    states, lows, highs = band.drawn(*span, 300)
    size, last = epoch, min(span[1], 99_999)
    while last + 1 - span[0] > 300 * size:
        size *= 2
    begins = range(span[0] // size * size, last + 1, size)
    assert len(states) == len(lows) == len(highs) == len(begins) + 2 and (np.diff(states) >= 0).all()
    assert states[0] <= span[0] and states[-1] >= last
    assert lows[1:-1].tolist() == [values[begin : begin + size].min() for begin in begins]
    assert highs[1:-1].tolist() == [values[begin : begin + size].max() for begin in begins]


def test_what_is_no_number_is_left_out():
    _, band = band_of(np.array([1.0, np.nan, np.inf, np.nan, 3.0, 2.0]), 2)
    _, lows, highs = band.drawn(0, 5, 100)
    assert np.array_equal(lows, [1, 1, np.nan, 2, 2], equal_nan=True)
    assert np.array_equal(highs, [1, 1, np.nan, 3, 3], equal_nan=True)


def test_values_that_were_thinned_out_are_taken_anew():
    values = np.arange(1000.0)
    series, band = band_of(values, 10)
    band.drawn(0, 999, 2000)
    series.take(values[::2], 2)
    states, lows, highs = band.drawn(0, 999, 2000)
    assert (states[1], lows[1], highs[1]) == (4.0, 0.0, 8.0) and len(states) == 102


def test_before_there_is_a_value_there_is_no_band():
    _, band = band_of(np.empty(0), 10)
    assert [len(part) for part in band.drawn(0, 100, 100)] == [0, 0, 0]
