"""Where in a plot something can be written without lying over what is drawn there."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF

Array = NDArray[np.float64]

AROUND = 4.0  # logical pixels that are kept free


def free_place(
    size: QSizeF, wanted: Iterable[QPointF], within: QRectF, drawn: Array, taken: Sequence[QRectF] = ()
) -> QRectF:
    """The first of the wanted places, of upper left corners, at which a box of this size covers least.

    That is: fewest of the points that are drawn, (points, x and y), and nothing that is `taken` where that can be had.
    Each place is first moved into `within`.
    """
    best, least = QRectF(within.topLeft(), size), np.inf
    for corner in wanted:
        x = max(within.left(), min(corner.x(), within.right() - size.width()))
        y = max(within.top(), min(corner.y(), within.bottom() - size.height()))
        box = QRectF(QPointF(x, y), size)
        around = box.adjusted(-AROUND, -AROUND, AROUND, AROUND)
        inside = (
            (drawn[:, 0] >= around.left())
            & (drawn[:, 0] <= around.right())
            & (drawn[:, 1] >= around.top())
            & (drawn[:, 1] <= around.bottom())
        )
        covered = int(inside.sum()) + len(drawn) * sum(around.intersects(other) for other in taken)
        if covered < least:
            best, least = box, covered
    return best
