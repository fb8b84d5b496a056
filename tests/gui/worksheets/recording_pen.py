"""A pen that remembers what was written on a page, and where."""

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from gui.worksheets.formula_outlines import FormulaOutlines
from gui.worksheets.page_flow import Draw
from gui.worksheets.page_pen import Align, PagePen, Style, fitted


class Written(NamedTuple):
    """A text as it stands there, and the room that it takes, in millimetres."""

    text: str
    place: QRectF


class RecordingPen(PagePen):
    """Draws on an image that nobody looks at."""

    def __init__(self) -> None:
        self._image = QImage(10, 10, QImage.Format.Format_RGB32)
        self._device_painter = QPainter(self._image)
        super().__init__(self._device_painter, FormulaOutlines())
        self.texts: list[Written] = []
        self.formulas: list[str] = []
        self.frames: list[QRectF] = []
        self.circles: list[QRectF] = []

    def text(self, x: float, y: float, text: str, style: Style, align: Align = Align.LEFT, room: float = 0.0) -> float:
        width = super().text(x, y, text, style, align, room)
        self.texts.append(Written(fitted(text, style, room)[0], QRectF(x - align.value * width, y - 1.0, width, 2.0)))
        return width

    def formula(self, x: float, y: float, tex: str, plain: str, size: float, room: tuple[float, float]) -> float:
        self.formulas.append(plain)
        return super().formula(x, y, tex, plain, size, room)

    def frame(self, x: float, y: float, width: float, height: float, radius: float = 1.2) -> None:
        self.frames.append(QRectF(x, y, width, height))
        super().frame(x, y, width, height, radius)

    def circle(self, x: float, y: float, diameter: float) -> None:
        self.circles.append(QRectF(x - diameter / 2, y - diameter / 2, diameter, diameter))
        super().circle(x, y, diameter)

    def end(self) -> None:
        """Let the image go."""
        self._device_painter.end()

    @property
    def words(self) -> list[str]:
        """The texts alone."""
        return [written.text for written in self.texts]


def recorded(draw: Draw) -> RecordingPen:
    """What a page shows."""
    pen = RecordingPen()
    try:
        draw(pen)
    finally:
        pen.end()
    return pen
