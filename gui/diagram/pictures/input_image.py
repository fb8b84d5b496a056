"""The inputs as one picture: the sample's ink, with frames about the pixels that are lit."""

from collections.abc import Collection

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.diagram.pictures.picture_layout import PictureLayout
from gui.look.pictures import draw_cells_on_pixels
from gui.look.theme import Colors

OUTSIDE = 3.0  # that frames reach beyond the picture
MUCH, LITTLE = 3.0, 1.4  # pixels of a frame
STEPPED_BACK = 0.55  # how much is seen of it while it steps back


class InputImage(QGraphicsItem):
    """Where the pointer is on it, it is on a pixel: the drawing says on which."""

    def __init__(self, layout: PictureLayout) -> None:
        super().__init__()
        self._layout = layout
        self._image = QImage()
        self._lit: frozenset[int] = frozenset()
        self._pointed: int | None = None
        self._steps_back = False

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors = colors
        self.update()

    def show_ink(self, image: QImage) -> None:
        """Show another sample, a pixel of the image for each."""
        self._image = image
        self.update()

    def light(self, lit: Collection[int], pointed: int | None, *, steps_back: bool) -> None:
        """Let these pixels stand out, one more than the others, or the whole picture step back."""
        now = frozenset(lit), pointed, steps_back
        if now != (self._lit, self._pointed, self._steps_back):
            self._lit, self._pointed, self._steps_back = now
            self.update()

    @property
    def lit(self) -> frozenset[int]:
        """The pixels that stand out."""
        return self._lit

    @property
    def image(self) -> QImage:
        """What is painted, a pixel for each input."""
        return self._image

    def boundingRect(self) -> QRectF:
        return self._layout.picture_rect.adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        colors, whole = self._colors, self._layout.picture_rect
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.fillRect(whole, QColor(colors.panel))
        painter.setOpacity(STEPPED_BACK if self._steps_back else 1.0)
        if not self._image.isNull():
            draw_cells_on_pixels(painter, whole, self._image)
        painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_whole = len(self._lit) == self._layout.network.inputs
        self._frame(painter, whole, colors.lit if is_whole else colors.dim, MUCH if is_whole else LITTLE)
        if not is_whole:
            for pixel in self._lit:
                self._frame(painter, self._layout.pixel_rect(pixel), colors.lit, MUCH)
        if self._pointed is not None:
            place = self._layout.pixel_rect(self._pointed)
            self._frame(painter, place, colors.panel, 2 * MUCH)  # to be seen on any ink
            self._frame(painter, place, colors.lit, MUCH)

    @staticmethod
    def _frame(painter: QPainter, place: QRectF, color: str, width: float) -> None:
        pen = QPen(QColor(color), width)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
