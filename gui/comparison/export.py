"""The grid as a picture file: PNG, SVG or PDF, written whole or not at all."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from gui.comparison.cell import Cell
from gui.theme import Colors

WIDTH, HEIGHT = 260, 220  # points a cell
SCALE = 2  # pixels a point in a PNG


def export(cells: Sequence[Cell], columns: int, colors: Colors, path: Path) -> None:
    """Draw the cells, so many side by side, into a file whose ending says what kind it is.

    Raises
    ------
    OSError
        If it can't be written.
    """
    rows = -(-len(cells) // columns)
    size = QSize(columns * WIDTH, rows * HEIGHT)
    handle, name = tempfile.mkstemp(suffix=path.suffix, dir=path.parent)
    os.close(handle)
    beside = Path(name)
    try:
        _write(cells, columns, colors, beside, size)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _write(cells: Sequence[Cell], columns: int, colors: Colors, path: Path, size: QSize) -> None:
    match path.suffix.lower():
        case ".svg":
            generator = QSvgGenerator()
            generator.setFileName(str(path))
            generator.setSize(size)
            generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
            _draw(QPainter(generator), cells, columns, colors, size)
        case ".pdf":
            writer = QPdfWriter(str(path))
            writer.setPageSize(QPageSize(QSizeF(size), QPageSize.Unit.Point))
            writer.setPageMargins(QMarginsF())
            painter = QPainter(writer)
            painter.scale(writer.logicalDpiX() / 72.0, writer.logicalDpiY() / 72.0)
            _draw(painter, cells, columns, colors, size)
        case _:
            image = QImage(size * SCALE, QImage.Format.Format_ARGB32)
            image.fill(QColor(colors.panel))
            painter = QPainter(image)
            painter.scale(SCALE, SCALE)
            _draw(painter, cells, columns, colors, size)
            if not image.save(str(path)):
                raise OSError(f"{path} can't be written")


def _draw(painter: QPainter, cells: Sequence[Cell], columns: int, colors: Colors, size: QSize) -> None:
    if not painter.isActive():
        raise OSError("the picture can't be drawn")
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(colors.panel))
    for place, cell in enumerate(cells):
        row, column = divmod(place, columns)
        cell.draw(painter, QRectF(column * WIDTH + 4, row * HEIGHT + 4, WIDTH - 8, HEIGHT - 8), colors)
    painter.end()
