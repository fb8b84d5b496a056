"""A panel with curves over the recorded states, and a cursor that is the playhead."""

import math
from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.look.plot_labels import Overlay, panel_style
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.axes.scale import Ticks, linear_scale, time_ticks
from gui.plots.axes.time_axis import TimeAxis
from gui.plots.canvas import MARGIN, Canvas
from gui.plots.curve_source import Curve, CurveSource, Pointed
from gui.plots.heard_curves import curve_heard
from gui.plots.keys import PlotKeys
from gui.plots.scrubber import Scrubber
from gui.plots.shown import ShownCurve, ShownPlot
from gui.widgets.announce import describe_at_rest

# Logical pixels.
LEAST_TIME_TICK_WIDTH = 90  # from one number on the time axis to the next
LEAST_VALUE_TICK_HEIGHT = 27  # from one line across to the next
HEADER_HEIGHT = 31
LEAST_WIDTH, LEAST_HEIGHT = 280, 130
REACH = 4.0  # beside the pointer, within which a state is as good as pointed at
LEAST_APART = 4.0  # from one state to the next, from which on the line of a band's values is drawn in it
FEWEST_DRAWN = 100  # states, however narrow the plot
NOTHING = np.empty(0), np.empty(0)
NO_BAND = np.empty(0), np.empty(0), np.empty(0)


