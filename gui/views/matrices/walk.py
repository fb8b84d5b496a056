"""Where an arrow key leads from an entry: to the next of its matrix, or to the nearest of another one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF

from gui.views.matrices.entries import ShownEntry

SIDEWAYS = 3.0  # how much farther something seems that is beside the way that one goes


def beside(here: ShownEntry, way: QPointF) -> tuple[int, int] | None:
    """Row and column of the next entry of the same matrix, be it folded; None where the matrix ends."""
    rows, columns = here.placed.matrix.shape
    row, column = here.row + round(way.y()), here.column + round(way.x())
    return (row, column) if 0 <= row < rows and 0 <= column < columns else None


def nearest(here: ShownEntry, way: QPointF, entries: Sequence[ShownEntry]) -> int | None:
    """The place of the entry of another matrix that is nearest in a direction; None where none is there."""
    start = here.placed.cell(here.row, here.column)
    best: tuple[float, int] | None = None
    for index, each in enumerate(entries):
        cell = each.placed.cell(each.row, each.column)
        if each.placed is here.placed or cell is None or start is None:
            continue
        apart = cell.center() - start.center()
        ahead = apart.x() * way.x() + apart.y() * way.y()
        aside = abs(apart.x() * way.y()) + abs(apart.y() * way.x())
        if ahead > 1.0 and (best is None or ahead + SIDEWAYS * aside < best[0]):
            best = ahead + SIDEWAYS * aside, index
    return None if best is None else best[1]
