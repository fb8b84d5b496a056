"""The panel with the large plot: it is drawn in before the run, and holds both curves side by side after it."""

import math

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.base.number_format import NumberFormat
from gui.look.plot_labels import panel_style
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.plots.axes.scale import time_ticks
from gui.plots.series import Array, Series
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.predict.curve_canvas import CurveCanvas
from gui.practice.predict.curve_comparison import CurveComparison
from gui.practice.predict.curve_legend import LegendLine, PredictLegend
from gui.practice.predict.drawing_hand import DrawingHand
from gui.practice.predict.error_axis import ErrorAxis, axis_to_compare_on, axis_to_draw_on
from gui.practice.predict.plot_notes import PlotNotes
from gui.practice.predict.predicted_curve import COLUMNS, PredictedCurve

# Logical pixels.
TICK_WIDTH, TICK_HEIGHT = 90, 54  # from one number on an axis to the next, at least
LEAST_WIDTH, LEAST_HEIGHT = 300, 220
POINTS = 240  # through which a smooth curve is drawn
_SHARES = np.linspace(0.0, 1.0, POINTS + 1)
_NOTHING: Array = np.empty(0)


class DrawingPanel(Dressed):
    """Shows what is drawn by its `hand`, and a run with what was found of it. States are counted from 0 to `last`."""

    log_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Predict the curve"))
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.ghost: PredictedCurve | None = None  # what was drawn before
        self.last = 1
        self.start = math.nan  # the error at state 0
        self.is_log = False
        self.number_format = NumberFormat()
        self._run: Series | None = None
        self._found: CurveComparison | None = None
        self.canvas = CurveCanvas()
        self.hand = DrawingHand(self.canvas)
        self.axis = self.hand.axis
        self.canvas.setAccessibleName(self.tr("The error over the iterations, to be drawn"))
        self._lay_out()
        self._connect()
        self.dress()

    # What is shown

    def begin(self, start: float, last: int) -> None:
        """Be about a run from this error on, up to state `last`, of which nothing is shown yet."""
        self.start, self.last = start, last
        self.hand.start, self.hand.last = start, last
        self._run = self._found = None
        self.redraw()

    def write_in(self, number_format: NumberFormat) -> None:
        """Write errors in this format."""
        self.number_format = self.hand.number_format = number_format
        self.redraw()

    def let_draw(self, editable: bool) -> None:
        """Let the curve be drawn and moved, or only be looked at."""
        is_free = editable and math.isfinite(self.start)
        if is_free != self.hand.is_free:
            self.canvas.let_draw(is_free)
            self.hand.is_free = is_free
            self.redraw()

    def show_run(self, first: int, stride: int, errors: Array) -> None:
        """Show what a run has recorded: the errors at the states first, first + stride and so on."""
        if self._run is None:
            self._run = Series()
        self._run.take(errors, stride, first)
        self.redraw()

    def show_comparison(self, found: CurveComparison | None) -> None:
        """Mark where the two curves are furthest apart."""
        self._found = found
        self.redraw()

    def redraw(self) -> None:
        """Draw all of it."""
        run = self._run_points()
        self.axis = self.hand.axis = self._axis_for(run[1])
        canvas = self.canvas
        plot = canvas.plot_rect()
        canvas.show_heights(self.axis.scale.ticks)
        canvas.show_span(0.0, self.last, time_ticks(0, self.last, int(plot.width() / grown(TICK_WIDTH))))
        canvas.show_start(None if self.hand.curve or not math.isfinite(self.start) else self.axis.height(self.start))
        canvas.show_run(run[0], self.axis.scale.heights(run[1]))
        self._draw_curve()
        ghost = _NOTHING if self.ghost is None else self.axis.heights(self.ghost.at(_SHARES))
        canvas.show_ghost(_SHARES[: len(ghost)] * self.last, ghost)
        self._draw_comparison(run)
        self._show_controls()

    @Slot(bool)
    def set_log(self, is_log: bool) -> None:
        """Draw on a logarithmic axis, or from 0 up."""
        if is_log != self.is_log:
            self.is_log = is_log
            self.log.setChecked(is_log)
            self.redraw()
            self.log_changed.emit()

    # How it is made

    def _lay_out(self) -> None:
        self.title = QLabel(self.tr("Error"))
        self.title.setObjectName("title")
        self.aside = text_label(may_be_empty=True)
        self.aside.setObjectName("aside")
        self.undo = self._tool(self.tr("Undo"), self.tr("Take the last drawing back (Ctrl+Z)"))
        self.empty = self._tool(self.tr("Clear"), self.tr("Draw anew, from an empty plot (Backspace)"))
        self.log = self._tool(self.tr("log"), self.tr("Logarithmic error axis, for both curves (L)"))
        self.log.setCheckable(True)
        header = QHBoxLayout()
        header.setContentsMargins(14, 10, 14, 2)
        header.setSpacing(6)
        for widget in (self.title, self.aside):
            header.addWidget(widget)
        header.addStretch(1)
        for tool in (self.undo, self.empty, self.log):
            header.addWidget(tool)
        self.axis_title = QLabel(self.tr("iteration"))
        self.axis_title.setObjectName("aside")
        self.axis_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.legend = PredictLegend(self._theme)
        below = QVBoxLayout()
        grow_with_text(below.setContentsMargins, 48, 4, 14, 10)
        below.addWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(2)
        column.addLayout(header)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.axis_title)
        column.addLayout(below)
        self.notes = PlotNotes(self.canvas)

    def _connect(self) -> None:
        self.canvas.resized.connect(self.redraw)
        self.hand.changed.connect(self.redraw)
        self.hand.line_changed.connect(self._draw_line)
        self.undo.clicked.connect(self.hand.take_back)
        self.empty.clicked.connect(self.hand.clear)
        self.log.toggled.connect(self.set_log)

    def _tool(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(f"""
{panel_style(colors)}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
#readout {{ background: {colors.panel}; padding: 7px 11px; }}
#yours {{ color: {colors.slip}; font-weight: bold; }}
#true {{ color: {colors.accent}; font-weight: bold; }}
QToolButton {{ min-height: {grown(20)}px; }}
QToolButton:disabled {{ color: {colors.middle}; }}
""")
        self.canvas.dress(colors)
        self.redraw()

    # How it is drawn

    @Slot()
    def _draw_line(self) -> None:
        self._draw_curve()
        self._show_hint()

    def _draw_curve(self) -> None:
        curve = self.hand.curve
        if self.hand.line is not None:
            self.canvas.show_drawn(np.linspace(0.0, self.last, COLUMNS + 1), self.hand.line.heights)
            self.canvas.show_handles([])
            self.canvas.show_start(self.axis.height(self.start))
            return
        heights = _NOTHING if curve is None else self.axis.heights(curve.at(_SHARES))
        self.canvas.show_drawn(_SHARES[: len(heights)] * self.last, heights)
        handles = [] if curve is None else zip(curve.places, curve.values, strict=True)
        self.canvas.show_handles([(place * self.last, self.axis.height(value)) for place, value in handles])

    def _draw_comparison(self, run: tuple[Array, Array]) -> None:
        found, curve = self._found, self.hand.curve
        canvas = self.canvas
        if found is None or curve is None or self.hand.line is not None:
            canvas.show_band(_NOTHING, _NOTHING, _NOTHING)
            canvas.show_rule(None)
            self.notes.hide_comparison()
            return
        states, errors = run
        drawn, recorded = self.axis.heights(curve.at(states / self.last)), self.axis.heights(errors)
        rule = self.axis.height(found.drawn), self.axis.height(found.run)
        canvas.show_band(states, drawn, recorded)
        canvas.show_rule((found.state, *rule))
        lines = np.column_stack((states, drawn)), np.column_stack((states, recorded))
        self.notes.show_comparison(found, rule, lines, self.number_format, self.colors)

    def _show_controls(self) -> None:
        curve = self.hand.curve
        self.undo.setEnabled(self.hand.is_free and self.hand.drawings.can_undo)
        self.empty.setEnabled(self.hand.is_free and curve is not None)
        lines = []
        if curve is not None:
            lines.append(LegendLine.DRAWN)
        if self._run is not None:
            lines.append(LegendLine.RUN)
        if self._found is not None and curve is not None:
            lines.append(LegendLine.BETWEEN)
        if self.ghost is not None:
            lines.append(LegendLine.GHOST)
        self.legend.show_lines(*lines)
        self._show_hint()

    def _show_hint(self) -> None:
        title = below = ""
        if not math.isfinite(self.start):
            title = self.tr("The error at the start is infinite or NaN")
            below = self.tr("Change the weights, the samples or the loss, and come back.")
        elif self.hand.curve is None and self.hand.line is None:
            title = self.tr("Draw how the error will go")
            below = self.tr("Drag from the start to the right, or press 1 to 5 for the handles.")
        self.notes.show_hint(title, below, self.colors)

    def _run_points(self) -> tuple[Array, Array]:
        if self._run is None:
            return _NOTHING, _NOTHING
        if not len(self._run.values):
            return np.zeros(1), np.array([self.start])
        states, errors = self._run.drawn(0.0, float(self.last), max(100, int(self.canvas.plot_rect().width())))
        within = states <= self.last
        states, errors = states[within], errors[within]
        if not len(states) or states[0] > 0:
            states, errors = np.concatenate(([0.0], states)), np.concatenate(([self.start], errors))
        return states, errors

    def _axis_for(self, run: Array) -> ErrorAxis:
        curves = [curve for curve in (self.hand.curve, self.ghost) if curve is not None]
        errors = np.concatenate((run, *(np.array(curve.values) for curve in curves)))
        steps = max(2, int(self.canvas.plot_rect().height() / grown(TICK_HEIGHT)))
        make = axis_to_draw_on if self._found is None else axis_to_compare_on
        return make(self.start, errors, self.is_log, steps)
