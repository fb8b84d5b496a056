"""A large matrix made small enough to be drawn, without hiding its largest entries."""

from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@lru_cache(maxsize=64)
def edges_of(first: int, end: int, most: int) -> NDArray[np.intp]:
    """Where at most `most` blocks begin that divide `first` … `end` − 1, and where the last one ends, (blocks + 1,).

    Not to be written to: who asks again gets the same.
    """
    count = max(1, min(most, end - first))
    edges: NDArray[np.intp] = np.unique(np.linspace(first, end, count + 1).astype(np.intp))
    edges.flags.writeable = False
    return edges


def largest_in_blocks(matrix: Array, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Array:
    """Of each block of `matrix` the entry that is largest in magnitude, with its sign, (rows − 1, columns − 1).

    `rows` and `columns` are edges as `edges_of` gives them. A block with an entry that is no number is NaN.
    """
    part = matrix[rows[0] : rows[-1], columns[0] : columns[-1]]
    if part.shape == (len(rows) - 1, len(columns) - 1):
        return part.copy()
    highest, lowest = np.empty((2, len(rows) - 1, part.shape[1]))
    across = columns[:-1] - columns[0]
    with np.errstate(invalid="ignore"):
        # A third of what `reduceat` takes along rows, too: it goes through them column by column.
        for block, (first, end) in enumerate(pairwise((rows - rows[0]).tolist())):
            part[first:end].max(axis=0, out=highest[block])
            part[first:end].min(axis=0, out=lowest[block])
        highest, lowest = np.maximum.reduceat(highest, across, axis=1), np.minimum.reduceat(lowest, across, axis=1)
        return np.asarray(np.where(highest >= -lowest, highest, lowest))


def largest_at(matrix: Array, rows: tuple[int, int], columns: tuple[int, int]) -> tuple[int, int]:
    """Where in a block of `matrix`, (rows, columns), the entry is that is largest in magnitude; NaN is larger than all.

    `rows` and `columns` are the first of the block, and the one after its last.
    """
    part = np.nan_to_num(np.abs(matrix[rows[0] : rows[1], columns[0] : columns[1]]), nan=np.inf)
    row, column = np.unravel_index(int(part.argmax()), part.shape)
    return rows[0] + int(row), columns[0] + int(column)
