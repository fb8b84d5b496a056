"""The large plot of the error in which a learner draws: by the mouse, or by five handles that the keyboard moves."""

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsLineItem,
    QGraphicsPathItem,
    QWidget,
)

from gui.look.theme import Colors
from gui.plots.canvas import Canvas
from gui.practice.predict.handle_items import HandleItems, circle

Array = NDArray[np.float64]
Item = TypeVar("Item", bound=QGraphicsItem)

# Logical pixels.
DOT = 4.5
OVERHANG = 7.0  # of the rule, beyond the two curves
DASHES = (4.0, 2.2)  # of what was drawn, in widths of its line
GHOST_ALPHA = 110  # of what was drawn before
_RUN, _DRAWN, _GHOST = range(3)
_KEYS = Qt.Key
_ARROWS = {_KEYS.Key_Left: (-1, 0), _KEYS.Key_Right: (1, 0), _KEYS.Key_Up: (0, 1), _KEYS.Key_Down: (0, -1)}


@dataclass(frozen=True)
class ShownCurves:
    """What stands in the plot: lines as (points, state and height), empty where there are none."""

    run: Array
    drawn: Array
    ghost: Array
    handles: tuple[tuple[float, float], ...]  # state and height of each
    taken: int | None  # which of them the keyboard has
    rule: tuple[float, float, float] | None  # where the curves are furthest apart: the state, and both heights
    has_band: bool  # whether what lies between the curves is filled


