"""A sweep's values: in equal steps, or by equal factors."""

import pytest

from core.experiments.sweep import RowError, spaced


def test_values_are_as_far_apart_or_as_many_times_as_large():
    assert spaced(-1.0, 1.0, 5, by_factors=False) == (-1.0, -0.5, 0.0, 0.5, 1.0)
    assert spaced(0.01, 100.0, 5, by_factors=True) == pytest.approx((0.01, 0.1, 1.0, 10.0, 100.0), rel=1e-15)


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [(1.0, 1.0, "the first value has to be below the last"), (0.0, 1.0, "the first value has to be above 0")],
)
def test_what_is_no_row_is_said(low: float, high: float, said: str):
    with pytest.raises(RowError) as caught:
        spaced(low, high, 10, by_factors=True)
    assert str(caught.value) == said
