"""The error along the weight that is held: the curve, its tangent, the step, and a nudge to try."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.analysis.error_along_weight import error_along, slope_of_error
from core.base.number_format import figure, grouped, signed
from core.network.elements import Bias, Parameter, Weight
from gui.look.plain_text import keep_plain
from gui.look.style_sheet import scrolled_style
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.kept_lines import kept_line
from gui.views.page import Page
from gui.views.slope.plot import SlopePlot
from gui.widgets.controls import Slider
from gui.widgets.number_field import RealField
from gui.widgets.room.elided_label import ElidedLabel

Array = NDArray[np.float64]

CURVE_POINTS = 161  # in small networks
FEW_CURVE_POINTS = 25  # in networks so wide that each point costs a frame's while
WIDE_PARAMETERS = 20_000  # of such a network at least
SPANS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0)  # to either side of the weight
USUAL_SPAN = 4
MOST_BEFORE = 20  # states before, that are shown as the path to here
MOST_BETWEEN = 64  # states between two that are kept, for those to be trained again while one looks
USUAL_NUDGE_SHARE = 0.1  # of the span
READOUT_WIDTH, MOST_FIELD_WIDTH, SPAN_WIDTH = 350, 110, 90  # logical pixels
READOUT_TEXT_SIZE = 12  # logical pixels: all of it is seen, where the views have little room


class SlopePage(Page):
    """Draws the error as a function of the pinned weight or bias alone, all others as they are."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        self._nudge: float | None = None  # None until someone tries one: a tenth of the span
        self.caption = ElidedLabel()
        self.span = Slider(Qt.Orientation.Horizontal)
        self.span.setRange(0, len(SPANS) - 1)
        self.span.setValue(USUAL_SPAN)
        grow_with_text(self.span.setFixedWidth, SPAN_WIDTH)
        self.span.setAccessibleName(self.tr("How far to either side"))
        self.span.setToolTip(self.tr("How far to either side of the weight the curve goes"))
        self.reach = QLabel()
        self.tool_row.addWidget(self.caption, 1)
        self.tool_row.addWidget(self.span)
        self.tool_row.addWidget(self.reach)

        self.plot = SlopePlot()
        self.field = RealField(self.tr("Small change Δ"))
        grow_with_text(self.field.setMaximumWidth, MOST_FIELD_WIDTH)
        self.field.setToolTip(self.tr("How far to change the weight; drag the line in the plot, or type"))
        self.readout = QLabel()
        keep_plain(self.readout)
        self.readout.setWordWrap(True)
        self.readout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.readout.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._scroll = QScrollArea()  # for many digits
        self._scroll.setWidget(self.readout)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("What the step and the small change do"))
        self._nudge_label = QLabel(self.tr("Small change Δ"))
        self._nudge_label.setBuddy(self.field)
        nudge = QHBoxLayout()
        nudge.addWidget(self._nudge_label)
        nudge.addWidget(self.field)
        nudge.addStretch(1)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 12, 2)
        beside.setSpacing(3)
        beside.addLayout(nudge)
        beside.addWidget(self._scroll, 1)
        self._aside = QWidget()
        grow_with_text(self._aside.setFixedWidth, READOUT_WIDTH)
        self._aside.setLayout(beside)
        self.empty = QLabel(self.tr("Click a weight or a bias to see the error as a function of it alone."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 0, 4)
        row.setSpacing(10)
        row.addWidget(self.plot, 1)
        row.addWidget(self._aside)
        row.addWidget(self.empty, 1)

        store.when(changes.pin_changed).connect(self._follow_pin)
        store.when(changes.kept_runs_changed).connect(self._take_numbers)
        self.span.valueChanged.connect(self._follow_span)
        self.field.valueChanged.connect(self._take_typed)
        self.plot.dragged.connect(self._take_dragged)

    def refresh(self) -> None:
        parameter = self._parameter()
        for widget in (self.plot, self._aside, self.span, self.reach, self.caption):
            widget.setVisible(parameter is not None)
        self.empty.setVisible(parameter is None)
        if parameter is not None:
            self._draw(parameter)

    def dress(self) -> None:
        colors = self._theme.colors
        self.plot.dress(colors.panel, colors.dim, colors.border)
        self.plot.color(curve=colors.curves[0], tangent=colors.lit, step=colors.curves[1], nudge=colors.dim)
        self.readout.setStyleSheet(f"font-size: {grown(READOUT_TEXT_SIZE)}px;")
        self._scroll.setStyleSheet(scrolled_style(colors))
        for label in (self.empty, self.reach, self.caption, self._nudge_label):
            label.setStyleSheet(f"color: {colors.dim};")
        self._stale = True

    def _parameter(self) -> Parameter | None:
        pinned = self._readings.pinned
        return pinned if isinstance(pinned, Weight | Bias) else None

    @property
    def nudge(self) -> float:
        """How far the weight is nudged."""
        return USUAL_NUDGE_SHARE * SPANS[self.span.value()] if self._nudge is None else self._nudge

    def _draw(self, parameter: Parameter) -> None:
        readings = self._readings
        setup, network, trace = readings.setup_here, readings.network, readings.batch_trace
        position = network.position(parameter)
        name, value, gradient = (
            readings.names.of(parameter),
            float(trace.parameters[position]),
            float(trace.gradient[position]),
        )
        span = SPANS[self.span.value()]
        count = CURVE_POINTS if network.parameter_count < WIDE_PARAMETERS else FEW_CURVE_POINTS
        new = readings.chain(parameter, most=0).new_value
        path, kept = self._path(position), self._kept_paths(position)
        around = np.linspace(value - span, value + span, count)
        of_kept = np.concatenate([np.empty(0), *kept.values()])
        values = np.concatenate((of_kept, path, around, [value, new, value + self.nudge]))
        errors = error_along(network, setup.objective, trace, parameter, values)
        self.plot.show_kept(_parted(kept, errors))
        values, errors = values[len(of_kept) :], errors[len(of_kept) :]
        self.plot.show_path(path, errors[: len(path)])
        values, errors = values[len(path) :], errors[len(path) :]
        here, there, nudged = errors[-3:].tolist()
        slope = slope_of_error(setup.objective, gradient, len(trace.targets))
        self.plot.show_curve(values[:-3], errors[:-3])
        self.plot.show_tangent(value, here, slope, span)
        self.plot.show_step(value, here, new, there)
        self.plot.show_nudge(value + self.nudge, nudged)
        self.plot.name_axes(name, self.tr("error"))
        self.caption.show_text(self.tr("the error along {name}").format(name=name))
        self.reach.setText(f"± {figure(span, 1)}")
        self.field.show_value(self.nudge)
        samples = grouped(len(trace.targets))
        self.readout.setText(self._readout_text(name, (gradient, slope), samples, (value, new), (here, there, nudged)))

    def _path(self, position: int) -> Array:
        """What the weight was in the states just before, (states,), where those are kept or soon trained again."""
        passes, state, history = self._readings.passes, self._readings.state, self._readings.history
        states = range(max(0, state - MOST_BEFORE), state) if history.stride <= MOST_BETWEEN else range(0)
        return np.array([passes.parameters_at(each)[position] for each in states], dtype=np.float64)

    def _kept_paths(self, position: int) -> dict[str, Array]:
        """What the weight was in the kept runs that are drawn, (states,) by their colours, up to the same state.

        Only of states that are kept, and of networks that have the same weights; on the curve of the open run.
        """
        readings, paths = self._readings, dict[str, Array]()
        sizes, state = readings.network.sizes, readings.state
        for kept in readings.shown_kept_runs:
            if kept.setup.network.sizes == sizes and position < kept.rows.shape[1]:
                first, last = (
                    -(-max(0, state - MOST_BEFORE) // kept.stride),
                    min(state // kept.stride, len(kept.rows) - 1),
                )
                if first <= last:
                    paths[kept_line(kept, self._theme.colors).color] = kept.rows[first : last + 1, position]
        return paths

    def _readout_text(
        self,
        name: str,
        slopes: tuple[float, float],
        samples: str,
        values: tuple[float, float],
        errors: tuple[float, float, float],
    ) -> str:
        (gradient, slope), (value, new) = slopes, values
        here, there, nudged = errors
        if not all(math.isfinite(number) for number in (here, there, nudged, slope)):
            return self.tr("Some of this is infinite or NaN here: the error overflows.")
        nudge = self.nudge
        of_nudge = self.tr(
            "{name} changed by {nudge}: the error changed by {change}; gradient × change predicts {by_slope}."
        )
        of_slope = self.tr("Slope {slope}")
        if slope != gradient:
            of_slope = self.tr("Slope {slope}: the gradient {g}, shared by {n} samples")
        of_update = self.tr("The update goes to {new}: the error changes by {change}; the tangent says {by_slope}.")
        lines = [
            of_slope.format(
                slope=self._readings.number_format.signed(slope),
                g=self._readings.number_format.signed(gradient),
                n=samples,
            ),
            of_nudge.format(
                name=name,
                nudge=signed(nudge, 3).replace("+", "+ ").replace("−", "− "),
                change=self._readings.number_format.signed(nudged - here),
                by_slope=self._readings.number_format.signed(slope * nudge),
            ),
        ]
        if new != value:
            lines.append(
                of_update.format(
                    new=self._readings.number_format.figure(new),
                    change=self._readings.number_format.signed(there - here),
                    by_slope=self._readings.number_format.signed(slope * (new - value)),
                )
            )
        if self.plot.shown().kept:
            lines.append(
                self.tr("Small dots: where {name} was before, and in the kept runs that are drawn.").format(name=name)
            )
        return "\n".join(lines)

    @Slot()
    def _follow_pin(self) -> None:
        self._nudge = None
        self._take_numbers()

    @Slot()
    def _follow_span(self) -> None:
        self._nudge = None
        self._take_numbers()

    @Slot(object)
    def _take_typed(self, nudge: float) -> None:
        self._nudge = nudge
        self._take_numbers()

    @Slot(float)
    def _take_dragged(self, at: float) -> None:
        parameter = self._parameter()
        if parameter is not None:
            self._nudge = at - float(self._readings.parameters[self._readings.network.position(parameter)])
            self._take_numbers()


def _parted(paths: dict[str, Array], errors: Array) -> dict[str, tuple[Array, Array]]:
    """Each path with its errors, which stand one path after the other at the beginning of `errors`."""
    found, begin = dict[str, tuple[Array, Array]](), 0
    for color, values in paths.items():
        found[color] = values, errors[begin : begin + len(values)]
        begin += len(values)
    return found
