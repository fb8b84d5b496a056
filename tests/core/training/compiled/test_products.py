"""The matrix products of a batch, held against NumPy's, for sizes that fill no block and for such that do."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.training.compiled import products
from core.training.compiled.vectors import HAS_WIDE_REGISTERS

sizes = st.integers(1, 9)
lengths = st.integers(1, 35)
_AROUND = 3  # numbers before and behind, which are not to be touched


def _index(number: int) -> np.uint64:
    return np.uint64(number)


def _drawn(*shape: int) -> np.ndarray:
    return np.random.default_rng(sum(shape)).normal(size=shape)


@given(sizes, sizes, lengths, st.booleans())
@settings(max_examples=60, deadline=None)
def test_sums_go_forward_and_back_through_the_same_weights(terms: int, size: int, length: int, has_biases: bool):
    weights, biases, inputs = _drawn(terms, size), _drawn(size), _drawn(terms, length)
    factors = np.concatenate([np.ones(_AROUND), weights.ravel(), biases])
    sums = np.full(size * length + 2 * _AROUND, 7.0)
    first, behind = _index(_AROUND), _index(_AROUND + weights.size)
    products.write_sums(
        factors, first, _index(1), _index(size), _index(terms), _index(size), behind, has_biases,
        inputs.ravel(), _index(0), sums, first, _index(length),
    )  # fmt: skip
    expected = weights.T @ inputs + (biases[:, np.newaxis] if has_biases else 0.0)
    assert sums[_AROUND:-_AROUND] == pytest.approx(expected.ravel(), rel=1e-13, abs=1e-13)
    assert set(sums[:_AROUND]) | set(sums[-_AROUND:]) == {7.0}

    delta, handed = expected, np.full(terms * length, 7.0)
    products.write_sums(
        factors, first, _index(size), _index(1), _index(size), _index(terms), first, False,
        delta.ravel(), _index(0), handed, _index(0), _index(length),
    )  # fmt: skip
    assert handed == pytest.approx((weights @ delta).ravel(), rel=1e-13, abs=1e-12)


@given(sizes, sizes, lengths)
@settings(max_examples=60, deadline=None)
def test_the_block_changes_no_bit_of_a_gradient(rows: int, columns: int, length: int):
    a, delta = _drawn(rows, length), _drawn(columns, length)
    found = []
    for write in (products.write_products_by_two, products.write_products_by_four):
        gradient = np.full(rows * columns + 2 * _AROUND, 7.0)
        write(
            a.ravel(), _index(0), _index(rows), delta.ravel(), _index(0), _index(columns), _index(length),
            gradient, _index(_AROUND),
        )  # fmt: skip
        assert set(gradient[:_AROUND]) | set(gradient[-_AROUND:]) == {7.0}
        found.append(gradient[_AROUND:-_AROUND].tolist())
    assert found[0] == found[1]
    assert found[0] == pytest.approx((a @ delta.T).ravel(), rel=1e-13, abs=1e-13)


_TRAINED = """
import numpy as np
from core.training.compiled import vectors
from core.training.step import Training
from tests.benchmarks.contenders import setup_of_sizes
for batch in (1, 23):
    setup = setup_of_sizes(9, 20, 10, samples=23, batch=batch)
    parameters, errors = setup.start.copy(), np.empty(50)
    Training(setup).kernel.train(parameters, 0, errors)
    print(parameters.tobytes().hex(), errors.tobytes().hex())
print(vectors.HAS_WIDE_REGISTERS)
"""
_PROCESSORS = {"x86-64-v3": "", "x86-64-v4": "+avx512f,-prefer-256-bit"}


@pytest.mark.slow
@pytest.mark.skipif(not HAS_WIDE_REGISTERS, reason="needs a processor that runs the code of both")
def test_registers_of_256_and_of_512_bits_come_to_the_same_bits(monkeypatch):
    told = []
    for name, features in _PROCESSORS.items():
        monkeypatch.setenv("NUMBA_CPU_NAME", name)
        monkeypatch.setenv("NUMBA_CPU_FEATURES", features)
        done = subprocess.run([sys.executable, "-c", _TRAINED], capture_output=True, text=True, check=True)
        told.append(done.stdout.splitlines())
    assert [lines[-1] for lines in told] == ["False", "True"]
    assert told[0][:-1] == told[1][:-1]
