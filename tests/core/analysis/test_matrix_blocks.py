"""A matrix made small: its largest entries stay."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.matrix_blocks import edges_of, largest_at, largest_in_blocks


@given(st.integers(1, 40), st.integers(1, 40), st.integers(1, 12), st.integers(1, 12), st.integers(0, 99))
def test_each_block_shows_its_largest_entry(rows: int, columns: int, high: int, wide: int, seed: int):
    matrix = np.random.default_rng(seed).normal(size=(rows, columns))
    down, across = edges_of(0, rows, high), edges_of(0, columns, wide)
    small = largest_in_blocks(matrix, down, across)
    assert small.shape == (len(down) - 1, len(across) - 1)
    for i in range(len(down) - 1):
        for j in range(len(across) - 1):
            block = matrix[down[i] : down[i + 1], across[j] : across[j + 1]]
            assert abs(small[i, j]) == np.abs(block).max() and small[i, j] in block
            at = largest_at(matrix, (int(down[i]), int(down[i + 1])), (int(across[j]), int(across[j + 1])))
            assert matrix[at] == small[i, j]


def test_what_is_no_number_is_not_hidden():
    matrix = np.zeros((4, 4))
    matrix[3, 3] = np.nan
    small = largest_in_blocks(matrix, edges_of(0, 4, 2), edges_of(0, 4, 2))
    assert np.isnan(small[1, 1]) and small[0, 0] == 0.0


def test_blocks_cover_a_part_once():
    edges = edges_of(10, 110, 7)
    assert edges[0] == 10 and edges[-1] == 110 and len(edges) == 8 and (np.diff(edges) > 0).all()
    assert edges_of(3, 5, 50).tolist() == [3, 4, 5]
    assert largest_in_blocks(np.eye(6), edges_of(2, 5, 9), edges_of(2, 5, 9)).tolist() == np.eye(3).tolist()


def test_equal_magnitudes_keep_the_positive_one():
    assert largest_in_blocks(np.array([[-2.0, 2.0]]), edges_of(0, 1, 1), edges_of(0, 2, 1)) == pytest.approx(2.0)
