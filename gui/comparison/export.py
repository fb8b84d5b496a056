"""The grid as a picture file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from gui.comparison.cell import Cell
from gui.picture_file import About, write_picture
from gui.theme import Colors

WIDTH, HEIGHT = 260, 220  # points a cell


def export(cells: Sequence[Cell], columns: int, colors: Colors, path: Path, about: About) -> None:
    """Draw the cells, so many side by side, into a file whose ending says what kind it is.

    Raises
    ------
    ScenarioError
        If it can't be drawn or written.
    """

    def draw(painter: QPainter) -> None:
        for place, cell in enumerate(cells):
            row, column = divmod(place, columns)
            cell.draw(painter, QRectF(column * WIDTH + 4, row * HEIGHT + 4, WIDTH - 8, HEIGHT - 8), colors)

    rows = -(-len(cells) // columns)
    write_picture(path, QSize(columns * WIDTH, rows * HEIGHT), colors.panel, draw, about)
