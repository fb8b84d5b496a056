"""The square to draw on: by mouse, by a pen that is pressed more or less, or by the keyboard."""

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.drawing.ink import distances
from core.drawing.strokes import Drawing, Point, Stroke
from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import LIGHT, Colors
from gui.widgets.announce import announce
from gui.widgets.heard_parts import HeardInParts, HeardPart, tell_part_at_keyboard
from gui.widgets.key_guard import KEEPS_UNDO

SIDE, WIDEST = 236, 270  # logical pixels
ROUND = 7.0  # logical pixels, of the corners
CELLS = 24  # across and down, that are heard
STEP, FINE_STEP = 1 / CELLS, 1 / 96  # of the side, that an arrow key moves the pen
LIGHTEST = 0.4  # of the chosen width, where a pen is hardly pressed; fully pressed it has more than that width
HEAVIEST = 1.6
LEAST_MOVE = 1 / 400  # of the side: what is nearer to the last point adds nothing

_KEYS = Qt.Key
_ARROWS: dict[int, Point] = {
    _KEYS.Key_Left: (-1.0, 0.0),
    _KEYS.Key_Right: (1.0, 0.0),
    _KEYS.Key_Up: (0.0, -1.0),
    _KEYS.Key_Down: (0.0, 1.0),
}
_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class DrawingCanvas(HeardInParts, QWidget):
    """Shows a drawing, and the stroke that is being drawn; whoever listens keeps the drawing.

    By keyboard the arrows move the pen, finer with Shift; Space puts it down or lifts it; Esc lifts it or leaves. It is
    heard in which cell the pen is, whether there is ink, and that a stroke begins and ends.
    """

    begun = Signal()  # a stroke
    drawn = Signal(object)  # the Stroke so far, with each move
    ended = Signal(object)  # the whole Stroke
    undo_wanted = Signal()
    redo_wanted = Signal()
    clear_wanted = Signal()
    class_typed = Signal(int)
    left = Signal()  # by Esc

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking, False)
        self.pen = 0.06  # width, in sides of the square
        self.can_undo = self.can_redo = False
        self._colors = LIGHT
        self._drawing = Drawing()
        self._stroke: Stroke | None = None
        self._hand: Point = (0.5, 0.5)  # where the keyboard has the pen
        self._is_by_keyboard = False
        self._hint = ""
        self._ink: QPixmap | None = None  # all whole strokes, painted once

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors, self._ink = colors, None
        self.update()

    def show_drawing(self, drawing: Drawing) -> None:
        """Show these strokes."""
        self._drawing, self._ink = drawing, None
        self.update()

    def let_undo(self, *, undo: bool, redo: bool) -> None:
        """Whether there is something to be taken back, or made again: else the keys for it are the window's."""
        self.can_undo, self.can_redo = undo, redo
        self.setProperty(KEEPS_UNDO, undo or redo)

    def show_hint(self, text: str) -> None:
        """What stands there while nothing is drawn."""
        self._hint = text
        self.update()

    @property
    def stroke(self) -> Stroke | None:
        """What is being drawn; None while the pen is up."""
        return self._stroke

    @property
    def hand(self) -> Point:
        """Where the keyboard has the pen, right and down, from 0 to 1."""
        return self._hand

    def sizeHint(self) -> QSize:
        side = min(grown(SIDE), WIDEST)
        return QSize(side, side)

    # What a screen reader goes through: cell by cell, row by row

    def part_count(self) -> int:
        return CELLS * CELLS

    def part(self, number: int) -> HeardPart:
        row, column = divmod(number, CELLS)
        side = self.width() / CELLS
        place = QRectF(column * side, row * side, side, side).toAlignedRect()
        text = self.tr("row {row}, column {column}")
        if self._has_ink(place):
            text = self.tr("row {row}, column {column}: ink")
        return HeardPart(text.format(row=row + 1, column=column + 1), place)

    def part_at_keyboard(self) -> int | None:
        if not self._is_by_keyboard:
            return None
        across, down = (min(int(at * CELLS + 1e-6), CELLS - 1) for at in self._hand)
        return down * CELLS + across

    def _has_ink(self, place: QRect) -> bool:
        """Whether a stroke goes through the middle of a cell, or nearly."""
        drawing = self._drawing if self._stroke is None else self._drawing.with_stroke(self._stroke)
        begins, ends, widths = drawing.segments()
        # In cells, of which this one is the first: the cell is the whole picture then.
        size = self.width() / CELLS
        corner = np.array([place.center().x(), place.center().y()]) / size - 0.5
        apart = distances(begins * CELLS - corner, ends * CELLS - corner, widths * CELLS, (1, 1))
        return bool(apart[0, 0] < 0.5)

    # Drawing

    def _put_down(self, at: Point, width: float) -> None:
        self._stroke = Stroke((at,), (width,))
        self.begun.emit()
        self._tell()

    def _go_on(self, at: Point, width: float) -> None:
        if self._stroke is None:
            return
        last = self._stroke.points[-1]
        if max(abs(at[0] - last[0]), abs(at[1] - last[1])) >= LEAST_MOVE:
            self._stroke = self._stroke.gone_on(at, width)
            self._tell()

    def _tell(self) -> None:
        self.update()
        self.drawn.emit(self._stroke)

    def _lift(self) -> None:
        stroke, self._stroke = self._stroke, None
        if stroke is not None:
            self.ended.emit(stroke)
            if self._is_by_keyboard:
                announce(self, self.tr("Stroke {number} ended").format(number=len(self._drawing.strokes)))
            self.update()

    def _place(self, at: QPointF) -> Point:
        """Where on the square a point of the widget is; what is beyond the edge is drawn along it."""
        side = max(self.width(), 1)
        return min(max(at.x() / side, 0.0), 1.0), min(max(at.y() / side, 0.0), 1.0)

    # What Qt asks of it

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._is_by_keyboard = False
            self._lift()
            self._put_down(self._place(event.position()), self.pen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and not self._is_by_keyboard:
            self._go_on(self._place(event.position()), self.pen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._is_by_keyboard:
            self._lift()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        at, width = self._place(event.position()), self.pen * (LIGHTEST + (HEAVIEST - LIGHTEST) * event.pressure())
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._is_by_keyboard = False
            self._lift()
            self._put_down(at, width)
        elif event.type() == QEvent.Type.TabletMove and self._stroke is not None:
            self._go_on(at, width)
        elif event.type() == QEvent.Type.TabletRelease and self._stroke is not None:
            self._lift()
        else:
            event.ignore()
            return
        event.accept()  # or Qt would make a mouse of it

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        """Whether a key does something here, so that it is no shortcut of the window."""
        if any(map(event.matches, _UNDOING)):
            return bool(self.property(KEEPS_UNDO))
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        own = (_KEYS.Key_Space, _KEYS.Key_Escape, _KEYS.Key_Delete, _KEYS.Key_Backspace)
        return event.key() in _ARROWS or event.key() in own or _KEYS.Key_0 <= event.key() <= _KEYS.Key_9

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        elif key in _ARROWS:
            self._move(_ARROWS[key], FINE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP)
        elif key == _KEYS.Key_Space:
            if not event.isAutoRepeat():
                self._turn_pen()
        elif key == _KEYS.Key_Escape:
            if self._stroke is not None:
                self._lift()
            else:
                self.left.emit()
        elif key in (_KEYS.Key_Delete, _KEYS.Key_Backspace):
            self.clear_wanted.emit()
        else:
            self.class_typed.emit(key - _KEYS.Key_0)

    def _move(self, way: Point, step: float) -> None:
        if self._stroke is not None and not self._is_by_keyboard:
            return  # the mouse draws
        self._is_by_keyboard = True
        across, down = (min(max(at + step * by, 0.0), 1.0) for at, by in zip(self._hand, way, strict=True))
        self._hand = across, down
        self._go_on(self._hand, self.pen)
        tell_part_at_keyboard(self)
        self.update()

    def _turn_pen(self) -> None:
        if self._stroke is not None:
            if self._is_by_keyboard:
                self._lift()
            return
        self._is_by_keyboard = True
        self._put_down(self._hand, self.pen)
        announce(self, self.tr("Stroke {number} begun").format(number=len(self._drawing.strokes) + 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._is_by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._is_by_keyboard:
            self._lift()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._lift()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, side = self._colors, self.width()
        painter.setPen(QPen(QColor(colors.border), 1))
        painter.setBrush(QColor(colors.field))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, ROUND, ROUND)
        painter.setPen(QPen(QColor(colors.border), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(side / 2, 8), QPointF(side / 2, side - 8))
        painter.drawLine(QPointF(8, side / 2), QPointF(side - 8, side / 2))
        if self._drawing.is_empty and self._stroke is None:
            painter.setPen(QColor(colors.dim))
            inside = frame.adjusted(18, 18, -18, -18)
            painter.drawText(inside, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._hint)
        painter.drawPixmap(0, 0, self._painted())
        if self._stroke is not None:
            _paint_stroke(painter, self._stroke, side, QColor(colors.text))
        if self.hasFocus() and self._is_by_keyboard:
            self._paint_hand(painter)
        painter.end()

    def _painted(self) -> QPixmap:
        """The whole strokes: hundreds of pieces, and only the last stroke grows."""
        ratio = self.devicePixelRatioF()
        if (
            self._ink is None
            or self._ink.devicePixelRatio() != ratio
            or self._ink.width() != round(self.width() * ratio)
        ):
            ink = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            ink.setDevicePixelRatio(ratio)
            ink.fill(Qt.GlobalColor.transparent)
            painter = QPainter(ink)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for stroke in self._drawing.strokes:
                _paint_stroke(painter, stroke, self.width(), QColor(self._colors.text))
            painter.end()
            self._ink = ink
        return self._ink

    def _paint_hand(self, painter: QPainter) -> None:
        """Where the pen is: filled where it is down."""
        side, radius = self.width(), max(self.pen * self.width() / 2, 4.0)
        painter.setPen(QPen(QColor(self._colors.accent), 2))
        down = self._stroke is not None
        painter.setBrush(QColor(self._colors.accent) if down else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(self._hand[0] * side, self._hand[1] * side), radius, radius)


def _paint_stroke(painter: QPainter, stroke: Stroke, side: int, color: QColor) -> None:
    """A stroke in one colour: in one go where the pen was as wide all along, else piece by piece."""
    places = [QPointF(x * side, y * side) for x, y in stroke.points]
    pen = QPen(
        color, stroke.widths[0] * side, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    if len(places) == 1:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(places[0], pen.widthF() / 2, pen.widthF() / 2)
        return
    if min(stroke.widths) == max(stroke.widths):
        path = QPainterPath(places[0])
        for place, following in pairwise(places[1:]):
            path.quadTo(place, (place + following) / 2)  # a hand draws no corners where the mouse was looked at
        path.lineTo(places[-1])
        painter.strokePath(path, pen)
        return
    for begin, end, width in zip(places, places[1:], stroke.widths[1:], strict=False):
        pen.setWidthF(width * side)
        painter.setPen(pen)
        painter.drawLine(begin, end)
