"""The window's run, run from a page of practice: called off on the way, it shows again what it showed before."""

from dataclasses import dataclass

from gui.model.playback import Playback
from gui.model.readings import Readings


@dataclass(frozen=True)
class CameFrom:
    """What the window showed, and where Run was to stop."""

    state: int
    phase: int | None
    goal: int


class BorrowedRun:
    """Runs, and remembers from where. What was recorded on the way stays recorded, as of every run."""

    def __init__(self, readings: Readings, playback: Playback) -> None:
        self._readings, self._playback = readings, playback
        self._came_from: CameFrom | None = None

    def run_to(self, state: int) -> None:
        """Run to a state, or go on to it."""
        readings = self._readings
        if self._came_from is None:
            self._came_from = CameFrom(readings.state, readings.phase, readings.goal)
        self._playback.run_to(state)

    def keep(self) -> None:
        """Have the run stay where it is: it is through, or another one."""
        self._came_from = None

    def call_off(self) -> None:
        """Stop, and show what was shown before; nothing where the run is kept."""
        came_from, self._came_from = self._came_from, None
        if came_from is not None:
            self._playback.pause()
            self._playback.seek(came_from.state, came_from.phase)
            self._playback.set_goal(came_from.goal)
