"""How long the turns of the event loop take, and what the longest of them were at.

A timer beats as often as the event loop comes round; from one beat to the next is a turn, also where a menu or a
question runs a loop of its own. Of each turn two times are known: how long it took on the clock, and how long the
window's own thread computed, which other work on the machine does not lengthen.
"""

import heapq
import signal
import time
import traceback
from types import FrameType
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Slot

BEAT = 4  # milliseconds
KEPT = 25
LONG = 0.15  # seconds after which it is looked what the turn is at


class Turn(NamedTuple):
    """A long one."""

    seconds: float
    computing: float  # seconds, of the window's own thread
    event: str
    at: str  # where in the program it was


class Turns(QObject):
    """Measures every turn, and keeps the longest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.doing = ""  # what is being done
        self._longest: list[Turn] = []
        self._at = ""
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.restart()

    @property
    def longest(self) -> list[Turn]:
        """The longest first."""
        return sorted(self._longest, reverse=True)

    def start(self) -> None:
        """Measure from now on."""
        # Nobody else may hold a frame of the window's thread: what is painted with in it would live too long.
        self._before = signal.signal(signal.SIGALRM, self._look)
        self._timer.start()
        self.restart()

    def stop(self) -> None:
        """Measure no longer."""
        self._timer.stop()
        signal.setitimer(signal.ITIMER_REAL, 0.0)
        signal.signal(signal.SIGALRM, self._before)

    def restart(self) -> None:
        """What was done until now was the monkey's own."""
        self._at = ""
        self._since, self._computed = time.perf_counter(), time.thread_time()
        if self._timer.isActive():
            signal.setitimer(signal.ITIMER_REAL, LONG)

    @Slot()
    def _beat(self) -> None:
        seconds = time.perf_counter() - self._since
        turn = Turn(seconds, time.thread_time() - self._computed, self.doing, self._at)
        self.restart()
        heapq.heappush(self._longest, turn)
        if len(self._longest) > KEPT:
            heapq.heappop(self._longest)

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        self._at = _place_of(frame)


def _place_of(frame: FrameType | None) -> str:
    """The innermost calls of the program's own."""
    calls = [call for call in traceback.extract_stack(frame) if "/gui/" in call.filename or "/core/" in call.filename]
    places = [f"{'/'.join(call.filename.split('/')[-2:])}:{call.lineno} {call.name}" for call in calls[-4:]]
    return " > ".join(places)
