"""The keyboard's way through the recorded states, for a plot that was reached by Tab."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.plots.axes.time_axis import TimeAxis
from gui.plots.canvas import Canvas

ZOOM = 0.8  # times as many states, a press
_KEYS = Qt.Key


class PlotKeys(QObject):
    """Left and Right move the playhead by a state, Page Up and Down by a tenth of all, Home and End to the ends.

    Up and Down zoom in and out around it. Right at the newest state is left to the window, which trains on.
    """

    def __init__(self, readings: Readings, commands: Commands, canvas: Canvas, time: TimeAxis) -> None:
        super().__init__(canvas)
        self._readings, self._commands, self._canvas = readings, commands, canvas
        self.time = time
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._canvas.has_keyboard:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            mine = event.key() in (_KEYS.Key_Up, _KEYS.Key_Down) or self._wanted(event.key()) is not None
            event.setAccepted(mine)
            return mine
        return event.type() == QEvent.Type.KeyPress and self._do(_KEYS(event.key()))

    def _do(self, key: Qt.Key) -> bool:
        state = self._wanted(key)
        if state is not None:
            self._commands.playback.pause()
            self._commands.playback.seek(state)
        elif key in (_KEYS.Key_Up, _KEYS.Key_Down):
            factor = ZOOM if key == _KEYS.Key_Up else 1 / ZOOM
            self.time.zoom(factor, max(self.time.first, min(self._readings.state, self.time.last)))
        else:
            return False
        return True

    def _wanted(self, key: int) -> int | None:
        """The state that a key leads to; None where it leads nowhere."""
        state, last = self._readings.state, self._readings.history.last
        tenth = max(1, last // 10)
        match key:
            case _KEYS.Key_Left:
                return max(0, state - 1)
            case _KEYS.Key_Right:
                return state + 1 if state < last else None
            case _KEYS.Key_PageUp:
                return min(last, state + tenth)
            case _KEYS.Key_PageDown:
                return max(0, state - tenth)
            case _KEYS.Key_Home:
                return 0
            case _KEYS.Key_End:
                return last
        return None
