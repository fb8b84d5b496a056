"""The time that a class has for its own work, counted down where the class sees it, too."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.lessons.presenter.lesson_clock import MINUTE, clock_text, passing

USUAL = 2 * MINUTE  # seconds
TICK = 200  # ms: often enough for no second to be skipped


class ClassTimer(QObject):
    """Counts down to 0, and stands there until it is set anew."""

    changed = Signal()  # another second, or it begins, halts, is set anew

    def __init__(self, parent: QObject, now: Callable[[], float] = passing) -> None:
        super().__init__(parent)
        self._now, self._ends = now, 0.0
        self._left: float = USUAL
        self._ticks = QTimer(self, interval=TICK)
        self._ticks.timeout.connect(self._tick)
        self.is_shown = False  # whether the class sees it: from when it was begun until it is taken away

    @property
    def is_going(self) -> bool:
        """Whether it counts."""
        return self._ticks.isActive()

    @property
    def seconds(self) -> int:
        """How many are left."""
        return max(ceil(self._left), 0)

    @property
    def text(self) -> str:
        """What the class reads; empty where it is not shown."""
        return clock_text(self.seconds) if self.is_shown else ""

    @Slot()
    def toggle(self) -> None:
        """Begin to count, or halt; from 0 on count the usual time."""
        if self.is_going:
            self._ticks.stop()
        else:
            self._left = self._left if self._left > 0 else USUAL
            self._ends = self._now() + self._left
            self.is_shown = True
            self._ticks.start()
        self.changed.emit()

    @Slot()
    def add_minute(self) -> None:
        """Give one minute more."""
        self._left += MINUTE
        self._ends += MINUTE
        self.changed.emit()

    @Slot()
    def take_away(self) -> None:
        """Show the class no time any more, and begin from the usual one."""
        self._ticks.stop()
        self._left, self.is_shown = USUAL, False
        self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        before = self.seconds
        self._left = max(self._ends - self._now(), 0.0)
        if not self._left:
            self._ticks.stop()
        if self.seconds != before or not self._left:
            self.changed.emit()
