"""One curve: a value for every state, or every few states; and the few of them that have to be drawn."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Places = NDArray[np.intp]

BLOCK = 64  # values whose lowest and highest are remembered


class Series:
    """Values at the states first, first + stride, first + 2·stride …, which grow in number and don't change.

    A million of them are drawn as fast as a thousand: of the values that share a pixel only the lowest
    and the highest are drawn, and where those stand is remembered a block at a time.
    """

    def __init__(self) -> None:
        self.values: Array = np.empty(0)
        self.stride = 1
        self.first = 0
        self._lows: Places = np.empty(0, np.intp)
        self._highs: Places = np.empty(0, np.intp)

    def take(self, values: Array, stride: int = 1, first: int = 0) -> None:
        """From now on these values; those that were there before must be the same, unless `stride` is another."""
        if stride != self.stride or len(values) < len(self.values):
            self._lows = self._highs = np.empty(0, np.intp)
        self.values, self.stride, self.first = values, stride, first
        known = len(self._lows)
        fresh = values[known * BLOCK : len(values) // BLOCK * BLOCK].reshape(-1, BLOCK)
        if fresh.size:
            begins = np.arange(known, known + len(fresh)) * BLOCK
            finite = np.isfinite(fresh)
            some_are_not = not finite.all()
            lows = np.where(finite, fresh, np.inf) if some_are_not else fresh
            highs = np.where(finite, fresh, -np.inf) if some_are_not else fresh
            self._lows = np.concatenate((self._lows, begins + lows.argmin(axis=1)))
            self._highs = np.concatenate((self._highs, begins + highs.argmax(axis=1)))

    def nearest(self, state: float) -> tuple[int, float] | None:
        """The state nearest to `state` that has a value, and the value."""
        if not len(self.values):
            return None
        index = max(0, min(round((state - self.first) / self.stride), len(self.values) - 1))
        return self.first + index * self.stride, float(self.values[index])

    def drawn(self, first: float, last: float, most: int) -> tuple[Array, Array]:
        """States and values that draw the curve from `first` to `last`: no more than about two of each of `most`.

        One value before and one after are among them, so that the line leaves the plot at its edge; beyond
        the newest value that one alone.
        """
        first, last = first - self.first, last - self.first
        begin = max(0, min(int(first // self.stride), len(self.values) - 1))
        end = max(begin, min(len(self.values), int(-(-last // self.stride)) + 1))
        size = 1
        while (end - begin) > most * size:
            size *= 2
        if size <= 2:
            places = np.arange(begin, end)
        else:
            # Whole blocks counted from state 0: a curve that grows or moves doesn't flicker.
            lows, highs = self._candidates(begin // size * size, min(-(-end // size) * size, len(self.values)), size)
            lows, highs = self._extremes(lows, highs, size if size <= BLOCK else size // BLOCK)
            places = np.unique(np.concatenate(([begin], lows, highs, [end - 1])))
        return (self.first + places * self.stride).astype(np.float64), self.values[places]

    def _candidates(self, begin: int, end: int, size: int) -> tuple[Places, Places]:
        """Places that are the lowest and the highest of something, from `begin` to before `end`."""
        if size <= BLOCK:
            all_of_them = np.arange(begin, end)
            return all_of_them, all_of_them
        whole = end // BLOCK
        rest = np.arange(whole * BLOCK, end)
        lows, highs = self._lows[begin // BLOCK : whole], self._highs[begin // BLOCK : whole]
        return np.concatenate((lows, rest)), np.concatenate((highs, rest))

    def _extremes(self, lows: Places, highs: Places, group: int) -> tuple[Places, Places]:
        """Of every `group` places that of the lowest and that of the highest value; NaN and infinity are neither."""
        lacking = -len(lows) % group
        lows = np.pad(lows, (0, lacking), "edge").reshape(-1, group)
        highs = np.pad(highs, (0, lacking), "edge").reshape(-1, group)
        row = np.arange(len(lows))
        low_values, high_values = self.values[lows], self.values[highs]
        lowest = np.where(np.isfinite(low_values), low_values, np.inf).argmin(axis=1)
        highest = np.where(np.isfinite(high_values), high_values, -np.inf).argmax(axis=1)
        return lows[row, lowest], highs[row, highest]