class CurveCanvas(Canvas):
    """Shows a run's curve, a drawn one with its handles, and one drawn before; says what is drawn and moved.

    Tab goes from handle to handle, and from the last one on; 1 to 5 take one, too. Nothing moves by itself: who hears
    of it shows the curve as it is then.
    """

    stroke_begun = Signal()
    stroked = Signal(float, float)  # on to this state and height
    stroke_ended = Signal()
    handle_dragged = Signal(int, float, float)  # to this state and height
    handle_stepped = Signal(int, int, int, bool)  # by so many steps across and up; whether these are fine ones
    handle_taken = Signal(int)  # by the keyboard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._cursor.hide()
        self.take_hover_away()
        self._handles: list[tuple[float, float]] = []
        self._taken: int | None = None
        self._dragged: int | None = None  # a handle, by the mouse
        self._strokes = False
        self.let_draw(True)
        self._rule_at: tuple[float, float, float] | None = None
        self._band = QGraphicsPathItem()
        self._band.setZValue(2)
        self._band.setPen(QPen(Qt.PenStyle.NoPen))
        self._box.addItem(self._band, ignoreBounds=True)
        self._handle_items = HandleItems(self.scene())
        self._start = self._over(circle(DOT, 14))
        self._rule = self._over(QGraphicsLineItem())
        self._rule.setZValue(15)
        self._rule_dots = [self._over(circle(DOT, 16)) for _ in range(2)]

    # What is shown

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        faint = QColor(colors.slip)
        faint.setAlpha(GHOST_ALPHA)
        self.paint_in(colors, [colors.accent, colors.slip, faint.name(QColor.NameFormat.HexArgb)])
        for curve, width in ((_RUN, 2.5), (_DRAWN, 2.5), (_GHOST, 2.0)):
            pen = QPen(self.curves[curve].opts["pen"])
            pen.setWidthF(width)
            if curve != _RUN:
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setDashPattern(list(DASHES))
            self.curves[curve].setPen(pen)
            self.curves[curve].setZValue(7 - curve)
        self._band.setBrush(QColor(colors.lit_soft))
        self._rule.setPen(QPen(QColor(colors.text), 1.2))
        self._start.setPen(QPen(QColor(colors.panel), 1))
        self._start.setBrush(QColor(colors.slip))
        self._handle_items.dress(colors)
        for dot, color in zip(self._rule_dots, (colors.slip, colors.accent), strict=True):
            dot.setPen(QPen(QColor(colors.panel), 1))
            dot.setBrush(QColor(color))

    def let_draw(self, editable: bool) -> None:
        """Let the curve be drawn and its handles be moved, or only be looked at."""
        if not editable:
            self._let_go()
            self._taken = None
            self._show_handles()
        self._editable = editable
        self.setCursor(Qt.CursorShape.CrossCursor if editable else Qt.CursorShape.ArrowCursor)

    def show_start(self, height: float | None) -> None:
        """A dot at state 0, whose error is known; none where it isn't."""
        self._start.setVisible(height is not None)
        if height is not None:
            self._start.setPos(self.place_of(0.0, height))

    def show_run(self, states: Array, heights: Array) -> None:
        """The run's curve through these points, (points,) each."""
        self.draw_curve(_RUN, states, heights)

    def show_drawn(self, states: Array, heights: Array) -> None:
        """The drawn curve."""
        self.draw_curve(_DRAWN, states, heights)

    def show_ghost(self, states: Array, heights: Array) -> None:
        """What was drawn before."""
        self.draw_curve(_GHOST, states, heights)

    def show_band(self, states: Array, one: Array, other: Array) -> None:
        """Fill what lies between two curves with heights at the same states, (points,) each; nothing without points."""
        path = QPainterPath()
        known = np.isfinite(one) & np.isfinite(other)
        if known.any():
            plot = self.plot_rect()
            across = self._across(states[known], plot)
            there = np.column_stack((across, self._down(one[known], plot)))
            back = np.column_stack((across, self._down(other[known], plot)))[::-1]
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in np.concatenate((there, back))]))
            path.closeSubpath()
        self._band.setPath(path)

    def show_handles(self, handles: list[tuple[float, float]]) -> None:
        """Put the five handles at these states and heights; no handles where the list is empty."""
        self._handles = handles
        if not handles:
            self._taken = None
        self._show_handles()

    def show_rule(self, rule: tuple[float, float, float] | None) -> None:
        """An upright line at a state from the drawn height to the run's, with a dot at each; or none."""
        self._rule_at = rule
        for item in (self._rule, *self._rule_dots):
            item.setVisible(rule is not None)
        if rule is not None:
            state, drawn, run = rule
            ends = self.place_of(state, drawn), self.place_of(state, run)
            top, bottom = sorted(end.y() for end in ends)
            self._rule.setLine(ends[0].x(), top - OVERHANG, ends[0].x(), bottom + OVERHANG)
            for dot, end in zip(self._rule_dots, ends, strict=True):
                dot.setPos(end)

    def shown(self) -> ShownCurves:
        """What stands in the plot."""
        run, drawn, ghost = (self._line_of(number) for number in (_RUN, _DRAWN, _GHOST))
        has_band = not self._band.path().isEmpty()
        return ShownCurves(run, drawn, ghost, tuple(self._handles), self._taken, self._rule_at, has_band)

    # Handles

    @property
    def taken(self) -> int | None:
        """Which handle the keyboard has; None where it has none."""
        return self._taken

    def take(self, handle: int) -> None:
        """Give the keyboard to a handle."""
        self._taken = handle
        self._show_handles()
        self.handle_taken.emit(handle)

    def places_of_handles(self) -> list[QRectF]:
        """Where in the widget the handles and their numbers are."""
        return self._handle_items.covered()

    # What Qt asks of it

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._editable:
            return
        handle = self._handle_items.near(event.position())
        if handle is not None:
            self._dragged = handle
            self.take(handle)
            return
        self._strokes = True
        self.stroke_begun.emit()
        self._stroke_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._strokes:
            self._stroke_to(at)
        elif self._dragged is not None:
            self.handle_dragged.emit(self._dragged, self.state_at(at.x()), self.height_at(at.y()))
        elif self._editable:
            near = self._handle_items.near(at) is not None
            self.setCursor(Qt.CursorShape.SizeAllCursor if near else Qt.CursorShape.CrossCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._let_go()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = _KEYS(event.key()), event.modifiers()
        finer = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if modifiers & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            event.ignore()
        elif self._editable and _KEYS.Key_1 <= key <= _KEYS.Key_5 and not finer:
            self.take(key - _KEYS.Key_1)
        elif self._editable and key in _ARROWS:
            if self._taken is None:
                self.take(1)  # the first that can be moved
            else:
                self.handle_stepped.emit(self._taken, *_ARROWS[key], finer)
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self._editable and self._handles:
            following = (-1 if forward else len(self._handles)) if self._taken is None else self._taken
            following += 1 if forward else -1
            if 0 <= following < len(self._handles):
                self.take(following)
                return True
        return bool(super().focusNextPrevChild(forward))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.has_keyboard and self._editable and self._handles:
            backward = event.reason() == Qt.FocusReason.BacktabFocusReason
            self.take(len(self._handles) - 1 if backward else 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._taken = None
            self._show_handles()

    # How it is done

    def _line_of(self, number: int) -> Array:
        if self.curves[number].xData is None:
            return np.empty((0, 2))
        return np.column_stack(self.drawn(number))

    def _let_go(self) -> None:
        """End what is being drawn or moved: the button is up, or nothing more can be drawn."""
        self._dragged = None
        if self._strokes:
            self._strokes = False
            self.stroke_ended.emit()

    def _stroke_to(self, at: QPointF) -> None:
        self.stroked.emit(self.state_at(at.x()), self.height_at(at.y()))

    def _show_handles(self) -> None:
        self._handle_items.show([self.place_of(*handle) for handle in self._handles], self._taken)

    def _over(self, item: Item) -> Item:
        item.hide()
        self.scene().addItem(item)
        return item
