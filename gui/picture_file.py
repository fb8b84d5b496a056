"""A picture file: PNG, SVG or PDF, written whole or not at all."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from core.files import in_place_of

SCALE = 2  # pixels a point in a PNG
KINDS = (".png", ".svg", ".pdf")


def write_picture(path: Path, size: QSize, ground: str, draw: Callable[[QPainter], None]) -> None:
    """Draw into a file whose ending says what kind it is; `size` is in points, `ground` the colour behind it.

    Raises
    ------
    OSError
        If it can't be written.
    """
    with in_place_of(path) as beside:
        _write(beside, size, ground, draw)


def write_widget(path: Path, widget: QWidget, ground: str) -> None:
    """A widget as it is on the screen, in lines and letters where the kind of file has them.

    Raises
    ------
    OSError
        If it can't be written.
    """
    write_picture(path, widget.size(), ground, lambda painter: draw_widget(widget, painter))


def draw_widget(widget: QWidget, painter: QPainter) -> None:
    """Draw a widget and all that is in it."""
    # A graphics view has a `render` of its own, which draws its scene alone.
    QWidget.render(widget, painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)


def _write(path: Path, size: QSize, ground: str, draw: Callable[[QPainter], None]) -> None:
    match path.suffix.lower():
        case ".svg":
            generator = QSvgGenerator()
            generator.setFileName(str(path))
            generator.setSize(size)
            generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
            _draw(QPainter(generator), size, ground, draw)
        case ".pdf":
            writer = QPdfWriter(str(path))
            writer.setPageSize(QPageSize(QSizeF(size), QPageSize.Unit.Point))
            writer.setPageMargins(QMarginsF())
            painter = QPainter(writer)
            painter.scale(writer.logicalDpiX() / 72.0, writer.logicalDpiY() / 72.0)
            _draw(painter, size, ground, draw)
        case _:
            image = QImage(size * SCALE, QImage.Format.Format_ARGB32)
            image.fill(QColor(ground))
            painter = QPainter(image)
            painter.scale(SCALE, SCALE)
            _draw(painter, size, ground, draw)
            if not image.save(str(path)):
                raise OSError(f"{path} can't be written")


def _draw(painter: QPainter, size: QSize, ground: str, draw: Callable[[QPainter], None]) -> None:
    if not painter.isActive():
        raise OSError("the picture can't be drawn")
    try:
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(ground))
        draw(painter)
    finally:
        painter.end()
