"""Memory of large arrays, used again."""

import sys
import weakref
from collections import deque

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


class SpareMemory:
    """Arrays of one shape, whose memory is used again as soon as nobody holds them, or a view of them, any more.

    Where arrays of some megabytes come and go many times a second, the system would hand out new memory for each, and
    fill it with zeros; and how much of it a program has would go up and down.
    """

    def __init__(self, shape: tuple[int, ...], most: int) -> None:
        """Arrays of this shape; the memory of at most so many waits to be used again."""
        self.shape = shape
        self._waiting: deque[Array] = deque(maxlen=most)

    def array(self) -> Array:
        """One whose numbers are whatever they are. For any thread."""
        try:
            memory = self._waiting.pop()
        except IndexError:
            memory = np.empty(self.shape)
        # Between an array and what owns its memory stands something that is no array: else NumPy would let every view
        # hold the owner, and nobody could tell when the last of them goes.
        lent = np.frombuffer(memory.data.cast("B"), np.float64) if memory.size else memory.reshape(-1)
        weakref.finalize(lent, self._waiting.append, memory).atexit = False
        return lent.reshape(self.shape)


def give_back() -> None:
    """Give the system what the C library keeps of memory that nobody holds any more: of glibc some large arrays."""
    if sys.platform != "linux":
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries have none
    if trim is not None:
        trim(0)
