"""Inputs as a picture: ink on paper, and what is no ink in the colours of below and above."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.analysis.input_ascent import InputRange
from gui.look.direction import painter_on
from gui.look.pictures import draw_cells
from gui.look.text_size import grown
from gui.look.theme import Colors, Theme
from gui.widgets.heard_parts import HeardInParts, HeardPart

Array = NDArray[np.float64]

LEAST_SIDE = 132  # logical pixels
FRAME = 2.0
FAINTEST = 0.35  # share of its colour that what is least beyond the ink has
ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


@dataclass(frozen=True, eq=False)
class PixelColors:
    """What is drawn as paper and what as ink: the ends of the data's range, or the picture's own, for each pixel."""

    low: Array  # (inputs,)
    high: Array

    @classmethod
    def of(cls, values: Array, within: InputRange, *, is_stretched: bool) -> "PixelColors":
        """The range of the data, or stretched from the smallest of `values`, (inputs,), to the largest."""
        if not is_stretched or values.min() == values.max():
            return cls(within.low, within.high)
        return cls(np.full(len(values), values.min()), np.full(len(values), values.max()))

    def colored(self, values: Array, colors: Colors) -> NDArray[np.uint8]:
        """The colour of each value, (inputs, 3): from paper to ink, and what lies beyond by how far it does."""
        share = (values - self.low) / (self.high - self.low)
        paper, ink = _rgb(colors.panel), _rgb(colors.text)
        drawn = paper + np.clip(share, 0.0, 1.0)[:, np.newaxis] * (ink - paper)
        for beyond, ground, end in ((-share, paper, colors.negative), (share - 1.0, ink, colors.positive)):
            outside = beyond > 1e-12
            if outside.any():
                strength = FAINTEST + (1.0 - FAINTEST) * beyond[outside] / beyond[outside].max()
                drawn[outside] = ground + strength[:, np.newaxis] * (_rgb(end) - ground)
        return np.rint(drawn).astype(np.uint8)


class IdealPicture(HeardInParts, QWidget):
    """Rows and columns of inputs: the pointer or the arrow keys ask about a pixel, and a click holds it.

    Each pixel is heard, by the name that its input has, with its value.
    """

    pointed = Signal(int)  # an input, from 0
    left = Signal()
    clicked = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shape = (1, 1)
        self._values: Array | None = None
        self._scale: PixelColors | None = None
        self._marked: int | None = None
        self._says: Callable[[int, float], str] | None = None
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_side(LEAST_SIDE)
        theme.changed.connect(self.update)

    def set_side(self, side: float) -> None:
        """Be so many points wide or high, whichever is more, beside text of the usual size."""
        rows, columns = self._shape
        longest = max(rows, columns)
        size = QSize(max(round(grown(side) * columns / longest), 8), max(round(grown(side) * rows / longest), 8))
        if size != self.size():
            self.setFixedSize(size)

    def show_shape(self, shape: tuple[int, int]) -> None:
        """Have so many rows and columns; nothing stands in them yet."""
        self._shape, self._values, self._marked = shape, None, None
        self.update()

    def show_values(self, values: Array | None, scale: PixelColors | None) -> None:
        """Show these, (inputs,); None for nothing."""
        self._values, self._scale = values, scale
        self.update()

    def mark(self, index: int | None) -> None:
        """Frame this pixel."""
        if index != self._marked:
            self._marked = index
            self.update()

    def say_pixels(self, saying: Callable[[int, float], str]) -> None:
        """What is heard of an input, from 0, and its value."""
        self._says = saying

    def part_count(self) -> int:
        return 0 if self._values is None or self._says is None else len(self._values)

    def part(self, number: int) -> HeardPart:
        if self._values is None or self._says is None:
            return HeardPart("", QRect())
        return HeardPart(self._says(number, float(self._values[number])), self._cell(number).toAlignedRect())

    @property
    def values(self) -> Array | None:
        """What is shown."""
        return self._values

    def image(self) -> QImage | None:
        """The picture, a pixel for each input; None where there is none."""
        if self._values is None or self._scale is None:
            return None
        rows, columns = self._shape
        drawn = self._scale.colored(self._values, self._theme.colors).reshape(rows, columns, 3)
        padded = np.concatenate((drawn, np.full((rows, columns, 1), 255, np.uint8)), axis=2)
        data = np.ascontiguousarray(padded)
        image = QImage(data.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
        return image.convertToFormat(QImage.Format.Format_RGB32)

    def place_of(self, index: int) -> QPointF:
        """The middle of a pixel."""
        return self._cell(index).center()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        image = self.image()
        body = self._body
        if image is None:
            painter.fillRect(body, QColor(colors.field))
        else:
            draw_cells(painter, body, image)
        painter.setPen(QPen(QColor(colors.accent if self.hasFocus() else colors.border), 1.0))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if self._marked is not None and image is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colors.lit), FRAME))
            painter.drawRect(self._cell(self._marked).adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pixel = self._at(event.position())
        if pixel is not None:
            self.pointed.emit(pixel)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pixel = self._at(event.position())
        if pixel is not None and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(pixel)

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._values is None or key not in (*ARROWS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            super().keyPressEvent(event)
            return
        pixel = self._marked or 0
        if key not in ARROWS:
            self.clicked.emit(pixel)
            return
        rows, columns = self._shape
        row, column = divmod(pixel, columns)
        down, across = ARROWS[key]
        row, column = min(max(row + down, 0), rows - 1), min(max(column + across, 0), columns - 1)
        self.pointed.emit(row * columns + column)

    def event(self, event: QEvent) -> bool:
        # While it has the keyboard the arrow keys are its own, not the window's shortcuts.
        own = (*ARROWS, Qt.Key.Key_Space)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in own:
            event.accept()
            return True
        return super().event(event)

    @property
    def _body(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0)

    def _cell(self, index: int) -> QRectF:
        rows, columns = self._shape
        row, column = divmod(index, columns)
        body = self._body
        width, height = body.width() / columns, body.height() / rows
        return QRectF(body.left() + column * width, body.top() + row * height, width, height)

    def _at(self, at: QPointF) -> int | None:
        rows, columns = self._shape
        body = self._body
        if self._values is None or not body.contains(at):
            return None
        row, column = (
            int((at.y() - body.top()) / body.height() * rows),
            int((at.x() - body.left()) / body.width() * columns),
        )
        return min(row, rows - 1) * columns + min(column, columns - 1)


def _rgb(color: str) -> NDArray[np.float64]:
    made = QColor(color)
    return np.array([made.red(), made.green(), made.blue()], dtype=np.float64)
