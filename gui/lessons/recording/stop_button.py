"""What stands in the tool bar while a lesson is recorded: that it is, for how long, and Stop."""

from PySide6.QtCore import QElapsedTimer, QTimer, Slot
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.look.theme import Colors, Theme
from gui.practice.parts.buttons import KeyButton

HEIGHT = 34  # logical pixels
TICK = 1000  # ms


class StopButton(KeyButton):
    """Red, with the time that has gone by; the pane says what was noted."""

    def __init__(self, theme: Theme, stop: QAction, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", height=HEIGHT, size=13, parent=parent)
        self._stop, self._since = stop, QElapsedTimer()
        self._clock = QTimer(self, interval=TICK)
        self._clock.timeout.connect(self._tell)
        self.clicked.connect(stop.trigger)

    def begin(self) -> None:
        """Count from now on."""
        self._since.start()
        self._clock.start()
        keys = self._stop.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(self.tr("Stop recording"))
        self.setToolTip(self.tr("Stop recording, and keep the lesson ({keys})").format(keys=keys))
        self._tell()

    def end(self) -> None:
        """Count no more."""
        self._clock.stop()

    @Slot()
    def _tell(self) -> None:
        minutes, seconds = divmod(self._since.elapsed() // 1000, 60)
        self.say(self.tr("■  Stop recording  {time}").format(time=f"{minutes}:{seconds:02d}"))

    def _inks(self, colors: Colors) -> tuple[str, str, str]:
        pointed = self.isDown() or self.underMouse()
        return (QColor(colors.error_soft if pointed else colors.panel).name(), colors.error, colors.error)
