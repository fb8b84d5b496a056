"""What the error's and the prediction's plot have in common."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.look.plot_labels import Overlay, panel_style
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.model.workbench import Workbench
from gui.plots.canvas import MARGIN, Canvas
from gui.plots.keys import PlotKeys
from gui.plots.pointer import Pointer
from gui.plots.scale import Scale, linear_scale, time_ticks
from gui.plots.series import Array, Series
from gui.plots.time_axis import TimeAxis

STATE_WIDTH = 90  # points from one number on the time axis to the next, at least
STEP_HEIGHT = 27  # points from one line across to the next, at least
HEADER = 31  # points
GHOST_ALPHA = 105
GRAB = 6.0  # points beyond the newest state that still count as it


@dataclass(frozen=True)
class Curve:
    """One curve: what it is called, its values, and where they should go."""

    name: str
    series: Series
    target: float = math.nan  # where there is none
    last: float = math.inf  # where a ghost ends: the newest state of a run that is over
    is_ghost: bool = False  # ghosts stand behind the others, and at the end of the list
    may_lack: bool = False  # whether it may have no value yet where others have

    def read_off(self, at: float) -> tuple[int, float] | None:
        """The state nearest to `at` that has a value, and the value; NaN beyond the end of a ghost."""
        found = self.series.nearest(at)
        if found is None and self.may_lack:
            return 0, math.nan
        return (found[0], math.nan) if found is not None and at > self.last + 1 else found


class CurvePlot(QFrame):
    """A panel with curves over the recorded states, and a cursor that is the playhead.

    A subclass says which curves there are, what the values of a state are called, and brings its series
    up to date when there are more states.
    """

    def __init__(self, workbench: Workbench, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setMinimumSize(280, 130)
        self._workbench, self._theme = workbench, theme
        self._curves: list[Curve] = []
        self._scale = linear_scale(0.0, 1.0)
        self._dragging = False
        self._pointer_height: float | None = None  # None where the pointer is in another plot

        self.title = QLabel(title)
        self.title.setObjectName("title")
        self.show_all = QToolButton()
        self.show_all.setText(self.tr("All states"))
        self.show_all.setToolTip(self.tr("Show all states again"))
        self.show_all.setAccessibleName(self.tr("Show all states again"))
        self.tools = QWidget()
        self.tools.setFixedHeight(grown(HEADER))
        self.header = QHBoxLayout(self.tools)
        self.header.setContentsMargins(13, 5, 10, 1)
        self.header.setSpacing(12)
        self.header.addWidget(self.title)
        self.header.addStretch(1)
        self.canvas = Canvas()
        self.canvas.setAccessibleName(title)
        self.setAccessibleName(title)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.setSpacing(0)
        rows.addWidget(self.tools)
        rows.addWidget(self.canvas, 1)

        self.readout = Overlay("readout", self.canvas)
        self.hint = Overlay("hint", self.canvas)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._follow_compiling()
        self._keys = PlotKeys(workbench, self.canvas)
        self._pointer = Pointer(self.canvas)
        self.time = TimeAxis(self)
        self._listen_to_time()

        # However many signals a frame brings, the curves are drawn once.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        self._connect()

    def link_to(self, other: "CurvePlot") -> None:
        """From now on show the same states as `other`, and point at the same one."""
        if other.time is not self.time:
            self.time.changed.disconnect(self._follow_time)
            self.time.pointed_changed.disconnect(self._follow_pointer)
            self.time = other.time
            self._listen_to_time()
            self._follow_time()

    def stand_under_a_tab(self) -> None:
        """Be one of several views: the tab is its title, and its panel is theirs."""
        self.setObjectName("")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.title.hide()
        self.header.setContentsMargins(0, 0, 0, 0)

    def why_not(self) -> str:
        """What the open setup lacks for this plot: nothing."""
        return ""

    def close_down(self) -> None:
        """The window is closing: nothing is being computed beside it."""

    # What a subclass says

    def _curves_of_setup(self) -> list[Curve]:
        """The curves of the open setup."""
        raise NotImplementedError

    def _take_new_values(self) -> None:
        """Bring every curve's series up to date."""
        raise NotImplementedError

    def _values_on_screen(self) -> Sequence[float]:
        """Each curve's value at the state on the screen; ghosts have none there."""
        raise NotImplementedError

    def _scale_for(self, values: Array, steps: int) -> Scale:
        """A scale for the values that are in the plot, (values,): finite ones and others, perhaps none.

        There is room for about `steps` lines across.
        """
        raise NotImplementedError

    def _told(self, state: int, values: Sequence[float], height: float | None) -> str:
        """The readout of a state, as rich text; `height` is where the pointer is."""
        raise NotImplementedError

    def _described(self, state: int, values: Sequence[float]) -> str:
        """The same for someone who can't see the plot."""
        raise NotImplementedError

    # Following

    @Slot()
    def _take_setup(self) -> None:
        self.time.show_all()
        self._take_words()

    @Slot()
    def _take_words(self) -> None:
        self._curves = self._curves_of_setup()
        self._dress()
        self._follow_recorded()
        self._follow_playhead()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_recorded()
        self._follow_playhead()

    @Slot()
    def _follow_recorded(self) -> None:
        if self.isHidden():
            return
        self._take_new_values()
        self.time.reach(max(self._workbench.goal, self._workbench.history.last))
        self._soon.start()

    @Slot()
    def _follow_playhead(self) -> None:
        if self.isHidden():
            return
        values = self._values_on_screen()
        without_dots = [math.nan] * (len(self._curves) - len(values))
        heights = [self._scale.height(value) for value in values] + without_dots
        self.canvas.put_cursor(self._workbench.state, heights)
        self.canvas.setAccessibleDescription(self._described(self._workbench.state, values))

    @Slot()
    def _follow_time(self) -> None:
        self.show_all.setVisible(self.time.zoomed)
        self._soon.start()

    @Slot()
    def _follow_pointer(self) -> None:
        """Read the curves off where the pointer is, in this plot or in one beside it."""
        at = self.time.pointed
        read = [curve.read_off(at) for curve in self._curves] if at is not None else []
        known = [found for found in read if found is not None]
        newest = self._workbench.history.last
        beyond = at is not None and self.canvas.place_of(at, 0).x() > self.canvas.place_of(newest, 0).x() + GRAB
        if not known or len(known) < len(self._curves) or beyond:
            self.canvas.take_hover_away()
            self.readout.hide()
            return
        state = known[0][0]  # of a curve that is no ghost
        values = [value for _, value in known]
        heights = [self._scale.height(value) for value in values]
        self.canvas.put_hover(state, heights)
        self.readout.setText(self._told(state, values, self._pointer_height))
        self._place_readout([self.canvas.place_of(state, height) for height in heights if math.isfinite(height)])

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        style = panel_style(colors)
        if style != self.styleSheet():  # which takes Qt a while
            self.setStyleSheet(style)
        self.canvas.paint_in(colors, self._colors(), sum(curve.is_ghost for curve in self._curves))
        self._soon.start()

    def _colors(self) -> list[str]:
        """One for each curve."""
        palette = self._theme.colors.curves
        return [palette[number % len(palette)] for number in range(len(self._curves))]

    def _ghost_color(self, of: str) -> str:
        """That of a ghost beside a curve that has the colour `of`: the same, but pale."""
        pale = QColor(of)
        pale.setAlpha(GHOST_ALPHA)
        return pale.name(QColor.NameFormat.HexArgb)

    # Drawing

    @Slot()
    def _draw(self) -> None:
        first, last = self.time.first, self.time.last
        plot = self.canvas.plot_rect()
        most = max(100, int(plot.width()))
        drawn = [curve.series.drawn(first, last, most) for curve in self._curves]
        targets = [curve.target for curve in self._curves if math.isfinite(curve.target)]
        in_plot = np.concatenate([*(values for _, values in drawn), np.array(targets)])
        self._scale = self._scale_for(in_plot, max(2, int(plot.height() / grown(STEP_HEIGHT))))
        self.canvas.show_heights(self._scale.ticks)
        self.canvas.show_span(first, last, time_ticks(first, last, max(1, int(plot.width() / grown(STATE_WIDTH)))))
        for number, (states, values) in enumerate(drawn):
            self.canvas.draw_curve(number, states, self._scale.heights(values))
        self._draw_targets(targets)
        self._follow_playhead()
        self._follow_pointer()
        workbench = self._workbench
        self.hint.setVisible(workbench.history.length <= 1 and (workbench.is_compiling or not workbench.running))
        self._place_hint()

    def _place_hint(self) -> None:
        plot = self.canvas.plot_rect()
        self.hint.fit_into(int(plot.width() - MARGIN))
        self.hint.move((plot.center() - QPointF(self.hint.rect().center())).toPoint())

    @Slot()
    def _follow_compiling(self) -> None:
        if self._workbench.is_compiling:
            self.hint.setText(self.tr("Training is being compiled:\nthat takes some seconds, once"))
        else:
            self.hint.setText(self.tr("Press Run, or → for one step"))
        self._place_hint()

    def _draw_targets(self, targets: list[float]) -> None:
        colors = self._colors()[: len(targets)] if len(targets) > 1 else [self._theme.colors.dim] * len(targets)
        self.canvas.draw_targets([self._scale.height(target) for target in targets], colors)

    def _place_readout(self, dots: list[QPointF]) -> None:
        """At the top right, or at the left where it would hide what it is about."""
        plot = self.canvas.plot_rect()
        self.readout.fit_into(int(plot.width() - MARGIN))
        place = self.readout.rect().translated(int(plot.right() - self.readout.width() - MARGIN), int(plot.top() + 4))
        around = place.adjusted(-8, -8, 8, 8)
        if self._pointer_height is not None and self.time.pointed is not None:
            dots = [*dots, self.canvas.place_of(self.time.pointed, self._pointer_height)]
        if any(around.contains(dot.toPoint()) for dot in dots):
            place.moveLeft(int(plot.left() + MARGIN))
        self.readout.move(place.topLeft())
        self.readout.show()
        self.readout.raise_()

    # The pointer

    @Slot(float)
    def _press(self, at: float) -> None:
        newest = self._workbench.history.last
        place, end = self.canvas.place_of(at, 0).x(), self.canvas.place_of(newest, 0).x()
        self._dragging = place <= end + GRAB
        self._drag(at)

    @Slot(float)
    def _drag(self, at: float) -> None:
        if self._dragging:
            self._workbench.pause()
            self._workbench.seek(round(max(0.0, min(at, float(self._workbench.history.last)))))
            self.time.point(float(self._workbench.state))

    @Slot()
    def _release(self) -> None:
        self._dragging = False

    @Slot(float, float)
    def _point(self, at: float, height: float) -> None:
        self._pointer_height = height
        if at == self.time.pointed:
            self._follow_pointer()
        self.time.point(at)

    @Slot()
    def _leave(self) -> None:
        self._pointer_height = None
        self.time.point(None)

    @Slot(float, float)
    def _zoom(self, factor: float, around: float) -> None:
        self.time.zoom(factor, max(self.time.first, min(around, self.time.last)))

    @Slot(float)
    def _pan(self, share: float) -> None:
        self.time.pan(share)

    @Slot()
    def _show_all(self) -> None:
        self.time.show_all()

    # How it is put together

    def add_to_header(self, *widgets: QWidget) -> None:
        """Controls at the right end of the header."""
        for widget in (*widgets, self.show_all):
            if isinstance(widget, QToolButton):
                widget.setFocusPolicy(self.canvas.focusPolicy())
            self.header.addWidget(widget)

    def _listen_to_time(self) -> None:
        self._keys.time = self.time
        self.time.changed.connect(self._follow_time)
        self.time.pointed_changed.connect(self._follow_pointer)

    def _connect(self) -> None:
        workbench, pointer = self._workbench, self._pointer
        workbench.setup_changed.connect(self._take_setup)
        workbench.words_changed.connect(self._take_words)
        workbench.recorded_changed.connect(self._follow_recorded)
        workbench.playhead_changed.connect(self._follow_playhead)
        workbench.compiling_changed.connect(self._follow_compiling)
        workbench.running_changed.connect(self._soon.start)
        workbench.notation_changed.connect(self._soon.start)
        self._theme.changed.connect(self._dress)
        pointer.pressed.connect(self._press)
        pointer.dragged.connect(self._drag)
        pointer.released.connect(self._release)
        pointer.pointed.connect(self._point)
        pointer.left.connect(self._leave)
        pointer.zoomed.connect(self._zoom)
        pointer.panned.connect(self._pan)
        self.canvas.resized.connect(self._soon.start)
        self.show_all.clicked.connect(self._show_all)