class CurvePanel(QFrame):
    """Draws the curves of a source, and reads them off where the pointer is.

    What belongs to one source only stands in the header (`add_to_header`), or follows `dressed` and `cursor_moved`.
    """

    dressed = Signal()  # the curves have their colours
    cursor_moved = Signal()  # the cursor stands where the playhead is, on the scale that is drawn

    wants_width: ClassVar[bool] = False
    stands_beside: ClassVar[bool] = False
    hides_what_is_asked: ClassVar[bool] = False

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        title: str,
        source: CurveSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._store, self._readings, self._theme, self._source = store, readings, theme, source
        self.scale = linear_scale(0.0, 1.0)  # of what is drawn

        self.title = QLabel(title)
        self.title.setObjectName("title")
        self.show_all = QToolButton()
        self.show_all.setText(self.tr("All iterations"))
        self.show_all.setToolTip(self.tr("Show all iterations again"))
        self.show_all.setAccessibleName(self.tr("Show all iterations again"))
        self.canvas = Canvas()
        self.canvas.setAccessibleName(title)
        self.canvas.say_curves(lambda: [curve_heard(curve, readings) for curve in self.curves])
        self.setAccessibleName(title)
        self._lay_out()

        self.readout = Overlay("readout", self.canvas)
        self.hint = Overlay("hint", self.canvas)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.time = TimeAxis(self)
        self._keys = PlotKeys(readings, commands, self.canvas, self.time)
        self._scrubber = Scrubber(readings, commands, self.canvas, self.time)

        # However many signals a frame brings, the curves are drawn once.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        self._cursor_soon = QTimer(self, singleShot=True, interval=0)
        self._cursor_soon.timeout.connect(self._follow_playhead)
        self._listen_to_time()
        self._connect()
        self._tell_hint()
        self._take_curves()

    def link_to(self, other: "CurvePanel") -> None:
        """From now on show the same states as `other`, and point at the same one."""
        if other.time is not self.time:
            self.time.changed.disconnect(self._follow_time)
            self.time.pointed_changed.disconnect(self._follow_pointer)
            self.time = self._keys.time = self._scrubber.time = other.time
            self._listen_to_time()
            self._follow_time()

    def stand_under_a_tab(self) -> None:
        """Be one of several views: the tab is its title, and its panel is theirs."""
        self.setObjectName("")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.title.hide()
        self.header.setContentsMargins(0, 0, 0, 0)

    def add_to_header(self, *widgets: QWidget) -> None:
        """Put controls at the right end of the header."""
        for widget in (*widgets, self.show_all):
            if isinstance(widget, QToolButton):
                widget.setFocusPolicy(self.canvas.focusPolicy())
            self.header.addWidget(widget)

    def draw_soon(self) -> None:
        """Draw everything anew once the event loop is back."""
        self._soon.start()

    def close_down(self) -> None:
        """Draw no more: the window is closing."""
        self._soon.stop()
        self._cursor_soon.stop()
        self._source.close_down()

    @staticmethod
    def why_not(_readings: Readings, /) -> str:
        """What the open setup lacks for such a plot: nothing."""
        return ""

    @property
    def curves(self) -> Sequence[Curve]:
        """What is drawn; curves of kept runs last."""
        return self._source.curves

    def colors(self) -> list[str]:
        """The colour of each curve."""
        return self._source.colors(self._theme.colors)

    def time_ticks(self, first: float, last: float, most: int) -> Ticks:
        """What is written below the plot, from one state to another: at most about so many numbers."""
        return time_ticks(first, last, most)

    def take_source(self, source: CurveSource) -> None:
        """From now on draw the curves of another source."""
        before, self._source = self._source, source
        before.curves_changed.disconnect(self._take_curves)
        before.values_changed.disconnect(self._follow_recorded)
        self._follow_source()
        self._take_curves()

    def shown(self) -> ShownPlot:
        """What the panel shows."""
        canvas, labels = self.canvas, self.canvas.labels
        curves = tuple(
            ShownCurve(
                curve.name,
                color,
                curve.series.values,
                *canvas.drawn(number),
                *canvas.band_drawn(number),
                canvas.dot_height(number),
                curve.target,
            )
            for number, (curve, color) in enumerate(zip(self.curves, self.colors(), strict=True))
        )
        return ShownPlot(
            curves=curves,
            first=canvas.span[0],
            last=canvas.span[1],
            scale=self.scale,
            value_ticks=tuple(text for _, text in labels.heights),
            time_ticks=tuple(text for _, text in labels.times),
            cursor=canvas.cursor_state,
            pointed=canvas.hovered_state,
            readout=self.readout.text() if self.readout.isVisible() else "",
            hint=self.hint.text() if self.hint.isVisible() else "",
        )

    # Following

    @Slot()
    def _take_curves(self) -> None:
        self._dress()
        self._follow_recorded()
        self._follow_playhead()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_recorded()
        self._soon.stop()
        self._draw()  # what it showed when it was last seen would be there for a moment

    @Slot()
    def _follow_recorded(self) -> None:
        if not self.isVisibleTo(self.window()) or not self._source.prepare(self.isVisible()):
            return
        self._source.update()
        self.time.reach(self._source.end())
        self._soon.start()

    @Slot()
    def _move_cursor(self) -> None:
        """Put the cursor where the playhead is; while a run moves it, together with the curves that come next.

        Moved at once it would be painted, and then once more with what has been recorded.
        """
        if self._readings.running:
            self._cursor_soon.start()
        else:
            self._follow_playhead()

    @Slot()
    def _follow_playhead(self) -> None:
        if not self.isVisibleTo(self.window()) or not self._source.prepare(self.isVisible()):
            return
        if self._soon.isActive():
            return  # the cursor moves with the curves: it would stand beyond the end of them meanwhile
        values = self._source.values_on_screen()
        without_dots = [math.nan] * (len(self.curves) - len(values))
        heights = [self.scale.height(value) for value in values] + without_dots
        self.canvas.put_cursor(self._readings.state, heights)
        state = self._readings.state
        describe_at_rest(self.canvas, self._readings.running, lambda: self._source.description(state, values))
        self.cursor_moved.emit()

    @Slot()
    def _follow_time(self) -> None:
        self.show_all.setVisible(self.time.zoomed)
        self._soon.start()

    @Slot()
    def _follow_pointer(self) -> None:
        """Read the curves off where the pointer is, in this plot or in one beside it."""
        at = self.time.pointed
        read = [curve.read_off(at) for curve in self.curves] if at is not None else []
        known = [found for found in read if found is not None]
        if at is None or not known or len(known) < len(self.curves) or self._scrubber.is_beyond(at):
            self.canvas.take_hover_away()
            self.readout.hide()
            return
        state = known[0][0]  # of a curve of the run itself
        values = [value for _, value in known]
        heights = [self.scale.height(value) for value in values]
        self.canvas.put_hover(state, heights)
        reach = max(1, int(abs(self.canvas.state_at(REACH) - self.canvas.state_at(0.0))))
        pointed = Pointed(state, values, heights, self._scrubber.height, reach)
        self.readout.setText(self._source.readout(pointed, self._theme.colors))
        self._place_readout([self.canvas.place_of(state, height) for height in heights if math.isfinite(height)])

    @Slot()
    def _show_all(self) -> None:
        self.time.show_all()

    @Slot()
    def _tell_hint(self) -> None:
        self.hint.setText(self.tr("Press Run, or → for one step"))
        self._place_hint()

    @Slot()
    def _dress(self) -> None:
        style = panel_style(self._theme.colors)
        if style != self.styleSheet():  # which takes Qt a while
            self.setStyleSheet(style)
        behind = [curve.dash for curve in self.curves if curve.of_kept_run]
        own = [curve.dash for curve in self.curves if not curve.of_kept_run]
        self.canvas.paint_in(self._theme.colors, self.colors(), behind, own)
        self.dressed.emit()
        self._soon.start()

    # Drawing

    @Slot()
    def _draw(self) -> None:
        self._cursor_soon.stop()
        if not self._source.prepare(self.isVisible()):
            return
        first, last = self.time.first, self.time.last
        plot = self.canvas.plot_rect()
        most = max(FEWEST_DRAWN, int(plot.width()))
        are_apart = (last - first) * LEAST_APART <= plot.width()
        drawn = [
            curve.series.drawn(first, last, most) if curve.band is None or are_apart else NOTHING
            for curve in self.curves
        ]
        bands = [NO_BAND if curve.band is None else curve.band.drawn(first, last, most) for curve in self.curves]
        targets = [curve.target for curve in self.curves if math.isfinite(curve.target)]
        between = [values for _, *ends in bands for values in ends]
        in_plot = np.concatenate([*(values for _, values in drawn), *between, np.array(targets)])
        self.scale = self._source.scale_for(in_plot, max(2, int(plot.height() / grown(LEAST_VALUE_TICK_HEIGHT))))
        self.canvas.show_heights(self.scale.ticks)
        times = self.time_ticks(first, last, max(1, int(plot.width() / grown(LEAST_TIME_TICK_WIDTH))))
        self.canvas.show_span(first, last, times)
        for number, (states, values) in enumerate(drawn):
            self.canvas.draw_curve(number, states, self.scale.heights(values))
        for number, (states, lows, highs) in enumerate(bands):
            self.canvas.draw_band(number, states, self.scale.heights_from_below(lows), self.scale.heights(highs))
        self._draw_targets(targets)
        self._follow_playhead()
        self._follow_pointer()
        readings = self._readings
        self.hint.setVisible(readings.history.length <= 1 and not readings.running)
        if not self.hint.isHidden():
            self._place_hint()

    def _draw_targets(self, targets: list[float]) -> None:
        one_color = [self._theme.colors.dim] * len(targets)
        colors = self.colors()[: len(targets)] if len(targets) > 1 else one_color
        self.canvas.draw_targets([self.scale.height(target) for target in targets], colors)

    def _place_hint(self) -> None:
        plot = self.canvas.plot_rect()
        self.hint.fit_into(int(plot.width() - 4 * MARGIN))  # or it would lie over the playhead, at its first state
        self.hint.move((plot.center() - QPointF(self.hint.rect().center())).toPoint())

    def _place_readout(self, dots: list[QPointF]) -> None:
        """At the top right, or at the left where it would hide what it is about."""
        plot = self.canvas.plot_rect()
        self.readout.fit_into(int(plot.width() - MARGIN))
        place = self.readout.rect().translated(int(plot.right() - self.readout.width() - MARGIN), int(plot.top() + 4))
        around = place.adjusted(-8, -8, 8, 8)
        if self._scrubber.height is not None and self.time.pointed is not None:
            dots = [*dots, self.canvas.place_of(self.time.pointed, self._scrubber.height)]
        if any(around.contains(dot.toPoint()) for dot in dots):
            place.moveLeft(int(plot.left() + MARGIN))
        self.readout.move(place.topLeft())
        self.readout.show()
        self.readout.raise_()

    # How it is put together

    def _lay_out(self) -> None:
        self.tools = QWidget()
        grow_with_text(self.tools.setFixedHeight, HEADER_HEIGHT)
        self.header = QHBoxLayout(self.tools)
        self.header.setContentsMargins(13, 5, 10, 1)
        self.header.setSpacing(12)
        self.header.addWidget(self.title)
        self.header.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.setSpacing(0)
        rows.addWidget(self.tools)
        rows.addWidget(self.canvas, 1)

    def _listen_to_time(self) -> None:
        self.time.changed.connect(self._follow_time)
        self.time.pointed_changed.connect(self._follow_pointer)

    def _connect(self) -> None:
        store = self._store
        self._follow_source()
        store.when(changes.setup_changed).connect(self._show_all)
        store.when(changes.recorded_changed).connect(self._follow_recorded)
        store.when(changes.playhead_changed).connect(self._move_cursor)
        store.when(changes.running_changed).connect(self._soon.start)
        store.when(changes.number_format_changed).connect(self._soon.start)
        self._theme.changed.connect(self._dress)
        self.canvas.resized.connect(self._soon.start)
        self.show_all.clicked.connect(self._show_all)
        self._scrubber.height_changed.connect(self._follow_pointer)

    def _follow_source(self) -> None:
        self._source.curves_changed.connect(self._take_curves)
        self._source.values_changed.connect(self._follow_recorded)
