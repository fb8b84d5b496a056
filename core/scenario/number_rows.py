"""A matrix in a scenario, kept as the array that it is."""

from collections.abc import Iterator, Sequence
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from core.base.by_rows import ByRows

Array = NDArray[np.float64]


class Rows(Sequence[list[float]]):
    """The rows of a matrix, (rows, columns), as a scenario has them: lists of numbers.

    As lists a million numbers take four times as much memory as in an array, and every change of a setup keeps its
    own. The array is not to be written to any more.
    """

    __slots__ = ("_array",)
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, array: ByRows) -> None:
        self._array = array

    def __len__(self) -> int:
        return len(self._array)

    @property
    def width(self) -> int:
        """How many numbers are in each row."""
        return self._array.shape[1]

    @overload
    def __getitem__(self, index: int) -> list[float]: ...
    @overload
    def __getitem__(self, index: slice) -> list[list[float]]: ...
    def __getitem__(self, index: int | slice) -> Any:
        return self._array[index].tolist()

    def __iter__(self) -> Iterator[list[float]]:
        return (self._array[row].tolist() for row in range(len(self._array)))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Rows):
            return self._array is other._array or np.array_equal(self._array, other._array)
        return isinstance(other, list) and np.asarray(self._array).tolist() == other

    def __repr__(self) -> str:
        return repr(np.asarray(self._array).tolist())

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Array:
        return np.array(self._array, dtype) if copy else np.asarray(self._array, dtype)


def as_lists(matrix: Sequence[Sequence[float]]) -> list[list[float]]:
    """The rows as lists, for whoever writes them."""
    return matrix[:] if isinstance(matrix, Rows) else matrix  # type: ignore[return-value]
