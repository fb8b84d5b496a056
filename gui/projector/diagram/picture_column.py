"""The inputs of a network as one picture, in the projector."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from core.explain.pictures import ImageShape, place_of

OF_HEIGHT, OF_WIDTH = 0.62, 0.3  # of the area, that a picture takes at most


@dataclass(frozen=True)
class StagePicture:
    """Where the picture stands; of its pixels only those have an outline of their own that something is told of."""

    shape: ImageShape
    rect: QRectF

    def outline(self, pixel: int) -> QRectF:
        """Where a pixel is."""
        (rows, columns), (row, column) = self.shape, place_of(pixel, self.shape)
        width, height = self.rect.width() / columns, self.rect.height() / rows
        return QRectF(self.rect.left() + column * width, self.rect.top() + row * height, width, height)

    def pixel_at(self, place: QPointF) -> int | None:
        """Which pixel is at a place; None beside the picture."""
        if not self.rect.contains(place):
            return None
        rows, columns = self.shape
        column = min(int((place.x() - self.rect.left()) / self.rect.width() * columns), columns - 1)
        row = min(int((place.y() - self.rect.top()) / self.rect.height() * rows), rows - 1)
        return row * columns + column


def picture_size(shape: ImageShape, area: QRectF) -> QSizeF:
    """How large a picture of these rows and columns is in an area."""
    rows, columns = shape
    pixel = min(OF_HEIGHT * area.height() / rows, OF_WIDTH * area.width() / columns)
    return QSizeF(pixel * columns, pixel * rows)
