"""What the hand does in the plot: a line is drawn, handles are moved, and what was done is taken back."""

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from core.base.number_format import NumberFormat, grouped
from gui.plots.axes.scale import linear_scale
from gui.practice.predict.curve_canvas import CurveCanvas
from gui.practice.predict.drawings import Drawings
from gui.practice.predict.error_axis import ErrorAxis
from gui.practice.predict.predicted_curve import COLUMNS, HandLine, PredictedCurve, level, through_handles

STEPS_UP, STEPS_ACROSS = 50, 40  # of a handle, by the arrow keys, from end to end
FINER = 5  # times as many with Shift


class DrawingHand(QObject):
    """Makes drawings of what a canvas says; what is drawn on, and up to where, it is told."""

    changed = Signal()  # another curve stands, or none
    line_changed = Signal()  # a line is being drawn
    announced = Signal(str)  # where a handle is, for who can't see it

    def __init__(self, canvas: CurveCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.drawings = Drawings()
        self.line: HandLine | None = None  # as long as it is being drawn
        self.is_free = True  # whether anything can be drawn now
        self.start, self.last = 0.0, 1  # the error at state 0, and the last state
        self.axis = ErrorAxis(linear_scale(0.0, 1.0))
        self.number_format = NumberFormat()
        canvas.stroke_begun.connect(self._begin_stroke)
        canvas.stroked.connect(self._stroke)
        canvas.stroke_ended.connect(self._end_stroke)
        canvas.handle_dragged.connect(self._drag_handle)
        canvas.handle_stepped.connect(self._step_handle)
        canvas.handle_taken.connect(self._take_handle)

    @property
    def curve(self) -> PredictedCurve | None:
        """What is drawn; None where nothing is."""
        return self.drawings.curve

    @Slot()
    def clear(self) -> None:
        """Begin with an empty plot; that can be taken back."""
        if self.is_free and self.curve is not None:
            self.drawings.put(None)
            self.changed.emit()

    @Slot()
    def take_back(self) -> None:
        """Undo the last drawing."""
        if self.is_free and self.drawings.undo():
            self.changed.emit()

    @Slot()
    def make_again(self) -> None:
        """Redo it."""
        if self.is_free and self.drawings.redo():
            self.changed.emit()

    # A line

    @Slot()
    def _begin_stroke(self) -> None:
        shares = np.linspace(0.0, 1.0, COLUMNS + 1)
        self.line = HandLine(None if self.curve is None else self.axis.heights(self.curve.at(shares)))

    @Slot(float, float)
    def _stroke(self, state: float, height: float) -> None:
        if self.line is not None:
            self.line.draw_to(state / self.last, max(0.0, min(height, 1.0)))
            self.line_changed.emit()

    @Slot()
    def _end_stroke(self) -> None:
        line, self.line = self.line, None
        if line is not None and line.is_long_enough:
            shares, heights = through_handles(line.whole(self.axis.height(self.start)))
            errors = [self.axis.error(height) for height in heights[1:]]
            values = (self.axis.held(self.start), *errors)
            self.drawings.put(PredictedCurve(tuple(shares.tolist()), values, self.axis.is_log))
        self.changed.emit()

    # Handles

    @Slot(int, float, float)
    def _drag_handle(self, handle: int, state: float, height: float) -> None:
        self._move(handle, state / self.last, self.axis.error(height))

    @Slot(int, int, int, bool)
    def _step_handle(self, handle: int, across: int, up: int, finer: bool) -> None:
        curve = self.curve
        if curve is None:
            return
        times = FINER if finer else 1
        share, error = curve.places[handle] + across / (STEPS_ACROSS * times), curve.values[handle]
        if up:
            error = self.axis.error(self.axis.height(error) + up / (STEPS_UP * times))
        self._move(handle, share, error)
        self._announce(handle)

    @Slot(int)
    def _take_handle(self, handle: int) -> None:
        if self.curve is None:
            self.drawings.put(level(self.axis.held(self.start), self.axis.is_log))
            self.changed.emit()
        self._announce(handle)

    def _move(self, handle: int, share: float, error: float) -> None:
        if self.curve is not None:
            moved = self.curve.smooth_on(self.axis.is_log, self.axis.error(0.0)).moved(handle, share, error)
            self.drawings.put(moved, moves=handle)
            self.changed.emit()

    def _announce(self, handle: int) -> None:
        curve = self.curve
        if curve is None:
            return
        error = self.number_format.figure(curve.values[handle])
        if handle == 0:
            text = self.tr("Handle 1 of 5: the start, whose error is {error}, stays").format(error=error)
        else:
            state = grouped(round(curve.places[handle] * self.last))
            text = self.tr("Handle {number} of 5: iteration {state}, error {error}")
            text = text.format(number=handle + 1, state=state, error=error)
        self._canvas.setAccessibleDescription(text)
        self.announced.emit(text)
