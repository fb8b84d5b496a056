"""Makes the steps of a gradient ascent on the inputs, a few in each frame, and says how far it is."""

import math
import time

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.analysis.input_ascent import Ascent, Climb
from core.network.network import Network

Array = NDArray[np.float64]

FRAME = 16  # ms
SLICE = 0.004  # seconds of a frame that steps may take
FRAMES_A_RUN = 40  # at least, that a run is spread over: else nothing of it would be seen


class Climber(QObject):
    """Holds the ascent that is shown, `count` steps of it, and goes on to as many as are wanted.

    Where the numbers of the network or the choices change, the same count of steps is made anew; what was shown stays
    until they are there. So what is shown follows from the state, the choices and the count alone.
    """

    changed = Signal()  # other inputs are shown, or a run has begun or ended

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ascent: Ascent | None = None  # what is shown
        self.state = 0  # of which it is
        self.count = 0  # steps that are shown
        self._goal = 0
        self._a_frame = 1  # steps
        self._next: tuple[Ascent, int] | None = None  # what takes its place once it has as many steps
        self._timer = QTimer(self, interval=FRAME)
        self._timer.timeout.connect(self._advance)

    @property
    def is_running(self) -> bool:
        """Whether it goes on by itself to a number of steps."""
        return self.count < self._goal

    @property
    def is_busy(self) -> bool:
        """Whether another picture is on its way."""
        return self._timer.isActive()

    def begin(self, network: Network, parameters: Array, climb: Climb, state: int) -> None:
        """Make the same count of steps of another climb, or with other parameters, (parameters,)."""
        self._next = Ascent(network, parameters, climb), state
        self._timer.start()
        self._advance()

    def forget(self) -> None:
        """There is nothing to climb: another network is open."""
        self.ascent, self._next, self.count = None, None, 0
        self._timer.stop()
        self.stop()

    def show_step(self, count: int) -> None:
        """Show so many steps, made now where they are not there yet."""
        self._go_to(max(count, 0), at_once=True)

    def run_to(self, count: int) -> None:
        """Go on to so many steps, or back to them, frame by frame."""
        self._go_to(max(count, 0), at_once=count <= self.count)

    @Slot()
    def stop(self) -> None:
        """Stay where it is."""
        self._goal = self.count
        self.changed.emit()

    def close_down(self) -> None:
        """Make no more steps."""
        self._timer.stop()

    def _go_to(self, count: int, *, at_once: bool) -> None:
        self._goal = count
        self._a_frame = max(1, math.ceil((count - self.count) / FRAMES_A_RUN))
        if at_once:
            self.count = count
            if self.ascent is not None and self.ascent.steps >= count:
                self.changed.emit()
                return
        self._timer.start()
        self._advance()

    @Slot()
    def _advance(self) -> None:
        """Make as many steps as a frame has time for."""
        until = time.perf_counter() + SLICE
        if self._next is not None:
            made, state = self._next
            if not _grown(made, self.count, until):
                return
            self.ascent, self.state, self._next = made, state, None
        ascent = self.ascent
        if ascent is None:
            self._timer.stop()
            return
        goal = min(max(self._goal, self.count), self.count + self._a_frame) if self.is_running else self.count
        _grown(ascent, goal, until)
        if ascent.end is not None and ascent.steps < goal:
            self.count = self._goal = max(ascent.steps, 0)
        elif self.is_running:
            self.count = min(ascent.steps, goal)
        if (ascent.steps >= self.count or ascent.end is not None) and not self.is_running:
            self._timer.stop()
        self.changed.emit()


def _grown(ascent: Ascent, count: int, until: float) -> bool:
    """Make steps up to so many; whether all that there are of them are there, before the time is up."""
    while ascent.steps < count and ascent.end is None:
        if not ascent.step() or time.perf_counter() > until:
            break
    return ascent.steps >= count or ascent.end is not None
