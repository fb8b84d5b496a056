"""Samples that are pictures, as ink."""

import numpy as np

from core.data.sample_ink import ink_of
from core.data.samples import Samples


def test_ink_is_counted_from_none_to_the_most_that_any_sample_has_row_by_row():
    """Of numbers from 0 to 16: 4 is a quarter, 16 is full."""
    samples = Samples(np.array([[0.0, 4.0, 8.0, 16.0, 0.0, 2.0], [16.0] * 6]), np.zeros((2, 1)))
    ink = ink_of(samples, (2, 3))
    assert ink(0).tolist() == [[0.0, 0.25, 0.5], [1.0, 0.0, 0.125]]
    assert ink(1).tolist() == [[1.0] * 3] * 2


def test_numbers_from_0_to_1_are_ink_as_they_are_though_none_is_full():
    ink = ink_of(Samples(np.array([[0.0, 0.5]]), np.zeros((1, 1))), (1, 2))
    assert ink(0).tolist() == [[0.0, 0.5]]
