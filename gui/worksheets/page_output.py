"""Pages as they go out: a PDF, a printer, a picture for the preview."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from core.worksheets.choices import Paper
from gui.look.pictures import BY
from gui.worksheets.formula_outlines import FormulaOutlines
from gui.worksheets.page_flow import SIZES, Draw
from gui.worksheets.page_pen import UNITS, UNITS_AN_INCH, PagePen

Progress = Callable[[int], object]  # so many pages are drawn; it may raise something to end the work


def no_progress(_pages: int) -> None:
    """Nobody waits."""


def pdf_of(
    pages: Iterable[Draw], paper: Paper, title: str, formulas: FormulaOutlines, progress: Progress = no_progress
) -> bytes:
    """The pages as a PDF, with text that can be searched and fonts that are in it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator(BY)
    writer.setResolution(UNITS_AN_INCH)
    writer.setPageSize(page_size(paper))
    writer.setPageMargins(QMarginsF())
    paint_pages(writer, pages, formulas, progress)
    del writer  # which writes the rest
    return bytes(buffer.data().data())


def paint_pages(
    device: QPagedPaintDevice, pages: Iterable[Draw], formulas: FormulaOutlines, progress: Progress = no_progress
) -> None:
    """The pages on a device that has pages, such as a printer; from the corner of the paper."""
    painter = QPainter(device)
    try:
        scale = device.logicalDpiX() / UNITS_AN_INCH
        if scale != 1.0:
            painter.scale(scale, scale)
        for number, draw in enumerate(pages):
            if number:
                device.newPage()
            draw(PagePen(painter, formulas))
            progress(number + 1)
    finally:
        painter.end()


def picture_of(draw: Draw, paper: Paper, width: int, ratio: float, formulas: FormulaOutlines) -> QImage:
    """One page as a picture, `width` logical pixels wide, each of `ratio` pixels."""
    paper_width, paper_height = SIZES[paper]
    scale = width * ratio / (paper_width * UNITS)
    image = QImage(round(width * ratio), round(paper_height * UNITS * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    draw(PagePen(painter, formulas))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def page_size(paper: Paper) -> QPageSize:
    """A paper, as Qt knows it."""
    return QPageSize(QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter)
