"""The grid and the curves as a picture file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from gui.kept_runs.cell import Cell
from gui.kept_runs.curves import Curves
from gui.look.pictures import About, write_picture
from gui.look.theme import Colors

WIDTH, HEIGHT, BELOW = 260, 220, 180  # logical pixels: a cell, and the plot of all errors


def export(cells: Sequence[Cell], curves: Curves, columns: int, colors: Colors, path: Path, about: About) -> None:
    """Draw the cells, so many side by side, and the curves below, into a file whose ending says what kind it is.

    Raises
    ------
    ScenarioError
        If it can't be drawn or written.
    """
    rows = -(-len(cells) // columns)
    width = max(columns, 2) * WIDTH

    def draw(painter: QPainter) -> None:
        for index, cell in enumerate(cells):
            row, column = divmod(index, columns)
            cell.draw(painter, QRectF(column * WIDTH + 4, row * HEIGHT + 4, WIDTH - 8, HEIGHT - 8), colors)
        curves.draw(painter, QRectF(0, rows * HEIGHT + 4, width, BELOW - 8), colors)

    write_picture(path, QSize(width, rows * HEIGHT + BELOW), colors.panel, draw, about)
