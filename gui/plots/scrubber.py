"""What dragging, zooming and pointing in a plot do: move the playhead, show other states, read values off."""

from PySide6.QtCore import QObject, Signal, Slot

from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.plots.axes.time_axis import TimeAxis
from gui.plots.canvas import Canvas
from gui.plots.pointer import Pointer

GRAB = 6.0  # logical pixels beyond the newest state that still count as it


class Scrubber(QObject):
    """Pressing and dragging seek among the recorded states; the wheel zooms and pans the time axis."""

    height_changed = Signal()  # the pointer moved straight up or down

    def __init__(self, readings: Readings, commands: Commands, canvas: Canvas, time: TimeAxis) -> None:
        super().__init__(canvas)
        self._readings, self._commands, self._canvas = readings, commands, canvas
        self.time = time
        self.height: float | None = None  # of the pointer, from 0 to 1; None where it is in another plot
        self._dragging = False
        pointer = Pointer(canvas)
        pointer.pressed.connect(self._press)
        pointer.dragged.connect(self._drag)
        pointer.released.connect(self._release)
        pointer.pointed.connect(self._point)
        pointer.left.connect(self._leave)
        pointer.zoomed.connect(self._zoom)
        pointer.panned.connect(self._pan)

    def is_beyond(self, at: float) -> bool:
        """Whether a state, in fractions of one, is drawn beyond the newest one."""
        newest = self._readings.history.last
        return self._canvas.place_of(at, 0).x() > self._canvas.place_of(newest, 0).x() + GRAB

    @Slot(float)
    def _press(self, at: float) -> None:
        self._dragging = not self.is_beyond(at)
        self._drag(at)

    @Slot(float)
    def _drag(self, at: float) -> None:
        if self._dragging:
            self._commands.playback.pause()
            self._commands.playback.seek(round(max(0.0, min(at, float(self._readings.history.last)))))
            self.time.point(float(self._readings.state))

    @Slot()
    def _release(self) -> None:
        self._dragging = False

    @Slot(float, float)
    def _point(self, at: float, height: float) -> None:
        self.height = height
        if at == self.time.pointed:
            self.height_changed.emit()
        self.time.point(at)

    @Slot()
    def _leave(self) -> None:
        self.height = None
        self.time.point(None)

    @Slot(float, float)
    def _zoom(self, factor: float, around: float) -> None:
        self.time.zoom(factor, max(self.time.first, min(around, self.time.last)))

    @Slot(float)
    def _pan(self, share: float) -> None:
        self.time.pan(share)
