"""The memory of recorded states: taken over by a history from the one before, and asked for before it is needed."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.base.spare_memory import SpareMemory

Array = NDArray[np.float64]

COPIES = 3  # of the newest states: training's own, and what the window has just shown
FROM = 0.6  # of the room there is, from which on that for the next thinning is asked for


class StateMemory(NamedTuple):
    """Where the numbers of a history are, and of those that take its place."""

    rows: SpareMemory
    errors: SpareMemory
    copies: SpareMemory  # of single states

    @classmethod
    def of(cls, rows: tuple[int, int], errors: tuple[int]) -> "StateMemory":
        """Memory for as many rows, (some, parameters and what is carried), and errors, (some,), as that."""
        return cls(SpareMemory(rows, most=1), SpareMemory(errors, most=1), SpareMemory(rows[1:], most=COPIES))

    def unless_other_than(self, wanted: "StateMemory") -> "StateMemory":
        """The same memory, or what is wanted where arrays have other shapes in that."""
        return self if [each.shape for each in self] == [each.shape for each in wanted] else wanted


class OtherRoom:
    """Room for thinned numbers: other than where they are, as somebody may still read what is there.

    Memory that is new to the process takes the system so long to hand over that training would stand still for some
    frames. So it is asked for a piece at a time, before it is needed; and once there are two, they take turns.
    """

    def __init__(self, memory: SpareMemory) -> None:
        """Rooms in this memory, (room, …)."""
        self._memory = memory
        self._room: Array | None = None
        self._warm = 0  # numbers

    def first(self) -> Array:
        """Room for the first of all numbers."""
        return self._memory.array()

    def warm_up(self, kept: Array, count: int) -> None:
        """Of `kept`, (room, …), `count` are there: ask for a share of the memory that the next thinning needs."""
        share = (count / len(kept) - FROM) / (1.0 - FROM)
        if share <= 0.0:
            return
        if self._room is None:
            self._room = self._memory.array()
        wanted = int(share * ((len(kept) + 1) // 2))
        if wanted > self._warm:
            self._room[self._warm : wanted] = 0.0
            self._warm = wanted

    def thinned(self, kept: Array) -> Array:
        """Every other one of `kept`, (room, …), in as much room; what others read stays as it is."""
        room = self._memory.array() if self._room is None else self._room
        room[: (len(kept) + 1) // 2] = kept[::2]
        self._room, self._warm = None, 0
        return room
