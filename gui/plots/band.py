"""What the values of one curve lie between: drawn where they go up and down from each to the next."""

import numpy as np
from numpy.typing import NDArray

from gui.plots.series import BLOCK, Array, Series


class Band:
    """The lowest and the highest of a series' values: of each epoch, or of several that share a pixel.

    Those of whole blocks of epochs are remembered, so a million values are drawn as fast as a thousand.
    """

    def __init__(self, series: Series, epoch: int) -> None:
        """Of a series, in which every so many states are an epoch, counted from state 0."""
        self._series, self._epoch = series, epoch
        self._stride = self._block = 0
        self._lows, self._highs = np.empty(0), np.empty(0)

    def drawn(self, first: float, last: float, most: int) -> tuple[Array, Array, Array]:
        """States, the lowest and the highest values there, (places,) each, from state `first` to `last`.

        There are about `most` places at most, each in the middle of what it is about; what leaves the plot at its edge
        is among them. NaN stands where no value is finite.
        """
        self._remember()
        values, stride = self._series.values, self._stride
        size = max(1, self._epoch // stride)
        begin = max(0, min(int((first - self._series.first) // stride), len(values) - 1))
        end = max(begin, min(len(values), int(-(-(last - self._series.first) // stride)) + 1))
        while end - begin > most * size:
            size *= 2
        begin, end = begin // size * size, min(-(-end // size) * size, len(values))
        if begin >= end:
            return np.empty(0), np.empty(0), np.empty(0)
        lows, highs = self._of_blocks(begin, end, size) if size >= self._block else _extremes(values[begin:end], size)
        starts = np.arange(begin, end, size)
        middles = (starts + np.minimum(starts + size, end) - 1) / 2.0
        places = np.concatenate(([begin], middles, [end - 1.0]))
        around = np.concatenate(([0], np.arange(len(starts)), [len(starts) - 1]))  # to where its values begin and end
        return self._series.first + places * stride, lows[around], highs[around]

    def _remember(self) -> None:
        """Take what has come to the series since."""
        values, stride = self._series.values, self._series.stride
        if stride != self._stride or len(self._lows) * self._block > len(values):
            self._stride, self._block = stride, max(1, self._epoch // stride)
            while self._block < BLOCK:
                self._block *= 2
            self._lows, self._highs = np.empty(0), np.empty(0)
        known = len(self._lows) * self._block
        fresh = values[known : len(values) // self._block * self._block]
        if len(fresh):
            lows, highs = _extremes(fresh, self._block)
            self._lows, self._highs = np.concatenate((self._lows, lows)), np.concatenate((self._highs, highs))

    def _of_blocks(self, begin: int, end: int, size: int) -> tuple[Array, Array]:
        """The lowest and the highest of every `size` values, of whole blocks, from `begin`; the rest may be fewer."""
        blocks = slice(begin // self._block, end // self._block)
        lows, highs = self._lows[blocks], self._highs[blocks]
        rest = self._series.values[end // self._block * self._block : end]
        if len(rest):
            low, high = _extremes(rest, len(rest))
            lows, highs = np.concatenate((lows, low)), np.concatenate((highs, high))
        group = size // self._block
        return _extremes(lows, group)[0], _extremes(highs, group)[1]


def _extremes(values: Array, size: int) -> tuple[Array, Array]:
    """The lowest and the highest finite one of every `size` values, the last of which may be fewer; else NaN."""
    finite: NDArray[np.bool_] = np.isfinite(values)
    values = values if finite.all() else np.where(finite, values, np.nan)
    rows = np.pad(values, (0, -len(values) % size), "edge").reshape(-1, size)
    with np.errstate(invalid="ignore"):
        return np.fmin.reduce(rows, axis=1), np.fmax.reduce(rows, axis=1)
