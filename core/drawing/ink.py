"""How far the pixels of a picture are from what a pen drew: by that it is inked, thicker or thinner."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_AT_ONCE = 64  # pieces; so many numbers stay in the processor's cache


def distances(begins: Array, ends: Array, widths: Array, shape: tuple[int, int]) -> Array:
    """From the middle of each pixel to the edge of the nearest piece's ink, (rows, columns); below 0 in the ink.

    All in pixels: where the straight pieces begin and end, (pieces, 2), right and down from the upper left corner, and
    how wide the pen was on each, (pieces,).
    """
    rows, columns = shape
    across, down = np.meshgrid(np.arange(columns) + 0.5, np.arange(rows) + 0.5)
    middles = np.column_stack((across.ravel(), down.ravel()))
    nearest = np.full(rows * columns, np.inf)
    for first in range(0, len(begins), _AT_ONCE):
        begin, along = begins[first : first + _AT_ONCE], (ends - begins)[first : first + _AT_ONCE]
        length = np.maximum((along * along).sum(axis=1), 1e-12)  # squared; a dot has none
        right, below = (middles[:, [axis]] - begin[:, axis] for axis in (0, 1))
        share = np.clip((right * along[:, 0] + below * along[:, 1]) / length, 0.0, 1.0)
        right -= share * along[:, 0]
        below -= share * along[:, 1]
        apart = np.sqrt(right * right + below * below) - 0.5 * widths[first : first + _AT_ONCE]
        np.minimum(nearest, apart.min(axis=1), out=nearest)
    return nearest.reshape(shape)


def thickening(apart: Array, least: float, most: float) -> float:
    """By how much the ink has to grow at each edge, in pixels, to cover these shares of the picture.

    Below 0 where it has to shrink; 0 where it covers as much as that already.
    """
    covered = int((apart < 0.0).sum())
    wanted = int(np.clip(covered, round(least * apart.size), round(most * apart.size)))
    if wanted == covered:
        return 0.0
    return float(np.partition(apart, wanted, axis=None)[min(wanted, apart.size - 1)])
