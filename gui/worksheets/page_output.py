"""Pages as they go out: a PDF, a printer, a picture for the preview."""

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from core.base.atomic_files import Beat, unhurried
from core.worksheets.choices import Paper
from gui.look.pictures import BY
from gui.worksheets.formula_outlines import FormulaOutlines
from gui.worksheets.page_flow import SIZES, Draw
from gui.worksheets.page_pen import UNITS, UNITS_AN_INCH, PagePen


class PagePainter:
    """Paints pages on a device that has pages, such as a printer; from the corner of the paper."""

    def __init__(self, device: QPagedPaintDevice, formulas: FormulaOutlines) -> None:
        self._device, self._formulas = device, formulas
        self._painter = QPainter(device)
        self._is_first = True
        scale = device.logicalDpiX() / UNITS_AN_INCH
        if scale != 1.0:
            self._painter.scale(scale, scale)

    def add(self, pages: Iterable[Draw], beat: Beat = unhurried) -> None:
        """Paint pages, each on a new one; `beat` is called before each."""
        for draw in pages:
            beat()
            if not self._is_first:
                self._device.newPage()
            self._is_first = False
            draw(PagePen(self._painter, self._formulas))

    def end(self) -> None:
        """Paint no more: a device must not go before its painter has ended."""
        if self._painter.isActive():
            self._painter.end()


class PdfDocument:
    """A PDF in memory, with text that can be searched and fonts that are in it."""

    def __init__(self, paper: Paper, title: str, formulas: FormulaOutlines) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(title)
        self._writer.setCreator(BY)
        self._writer.setResolution(UNITS_AN_INCH)
        self._writer.setPageSize(page_size(paper))
        self._writer.setPageMargins(QMarginsF())
        self._painter = PagePainter(self._writer, formulas)

    def add(self, pages: Iterable[Draw], beat: Beat = unhurried) -> None:
        """Add pages; `beat` is called before each."""
        self._painter.add(pages, beat)

    def finish(self) -> bytes:
        """The whole file; nothing can be added any more."""
        self._painter.end()
        return bytes(self._buffer.data().data())

    def close(self) -> None:
        """Nothing is added any more, whether or not it is wanted."""
        self._painter.end()


def picture_of(draw: Draw, paper: Paper, width: int, ratio: float, formulas: FormulaOutlines) -> QImage:
    """One page as a picture, `width` logical pixels wide, each of `ratio` pixels."""
    paper_width, paper_height = SIZES[paper]
    scale = width * ratio / (paper_width * UNITS)
    image = QImage(round(width * ratio), round(paper_height * UNITS * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        painter.scale(scale, scale)
        draw(PagePen(painter, formulas))
    finally:
        painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def page_size(paper: Paper) -> QPageSize:
    """A paper, as Qt knows it."""
    return QPageSize(QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter)
