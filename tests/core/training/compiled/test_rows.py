"""Weights in rows of whole eights, held against NumPy, for as many eights and rows as go together and for others."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.training.compiled import rows

AROUND = 8  # numbers before and behind, which are not to be touched
RATE = 0.3


def _index(number: int) -> np.uint64:
    return np.uint64(number)


def _drawn(*shape: int) -> np.ndarray:
    return np.random.default_rng(sum(shape)).normal(size=shape)


def _among_others(numbers: np.ndarray) -> np.ndarray:
    return np.concatenate([np.full(AROUND, 7.0), numbers.ravel(), np.full(AROUND, 7.0)])


def _untouched(array: np.ndarray) -> bool:
    return set(array[:AROUND]) | set(array[-AROUND:]) == {7.0}


@given(st.integers(1, 27), st.integers(1, 9), st.sampled_from([0.0, 0.1]))
@settings(max_examples=40, deadline=None)
def test_the_first_layer_is_updated_and_added_up_in_one_go(eights: int, count: int, decay: float):
    width, last = 8 * eights, count - 1  # the last row is passed over
    inputs, weights, delta, sums = _drawn(2, count), _drawn(count, width), _drawn(width), _drawn(width, 1).ravel()
    laid, z = _among_others(weights), _among_others(sums)
    rows.update_and_add_up(
        laid, _index(AROUND), _index(width), RATE, decay, inputs, _index(0), _index(1),
        np.arange(count, dtype=np.uint64), _index(last), _among_others(delta), _index(AROUND), z,
    )  # fmt: skip
    expected = weights.copy()
    expected[:last] -= RATE * np.outer(inputs[0, :last], delta) + decay * weights[:last]
    assert laid[AROUND:-AROUND] == pytest.approx(expected.ravel(), rel=1e-13, abs=1e-13)
    assert z[AROUND:-AROUND] == pytest.approx(sums + inputs[1, :last] @ expected[:last], rel=1e-13, abs=1e-12)
    assert _untouched(laid)
    assert _untouched(z)


@given(st.integers(1, 4), st.integers(1, 21), st.sampled_from([0.0, 0.1]))
@settings(max_examples=40, deadline=None)
def test_rows_hand_back_the_same_bits_together_and_alone(eights: int, count: int, decay: float):
    width = 8 * eights
    weights, a, delta, handed = _drawn(count, width), _drawn(count), _drawn(width), _drawn(width, 1).ravel()

    def handed_back(rows_at_once: int) -> tuple[np.ndarray, np.ndarray]:
        laid, back = weights.ravel().copy(), np.full(count + 2 * AROUND, 7.0)
        for i in range(0, count, rows_at_once):
            rows.back_and_update(
                laid, _index(i * width), _index(rows_at_once), _index(width), RATE, decay,
                _among_others(a), _index(AROUND + i), delta, handed, _index(0), back,
            )  # fmt: skip
        assert _untouched(back)
        return laid, back[AROUND:-AROUND]

    (laid, back), (laid_alone, back_alone) = handed_back(count), handed_back(1)
    assert back == pytest.approx(weights @ handed, rel=1e-13, abs=1e-12)
    assert laid == pytest.approx((weights - RATE * np.outer(a, delta) - decay * weights).ravel(), rel=1e-13, abs=1e-13)
    assert back.tolist() == back_alone.tolist()
    assert laid.tolist() == laid_alone.tolist()
