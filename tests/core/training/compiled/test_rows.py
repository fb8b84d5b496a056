"""Weights in rows of whole eights, held against NumPy, for as many columns and rows as go together and for others."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.network.network import BiasKind
from core.training.compiled import rows
from core.training.compiled.vectors import HAS_WIDE_REGISTERS

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


def _row_of(size: int, *rows: int) -> np.ndarray:
    """Drawn numbers in rows that are filled up with zeros to whole eights."""
    drawn = np.zeros((*rows, -(-size // 8) * 8))
    drawn[..., :size] = _drawn(*rows, size)
    return drawn


@given(
    st.integers(8, 216), st.integers(1, 9), st.sampled_from([0.0, 0.1]), st.sampled_from(list(BiasKind)), st.booleans()
)
@settings(max_examples=80, deadline=None)
def test_the_first_layer_is_updated_and_added_up_in_one_go(
    size: int, count: int, decay: float, bias: BiasKind, takes_all: bool
):
    weights, taken = _row_of(size, count), count if takes_all else count - 1  # the last row may be passed over
    inputs, delta, biases = _drawn(2, count), _row_of(size), 2.0 * _row_of(size)
    width, has_biases, are_trained = weights.shape[1], bias is not BiasKind.ABSENT, bias is BiasKind.TRAINED
    laid, laid_biases, z = _among_others(weights), AROUND + weights.size, _among_others(np.ones(width))
    laid = np.concatenate([laid[:-AROUND], biases, laid[-AROUND:]])
    in_turn = np.arange(count, dtype=np.uint64)
    rows.update_and_add_up(
        laid, _index(AROUND), _index(size), _index(width), _index(laid_biases), has_biases, are_trained, RATE, decay,
        inputs, _index(0), _index(1), np.zeros_like(in_turn) if takes_all else in_turn, _index(taken), takes_all,
        _among_others(delta), _index(AROUND), z,
    )  # fmt: skip
    expected = weights.copy()
    expected[:taken] -= RATE * np.outer(inputs[0, :taken], delta) + decay * weights[:taken]
    expected_biases = biases - RATE * delta if are_trained else biases
    sums = inputs[1, :taken] @ expected[:taken] + (expected_biases if has_biases else 0.0)
    assert laid[AROUND:laid_biases] == pytest.approx(expected.ravel(), rel=1e-13, abs=1e-13)
    assert laid[laid_biases:-AROUND] == pytest.approx(expected_biases, rel=1e-13, abs=1e-13)
    assert z[AROUND:-AROUND] == pytest.approx(sums, rel=1e-13, abs=1e-12)
    assert _untouched(laid)
    assert _untouched(z)
    later = _among_others(np.ones(width))
    rows.add_up_in_turn(
        inputs, _index(1), in_turn, _index(taken), laid, _index(AROUND), _index(width), _index(laid_biases),
        has_biases, later, _index(AROUND),
    )  # fmt: skip
    assert later.tolist() == z.tolist()  # to the bit, so that a run may be cut there


@given(st.integers(8, 40), st.integers(1, 21), st.sampled_from([0.0, 0.1]))
@settings(max_examples=40, deadline=None)
def test_rows_hand_back_the_same_bits_together_and_alone(size: int, count: int, decay: float):
    weights, a, delta, handed = _row_of(size, count), _drawn(count), _row_of(size), 2.0 * _row_of(size)
    width = weights.shape[1]

    def handed_back(rows_at_once: int) -> tuple[np.ndarray, np.ndarray]:
        laid, back = weights.ravel().copy(), np.full(AROUND + -(-count // 8) * 8 + AROUND, 7.0)
        for i in range(0, count, rows_at_once):
            rows.back_and_update(
                laid, _index(i * width), _index(rows_at_once), _index(size), _index(width), RATE, decay,
                _among_others(a), _index(AROUND + i), delta, handed, _index(0), back,
            )  # fmt: skip
        assert _untouched(back)
        return laid, back[AROUND : AROUND + count]

    (laid, back), (laid_alone, back_alone) = handed_back(count), handed_back(1)
    assert back == pytest.approx(weights @ handed, rel=1e-13, abs=1e-12)
    assert laid == pytest.approx((weights - RATE * np.outer(a, delta) - decay * weights).ravel(), rel=1e-13, abs=1e-13)
    assert back.tolist() == back_alone.tolist()
    assert laid.tolist() == laid_alone.tolist()


@given(st.integers(8, 40), st.integers(1, 21), st.booleans())
@settings(max_examples=40, deadline=None)
def test_the_sums_of_a_layer_begin_with_its_biases(size: int, count: int, has_biases: bool):
    weights, a, biases = _row_of(size, count), _drawn(count), 2.0 * _row_of(size)
    laid, z = np.concatenate([weights.ravel(), biases]), _among_others(np.ones(len(biases)))
    rows.add_up(
        a, _index(0), _index(count), laid, _index(0), _index(len(biases)), _index(weights.size), has_biases, z,
        _index(AROUND),
    )  # fmt: skip
    assert z[AROUND:-AROUND] == pytest.approx(a @ weights + (biases if has_biases else 0.0), rel=1e-13, abs=1e-12)
    assert _untouched(z)


@given(st.integers(8, 40))
@settings(max_examples=20, deadline=None)
def test_biases_are_moved_against_their_deltas(size: int):
    delta, biases = _row_of(size), 2.0 * _row_of(size)
    laid = _among_others(biases)
    rows.move_biases(laid, _index(AROUND), _index(len(biases)), RATE, delta, _index(0))
    assert laid[AROUND:-AROUND] == pytest.approx(biases - RATE * delta, rel=1e-13, abs=1e-13)
    assert _untouched(laid)


@pytest.mark.slow
@pytest.mark.skipif(not HAS_WIDE_REGISTERS, reason="holds of the registers that there are")
def test_all_of_it_holds_of_registers_of_256_bits_too(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NUMBA_CPU_NAME", "x86-64-v3")
    monkeypatch.setenv("NUMBA_CPU_FEATURES", "")
    command = [sys.executable, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", __file__]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert ", 1 skipped" in done.stdout  # this one, for want of wide registers
